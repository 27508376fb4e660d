// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/filter.h"

#include "model/graph/neighbourhood.h"
#include "model/query/queryvalues.h"
#include "model/query/timecolumns.h"

#include <algorithm>
#include <bitset>
#include <utility>

namespace knotary::query
{

namespace
{

using dataset::Claim;
using dataset::Dataset;
using dataset::Standing;

/// A yes or no for each row of a table.
using Marks = std::vector<bool>;

constexpr std::size_t rowsBetweenQuestions = 4096;

bool isMarked(const Marks& marks, std::size_t row)
{
    return row < marks.size() && marks[row];
}

bool isStop(const base::Control& control, std::size_t row)
{
    return row % rowsBetweenQuestions == 0 && control.isCancelled();
}

/// A claim term with its names looked up once.
class ClaimTest
{
public:
    ClaimTest(const Term& term, const Dataset& dataset, const FoldFunction& fold,
              time::AboutWidth about)
        : m_field(term.field), m_isNegated(term.isNegated), m_about(about)
    {
        if (m_field == Field::Publisher)
            markPublishers(term, dataset, fold);
        for (const std::string& value : term.values)
            take(value, dataset);
    }

    [[nodiscard]] bool asksForRetracted() const
    {
        return m_standings.test(static_cast<std::size_t>(Standing::Retracted)) && !m_isNegated;
    }
    [[nodiscard]] bool asksForEvidence() const { return m_field == Field::Evidence; }

    /// `support` is there where any test asks for evidence.
    [[nodiscard]] bool lets(base::ClaimId id, const Claim& claim,
                            std::optional<ClaimSupport>& support) const
    {
        return matches(id, claim, support) != m_isNegated;
    }

private:
    void take(const std::string& value, const Dataset& dataset)
    {
        const auto mark = [this](std::size_t row, std::size_t rows) {
            m_rows.resize(std::max(rows, m_rows.size()));
            m_rows[row] = true;
        };
        if (m_field == Field::Property) {
            if (const auto id = dataset.schema.findProperty(value))
                mark(id->index(), dataset.schema.properties().size());
        } else if (m_field == Field::Source) {
            if (const auto id = dataset.findSource(value))
                mark(id->index(), dataset.nextSourceId().index());
        } else if (m_field == Field::Standing) {
            if (const auto standing = standingNamed(value))
                m_standings.set(static_cast<std::size_t>(*standing));
        } else if (m_field == Field::Evidence) {
            if (const auto group = evidenceNamed(value))
                m_groups.set(static_cast<std::size_t>(*group));
        } else if (m_field == Field::When) {
            if (const auto wish = parseWhen(value))
                m_times.push_back(*wish);
        }
    }

    void markPublishers(const Term& term, const Dataset& dataset, const FoldFunction& fold)
    {
        std::vector<std::string> wanted;
        for (const std::string& value : term.values)
            wanted.push_back(foldedOnce(value, fold));
        m_rows.resize(dataset.nextSourceId().index());
        for (const base::SourceId id : dataset.sources()) {
            const std::string& publisher = dataset.source(id)->publisher;
            m_rows[id.index()] =
                !publisher.empty() &&
                std::ranges::find(wanted, foldedOnce(publisher, fold)) != wanted.end();
        }
    }

    [[nodiscard]] bool matches(base::ClaimId id, const Claim& claim,
                               std::optional<ClaimSupport>& support) const
    {
        switch (m_field) {
        case Field::Property:
            return isMarked(m_rows, claim.property.index());
        case Field::Source:
        case Field::Publisher:
            return std::ranges::any_of(claim.evidence, [this](const dataset::Evidence& evidence) {
                return evidence.source.isValid() && isMarked(m_rows, evidence.source.index());
            });
        case Field::Standing:
            return m_standings.test(static_cast<std::size_t>(claim.standing));
        case Field::Evidence:
            return m_groups.test(static_cast<std::size_t>(evidenceGroup(*support, id)));
        default:
            return fallsInto(claim);
        }
    }

