// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/force.h"

#include "model/layout/adjacency.h"
#include "model/layout/packing.h"
#include "model/layout/partlayout.h"
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
constexpr float gapOfParts = 24; ///< points between two parts

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
        m_extents.assign(problem.extents.begin(), problem.extents.end());
        m_extents.resize(count);
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
    void gatherLoners();
    void centre();
    [[nodiscard]] std::vector<Box> boxesFor(std::span<const std::uint32_t> nodes,
                                            float margin) const;

    using Nodes = std::vector<std::uint32_t>;

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

/// Whatever is not a number, and rooms without size, would spread through the arithmetic.
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
        Extent& extent = m_extents[i];
        extent.width = std::isfinite(extent.width) ? std::clamp(extent.width, 1.0F, 1e4F) : 24.0F;
        extent.height =
            std::isfinite(extent.height) ? std::clamp(extent.height, 1.0F, 1e4F) : 24.0F;
        extent.above = std::isfinite(extent.above) ? std::clamp(extent.above, 0.0F, extent.height)
                                                   : extent.height / 2;
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

std::vector<Box> ForceRun::boxesFor(std::span<const std::uint32_t> nodes, float margin) const
{
    std::vector<Box> boxes;
    boxes.reserve(nodes.size());
    for (const std::uint32_t node : nodes) {
        const Extent& extent = m_extents[node];
        boxes.push_back({m_places[node] + roomOffset(extent), extent.width / 2 + margin,
                         extent.height / 2 + margin, m_isPinned[node] != 0});
    }
    return boxes;
}

bool ForceRun::separateAnchored(const Progress& progress)
{
    std::vector<Box> boxes = boxesFor(m_anchored, roomMargin);
    if (!separate(boxes, progress))
        return false;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isFixed)
            m_places[m_anchored[i]] = boxes[i].centre - roomOffset(m_extents[m_anchored[i]]);
    return true;
}

/// Nodes without edges have nothing to tell by their place: a tidy block in the order given.
void ForceRun::gatherLoners()
{
    if (m_loners.empty())
        return;
    Extent cell{1, 1, 0};
    for (const std::uint32_t node : m_loners) {
        cell.width = std::max(cell.width, m_extents[node].width + 2 * roomMargin);
        cell.height = std::max(cell.height, m_extents[node].height + 2 * roomMargin);
    }
    const double wanted = static_cast<double>(packedAspect) * static_cast<double>(m_loners.size()) *
                          static_cast<double>(cell.height) / static_cast<double>(cell.width);
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::ceil(std::sqrt(wanted))));
    for (std::size_t i = 0; i < m_loners.size(); ++i) {
        const std::size_t column = i % columns;
        const std::size_t row = i / columns;
        const Point middle{static_cast<float>(column) * cell.width,
                           static_cast<float>(row) * cell.height};
        m_places[m_loners[i]] = middle - roomOffset(m_extents[m_loners[i]]);
    }
    m_freeParts.push_back(m_loners);
}

bool ForceRun::packFree(const Progress& progress)
{
    std::vector<std::vector<Box>> shapes;
    for (const Nodes& nodes : m_freeParts) {
        shapes.push_back(boxesFor(nodes, 0));
        if (&nodes == &m_freeParts.back() && !m_loners.empty()) {
            const Bounds bounds = boundsOf(shapes.back()); // the block is one rectangle
            shapes.back() = {{(bounds.low + bounds.high) * 0.5F, bounds.width() / 2,
                              bounds.height() / 2, false}};
        }
    }
    const auto moves = packShapes(shapes, boxesFor(m_anchored, 0), gapOfParts, progress);
    if (!moves)
        return false;
    for (std::size_t i = 0; i < m_freeParts.size(); ++i)
        for (const std::uint32_t node : m_freeParts[i])
            m_places[node] = m_places[node] + (*moves)[i];
    return true;
}

void ForceRun::centre()
{
    Nodes all(m_places.size());
    std::iota(all.begin(), all.end(), 0U);
    const Bounds bounds = boundsOf(boxesFor(all, 0));
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
    gatherLoners();
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
    Positions places = run.takePlaces();
    for (std::size_t i = 0; i < std::min(positions.size(), problem.isPinned.size()); ++i)
        if (problem.isPinned[i] != 0 && std::isfinite(positions[i].x) &&
            std::isfinite(positions[i].y))
            places[i] = positions[i]; // however far away, and to the last bit
    positions = std::move(places);
    control.report(1.0);
    return Outcome::Finished;
}

} // namespace knotary::layout
