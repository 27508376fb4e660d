// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/distances.h"

#include <algorithm>
#include <cmath>

namespace knotary::layout
{

namespace
{

/// How many entries two rising lists share.
std::uint32_t sharedCount(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    std::uint32_t shared = 0;
    if (a.size() * 16 < b.size()) { // a leaf beside a hub: do not walk the hub's whole row
        for (const std::uint32_t node : a)
            shared += std::binary_search(b.begin(), b.end(), node) ? 1U : 0U;
        return shared;
    }
    std::size_t j = 0;
    for (const std::uint32_t node : a) {
        while (j < b.size() && b[j] < node)
            ++j;
        shared += j < b.size() && b[j] == node ? 1U : 0U;
    }
    return shared;
}

} // namespace

std::vector<std::uint8_t> edgeLengths(const Adjacency& adjacency, double spread)
{
    std::vector<std::uint8_t> lengths(adjacency.targets.size());
    for (std::uint32_t node = 0; node < adjacency.nodeCount(); ++node) {
        for (std::uint32_t i = adjacency.offsets[node]; i < adjacency.offsets[node + 1]; ++i) {
            const std::uint32_t other = adjacency.targets[i];
            const double smaller = 1.0 + std::min(adjacency.degree(node), adjacency.degree(other));
            const double shared =
                2.0 + sharedCount(adjacency.neighbours(node), adjacency.neighbours(other));
            const double length = quartersOfUnit * (1.0 + spread * (1.0 - shared / smaller));
            lengths[i] = static_cast<std::uint8_t>(
                std::clamp(std::lround(length), long{quartersOfUnit}, long{longestEdge}));
        }
    }
    return lengths;
}

ShortestPaths::ShortestPaths(const Adjacency& adjacency, std::span<const std::uint8_t> lengths)
    : m_adjacency(adjacency), m_lengths(lengths), m_buckets(longestEdge + 1)
{}

bool ShortestPaths::from(std::uint32_t source, std::vector<std::uint32_t>& distances,
                         const Progress& progress)
{
    constexpr std::uint32_t checkEvery = 1U << 14U;
    distances.assign(m_adjacency.nodeCount(), unreachable);
    for (auto& bucket : m_buckets)
        bucket.clear();
    distances[source] = 0;
    m_buckets[0].push_back(source);
    std::size_t waiting = 1;
    std::uint32_t settled = 0;
    for (std::uint32_t reach = 0; waiting > 0; ++reach) {
        auto& bucket = m_buckets[reach % m_buckets.size()];
        waiting -= bucket.size();
        for (const std::uint32_t node : bucket) { // never grows: no edge has length 0
            if (distances[node] != reach)
                continue; // a shorter way was found meanwhile
            if (++settled % checkEvery == 0 && !progress.goesOn())
                return false;
            for (std::uint32_t i = m_adjacency.offsets[node]; i < m_adjacency.offsets[node + 1];
                 ++i) {
                const std::uint32_t other = m_adjacency.targets[i];
                const std::uint32_t length = reach + m_lengths[i];
                if (length < distances[other]) {
                    distances[other] = length;
                    m_buckets[length % m_buckets.size()].push_back(other);
                    ++waiting;
                }
            }
        }
        bucket.clear();
    }
    return true;
}

} // namespace knotary::layout