    [[nodiscard]] bool fallsInto(const Claim& claim) const
    {
        const time::TimeSpan* stated = dataset::timeOf(claim);
        const auto fits = [&](const WhenWish& wish) {
            if (stated == nullptr || !wish.days)
                return (stated == nullptr) == !wish.days;
            const auto touches = [&wish](const time::TimeSpan& span) {
                return time::touches(span, wish.days->first, wish.days->last) != time::Answer::No;
            };
            return stated->qualifiers.approximate ? touches(time::widened(*stated, m_about))
                                                  : touches(*stated);
        };
        return std::ranges::any_of(m_times, fits);
    }

    Field m_field;
    bool m_isNegated;
    time::AboutWidth m_about;
    Marks m_rows; ///< by number of the property or the source
    std::bitset<standingNames.size()> m_standings;
    std::bitset<evidenceGroupCount> m_groups;
    std::vector<WhenWish> m_times;
};

/// Works out which claims and which entities stay.
class Sieve
{
public:
    Sieve(const Dataset& dataset, const Query& query, const FoldFunction& fold,
          const base::Control& control, std::shared_ptr<const graph::Snapshot> snapshot)
        : m_dataset(dataset),
          m_query(query),
          m_fold(fold),
          m_control(control),
          m_snapshot(std::move(snapshot)),
          m_claims(dataset.nextClaimId().index(), false),
          m_entities(dataset.nextEntityId().index(), false)
    {}

    FilterContents contents()
    {
        for (std::size_t number = 0; number < m_entities.size(); ++number)
            m_entities[number] = m_dataset.entity(base::EntityId(number)) != nullptr;
        chooseClaims();
        for (const Term& term : m_query.terms) {
            if (!choosesClaims(term.field) && !m_control.isCancelled())
                chooseEntities(term);
        }
        return {std::move(m_claims), std::move(m_entities)};
    }

private:
    void chooseClaims()
    {
        std::vector<ClaimTest> tests;
        for (const Term& term : m_query.terms) {
            if (choosesClaims(term.field))
                tests.emplace_back(term, m_dataset, m_fold, m_query.about);
        }
        const bool asksForRetracted = std::ranges::any_of(tests, &ClaimTest::asksForRetracted);
        std::optional<ClaimSupport> support;
        if (std::ranges::any_of(tests, &ClaimTest::asksForEvidence))
            support.emplace(m_dataset);
        for (std::size_t number = 0; number < m_claims.size(); ++number) {
            if (isStop(m_control, number))
                return;
            const base::ClaimId id(number);
            const Claim* claim = m_dataset.claim(id);
            m_claims[number] = claim != nullptr &&
                               (claim->standing != Standing::Retracted || asksForRetracted) &&
                               std::ranges::all_of(tests, [&](const ClaimTest& test) {
                                   return test.lets(id, *claim, support);
                               });
        }
        if (m_query.years)
            chooseYears(*m_query.years);
        else if (!tests.empty())
            keepWhatClaimsSpeakOf();
    }

    /// The rule of the time window: see TimeColumns.
    void chooseYears(const YearRange& years)
    {
        const WindowContents contents =
            TimeColumns(m_dataset, m_query.about).contentsOf(windowOfYears(years), m_claims);
        for (std::size_t number = 0; number < m_entities.size(); ++number)
            m_entities[number] = m_entities[number] && contents.shows(base::EntityId(number));
        for (std::size_t number = 0; number < m_claims.size(); ++number)
            m_claims[number] = m_claims[number] && contents.shows(base::ClaimId(number));
    }

    void keepWhatClaimsSpeakOf()
    {
        Marks spokenOf(m_entities.size(), false);
        const auto mark = [&](base::EntityId id) {
            if (id.isValid() && id.index() < spokenOf.size())
                spokenOf[id.index()] = m_entities[id.index()];
        };
        for (std::size_t number = 0; number < m_claims.size(); ++number) {
            if (!m_claims[number])
                continue;
            const Claim& claim = *m_dataset.claim(base::ClaimId(number));
            mark(claim.subject);
            mark(claim.object());
        }
        m_entities = std::move(spokenOf);
    }

    template<class Matches>
    void keepEntities(const Term& term, const Matches& matches)
    {
        for (std::size_t number = 0; number < m_entities.size(); ++number) {
            if (isStop(m_control, number))
                return;
            if (m_entities[number])
                m_entities[number] = matches(base::EntityId(number)) != term.isNegated;
        }
    }

