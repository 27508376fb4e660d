// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A large graph with places, for tests and benchmarks of drawing: communities of a hundred, most
// relations within one, some to a neighbour, few across; line styles of every sort. The same size
// gives the same graph.

#include "model/dataset/dataset.h"
#include "model/layout/layout.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace knotary::support
{

struct GeneratedGraph
{
    dataset::Dataset data;
    layout::Positions places; ///< by entity number
};

class GraphGenerator
{
public:
    [[nodiscard]] GeneratedGraph graph(int nodes, int relations)
    {
        addVocabulary();
        addNodes(nodes);
        for (int number = 0; number < relations; ++number)
            addRelation(number, nodes);
        return std::move(m_graph);
    }

private:
    static constexpr int community = 100;

    int below(int limit) // Knuth's MMIX generator; the high bits are the random ones
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(limit));
    }

    /// From -1 to 1, more often near 0.
    double spread() { return (below(1000) + below(1000) + below(1000)) / 1500.0 - 1; }

    void addVocabulary()
    {
        static const char* const shapes[] = {"circle", "square", "diamond", "hexagon", "document"};
        static const char* const colours[] = {"#0072B2", "#D55E00", "#009E73", "#CC79A7",
                                              "#56B4E9"};
        for (int i = 0; i < 5; ++i) {
            schema::Kind kind;
            kind.id = "sort-" + std::to_string(i);
            kind.label = kind.plural = {{"en", "Sort " + std::to_string(i)}};
            kind.shape = shapes[i];
            kind.colour = colours[i];
            m_graph.data.schema.addKind(std::move(kind));
        }
        schema::Property property;
        property.id = "knows";
        property.label = property.inverse = {{"en", "knows"}};
        m_graph.data.schema.addProperty(std::move(property));
        for (int i = 0; i < 3; ++i) {
            dataset::Source source;
            source.key = "s" + std::to_string(i);
            source.title = {{"en", "Source " + std::to_string(i)}};
            source.url = "https://example.org/source/" + std::to_string(i);
            m_graph.data.add(std::move(source));
        }
    }

    /// Communities stand in a square of rows, their members about the middle.
    void addNodes(int nodes)
    {
        const int side = static_cast<int>(std::ceil(std::sqrt(nodes / double{community}) * 1.3));
        constexpr double distance = 620; // layout units from community to community
        for (int number = 0; number < nodes; ++number) {
            dataset::Entity entity;
            entity.key = "n" + std::to_string(number);
            entity.kind = base::KindId(static_cast<std::size_t>(below(5)));
            entity.names = {{"en", "Ada Novak " + std::to_string(number)}};
            m_graph.data.add(std::move(entity));
            const int column = number / community % side;
            const int row = number / community / side;
            m_graph.places.push_back({static_cast<float>((column + spread() * 0.75) * distance),
                                      static_cast<float>((row + spread() * 0.75) * distance)});
        }
        m_side = side;
    }

    void addRelation(int number, int nodes)
    {
        const int from = below(10) == 0 ? below(nodes) / community * community : below(nodes);
        const int chance = below(20);
        int target = from / community;
        if (chance >= 18)
            target = below((nodes + community - 1) / community);
        else if (chance >= 14)
            target += below(2) == 0 ? 1 : m_side;
        const int to = (target * community + below(community)) % nodes;
        dataset::Claim claim;
        claim.key = "c" + std::to_string(number);
        claim.subject = base::EntityId(static_cast<std::size_t>(from));
        claim.property = base::PropertyId(std::size_t{0});
        claim.value = dataset::EntityId(static_cast<std::size_t>(to));
        claim.evidence.resize(number % 7 == 0 ? 2 : number % 11 == 0 ? 0 : 1);
        for (std::size_t i = 0; i < claim.evidence.size(); ++i)
            claim.evidence[i].source = base::SourceId(i);
        if (number % 16 == 3)
            claim.standing = dataset::Standing::Announced;
        else if (number % 16 == 9)
            claim.standing = dataset::Standing::Inferred;
        else if (number % 32 == 14)
            claim.standing = dataset::Standing::Disputed;
        m_graph.data.add(std::move(claim));
    }

    GeneratedGraph m_graph;
    int m_side = 1;
    std::uint64_t m_state = 20221116;
};

[[nodiscard]] inline GeneratedGraph generatedGraph(int nodes, int relations)
{
    return GraphGenerator().graph(nodes, relations);
}

} // namespace knotary::support
