// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/betweenness.h"

#include "model/analysis/brandes.h"
#include "model/analysis/chaincount.h"
#include "model/analysis/noted.h"
#include "model/base/progress.h"
#include "model/base/randomnumbers.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <numeric>

namespace knotary::analysis
{

namespace
{

constexpr std::array<base::ParameterDescription, 3> descriptions = {{
    {"exact", "Entities up to which it is exact", 0, 1'000'000, 20'000, true},
    {"sources", "Entities to search from beyond", 1, 1'000'000, 500, true},
    {"seed", "Seed", 0, 1'000'000'000, 1, true},
}};

/// Sums are made in so many heaps, whoever makes them, and the heaps added up in their order.
constexpr std::size_t heapCount = 16;
constexpr std::size_t sourcesAtOnce = 8; ///< for a heap, between two reports of the progress

/// Evenly drawn, in rising order.
std::vector<std::uint32_t> someNodes(std::uint32_t count, std::size_t wanted, std::uint64_t seed)
{
    std::vector<std::uint32_t> nodes(count);
    std::iota(nodes.begin(), nodes.end(), 0U);
    if (wanted >= count)
        return nodes;
    base::RandomNumbers random(seed);
    for (std::uint32_t i = 0; i < wanted; ++i)
        std::swap(nodes[i], nodes[i + random.below(count - i)]);
    nodes.resize(wanted);
    std::sort(nodes.begin(), nodes.end());
    return nodes;
}

/// Adds what depends on each node, source after source. False when cancelled.
bool addSources(const graph::Adjacency& adjacency, std::span<const std::uint32_t> sources,
                std::vector<double>& sums, const base::Control& control)
{
    WorkTally tally(control);
    Brandes<double> usual(adjacency);
    for (const std::uint32_t source : sources) {
        const auto outcome = usual.add(source, sums, tally);
        if (outcome == Brandes<double>::Outcome::Cancelled)
            return false;
        if (outcome == Brandes<double>::Outcome::Added)
            continue;
        Brandes<ChainCount> huge(adjacency);
        if (huge.add(source, sums, tally) != Brandes<ChainCount>::Outcome::Added)
            return false;
    }
    return true;
}

/// By node: the sum of what depends on it, over the sources. Nothing when cancelled.
std::optional<Column> dependencies(const graph::Adjacency& adjacency,
                                   std::span<const std::uint32_t> sources,
                                   const base::Control& control)
{
    std::array<Column, heapCount> heaps;
    double reached = 0;
    const base::Progress progress(control, reached);
    constexpr std::size_t waveSize = heapCount * sourcesAtOnce;
    for (std::size_t begin = 0; begin < sources.size(); begin += waveSize) {
        const auto wave = sources.subspan(begin, std::min(waveSize, sources.size() - begin));
        progress.parallelFor(wave.size(), sourcesAtOnce, [&](std::size_t first, std::size_t last) {
            if (!progress.goesOn())
                return;
            Column& heap = heaps[first / sourcesAtOnce];
            if (heap.empty())
                heap.resize(adjacency.nodeCount());
            if (!progress.goesOn())
                return;
            // When cancelled, the others hear it, too.
            std::ignore = addSources(adjacency, wave.subspan(first, last - first), heap, control);
        });
        if (!progress.advance(double(begin + wave.size()) / double(sources.size())))
            return std::nullopt;
    }
    Column sums(adjacency.nodeCount(), 0);
    for (const Column& heap : heaps) {
        if (!progress.goesOn())
            return std::nullopt;
        for (std::size_t node = 0; node < heap.size(); ++node)
            sums[node] += heap[node];
    }
    return sums;
}

} // namespace

std::span<const base::ParameterDescription> Betweenness::parameters() const
{
    return descriptions;
}

std::optional<Result> Betweenness::run(const graph::Topology& topology,
                                       const base::ParameterValues& values,
                                       const base::Control& control) const
{
    Note note = noteOf(topology);
    const graph::Adjacency adjacency =
        graph::simpleAdjacency(topology, graph::Direction::Both, control);
    if (control.isCancelled())
        return std::nullopt;
    note.connections = adjacency.targets.size() / 2;
    const auto wanted = static_cast<std::size_t>(values.value(descriptions[1]));
    note.isExact = double(note.nodes) <= values.value(descriptions[0]) || wanted >= note.nodes;
    const auto seed = static_cast<std::uint64_t>(values.value(descriptions[2]));
    if (!note.isExact) {
        note.sampledSources = wanted;
        note.seed = seed;
    }
    const auto sources = someNodes(adjacency.nodeCount(), note.isExact ? note.nodes : wanted, seed);
    auto column = dependencies(adjacency, sources, control);
    if (!column)
        return std::nullopt;
    // From both ends of a pair each, so twice.
    const double scale = note.isExact ? 0.5 : 0.5 * double(note.nodes) / double(wanted);
    for (double& value : *column)
        value *= scale;
    control.report(1);
    return Result{std::move(*column), note};
}

} // namespace knotary::analysis
