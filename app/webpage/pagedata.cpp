// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/webpage/pagedata.h"

#include "app/scene/edgegeometry.h"
#include "app/scene/relations.h"
#include "app/text/figurewords.h"
#include "app/text/fold.h"
#include "app/text/timelinewords.h"
#include "app/webpage/evidencedata.h"
#include "app/webpage/pageguides.h"
#include "app/webpage/pageshapes.h"
#include "app/webpage/pagewords.h"
#include "app/webpage/pageyears.h"
#include "model/query/years.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace knotary::webpage
{

namespace
{

/// Of layout units: finer than any screen.
double rounded(float coordinate)
{
    return std::round(static_cast<double>(coordinate) * 10) / 10;
}

QString fromUtf8(const std::string& text)
{
    return text::shown(QString::fromStdString(text));
}

class Writer
{
public:
    explicit Writer(const WebPageInput& input)
        : m_input(input),
          m_words(input.dataset),
          m_relations(scene::relationsOf(input.projection)),
          m_offsets(scene::offsetsOf(m_relations.list)),
          m_evidence(input.dataset, drawn(), input.projection.entityOfNode),
          m_years(input.dataset, input.about, input.window),
          m_shapes()
    {}

    [[nodiscard]] PageData data()
    {
        PageData data;
        heading(data.json);
        const QJsonArray claims = this->claims();
        data.json.insert(QStringLiteral("claims"), claims);
        data.json.insert(QStringLiteral("conflicts"), m_evidence.conflicts());
        data.json.insert(QStringLiteral("lines"), lines());
        data.json.insert(QStringLiteral("entities"), entities());
        data.json.insert(QStringLiteral("kinds"), kinds());
        data.json.insert(QStringLiteral("shapes"), m_shapes.json());
        data.json.insert(QStringLiteral("properties"), m_evidence.properties());
        data.json.insert(QStringLiteral("sources"), m_evidence.sources());
        data.json.insert(QStringLiteral("newest"), m_evidence.newestSource());
        data.json.insert(QStringLiteral("supports"), supports());
        if (m_input.attention.lens != nullptr)
            data.json.insert(QStringLiteral("lens"), lensLegend(*m_input.attention.lens));
        if (m_input.guides != nullptr) {
            PageGuides guides = pageGuidesOf(m_input);
            data.json.insert(QStringLiteral("guides"), guides.json);
            data.guideColours = std::move(guides.colours);
        }
        return data;
    }

private:
    [[nodiscard]] std::vector<base::ClaimId> drawn() const
    {
        std::vector<base::ClaimId> claims;
        for (const scene::Relation& relation : m_relations.list)
            claims.push_back(relation.claim);
        return claims;
    }

    [[nodiscard]] const scene::NodeLens* lens() const { return m_input.attention.lens.get(); }

    template<class Id>
    [[nodiscard]] bool isMaybe(Id id) const
    {
        const auto& contents = m_input.attention.contents;
        return contents != nullptr && contents->of(id) == query::WindowAnswer::Maybe;
    }

    void heading(QJsonObject& json) const
    {
        const dataset::Heading& heading = m_input.dataset.heading;
        json.insert(QStringLiteral("language"), text::codeOf(m_input.language));
        json.insert(QStringLiteral("theme"),
                    m_input.theme == scene::Theme::Dark || m_input.theme == scene::Theme::Light
                        ? scene::codeOf(m_input.theme)
                        : QStringLiteral("auto"));
        json.insert(QStringLiteral("title"), m_input.title ? QJsonValue(text::shown(*m_input.title))
                                                           : m_words.said(heading.title));
        json.insert(QStringLiteral("about"), m_words.said(heading.description));
        json.insert(QStringLiteral("caption"), text::shown(m_input.caption, 4000));
        json.insert(QStringLiteral("licence"), fromUtf8(heading.licence));
        QJsonObject alternatives;
        for (const figures::AlternativeText& each : m_input.alternatives)
            alternatives.insert(each.language, each.text);
        json.insert(QStringLiteral("alternatives"), alternatives);
        if (m_input.window)
            json.insert(QStringLiteral("window"),
                        bilingual(text::windowIn(*m_input.window, text::NameLanguage::English),
                                  text::windowIn(*m_input.window, text::NameLanguage::Chinese)));
        if (const auto& axis = m_years.axis()) {
            json.insert(QStringLiteral("axis"), QJsonArray{static_cast<double>(axis->first),
                                                           static_cast<double>(axis->last)});
            if (query::isWidened(m_input.dataset, m_input.about))
                json.insert(
                    QStringLiteral("width"),
                    bilingual(
                        text::aboutReachIn(m_input.about.units, text::NameLanguage::English),
                        text::aboutReachIn(m_input.about.units, text::NameLanguage::Chinese)));
        }
    }

    [[nodiscard]] QJsonArray claims()
    {
        QJsonArray list;
        for (const base::ClaimId id : m_evidence.claims())
            list.append(m_evidence.claim(id));
        return list;
    }

    /// In the order of drawing: [claim, from, to, how far bent, years, maybe in the window].
    [[nodiscard]] QJsonArray lines() const
    {
        std::unordered_map<base::ClaimId, int> places;
        for (std::size_t i = 0; i < m_evidence.claims().size(); ++i)
            places.emplace(m_evidence.claims()[i], static_cast<int>(i));
        QJsonArray list;
        for (std::size_t i = 0; i < m_relations.list.size(); ++i) {
            const scene::Relation& relation = m_relations.list[i];
            list.append(
                QJsonArray{places.at(relation.claim), static_cast<int>(relation.from.index()),
                           static_cast<int>(relation.to.index()), static_cast<double>(m_offsets[i]),
                           m_years.of(relation.claim), isMaybe(relation.claim) ? 1 : 0});
        }
        return list;
    }

    [[nodiscard]] QJsonArray entities()
    {
        QJsonArray list;
        const std::vector<base::EntityId> ids = m_evidence.entities();
        for (std::size_t i = 0; i < ids.size(); ++i) {
            QJsonObject object = entity(ids[i]);
            if (i < m_input.projection.nodeCount())
                addNode(object, i);
            list.append(object);
        }
        return list;
    }

    [[nodiscard]] QJsonObject entity(base::EntityId id)
    {
        QJsonObject object;
        const dataset::Entity* record = m_input.dataset.entity(id);
        if (record == nullptr)
            return object;
        object.insert(QStringLiteral("id"), fromUtf8(record->key));
        object.insert(QStringLiteral("t"), m_words.said(record->names));
        if (record->kind.isValid())
            object.insert(QStringLiteral("k"), static_cast<int>(record->kind.index()));
        return object;
    }

    /// What only entities have that are drawn.
    void addNode(QJsonObject& object, std::size_t node)
    {
        const base::EntityId id = m_input.projection.entityOfNode[node];
        if (node < m_input.positions.size()) {
            object.insert(QStringLiteral("x"), rounded(m_input.positions[node].x));
            object.insert(QStringLiteral("y"), rounded(m_input.positions[node].y));
        }
        const bool isUsual =
            lens() == nullptr || lens()->sizes == scene::NodeLens::Sizes::Relations;
        object.insert(QStringLiteral("d"),
                      static_cast<int>(isUsual ? m_relations.degrees[node] : lens()->weightOf(id)));
        object.insert(QStringLiteral("y2"), m_years.of(id));
        if (lens() != nullptr && lens()->tones != scene::NodeLens::Tones::Kinds)
            addTone(object, id);
        if (m_input.attention.selected.contains(id))
            object.insert(QStringLiteral("sel"), 1);
        if (isMaybe(id))
            object.insert(QStringLiteral("m"), 1);
        if (const dataset::Entity* record = m_input.dataset.entity(id))
            addFindable(object, *record);
    }

    void addTone(QJsonObject& object, base::EntityId id) const
    {
        const std::uint8_t tone = lens()->toneOf(id);
        const std::size_t last = scene::toneStyles(lens()->tones, m_input.theme).size() - 1;
        object.insert(QStringLiteral("tone"),
                      static_cast<int>(std::min(static_cast<std::size_t>(tone), last)));
        if (const QChar sign = lens()->signOf(tone); !sign.isNull())
            object.insert(QStringLiteral("sign"), QString(sign));
    }

    void addFindable(QJsonObject& object, const dataset::Entity& record) const
    {
        if (!record.note.empty())
            object.insert(QStringLiteral("n"), m_words.said(record.note));
        QJsonArray aliases;
        std::set<std::string> forms;
        const auto addForms = [&forms](const std::string& text) {
            for (const base::FoldedForm& form : text::foldForSearch(text))
                forms.insert(form.text);
        };
        for (const auto& [language, name] : record.names)
            addForms(name);
        for (const std::string& alias : record.aliases) {
            aliases.append(fromUtf8(alias));
            addForms(alias);
        }
        if (!aliases.isEmpty())
            object.insert(QStringLiteral("also"), aliases);
        QJsonArray find;
        for (const std::string& form : forms)
            find.append(QString::fromStdString(form));
        object.insert(QStringLiteral("find"), find);
    }

    [[nodiscard]] QJsonArray kinds()
    {
        QJsonArray list;
        const schema::Schema& schema = m_input.dataset.schema;
        for (std::size_t i = 0; i <= schema.kinds().size(); ++i) {
            const base::KindId kind(i);
            const scene::Shape shape = scene::kindStyle(schema, kind, m_input.theme).shape;
            QJsonObject object{{QStringLiteral("shape"), m_shapes.numberOf(shape)}};
            if (i < schema.kinds().size()) {
                object.insert(QStringLiteral("one"), m_words.said([kind](const auto& speech) {
                    return text::kindName(speech, kind);
                }));
                object.insert(QStringLiteral("many"), m_words.said([kind](const auto& speech) {
                    return text::kindPlural(speech, kind);
                }));
            }
            list.append(object);
        }
        return list;
    }

    /// How well lines are supported, from firm to weak.
    [[nodiscard]] static QJsonArray supports()
    {
        QJsonArray list;
        for (int i = 0; i <= static_cast<int>(text::Support::Unsourced); ++i) {
            const auto support = static_cast<text::Support>(i);
            list.append(bilingual(text::supportIn(support, text::NameLanguage::English),
                                  text::supportIn(support, text::NameLanguage::Chinese)));
        }
        return list;
    }

    [[nodiscard]] QJsonArray lensLegend(const scene::NodeLens& lens) const
    {
        const auto inLanguage = [&](text::NameLanguage language) {
            return scene::legendWith(lens, {}, m_input.dataset, m_input.theme, language);
        };
        const std::vector<scene::LegendEntry> english = inLanguage(text::NameLanguage::English);
        const std::vector<scene::LegendEntry> chinese = inLanguage(text::NameLanguage::Chinese);
        QJsonArray list;
        std::size_t step = 0;
        for (std::size_t i = 0; i < std::min(english.size(), chinese.size()); ++i) {
            const scene::LegendEntry& entry = english[i];
            QJsonObject object{{QStringLiteral("t"), bilingual(entry.text, chinese[i].text)}};
            if (entry.isHeading)
                object.insert(QStringLiteral("heading"), 1);
            else if (entry.isNote)
                object.insert(QStringLiteral("note"), 1);
            else if (entry.radius > 0)
                object.insert(QStringLiteral("radius"), entry.radius);
            else
                object.insert(QStringLiteral("tone"), entry.tone >= 0 ? entry.tone
                                                      : step < lens.steps.size()
                                                          ? lens.steps[step++].tone
                                                          : 0);
            if (entry.count > 0)
                object.insert(QStringLiteral("count"), static_cast<int>(entry.count));
            if (!entry.sign.isEmpty())
                object.insert(QStringLiteral("sign"), entry.sign);
            list.append(object);
        }
        return list;
    }

    const WebPageInput& m_input;
    Bilingual m_words;
    scene::Relations m_relations;
    std::vector<float> m_offsets;
    EvidenceData m_evidence;
    PageYears m_years;
    PageShapes m_shapes;
};

} // namespace

PageData pageDataOf(const WebPageInput& input)
{
    return Writer(input).data();
}

} // namespace knotary::webpage
