// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/timelinefigure.h"

#include "app/text/timelinewords.h"
#include "model/query/years.h"

#include <algorithm>
#include <set>

namespace knotary::figures
{
namespace
{

/// The positions of the histogram's years that the axis shows, as [first, last).
std::pair<std::size_t, std::size_t> shownStretch(const time::YearHistogram& histogram,
                                                 const std::optional<query::YearRange>& axis)
{
    const std::vector<std::int64_t>& years = histogram.years;
    if (!axis)
        return {0, years.size()};
    const auto first = std::lower_bound(years.begin(), years.end(), axis->first);
    const auto last = std::upper_bound(first, years.end(), axis->last);
    return {static_cast<std::size_t>(first - years.begin()),
            static_cast<std::size_t>(last - years.begin())};
}

QString kindName(const schema::Kind& kind, text::NameLanguage language)
{
    QString name = text::nameIn(kind.plural, language);
    if (name.isEmpty())
        name = text::nameIn(kind.label, language);
    return name.isEmpty() ? text::shown(QString::fromStdString(kind.id)) : name;
}

/// Years in which a claim about one of the entities is dated.
std::vector<std::int64_t> yearsOf(const std::vector<time::Entry>& entries,
                                  const std::unordered_set<base::EntityId>& entities,
                                  const std::vector<std::int64_t>& axis)
{
    std::set<std::int64_t> years;
    if (axis.empty())
        return {};
    for (const time::Entry& entry : entries) {
        if (!entities.contains(base::EntityId(entry.item)))
            continue;
        const std::optional<time::YearRange> range = time::countedYears(entry.span);
        if (!range)
            continue;
        for (std::int64_t year = std::max(range->first, axis.front());
             year <= std::min(range->last, axis.back()); ++year)
            years.insert(year);
    }
    return {years.begin(), years.end()};
}

QString nameOfSelection(const TimelineFigureInput& input)
{
    if (input.selected.size() == 1)
        if (const dataset::Entity* entity = input.dataset.entity(*input.selected.begin()))
            return text::nameIn(entity->names, input.language);
    return text::selectedCountIn(input.selected.size(), input.language);
}

} // namespace

CountedYears countYears(const dataset::Dataset& dataset,
                        const std::optional<std::unordered_set<base::EntityId>>& counted)
{
    CountedYears counts;
    counts.entries = query::datedEntities(dataset);
    if (counted) {
        std::erase_if(counts.entries, [&](const time::Entry& entry) {
            return !counted->contains(base::EntityId(entry.item));
        });
    }
    counts.histogram = time::buildYearHistogram(counts.entries, dataset.schema.kinds().size());
    std::unordered_set<std::uint32_t> dated;
    for (const time::Entry& entry : counts.entries)
        if (time::countedYears(entry.span))
            dated.insert(entry.item);
    const std::size_t all = counted ? counted->size() : dataset.entityCount();
    counts.undatedCount = all - std::min(all, dated.size());
    return counts;
}

charts::YearChartData yearChartData(const CountedYears& counts, const TimelineFigureInput& input)
{
    charts::YearChartData data;
    data.title = input.title;
    data.countTitle = text::yearCountTitleIn(input.language);
    data.emptyText = text::nothingDatedIn(input.language);
    const time::YearHistogram& histogram = counts.histogram;
    const auto [first, last] = shownStretch(histogram, input.axis);
    for (std::size_t position = first; position < last; ++position)
        data.years.push_back(histogram.years[position]);

    const schema::Schema& schema = input.dataset.schema;
    for (std::size_t kind = 0; kind < histogram.categoryCount; ++kind) {
        charts::YearSeries series;
        bool hasAny = false;
        for (std::size_t position = first; position < last; ++position) {
            const std::size_t count = histogram.count(position, kind);
            hasAny = hasAny || count > 0;
            series.counts.push_back(static_cast<std::int64_t>(count));
        }
        if (!hasAny)
            continue;
        const base::KindId id(kind);
        const scene::KindStyle style = scene::kindStyle(schema, id, input.theme);
        series.name = kindName(schema.kind(id), input.language);
        series.colour = style.fill;
        series.outline = style.outline;
        // The hatching of the grey theme in every theme: bars are never told apart by colour alone.
        series.pattern = scene::kindStyle(schema, id, scene::Theme::Grey).pattern;
        data.series.push_back(std::move(series));
    }
    if (input.years)
        data.chosen = {input.years->first, input.years->last};
    if (!input.selected.empty()) {
        data.marked = yearsOf(counts.entries, input.selected, data.years);
        data.markedName = nameOfSelection(input);
    }
    if (counts.undatedCount > 0 && !data.years.empty())
        data.undatedText = text::undatedCountIn(counts.undatedCount, input.language);
    return data;
}

charts::YearChartLook yearChartLook(scene::Theme theme)
{
    const scene::Palette palette = scene::paletteOf(theme);
    return {.ground = palette.ground,
            .ink = palette.ink,
            .quietInk = palette.quietInk,
            .rule = palette.rule,
            .accent = palette.accent,
            .font = scene::fontOf(12)};
}

Figure timelineFigure(const TimelineFigureInput& input)
{
    charts::YearChartData data = yearChartData(countYears(input.dataset, input.counted), input);
    if (data.title.isEmpty())
        data.title = text::yearChartTitleIn(input.language);
    const charts::YearChartLook look = yearChartLook(input.theme);
    Figure figure;
    figure.title = data.title;
    figure.description = data.countTitle;
    if (!data.years.empty())
        figure.description +=
            QStringLiteral(", %1–%2").arg(data.years.front()).arg(data.years.back());
    figure.language =
        input.language == text::NameLanguage::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
    figure.millimetres = input.millimetres;
    figure.dpi = input.dpi;
    figure.ground = look.ground;
    figure.paint = [data = std::move(data), look](QPainter& painter, const QRectF& page) {
        charts::paintYearChart(painter, page, data, look);
    };
    return figure;
}

} // namespace knotary::figures
