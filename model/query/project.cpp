// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/query.h"

#include "model/graph/neighbourhood.h"
#include "model/query/timecolumns.h"

#include <algorithm>
#include <limits>
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

bool choosesClaims(const Term& term)
{
    return term.field == Field::Property || term.field == Field::Source ||
           term.field == Field::Standing;
}

std::optional<Standing> standingNamed(std::string_view name)
{
    if (name == "stated")
        return Standing::Stated;
    if (name == "inferred")
        return Standing::Inferred;
    if (name == "announced")
        return Standing::Announced;
    if (name == "disputed")
        return Standing::Disputed;
    if (name == "retracted")
        return Standing::Retracted;
    return std::nullopt;
}

template<class Container, class Item>
bool contains(const Container& container, const Item& item)
{
    return std::ranges::find(container, item) != container.end();
}

/// A claim term with its names looked up once.
struct ClaimTest
{
    bool isNegated = false;
    std::vector<base::PropertyId> properties;
    std::vector<base::SourceId> sources;
    std::vector<Standing> standings;

    ClaimTest(const Term& term, const Dataset& dataset) : isNegated(term.isNegated)
    {
        for (const std::string& value : term.values) {
            if (term.field == Field::Property) {
                if (const auto id = dataset.schema.findProperty(value))
                    properties.push_back(*id);
            } else if (term.field == Field::Source) {
                if (const auto id = dataset.findSource(value))
                    sources.push_back(*id);
            } else if (const auto standing = standingNamed(value)) {
                standings.push_back(*standing);
            }
        }
    }

    [[nodiscard]] bool lets(const Claim& claim) const
    {
        const bool matches =
            contains(properties, claim.property) || contains(standings, claim.standing) ||
            std::ranges::any_of(claim.evidence, [this](const dataset::Evidence& evidence) {
                return contains(sources, evidence.source);
            });
        return matches != isNegated;
    }
};

/// Works out which claims and which nodes stay.
class Filter
{
public:
    Filter(const graph::Snapshot& snapshot, const Dataset& dataset, const Query& query,
           const FoldFunction& fold)
        : m_snapshot(snapshot),
          m_dataset(dataset),
          m_query(query),
          m_fold(fold),
          m_nodes(snapshot.entityOfNode.size(), true),
          m_claims(dataset.nextClaimId().index(), false)
    {
        chooseClaims();
        for (const Term& term : query.terms) {
            if (!choosesClaims(term))
                chooseNodes(term);
        }
        for (std::size_t node = 0; node < m_nodes.size(); ++node) {
            if (m_dataset.entity(m_snapshot.entityOfNode[node]) == nullptr)
                m_nodes[node] = false;
        }
    }

    [[nodiscard]] bool keepsNode(std::size_t node) const { return m_nodes[node]; }
    [[nodiscard]] bool keepsClaim(base::ClaimId id) const
    {
        return id.index() < m_claims.size() && m_claims[id.index()];
    }

private:
    void chooseClaims()
    {
        std::vector<ClaimTest> tests;
        bool asksForRetracted = false;
        for (const Term& term : m_query.terms) {
            if (!choosesClaims(term))
                continue;
            tests.emplace_back(term, m_dataset);
            asksForRetracted |=
                !term.isNegated && contains(tests.back().standings, Standing::Retracted);
        }
        const std::vector<base::ClaimId> all = m_dataset.claims();
        for (const base::ClaimId id : all) {
            const Claim& claim = *m_dataset.claim(id);
            m_claims[id.index()] =
                (claim.standing != Standing::Retracted || asksForRetracted) &&
                std::ranges::all_of(tests, [&](const ClaimTest& test) { return test.lets(claim); });
        }
        if (m_query.years) {
            chooseYears(*m_query.years);
        } else if (!tests.empty()) {
            keepNodesOf(all);
        }
    }

    /// The rule of the time window: see TimeColumns.
    void chooseYears(const YearRange& years)
    {
        const WindowContents contents =
            TimeColumns(m_dataset, m_query.about).contentsOf(windowOfYears(years), m_claims);
        for (std::size_t node = 0; node < m_nodes.size(); ++node)
            m_nodes[node] = contents.shows(m_snapshot.entityOfNode[node]);
        for (std::size_t number = 0; number < m_claims.size(); ++number)
            m_claims[number] = m_claims[number] && contents.shows(base::ClaimId(number));
    }

