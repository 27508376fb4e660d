// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/stress.h"

#include "model/layout/distances.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace knotary::layout
{

namespace
{

constexpr float unitsPerQuarter = 1.0F / static_cast<float>(quartersOfUnit);

} // namespace

std::optional<Stress> Stress::make(const Adjacency& adjacency,
                                   std::span<const std::uint8_t> lengths, const Progress& progress)
{
    const std::uint32_t count = adjacency.nodeCount();
    Stress stress;
    stress.m_order.resize(count);
    std::iota(stress.m_order.begin(), stress.m_order.end(), 0U);
    stress.m_wanted.reserve(std::size_t{count} * count);
    ShortestPaths paths(adjacency, lengths);
    std::vector<std::uint32_t> distances;
    std::uint32_t longest = 1;
    for (std::uint32_t node = 0; node < count; ++node) {
        if (!progress.advance(double(node) / count) || !paths.from(node, distances, progress))
            return std::nullopt;
        for (const std::uint32_t distance : distances) {
            longest = std::max(longest, distance);
            stress.m_wanted.push_back(static_cast<std::uint16_t>(distance));
        }
    }
    stress.m_diameter = static_cast<float>(longest) * unitsPerQuarter;
    return stress;
}

bool Stress::sweep(float step, Positions& positions, std::span<const std::uint8_t> isPinned,
                   RandomNumbers& random, const Progress& progress)
{
    const std::size_t count = m_order.size();
    random.shuffle(std::span(m_order));
    std::vector<std::uint32_t> strides(count / 2);
    std::iota(strides.begin(), strides.end(), 1U);
    random.shuffle(std::span(strides));
    for (std::size_t turn = 0; turn < strides.size(); ++turn) {
        if (!progress.advance(double(turn) / double(strides.size())))
            return false;
        const std::size_t stride = strides[turn];
        // Half-way round, each pair would come twice.
        const std::size_t pairs = 2 * stride == count ? count / 2 : count;
        for (std::size_t i = 0; i < pairs; ++i) {
            const std::uint32_t a = m_order[i];
            const std::uint32_t b = m_order[i + stride < count ? i + stride : i + stride - count];
            const float wanted = static_cast<float>(m_wanted[a * count + b]) * unitsPerQuarter;
            const float share = std::min(1.0F, step / (wanted * wanted));
            const Point difference = separation(positions[a], positions[b], a, b);
            const float length = norm(difference);
            const Point move = difference * (share * (length - wanted) / length);
            if (isPinned[a] != 0 && isPinned[b] != 0)
                continue;
            const float shareOfA = isPinned[a] != 0 ? 0.0F : isPinned[b] != 0 ? 1.0F : 0.5F;
            positions[a] = positions[a] - move * shareOfA;
            positions[b] = positions[b] + move * (1.0F - shareOfA);
        }
    }
    return true;
}

bool Stress::anneal(Anneal how, int rounds, Positions& positions,
                    std::span<const std::uint8_t> isPinned, RandomNumbers& random,
                    const Progress& progress)
{
    // A step of d^2 satisfies a wanted distance d at once. The last step leaves a tenth of an
    // edge's error, small enough to settle and large enough not to freeze early.
    constexpr float lastStep = 0.1F;
    const float firstStep = how == Anneal::Anew ? m_diameter * m_diameter : 0.5F;
    for (int round = 0; round < rounds; ++round) {
        const float done = rounds > 1 ? float(round) / float(rounds - 1) : 1.0F;
        const float step = firstStep * std::pow(lastStep / firstStep, done);
        const Progress inner = progress.part(double(round) / rounds, double(round + 1) / rounds);
        if (!sweep(step, positions, isPinned, random, inner))
            return false;
    }
    return true;
}

} // namespace knotary::layout
