// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/timelinegroups.h"

#include "app/scene/colour.h"
#include "app/scene/evidencerule.h"
#include "app/text/timelinewords.h"
#include "model/query/claimsupport.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace knotary::figures
{
namespace
{

using query::GroupBy;
using text::NameLanguage;

constexpr std::size_t mostGroups = 9; ///< of properties and sources; beyond, the small ones join

QString kindName(const schema::Kind& kind, NameLanguage language)
{
    QString name = text::nameIn(kind.plural, language);
    if (name.isEmpty())
        name = text::nameIn(kind.label, language);
    return name.isEmpty() ? text::shown(QString::fromStdString(kind.id)) : name;
}

QString propertyName(const schema::Property& property, NameLanguage language)
{
    const QString name = text::nameIn(property.label, language);
    return name.isEmpty() ? text::shown(QString::fromStdString(property.id)) : name;
}

/// "s003 China Daily": by the id that evidence is marked with, and whose it is.
QString sourceName(const dataset::Dataset& dataset, std::uint32_t category, NameLanguage language)
{
    constexpr int longest = 60;
    const dataset::Source* source = dataset.source(base::SourceId(std::size_t{category}));
    if (source == nullptr)
        return text::supportIn(text::Support::Unsourced, language);
    const QString whose = source->publisher.empty() ? text::nameIn(source->title, language)
                                                    : QString::fromStdString(source->publisher);
    return text::shown(QString::fromStdString(source->key) + u' ' + whose, longest).trimmed();
}

text::Support supportOf(query::EvidenceGroup group)
{
    switch (group) {
    case query::EvidenceGroup::Disputed:
        return text::Support::Disputed;
    case query::EvidenceGroup::NoSource:
        return text::Support::Unsourced;
    case query::EvidenceGroup::OneSource:
        return text::Support::OneSource;
    case query::EvidenceGroup::SeveralSources:
        break;
    }
    return text::Support::SeveralSources;
}

class Styles
{
public:
    explicit Styles(scene::Theme theme) : m_theme(theme), m_palette(scene::paletteOf(theme)) {}

    [[nodiscard]] charts::YearSeries ofKind(const schema::Schema& schema, base::KindId kind) const
    {
        const scene::KindStyle style = scene::kindStyle(schema, kind, m_theme);
        charts::YearSeries look;
        look.colour = style.fill;
        look.outline = style.outline;
        // The hatching of the grey theme in every theme: bars are never told apart by colour alone.
        look.pattern = scene::kindStyle(schema, kind, scene::Theme::Grey).pattern;
        return look;
    }

    [[nodiscard]] charts::YearSeries nth(std::size_t number) const
    {
        static constexpr std::array<QRgb, mostGroups> colours{0xFF0072B2, 0xFFE69F00, 0xFF009E73,
                                                              0xFFCC79A7, 0xFF56B4E9, 0xFFD55E00,
                                                              0xFFF0E442, 0xFF8C6D5A, 0xFFB4B4B4};
        static constexpr std::array<Qt::BrushStyle, mostGroups> patterns{
            Qt::SolidPattern,  Qt::BDiagPattern, Qt::Dense6Pattern,
            Qt::HorPattern,    Qt::FDiagPattern, Qt::VerPattern,
            Qt::Dense4Pattern, Qt::CrossPattern, Qt::DiagCrossPattern};
        charts::YearSeries look;
        const QColor colour(colours[number % mostGroups]);
        look.colour =
            m_theme == scene::Theme::Grey ? scene::greyOf(scene::luminanceOf(colour)) : colour;
        look.outline = scene::withContrast(scene::mixed(look.colour, m_palette.ink, 0.35),
                                           m_palette.ground, m_palette.ink, 3);
        look.pattern = patterns[number % mostGroups];
        return look;
    }

    /// The firmer, the darker; the outline is drawn as the canvas draws the line.
    [[nodiscard]] charts::YearSeries ofEvidence(query::EvidenceGroup group) const
    {
        charts::YearSeries look;
        const scene::LineStyle line = scene::lineStyle(supportOf(group));
        look.outline = m_palette.ink;
        look.outlineWidth = line.width;
        look.dashes = scene::dashesOf(line);
        double share = 0;
        if (group == query::EvidenceGroup::SeveralSources)
            share = 0.55;
        else if (group == query::EvidenceGroup::OneSource)
            share = 0.28;
        else if (group == query::EvidenceGroup::Disputed)
            share = 0.12;
        look.colour = scene::mixed(m_palette.ground, m_palette.ink, share);
        if (group == query::EvidenceGroup::Disputed)
            look.pattern = Qt::DiagCrossPattern;
        return look;
    }

private:
    scene::Theme m_theme;
    scene::Palette m_palette;
};

/// How much of a category there is, anywhere.
std::size_t weightOf(const query::TimeCounts& counts, std::size_t category)
{
    std::size_t weight = counts.undatedCounts[category];
    for (std::size_t position = 0; position < counts.histogram.binCount(); ++position)
        weight += counts.histogram.certain(position, category) +
                  counts.histogram.maybe(position, category);
    return weight;
}

bool isOnAxis(const query::TimeCounts& counts, std::size_t category)
{
    return weightOf(counts, category) > counts.undatedCounts[category];
}

/// The small ones of many in one group.
void joinSmall(std::vector<TimelineGroup>& groups, const query::TimeCounts& counts,
               NameLanguage language)
{
    if (groups.size() <= mostGroups)
        return;
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const TimelineGroup& one, const TimelineGroup& other) {
                         return weightOf(counts, one.categories.front()) >
                                weightOf(counts, other.categories.front());
                     });
    TimelineGroup others;
    QStringList keys;
    for (std::size_t index = mostGroups - 1; index < groups.size(); ++index) {
        others.categories.push_back(groups[index].categories.front());
        keys.append(groups[index].key);
    }
    std::sort(others.categories.begin(), others.categories.end());
    others.key = keys.join(u' ');
    others.look.name = text::othersIn(others.categories.size(), language);
    groups.resize(mostGroups - 1);
    groups.push_back(std::move(others));
}

