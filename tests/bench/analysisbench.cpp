// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures one of our analyses, or 100 paths, on a graph from a file. Everything is in the time but
// reading the file and building the graph; for paths, nor is making the search, which is made once
// for many questions.

#include "model/analysis/analysis.h"
#include "model/base/threads.h"
#include "model/query/paths.h"
#include "tests/bench/analysisinput.h"

#include <algorithm>
#include <string>

using namespace knotary;

namespace
{

graph::Topology topologyOf(const bench::Input& input)
{
    std::vector<graph::EdgeInput> edges;
    for (const auto& [from, to] : input.edges)
        edges.push_back({from, to, base::ClaimId(edges.size())});
    return graph::buildTopology(input.nodes, edges);
}

/// The modularity, the largest value, or the number of groups.
double checkOf(const analysis::Result& result)
{
    if (result.note.modularity)
        return *result.note.modularity;
    if (const auto* column = std::get_if<analysis::Column>(&result.value))
        return column->empty() ? 0 : *std::max_element(column->begin(), column->end());
    return double(std::get<analysis::Partition>(result.value).sizeOfGroup.size());
}

void measurePaths(graph::Topology topology)
{
    graph::Projection projection;
    projection.topology = std::move(topology);
    const auto pairs = bench::hundredPairs(boost::num_vertices(projection.topology));
    query::PathSearch search(projection);
    const bench::Stopwatch stopwatch;
    std::size_t steps = 0;
    for (const auto& [from, to] : pairs) {
        const auto paths = search.find(base::NodeIndex(from), base::NodeIndex(to));
        steps += paths.empty() ? 0 : paths.front().size() - 1;
    }
    stopwatch.print(double(steps));
}

} // namespace

int main(int argc, char** argv)
{
    const std::string name = argc > 2 ? argv[1] : "";
    const analysis::Analysis* analysis = analysis::findAnalysis(name);
    if (analysis == nullptr && name != "paths") {
        std::fprintf(stderr, "usage: analysisbench ANALYSIS|paths GRAPH [THREADS]\n");
        return 2;
    }
    graph::Topology topology = topologyOf(bench::readInput(argv[2]));
    if (analysis == nullptr) {
        measurePaths(std::move(topology));
        return 0;
    }
    base::Threads threads(argc > 3 ? unsigned(std::atoi(argv[3])) : 1);
    const base::Control control = base::Control().with(threads);
    const bench::Stopwatch stopwatch;
    const auto result = analysis->run(topology, {}, control);
    stopwatch.print(checkOf(*result));
    return 0;
}