    /// Keeps only the nodes that the chosen claims among these speak of.
    void keepNodesOf(const std::vector<base::ClaimId>& ids)
    {
        Marks spokenOf(m_nodes.size(), false);
        const auto mark = [&](base::EntityId id) {
            if (const base::NodeIndex node = m_snapshot.nodeOf(id); node.isValid())
                spokenOf[node.index()] = true;
        };
        for (const base::ClaimId id : ids) {
            if (!m_claims[id.index()])
                continue;
            mark(m_dataset.claim(id)->subject);
            mark(m_dataset.claim(id)->object());
        }
        m_nodes = std::move(spokenOf);
    }

    void chooseNodes(const Term& term)
    {
        const Marks matching = term.field == Field::Near ? nodesNear(term) : nodesMatching(term);
        for (std::size_t node = 0; node < m_nodes.size(); ++node)
            m_nodes[node] = m_nodes[node] && matching[node] != term.isNegated;
    }

    Marks nodesMatching(const Term& term)
    {
        Marks matching(m_nodes.size(), false);
        std::vector<base::KindId> kinds;
        std::vector<std::string> words;
        for (const std::string& value : term.values) {
            if (const auto kind = m_dataset.schema.findKind(value))
                kinds.push_back(*kind);
            if (std::vector<base::FoldedForm> forms = m_fold(value); !forms.empty())
                words.push_back(std::move(forms.front().text));
        }
        for (std::size_t node = 0; node < m_nodes.size(); ++node) {
            const dataset::Entity* entity = m_dataset.entity(m_snapshot.entityOfNode[node]);
            if (entity == nullptr || !m_nodes[node])
                continue;
            matching[node] = term.field == Field::Kind ? contains(kinds, entity->kind)
                             : term.field == Field::Id ? contains(term.values, entity->key)
                                                       : speaksOf(*entity, words);
        }
        return matching;
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

    [[nodiscard]] Marks nodesNear(const Term& term) const
    {
        std::vector<base::NodeIndex> seeds;
        for (const std::string& value : term.values) {
            if (const auto id = m_dataset.findEntity(value))
                seeds.push_back(m_snapshot.nodeOf(*id));
        }
        return graph::within(m_snapshot.topology, seeds, term.depth);
    }

    const graph::Snapshot& m_snapshot;
    const Dataset& m_dataset;
    const Query& m_query;
    const FoldFunction& m_fold;
    Marks m_nodes;
    Marks m_claims;
};

} // namespace

graph::Projection project(std::shared_ptr<const graph::Snapshot> snapshot,
                          const dataset::Dataset& dataset, const Query& query,
                          const FoldFunction& fold)
{
    const Filter filter(*snapshot, dataset, query, fold);
    graph::Projection projection;
    projection.nodeOfEntity.resize(snapshot->nodeOfEntity.size());
    for (std::size_t node = 0; node < snapshot->entityOfNode.size(); ++node) {
        if (!filter.keepsNode(node))
            continue;
        const base::EntityId entity = snapshot->entityOfNode[node];
        projection.nodeOfEntity[entity.index()] = base::NodeIndex(projection.entityOfNode.size());
        projection.entityOfNode.push_back(entity);
    }

    const graph::Topology& whole = snapshot->topology;
    std::vector<graph::EdgeInput> edges;
    const auto [firstEdge, lastEdge] = boost::edges(whole);
    for (auto edge = firstEdge; edge != lastEdge; ++edge) {
        const base::ClaimId claim = whole[*edge].claim;
        const auto from = projection.nodeOf(snapshot->entityOfNode[boost::source(*edge, whole)]);
        const auto to = projection.nodeOf(snapshot->entityOfNode[boost::target(*edge, whole)]);
        if (from.isValid() && to.isValid() && filter.keepsClaim(claim))
            edges.push_back({from.number, to.number, claim});
    }
    projection.topology = graph::buildTopology(projection.entityOfNode.size(), edges);
    projection.snapshot = std::move(snapshot);
    return projection;
}

} // namespace knotary::query
