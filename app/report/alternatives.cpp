// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/alternatives.h"

#include "app/figures/multiplepanel.h"
#include "app/figures/timelinefigure.h"
#include "app/report/weights.h"
#include "app/text/alternativewords.h"
#include "app/text/timelinewords.h"
#include "app/text/wording.h"
#include "model/dataset/conflicts.h"
#include "model/query/changes.h"
#include "model/query/claimsupport.h"
#include "model/query/entityfacts.h"
#include "model/query/lanes.h"
#include "model/query/statements.h"
#include "model/query/years.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace knotary::report
{
namespace
{

using text::NamedCount;
using text::NameLanguage;
using Form = text::PictureFacts::Form;

constexpr std::size_t mostNamed = 3;

Form formOf(const FigureRequest& request)
{
    switch (request.view) {
    case View::Graph:
        return Form::Network;
    case View::Changes:
        return Form::Changes;
    case View::Timeline:
        return Form::Bars;
    case View::Lanes:
        return Form::Lanes;
    case View::Multiples:
        return Form::Multiples;
    case View::Path:
        return Form::Paths;
    case View::Page:
        return Form::Page;
    case View::Table:
        break;
    }
    return request.table == TableRows::Claims ? Form::ClaimTable : Form::EntityTable;
}

/// Gathers the facts of one figure in one language.
class Gatherer
{
public:
    Gatherer(const MadeFigure& made, NameLanguage language)
        : m_made(made), m_speech{*made.dataset, language}
    {}

    [[nodiscard]] text::PictureFacts gather()
    {
        m_facts.form = formOf(m_made.request);
        m_facts.entities = m_made.entities.size();
        m_facts.claims = m_made.claims.size();
        m_facts.years = yearsOf(dataset(), m_made.claims);
        addEvidence();
        addBest();
        switch (m_facts.form) {
        case Form::Changes:
            addChanges();
            break;
        case Form::Bars:
            addBars();
            break;
        case Form::Lanes:
            addLanes();
            break;
        case Form::Multiples:
            addPanels();
            break;
        case Form::Paths:
            addPaths();
            break;
        case Form::Page:
            addSubject();
            break;
        default:
            break;
        }
        return std::move(m_facts);
    }

private:
    [[nodiscard]] const dataset::Dataset& dataset() const { return *m_made.dataset; }
    [[nodiscard]] const FigureRequest& request() const { return m_made.request; }

    void addEvidence()
    {
        // Of charts and tables of entities nobody sees a single claim.
        const bool showsClaims = m_facts.form != Form::Bars && m_facts.form != Form::Lanes &&
                                 m_facts.form != Form::EntityTable;
        if (!showsClaims)
            m_facts.claims = 0;
        for (const base::ClaimId id : m_made.claims) {
            const std::size_t support =
                query::supportOf(dataset(), *dataset().claim(id)).sourcesFor;
            m_facts.several += support > 1 ? 1 : 0;
            m_facts.unsourced += support == 0 ? 1 : 0;
        }
        m_facts.sources = query::sourcesOf(dataset(), m_made.claims).size();
        if (showsClaims)
            m_facts.conflicts = conflictsAmong(dataset(), m_made.claims);
    }

    void addBest()
    {
        std::vector<Weight> weights = weightsOf(dataset(), m_made.entities, m_made.claims);
        if (m_facts.form == Form::EntityTable) {
            for (Weight& weight : weights)
                weight.relations = query::factsOf(dataset(), weight.entity).relations;
            std::ranges::stable_sort(weights, std::ranges::greater(), &Weight::relations);
        }
        for (const Weight& weight : weights)
            if (m_facts.best.size() < mostNamed && weight.relations > 1 &&
                m_facts.form != Form::Page)
                m_facts.best.push_back({entityName(m_speech, weight.entity), weight.relations});
    }

    void addChanges()
    {
        if (!request().compared)
            return;
        m_facts.years = text::YearsTold{request().compared->first, request().compared->last};
        const query::Changes changes =
            query::changesBetween(dataset(), *request().compared, request().query.about);
        for (const query::ClaimChange& change : changes.list) {
            m_facts.added += change.kind == query::ChangeKind::Added ? 1 : 0;
            m_facts.ended += change.kind == query::ChangeKind::Ended ? 1 : 0;
            m_facts.altered += change.kind == query::ChangeKind::Altered ? 1 : 0;
        }
    }

    /// The first, the last and the highest of some counts.
    void takeCourse(const std::vector<NamedCount>& bins)
    {
        m_facts.bins = bins;
        if (bins.empty())
            return;
        m_facts.firstBin = bins.front();
        m_facts.lastBin = bins.back();
        m_facts.peakBin = *std::ranges::max_element(bins, {}, &NamedCount::count);
    }

    [[nodiscard]] QString yearName(std::int64_t year) const
    {
        return text::dateIn(time::spanOfYear(year), m_speech.language);
    }

    [[nodiscard]] QString binName(time::BinUnit unit, std::int64_t bin) const
    {
        const std::int64_t year = time::yearOfBin(unit, bin);
        const std::int64_t part = bin - time::firstBinOfYear(unit, year) + 1;
        const bool isChinese = m_speech.language == NameLanguage::Chinese;
        if (unit == time::BinUnit::Year)
            return yearName(year);
        if (unit == time::BinUnit::Quarter)
            return isChinese ? yearName(year) + QStringLiteral("第%1季度").arg(part)
                             : QStringLiteral("quarter %1 of %2")
                                   .arg(QString::number(part), yearName(year));
        return isChinese ? yearName(year) + QStringLiteral("%1月").arg(part)
                         : QStringLiteral("%1-%2").arg(year).arg(part, 2, 10, QLatin1Char('0'));
    }

    void addBars()
    {
        const figures::TimelineFigureInput input{
            .dataset = dataset(),
            .options = request().timeline,
            .about = request().query.about,
            .theme = request().theme,
            .language = m_speech.language,
            .axis = yearsOfWindow(request(), dataset()),
            .counted = std::unordered_set(m_made.entities.begin(), m_made.entities.end())};
        const figures::CountedTime counted =
            figures::countTime(dataset(), figures::countsInput(input));
        const time::Histogram& histogram = counted.counts.histogram;
        const auto what =
            counted.counts.countsEntities() ? text::Counted::Entities : text::Counted::Claims;
        m_facts.counted = text::countTitleIn(what, request().timeline.counting, histogram.unit(),
                                             m_speech.language);
        if (m_speech.language == NameLanguage::English)
            m_facts.counted[0] = m_facts.counted[0].toLower();
        std::vector<NamedCount> bins;
        for (std::size_t place = 0; place < histogram.binCount(); ++place) {
            std::size_t sum = 0;
            for (std::size_t category = 0; category < histogram.categoryCount(); ++category)
                sum += histogram.certain(place, category);
            bins.push_back({binName(histogram.unit(), histogram.binAt(place)), sum});
        }
        takeCourse(bins);
        m_facts.years.reset();
        if (histogram.binCount() > 0)
            m_facts.years = text::YearsTold{
                time::yearOfBin(histogram.unit(), histogram.binAt(0)),
                time::yearOfBin(histogram.unit(), histogram.binAt(histogram.binCount() - 1))};
        addGroups(counted, input);
    }

    /// The groups that have most in the highest bar.
    void addGroups(const figures::CountedTime& counted, const figures::TimelineFigureInput& input)
    {
        const time::Histogram& histogram = counted.counts.histogram;
        if (histogram.binCount() == 0)
            return;
        std::vector<NamedCount> groups;
        const std::size_t lastBin = histogram.binCount() - 1;
        for (const figures::TimelineGroup& group :
             figures::timelineGroups(dataset(), counted.counts, input.theme, m_speech.language)) {
            std::size_t items = 0;
            for (const std::uint32_t category : group.categories)
                items += histogram.items(0, lastBin, category, time::Answer::Yes).size();
            groups.push_back({group.look.name, items});
        }
        std::ranges::stable_sort(groups, std::ranges::greater(), &NamedCount::count);
        for (const NamedCount& group : groups)
            if (m_facts.groups.size() < mostNamed && group.count > 0)
                m_facts.groups.push_back(group);
    }

    void addLanes()
    {
        const std::unordered_set only(m_made.entities.begin(), m_made.entities.end());
        query::Lanes lanes =
            query::lanesOf(dataset(), {.about = request().query.about, .only = &only});
        m_facts.entities = lanes.lanes.size();
        m_facts.undated = lanes.undated.size();
        m_facts.years.reset();
        std::map<std::int64_t, std::size_t> beginnings;
        for (const query::Lane& lane : lanes.lanes)
            if (lane.beginning != time::unboundedPast)
                ++beginnings[time::yearOfDay(lane.beginning)];
        if (lanes.first <= lanes.last)
            m_facts.years =
                text::YearsTold{time::yearOfDay(lanes.first), time::yearOfDay(lanes.last)};
        std::vector<NamedCount> bins;
        for (const auto& [year, count] : beginnings)
            bins.push_back({yearName(year), count});
        takeCourse(bins);
    }

    void addPanels()
    {
        const std::optional<query::YearRange> window = yearsOfWindow(request(), dataset());
        const query::YearRange years =
            window ? *window : query::datedYears(dataset()).value_or(query::YearRange{0, -1});
        m_facts.years.reset();
        if (years.first <= years.last)
            m_facts.years = text::YearsTold{years.first, years.last};
        std::vector<NamedCount> bins;
        if (m_made.graph == nullptr)
            return;
        query::Query query = queryOf(request(), dataset());
        const figures::WholeGraph whole{.dataset = dataset(),
                                        .projection = *m_made.graph,
                                        .positions = m_made.positions,
                                        .query = query,
                                        .about = request().query.about};
        for (const query::YearRange& period : figures::periodsOf(years, request().yearsInPanel)) {
            const figures::MultiplePanel panel = figures::panelOf(whole, period);
            const bool isYear = period.first == period.last;
            bins.push_back(
                {isYear ? yearName(period.first) : figures::titleOf(period), panel.relations});
        }
        m_facts.panels = bins.size();
        takeCourse(bins);
    }

    void addPaths()
    {
        m_facts.subject = entityName(m_speech, request().from);
        m_facts.other = entityName(m_speech, request().to);
        m_facts.best.clear();
        const std::vector<query::Chain>& chains = m_made.chains;
        m_facts.paths = chains.size();
        if (chains.empty())
            return;
        m_facts.steps = chains.front().size();
        std::vector<base::EntityId> order;
        std::unordered_map<base::EntityId, std::size_t> counts;
        for (const query::Chain& chain : chains)
            for (const query::Hop& hop : chain)
                if (hop.to != request().to && counts[hop.to]++ == 0)
                    order.push_back(hop.to);
        const auto isOnAll = [&](base::EntityId entity) { return counts[entity] == chains.size(); };
        m_facts.isThroughAll = std::ranges::any_of(order, isOnAll);
        constexpr std::size_t mostThrough = 4;
        for (const base::EntityId entity : order)
            if ((!m_facts.isThroughAll || isOnAll(entity)) && m_facts.through.size() < mostThrough)
                m_facts.through.push_back(entityName(m_speech, entity));
    }

    void addSubject()
    {
        const dataset::Entity* entity =
            request().focus ? dataset().entity(*request().focus) : nullptr;
        if (entity == nullptr)
            return;
        m_facts.subject = entityName(m_speech, *request().focus);
        m_facts.other = kindName(m_speech, entity->kind);
    }

    const MadeFigure& m_made;
    text::Speech m_speech;
    text::PictureFacts m_facts;
};

} // namespace

std::vector<figures::AlternativeText> alternativesOf(const MadeFigure& made)
{
    std::vector<figures::AlternativeText> texts;
    for (const NameLanguage language : {NameLanguage::English, NameLanguage::Chinese})
        texts.push_back({text::codeOf(language),
                         text::alternativeIn(pictureFactsOf(made, language), language)});
    return texts;
}

text::PictureFacts pictureFactsOf(const MadeFigure& made, NameLanguage language)
{
    return Gatherer(made, language).gather();
}

} // namespace knotary::report