QString keyOf(const dataset::Dataset& dataset, GroupBy by, std::uint32_t category)
{
    switch (by) {
    case GroupBy::Kind:
        return QString::fromStdString(dataset.schema.kinds()[category].id);
    case GroupBy::Property:
        return QString::fromStdString(dataset.schema.properties()[category].id);
    case GroupBy::Source:
        if (const dataset::Source* source = dataset.source(base::SourceId(std::size_t{category})))
            return QString::fromStdString(source->key);
        return {};
    case GroupBy::Evidence:
        break;
    }
    return QString::number(category);
}

charts::YearSeries lookOf(const dataset::Dataset& dataset, GroupBy by, std::uint32_t category,
                          const Styles& styles, NameLanguage language)
{
    charts::YearSeries look;
    switch (by) {
    case GroupBy::Kind: {
        const base::KindId kind(std::size_t{category});
        look = styles.ofKind(dataset.schema, kind);
        look.name = kindName(dataset.schema.kind(kind), language);
        return look;
    }
    case GroupBy::Property:
        look.name = propertyName(dataset.schema.properties()[category], language);
        return look;
    case GroupBy::Source:
        look.name = sourceName(dataset, category, language);
        return look;
    case GroupBy::Evidence:
        break;
    }
    const auto group = static_cast<query::EvidenceGroup>(category);
    look = styles.ofEvidence(group);
    look.name = text::supportIn(supportOf(group), language);
    return look;
}

} // namespace

std::vector<TimelineGroup> timelineGroups(const dataset::Dataset& dataset,
                                          const query::TimeCounts& counts, scene::Theme theme,
                                          NameLanguage language)
{
    const Styles styles(theme);
    const GroupBy by = counts.input.by;
    std::vector<TimelineGroup> groups;
    for (std::uint32_t category = 0; category < counts.histogram.categoryCount(); ++category)
        if (isOnAxis(counts, category) || counts.undatedCounts[category] > 0)
            groups.push_back({keyOf(dataset, by, category),
                              {category},
                              lookOf(dataset, by, category, styles, language)});
    // From firm to weak: the firm stand on the axis.
    if (by == GroupBy::Evidence)
        std::reverse(groups.begin(), groups.end());
    if (by == GroupBy::Property || by == GroupBy::Source) {
        joinSmall(groups, counts, language);
        for (std::size_t index = 0; index < groups.size(); ++index) {
            QString name = groups[index].look.name;
            groups[index].look = styles.nth(index);
            groups[index].look.name = std::move(name);
        }
    }
    return groups;
}

} // namespace knotary::figures
