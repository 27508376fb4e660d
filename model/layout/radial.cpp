// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/radial.h"

#include "model/layout/adjacency.h"
#include "model/layout/guides.h"
#include "model/layout/partpacking.h"
#include "model/layout/radialpart.h"
#include "model/layout/radialtree.h"
#include "model/layout/rooms.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <array>

namespace knotary::layout
{

namespace
{

constexpr std::array<base::ParameterDescription, 2> descriptions = {{
    {"sweeps", "Sweeps", 0, 100, 12, true},
    {"spacing", "Spacing", 0.5, 4, 1, false},
}};

/// The parts of a drawing on rings; those with edges have rings.
struct RadialDrawing
{
    Positions places;
    std::vector<Ring> rings; ///< their centres are where each part's root is
    std::vector<std::uint32_t> rootOfRing;
};

/// The part with the focus first, else as they come: biggest first.
std::vector<Nodes> partsFromFocus(const Adjacency& adjacency, std::optional<std::uint32_t> focus)
{
    std::vector<Nodes> parts = connectedParts(adjacency);
    const auto holdsFocus = [&](const Nodes& nodes) {
        return focus && std::binary_search(nodes.begin(), nodes.end(), *focus);
    };
    std::stable_partition(parts.begin(), parts.end(), holdsFocus);
    return parts;
}

class RadialRun
{
public:
    RadialRun(const Problem& problem, const Positions& positions,
              const base::ParameterValues& values)
        : m_problem(problem),
          m_positions(positions),
          m_focus(problem.focus),
          m_adjacency(simpleAdjacency(problem.topology)),
          m_rooms(roomsOf(problem, m_adjacency.nodeCount()))
    {
        m_style.sweeps = static_cast<int>(values.value(descriptions[0]));
        m_style.spacing = values.value(descriptions[1]);
        m_drawing.places.resize(m_adjacency.nodeCount());
    }

    /// Nothing when cancelled.
    [[nodiscard]] std::optional<RadialDrawing> run(const Progress& progress);

private:
    [[nodiscard]] bool draw(const Nodes& nodes, const Progress& progress);
    void moveToPinnedMiddle();

    const Problem& m_problem;
    const Positions& m_positions; ///< of pinned nodes
    std::optional<std::uint32_t> m_focus;
    Adjacency m_adjacency;
    std::vector<Extent> m_rooms;
    RadialStyle m_style;
    RadialDrawing m_drawing;
    std::vector<std::uint32_t> m_localNumber;
};

bool RadialRun::draw(const Nodes& nodes, const Progress& progress)
{
    const Adjacency part = restricted(m_adjacency, nodes, m_localNumber);
    std::vector<Extent> rooms;
    for (const std::uint32_t node : nodes)
        rooms.push_back(m_rooms[node]);
    const bool hasFocus = m_focus && std::binary_search(nodes.begin(), nodes.end(), *m_focus);
    const std::uint32_t root = hasFocus ? m_localNumber[*m_focus] : middleNode(part);
    const auto drawn = radialPart(part, rooms, root, m_style, progress);
    if (!drawn)
        return false;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        m_drawing.places[nodes[i]] = drawn->places[i];
    for (std::uint32_t distance = 1; distance < drawn->radii.size(); ++distance) {
        m_drawing.rings.push_back({{}, drawn->radii[distance], distance});
        m_drawing.rootOfRing.push_back(nodes[root]);
    }
    return true;
}

/// Rings stand around the node in their middle: where that one is pinned, the drawing goes there.
void RadialRun::moveToPinnedMiddle()
{
    if (m_drawing.rootOfRing.empty() ||
        !isHeld(m_problem, m_positions, m_drawing.rootOfRing.front()))
        return;
    const std::uint32_t middle = m_drawing.rootOfRing.front();
    const Point shift = m_positions[middle] - m_drawing.places[middle];
    for (Point& place : m_drawing.places)
        place = place + shift;
    m_drawing.places[middle] = m_positions[middle]; // to the last bit
}

std::optional<RadialDrawing> RadialRun::run(const Progress& progress)
{
    const double count = std::max(1U, m_adjacency.nodeCount());
    m_localNumber.resize(m_adjacency.nodeCount());
    std::vector<Nodes> drawnParts;
    Nodes loners;
    double done = 0;
    for (Nodes& nodes : partsFromFocus(m_adjacency, m_focus)) {
        const double from = done;
        done += static_cast<double>(nodes.size());
        if (nodes.size() == 1) {
            loners.push_back(nodes.front());
        } else if (draw(nodes, progress.part(0.9 * from / count, 0.9 * done / count))) {
            drawnParts.push_back(std::move(nodes));
        } else {
            return std::nullopt;
        }
    }
    if (!loners.empty()) {
        arrangeInBlock(loners, m_rooms, m_drawing.places);
        drawnParts.push_back(loners);
    }
    if (!packParts(drawnParts, loners.empty() ? LastPart::Drawing : LastPart::Block, {}, m_rooms,
                   m_drawing.places, progress.part(0.9, 1)) ||
        !progress.goesOn())
        return std::nullopt;
    moveToPinnedMiddle();
    for (std::size_t i = 0; i < m_drawing.rings.size(); ++i)
        m_drawing.rings[i].centre = m_drawing.places[m_drawing.rootOfRing[i]];
    return std::move(m_drawing);
}

} // namespace

std::string_view RadialEngine::id() const
{
    return "radial";
}

const char* RadialEngine::title() const
{
    return "Radial";
}

std::span<const base::ParameterDescription> RadialEngine::parameters() const
{
    return descriptions;
}

Outcome RadialEngine::run(const Problem& problem, Positions& positions,
                          const base::ParameterValues& values, const base::Control& control) const
{
    if (control.isCancelled())
        return Outcome::Cancelled;
    double reached = 0;
    control.report(reached);
    auto drawing = RadialRun(problem, positions, values).run(Progress(control, reached));
    if (!drawing)
        return Outcome::Cancelled;
    putInPlace(std::move(drawing->places), problem, positions);
    control.report(1.0);
    return Outcome::Finished;
}

Guides RadialEngine::guides(const Problem& problem, const Positions& positions,
                            const base::ParameterValues& values) const
{
    double reached = 0;
    const base::Control control;
    auto drawing = RadialRun(problem, positions, values).run(Progress(control, reached));
    Guides guides;
    if (!drawing || drawing->rings.empty())
        return guides;
    guides.rings = std::move(drawing->rings);
    guides.low = guides.high = guides.rings.front().centre;
    for (const Ring& ring : guides.rings) {
        guides.low = {std::min(guides.low.x, ring.centre.x - ring.radius),
                      std::min(guides.low.y, ring.centre.y - ring.radius)};
        guides.high = {std::max(guides.high.x, ring.centre.x + ring.radius),
                       std::max(guides.high.y, ring.centre.y + ring.radius)};
    }
    return guides;
}

} // namespace knotary::layout
