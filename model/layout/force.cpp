// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/force.h"

#include "model/layout/adjacency.h"
#include "model/layout/partlayout.h"
#include "model/layout/partpacking.h"
#include "model/layout/rooms.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace knotary::layout
{

namespace
{

constexpr std::array<base::ParameterDescription, 3> descriptions = {{
    {"rounds", "Rounds", 10, 200, 30, true},
    {"communities", "Show communities", 0, 4, 1, false},
    {"spacing", "Spacing", 0.5, 4, 1, false},
}};

/// One run: the problem with every gap filled in, and the drawing as it comes about.
class ForceRun
{
public:
    ForceRun(const Problem& problem, const Positions& positions, const ForceStyle& style)
        : m_style(style),
          m_seed(problem.seed),
          m_adjacency(simpleAdjacency(problem.topology)),
          m_places(positions)
    {
        const std::size_t count = m_adjacency.nodeCount();
        m_places.resize(count);
        m_extents = roomsOf(problem, count);
        m_isPinned.assign(problem.isPinned.begin(), problem.isPinned.end());
        m_isPinned.resize(count, 0);
        sanitize();
        findPlaced(problem.isWarmStart);
    }

    [[nodiscard]] bool run(const Progress& progress);
    [[nodiscard]] Positions takePlaces() { return std::move(m_places); }

private:
    void sanitize();
    void findPlaced(bool isWarmStart);
    [[nodiscard]] Part partOf(std::span<const std::uint32_t> nodes) const;
    [[nodiscard]] bool layOutParts(const Progress& progress);
    [[nodiscard]] bool separateAnchored(const Progress& progress);
    [[nodiscard]] bool packFree(const Progress& progress);
    void centre();

    ForceStyle m_style;
    std::uint64_t m_seed;
    Adjacency m_adjacency;
    Positions m_places;
    std::vector<Extent> m_extents;
    std::vector<std::uint8_t> m_isPinned;
    std::vector<std::uint8_t> m_isPlaced;
    std::vector<Nodes> m_freeParts; ///< biggest first; the block of lone nodes last
    Nodes m_loners;                 ///< free nodes without any edge
    Nodes m_anchored;               ///< every node of the parts that stay
};

/// Whatever is not a number would spread through the arithmetic.
void ForceRun::sanitize()
{
    constexpr float farthest = 1e7F; // points; floats still tell half points apart
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Point place = m_places[i];
        if (!std::isfinite(place.x) || !std::isfinite(place.y)) {
            m_places[i] = {};
            m_isPinned[i] = 0;
        } else {
            m_places[i] = {std::clamp(place.x, -farthest, farthest),
                           std::clamp(place.y, -farthest, farthest)};
        }
    }
}

void ForceRun::findPlaced(bool isWarmStart)
{
    const std::size_t count = m_places.size();
    m_isPlaced = m_isPinned;
    if (!isWarmStart)
        return;
    Nodes order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        const Point p = m_places[a];
        const Point q = m_places[b];
        return p.x != q.x ? p.x < q.x : p.y != q.y ? p.y < q.y : a < b;
    });
    for (std::size_t i = 0; i < count; ++i) {
        const Point place = m_places[order[i]];
        const bool isShared = (i > 0 && m_places[order[i - 1]] == place) ||
                              (i + 1 < count && m_places[order[i + 1]] == place);
        if (!isShared && place != Point{})
            m_isPlaced[order[i]] = 1;
    }
}

Part ForceRun::partOf(std::span<const std::uint32_t> nodes) const
{
    Part part;
    for (const std::uint32_t node : nodes) {
        part.extents.push_back(m_extents[node]);
        part.isPinned.push_back(m_isPinned[node]);
        part.isPlaced.push_back(m_isPlaced[node]);
        part.places.push_back(m_places[node]);
    }
    return part;
}

bool ForceRun::layOutParts(const Progress& progress)
{
    const auto parts = connectedParts(m_adjacency);
    std::vector<std::uint32_t> localNumber(m_adjacency.nodeCount());
    std::size_t done = 0;
    for (const Nodes& nodes : parts) {
        const double from = static_cast<double>(done) / static_cast<double>(m_places.size());
        done += nodes.size();
        const double to = static_cast<double>(done) / static_cast<double>(m_places.size());
        if (!progress.advance(from))
            return false;
        Part part = partOf(nodes);
        if (nodes.size() == 1) {
            (part.isAnchored() ? m_anchored : m_loners).push_back(nodes.front());
            continue;
        }
        part.graph = restricted(m_adjacency, nodes, localNumber);
        // A part's drawing depends on itself alone, not on how many parts came before.
        RandomNumbers random(m_seed, nodes.size());
        if (!layOutPart(part, m_style, random, progress.part(from, to)))
            return false;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_places[nodes[i]] = part.places[i];
        if (part.isAnchored())
            m_anchored.insert(m_anchored.end(), nodes.begin(), nodes.end());
        else
            m_freeParts.push_back(nodes);
    }
    return true;
}

bool ForceRun::separateAnchored(const Progress& progress)
{
    std::vector<Box> boxes = boxesOfNodes(m_anchored, m_places, m_extents, m_isPinned, roomMargin);
    if (!separate(boxes, progress))
        return false;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isFixed)
            m_places[m_anchored[i]] = boxes[i].centre - roomOffset(m_extents[m_anchored[i]]);
    return true;
}

bool ForceRun::packFree(const Progress& progress)
{
    if (!m_loners.empty()) {
        arrangeInBlock(m_loners, m_extents, m_places);
        m_freeParts.push_back(m_loners);
    }
    const auto obstacles = boxesOfNodes(m_anchored, m_places, m_extents, m_isPinned, 0);
    return packParts(m_freeParts, m_loners.empty() ? LastPart::Drawing : LastPart::Block, obstacles,
                     m_extents, m_places, progress);
}

void ForceRun::centre()
{
    const Bounds bounds = boundsOf(boxesOf(m_places, m_extents, m_isPinned, 0));
    const Point middle = (bounds.low + bounds.high) * 0.5F;
    for (Point& place : m_places)
        place = place - middle;
}

bool ForceRun::run(const Progress& progress)
{
    if (m_places.empty())
        return progress.goesOn();
    if (!layOutParts(progress.part(0.0, 0.85)) || !separateAnchored(progress.part(0.85, 0.92)))
        return false;
    if (!packFree(progress.part(0.92, 1.0)))
        return false;
    if (m_anchored.empty())
        centre();
    return progress.goesOn();
}

} // namespace

std::string_view ForceEngine::id() const
{
    return "force";
}

const char* ForceEngine::title() const
{
    return "Force";
}

std::span<const base::ParameterDescription> ForceEngine::parameters() const
{
    return descriptions;
}

Outcome ForceEngine::run(const Problem& problem, Positions& positions,
                         const base::ParameterValues& values, const base::Control& control) const
{
    if (control.isCancelled())
        return Outcome::Cancelled;
    double reached = 0;
    control.report(reached);
    ForceStyle style;
    style.rounds = static_cast<int>(values.value(descriptions[0]));
    style.communities = values.value(descriptions[1]);
    style.spacing = values.value(descriptions[2]);
    ForceRun run(problem, positions, style);
    if (!run.run(Progress(control, reached)))
        return Outcome::Cancelled;
    putInPlace(run.takePlaces(), problem, positions);
    control.report(1.0);
    return Outcome::Finished;
}

} // namespace knotary::layout