    void chooseEntities(const Term& term)
    {
        switch (term.field) {
        case Field::Kind:
            keepEntities(term, [this, kinds = kindsOf(term)](base::EntityId id) {
                return isMarked(kinds, m_dataset.entity(id)->kind.index());
            });
            break;
        case Field::Degree:
            chooseByDegree(term);
            break;
        case Field::Id:
            keepEntities(term, [marks = namedBy(term)](base::EntityId id) {
                return isMarked(marks, id.index());
            });
            break;
        case Field::Near:
            chooseNear(term);
            break;
        default:
            chooseByWords(term);
        }
    }

    [[nodiscard]] Marks kindsOf(const Term& term) const
    {
        Marks kinds(m_dataset.schema.kinds().size(), false);
        for (const std::string& value : term.values) {
            if (const auto kind = m_dataset.schema.findKind(value))
                kinds[kind->index()] = true;
        }
        return kinds;
    }

    [[nodiscard]] Marks namedBy(const Term& term) const
    {
        Marks marks(m_entities.size(), false);
        for (const std::string& value : term.values) {
            if (const auto id = m_dataset.findEntity(value))
                marks[id->index()] = true;
        }
        return marks;
    }

    const graph::Snapshot& snapshot()
    {
        if (m_snapshot == nullptr)
            m_snapshot = graph::buildSnapshot(m_dataset);
        return *m_snapshot;
    }

    void chooseByDegree(const Term& term)
    {
        std::vector<NumberRange> ranges;
        for (const std::string& value : term.values) {
            if (const auto range = parseNumbers(value))
                ranges.push_back(*range);
        }
        const graph::Snapshot& graph = snapshot();
        keepEntities(term, [&](base::EntityId id) {
            const base::NodeIndex node = graph.nodeOf(id);
            const std::size_t degree = node.isValid()
                                           ? boost::out_degree(node.number, graph.topology) +
                                                 boost::in_degree(node.number, graph.topology)
                                           : 0;
            return std::ranges::any_of(
                ranges, [degree](const NumberRange& range) { return range.contains(degree); });
        });
    }

    void chooseNear(const Term& term)
    {
        const graph::Snapshot& graph = snapshot();
        std::vector<base::NodeIndex> seeds;
        for (const std::string& value : term.values) {
            if (const auto id = m_dataset.findEntity(value))
                seeds.push_back(graph.nodeOf(*id));
        }
        const Marks isNear = graph::within(graph.topology, seeds, term.depth);
        keepEntities(term, [&](base::EntityId id) {
            const base::NodeIndex node = graph.nodeOf(id);
            return node.isValid() && isMarked(isNear, node.index());
        });
    }

    void chooseByWords(const Term& term)
    {
        std::vector<std::string> words;
        words.reserve(term.values.size());
        for (const std::string& value : term.values)
            words.push_back(foldedOnce(value, m_fold));
        keepEntities(term,
                     [&](base::EntityId id) { return speaksOf(*m_dataset.entity(id), words); });
    }

    [[nodiscard]] bool speaksOf(const dataset::Entity& entity,
                                const std::vector<std::string>& words) const
    {
        const auto holdsWord = [&](const std::string& text) {
            return std::ranges::any_of(m_fold(text), [&](const base::FoldedForm& form) {
                return std::ranges::any_of(words, [&](const std::string& word) {
                    return form.text.find(word) != std::string::npos;
                });
            });
        };
        const auto holdsWordInLanguage = [&](const auto& pair) { return holdsWord(pair.second); };
        return std::ranges::any_of(entity.names, holdsWordInLanguage) ||
               std::ranges::any_of(entity.aliases, holdsWord) ||
               std::ranges::any_of(entity.note, holdsWordInLanguage);
    }

    const Dataset& m_dataset;
    const Query& m_query;
    const FoldFunction& m_fold;
    const base::Control& m_control;
    std::shared_ptr<const graph::Snapshot> m_snapshot;
    Marks m_claims;
    Marks m_entities;
};

} // namespace

FilterContents filterContents(const Dataset& dataset, const Query& query, const FoldFunction& fold,
                              const base::Control& control,
                              std::shared_ptr<const graph::Snapshot> snapshot)
{
    return Sieve(dataset, query, fold, control, std::move(snapshot)).contents();
}

} // namespace knotary::query
