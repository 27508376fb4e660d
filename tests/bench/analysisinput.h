// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the programs of the analysis benchmark share: the graph, the pairs, the clock, the answer.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <utility>
#include <vector>

namespace knotary::bench
{

struct Input
{
    std::uint32_t nodes = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
};

/// "# nodes edges", then a line "from to" for each edge.
inline Input readInput(const char* name)
{
    std::ifstream file(name);
    char sign = 0;
    Input input;
    std::size_t count = 0;
    file >> sign >> input.nodes >> count;
    input.edges.resize(count);
    for (auto& [from, to] : input.edges)
        file >> from >> to;
    if (!file) {
        std::fprintf(stderr, "cannot read %s\n", name);
        std::exit(1);
    }
    return input;
}

/// Between which paths are searched.
inline std::vector<std::pair<std::uint32_t, std::uint32_t>> hundredPairs(std::uint64_t nodes)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint64_t i = 0; i < 100; ++i)
        pairs.emplace_back(i * 7919 % nodes, (i * 104729 + nodes / 2) % nodes);
    return pairs;
}

/// Of all threads, or by the clock on the wall.
class Stopwatch
{
public:
    Stopwatch() : m_cpu(now(CLOCK_PROCESS_CPUTIME_ID)), m_wall(now(CLOCK_MONOTONIC)) {}

    /// `check` shows whether all programs have found the same.
    void print(double check) const
    {
        std::printf("{\"cpuMs\": %.4f, \"wallMs\": %.4f, \"check\": %.9g}\n",
                    now(CLOCK_PROCESS_CPUTIME_ID) - m_cpu, now(CLOCK_MONOTONIC) - m_wall, check);
    }

private:
    static double now(clockid_t clock)
    {
        timespec time{};
        clock_gettime(clock, &time);
        return 1e3 * double(time.tv_sec) + 1e-6 * double(time.tv_nsec);
    }

    double m_cpu;
    double m_wall;
};

} // namespace knotary::bench
