// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same as analysisbench by Boost's own algorithms, each on the graph that suits it best:
// compressed rows, but for PageRank, which asks for the edges that come in, and components.

#include "tests/bench/analysisinput.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/page_rank.hpp>

#include <algorithm>
#include <string>

using namespace knotary;

namespace
{

using Rows =
    boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                       boost::no_property, std::uint32_t, std::uint32_t>;

/// Each edge both ways.
Rows rowsOf(const bench::Input& input)
{
    auto edges = input.edges;
    for (const auto& [from, to] : input.edges)
        edges.emplace_back(to, from);
    return Rows(boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(), input.nodes);
}

void measureBetweenness(const bench::Input& input)
{
    const Rows graph = rowsOf(input);
    std::vector<double> column(input.nodes, 0);
    const bench::Stopwatch stopwatch;
    boost::brandes_betweenness_centrality(
        graph,
        boost::make_iterator_property_map(column.begin(), boost::get(boost::vertex_index, graph)));
    stopwatch.print(*std::max_element(column.begin(), column.end()) / 2);
}

void measurePageRank(const bench::Input& input)
{
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS> graph(input.nodes);
    for (const auto& [from, to] : input.edges) {
        boost::add_edge(from, to, graph);
        boost::add_edge(to, from, graph);
    }
    std::vector<double> column(input.nodes, 0);
    const bench::Stopwatch stopwatch;
    boost::graph::page_rank(
        graph,
        boost::make_iterator_property_map(column.begin(), boost::get(boost::vertex_index, graph)),
        boost::graph::n_iterations(50));
    stopwatch.print(*std::max_element(column.begin(), column.end()) / input.nodes);
}

void measureComponents(const bench::Input& input)
{
    const boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> graph(
        input.edges.begin(), input.edges.end(), input.nodes);
    std::vector<int> labels(input.nodes);
    const bench::Stopwatch stopwatch;
    stopwatch.print(boost::connected_components(graph, labels.data()));
}

struct Arrived
{};

/// Measures steps, and leaves by a throw, as Boost's manual advises.
struct Steps : boost::default_bfs_visitor
{
    std::vector<std::uint32_t>* steps = nullptr;
    std::uint32_t target = 0;

    template<class Edge>
    void tree_edge(Edge edge, const Rows& graph) const
    {
        const auto to = boost::target(edge, graph);
        (*steps)[to] = (*steps)[boost::source(edge, graph)] + 1;
        if (to == target)
            throw Arrived();
    }
};

void measurePaths(const bench::Input& input)
{
    const Rows graph = rowsOf(input);
    const auto pairs = bench::hundredPairs(input.nodes);
    const bench::Stopwatch stopwatch;
    double sum = 0;
    for (const auto& [from, to] : pairs) {
        std::vector<std::uint32_t> steps(input.nodes, 0);
        Steps visitor;
        visitor.steps = &steps;
        visitor.target = to;
        try {
            boost::breadth_first_search(graph, from, boost::visitor(visitor));
        } catch (const Arrived&) {
        }
        sum += steps[to];
    }
    stopwatch.print(sum);
}

} // namespace

int main(int argc, char** argv)
{
    const std::string name = argc > 2 ? argv[1] : "";
    if (name == "betweenness")
        measureBetweenness(bench::readInput(argv[2]));
    else if (name == "pagerank")
        measurePageRank(bench::readInput(argv[2]));
    else if (name == "components")
        measureComponents(bench::readInput(argv[2]));
    else if (name == "paths")
        measurePaths(bench::readInput(argv[2]));
    else
        return 2;
    return 0;
}
