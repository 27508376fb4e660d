// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same as analysisbench by igraph, with the settings that its manual names first; Leiden for
// modularity, two rounds.

#include "tests/bench/analysisinput.h"

#include <igraph.h>

#include <string>

using namespace knotary;

namespace
{

igraph_t graphOf(const bench::Input& input)
{
    igraph_vector_int_t edges;
    igraph_vector_int_init(&edges, igraph_integer_t(2 * input.edges.size()));
    igraph_integer_t i = 0;
    for (const auto& [from, to] : input.edges) {
        VECTOR(edges)[i++] = from;
        VECTOR(edges)[i++] = to;
    }
    igraph_t graph;
    igraph_create(&graph, &edges, input.nodes, IGRAPH_UNDIRECTED);
    igraph_vector_int_destroy(&edges);
    igraph_rng_seed(igraph_rng_default(), 42);
    return graph;
}

double betweenness(const igraph_t& graph)
{
    igraph_vector_t column;
    igraph_vector_init(&column, 0);
    igraph_betweenness(&graph, &column, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr);
    return igraph_vector_max(&column);
}

double pageRank(const igraph_t& graph)
{
    igraph_vector_t column;
    igraph_vector_init(&column, 0);
    igraph_real_t value = 0;
    igraph_pagerank(&graph, IGRAPH_PAGERANK_ALGO_PRPACK, &column, &value, igraph_vss_all(),
                    IGRAPH_UNDIRECTED, 0.85, nullptr, nullptr);
    return igraph_vector_max(&column);
}

double components(const igraph_t& graph)
{
    igraph_vector_int_t labels;
    igraph_vector_int_t sizes;
    igraph_vector_int_init(&labels, 0);
    igraph_vector_int_init(&sizes, 0);
    igraph_integer_t count = 0;
    igraph_connected_components(&graph, &labels, &sizes, &count, IGRAPH_WEAK);
    return double(count);
}

double communities(const igraph_t& graph)
{
    igraph_vector_int_t labels;
    igraph_vector_t ends;
    igraph_vector_int_init(&labels, 0);
    igraph_vector_init(&ends, 0);
    igraph_strength(&graph, &ends, igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS, nullptr);
    igraph_integer_t count = 0;
    igraph_real_t quality = 0;
    igraph_community_leiden(&graph, nullptr, &ends, 0.5 / double(igraph_ecount(&graph)), 0.01,
                            false, 2, &labels, &count, &quality);
    return quality;
}

double paths(const igraph_t& graph)
{
    double steps = 0;
    for (const auto& [from, to] : bench::hundredPairs(std::uint64_t(igraph_vcount(&graph)))) {
        igraph_vector_int_t path;
        igraph_vector_int_init(&path, 0);
        igraph_get_shortest_path(&graph, &path, nullptr, from, to, IGRAPH_ALL);
        steps += double(igraph_vector_int_size(&path) - 1);
        igraph_vector_int_destroy(&path);
    }
    return steps;
}

} // namespace

int main(int argc, char** argv)
{
    const std::string name = argc > 2 ? argv[1] : "";
    const auto measure = name == "betweenness"   ? betweenness
                         : name == "pagerank"    ? pageRank
                         : name == "components"  ? components
                         : name == "communities" ? communities
                         : name == "paths"       ? paths
                                                 : nullptr;
    if (measure == nullptr)
        return 2;
    const igraph_t graph = graphOf(bench::readInput(argv[2]));
    const bench::Stopwatch stopwatch;
    stopwatch.print(measure(graph));
    return 0;
}
