// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/layered.h"

#include "model/layout/acyclic.h"
#include "model/layout/adjacency.h"
#include "model/layout/layercoordinates.h"
#include "model/layout/layergraph.h"
#include "model/layout/layering.h"
#include "model/layout/layerorder.h"
#include "model/layout/partpacking.h"
#include "model/layout/rooms.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace knotary::layout
{

namespace
{

constexpr std::array<base::ParameterChoice, 2> widthChoices = {{
    {"fitted", "As the page allows"},
    {"free", "As wide as needed"},
}};
constexpr std::array<base::ParameterDescription, 4> descriptions = {{
    {"width", "Width of layers", 0, 1, 0, true, widthChoices},
    {"aspect", "Width by height", 0.25, 8, 1.6, false},
    {"spacing", "Spacing", 0.5, 4, 1, false},
    {"sweeps", "Sweeps", 0, 200, 24, true},
}};

struct LayeredStyle
{
    bool isFitted = true;
    double aspect = 1.6;
    float spacing = 1;
    int sweeps = 24;
};

/// One connected part, numbered from 0.
class LayeredPart
{
public:
    LayeredPart(Adjacency adjacency, std::vector<Extent> rooms, std::vector<Arc> arcs,
                const LayeredStyle& style)
        : m_adjacency(std::move(adjacency)),
          m_rooms(std::move(rooms)),
          m_arcs(std::move(arcs)),
          m_style(style)
    {
        for (const Extent& room : m_rooms)
            m_widths.push_back(room.width + 2 * sideways * m_style.spacing);
    }

    /// Nothing when cancelled.
    [[nodiscard]] std::optional<Positions> draw(const Progress& progress);

private:
    static constexpr float gapOfLayers = 40; ///< points
    static constexpr float sideways = 6;     ///< points free on each side of a room

    [[nodiscard]] bool breakCycles(const Progress& progress);
    [[nodiscard]] std::optional<std::vector<std::uint32_t>> layers(const Progress& progress) const;
    [[nodiscard]] double aspectOf(std::span<const std::uint32_t> layers) const;
    [[nodiscard]] std::vector<float> heightsOf(const LayerGraph& graph) const;

    Adjacency m_adjacency;
    std::vector<Extent> m_rooms;
    std::vector<Arc> m_arcs;
    LayeredStyle m_style;
    std::vector<float> m_widths; ///< by node: of its room with what is free beside it
};

bool LayeredPart::breakCycles(const Progress& progress)
{
    const auto ranks =
        ranksWithFewBackArcs(static_cast<std::uint32_t>(m_rooms.size()), m_arcs, progress);
    if (!ranks)
        return false;
    for (Arc& arc : m_arcs)
        if ((*ranks)[arc.from] > (*ranks)[arc.to])
            std::swap(arc.from, arc.to);
    std::sort(m_arcs.begin(), m_arcs.end());
    m_arcs.erase(std::unique(m_arcs.begin(), m_arcs.end()), m_arcs.end());
    return true;
}

/// Of the drawing to be: width of the widest layer by height.
double LayeredPart::aspectOf(std::span<const std::uint32_t> layers) const
{
    std::vector<double> widths;
    double height = 0;
    for (std::size_t node = 0; node < layers.size(); ++node) {
        widths.resize(std::max<std::size_t>(widths.size(), layers[node] + std::size_t(1)), 0);
        widths[layers[node]] += static_cast<double>(m_widths[node]);
        height += static_cast<double>(m_rooms[node].height + gapOfLayers * m_style.spacing);
    }
    height *= static_cast<double>(widths.size()) / static_cast<double>(layers.size());
    return *std::max_element(widths.begin(), widths.end()) / height;
}

/// Layers that give the drawing the shape wished for, or the fewest.
std::optional<std::vector<std::uint32_t>> LayeredPart::layers(const Progress& progress) const
{
    constexpr int trials = 6;
    constexpr double near = 1.15;
    auto found = layersOf(m_widths, m_arcs, std::numeric_limits<double>::infinity(), progress);
    if (!m_style.isFitted || !found || aspectOf(*found) < m_style.aspect * near)
        return found;
    double low = 0;
    double high = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    for (int trial = 0; trial < trials; ++trial) {
        // The area stays about the same: half as wide is twice as high.
        const double widest =
            low == 0 ? high / std::sqrt(aspectOf(*found) / m_style.aspect) : (low + high) / 2;
        found = layersOf(m_widths, m_arcs, widest, progress);
        if (!found)
            return std::nullopt;
        const double aspect = aspectOf(*found);
        if (aspect < m_style.aspect * near && aspect > m_style.aspect / near)
            break;
        (aspect > m_style.aspect ? high : low) = widest;
    }
    return found;
}

/// By layer: the height at which its nodes stand.
std::vector<float> LayeredPart::heightsOf(const LayerGraph& graph) const
{
    std::vector<float> heights;
    float top = 0;
    for (const auto& layer : graph.layers) {
        float above = 0;
        float below = 0;
        for (const std::uint32_t vertex : layer) {
            above = std::max(above, m_rooms[vertex].above);
            below = std::max(below, m_rooms[vertex].height - m_rooms[vertex].above);
        }
        heights.push_back(top + above);
        top += above + below + gapOfLayers * m_style.spacing;
    }
    return heights;
}

std::optional<Positions> LayeredPart::draw(const Progress& progress)
{
    if (!breakCycles(progress))
        return std::nullopt;
    const auto chosen = layers(progress.part(0, 0.2));
    if (!chosen)
        return std::nullopt;
    LayerGraph graph = layerGraph(*chosen, m_arcs);
    if (!progress.advance(0.2) || !reduceCrossings(graph, m_style.sweeps, progress.part(0.2, 0.8)))
        return std::nullopt;
    constexpr int rounds = 30;
    for (auto& layer : graph.layers)
        std::erase_if(layer, [&](std::uint32_t vertex) { return graph.isDummy(vertex); });
    const auto x =
        layerCoordinates(graph.layers, m_widths, m_adjacency, rounds, progress.part(0.8, 1));
    if (!x)
        return std::nullopt;
    const std::vector<float> heights = heightsOf(graph);
    Positions places;
    for (std::uint32_t node = 0; node < graph.nodeCount; ++node)
        places.push_back({static_cast<float>((*x)[node]), heights[graph.layerOf[node]]});
    return places;
}

class LayeredRun
{
public:
    LayeredRun(const Problem& problem, const LayeredStyle& style)
        : m_topology(problem.topology),
          m_adjacency(simpleAdjacency(problem.topology)),
          m_parts(connectedParts(m_adjacency)),
          m_rooms(roomsOf(problem, boost::num_vertices(problem.topology))),
          m_style(style),
          m_places(m_rooms.size())
    {}

    /// Nothing when cancelled.
    [[nodiscard]] std::optional<Positions> run(const Progress& progress);

private:
    void divideArcs();
    [[nodiscard]] bool drawParts(const Progress& progress);

    const graph::Topology& m_topology;
    Adjacency m_adjacency;
    std::vector<Nodes> m_parts; ///< biggest first
    std::vector<Extent> m_rooms;
    LayeredStyle m_style;
    std::vector<std::vector<Arc>> m_arcs; ///< by part, in its numbers
    Positions m_places;
};

/// Hands each part its edges, without loops.
void LayeredRun::divideArcs()
{
    std::vector<std::uint32_t> partOf(m_rooms.size());
    std::vector<std::uint32_t> localNumber(m_rooms.size());
    for (std::uint32_t part = 0; part < m_parts.size(); ++part) {
        for (std::uint32_t i = 0; i < m_parts[part].size(); ++i) {
            partOf[m_parts[part][i]] = part;
            localNumber[m_parts[part][i]] = i;
        }
    }
    m_arcs.resize(m_parts.size());
    const auto [first, last] = boost::edges(m_topology);
    for (auto edge = first; edge != last; ++edge) {
        const auto from = boost::source(*edge, m_topology);
        const auto to = boost::target(*edge, m_topology);
        if (from != to)
            m_arcs[partOf[from]].push_back({localNumber[from], localNumber[to]});
    }
    for (auto& arcs : m_arcs) {
        std::sort(arcs.begin(), arcs.end());
        arcs.erase(std::unique(arcs.begin(), arcs.end()), arcs.end());
    }
}

bool LayeredRun::drawParts(const Progress& progress)
{
    std::vector<std::uint32_t> localNumber(m_rooms.size());
    std::size_t done = 0;
    for (std::size_t part = 0; part < m_parts.size() && m_parts[part].size() > 1; ++part) {
        const Nodes& nodes = m_parts[part];
        const double from = static_cast<double>(done) / static_cast<double>(m_rooms.size());
        done += nodes.size();
        const double to = static_cast<double>(done) / static_cast<double>(m_rooms.size());
        std::vector<Extent> rooms;
        for (const std::uint32_t node : nodes)
            rooms.push_back(m_rooms[node]);
        const auto places = LayeredPart(restricted(m_adjacency, nodes, localNumber),
                                        std::move(rooms), std::move(m_arcs[part]), m_style)
                                .draw(progress.part(from, to));
        if (!places)
            return false;
        for (std::size_t i = 0; i < nodes.size(); ++i)
            m_places[nodes[i]] = (*places)[i];
    }
    return true;
}

std::optional<Positions> LayeredRun::run(const Progress& progress)
{
    divideArcs();
    if (!drawParts(progress.part(0, 0.9)))
        return std::nullopt;
    const auto firstLoner = std::find_if(m_parts.begin(), m_parts.end(),
                                         [](const Nodes& nodes) { return nodes.size() == 1; });
    Nodes loners;
    for (auto part = firstLoner; part != m_parts.end(); ++part)
        loners.push_back(part->front());
    m_parts.erase(firstLoner, m_parts.end());
    if (!loners.empty()) {
        arrangeInBlock(loners, m_rooms, m_places);
        m_parts.push_back(loners);
    }
    if (!packParts(m_parts, loners.empty() ? LastPart::Drawing : LastPart::Block, {}, m_rooms,
                   m_places, progress.part(0.9, 1)))
        return std::nullopt;
    return std::move(m_places);
}

} // namespace

std::string_view LayeredEngine::id() const
{
    return "layered";
}

const char* LayeredEngine::title() const
{
    return "Layered";
}

std::span<const base::ParameterDescription> LayeredEngine::parameters() const
{
    return descriptions;
}

Outcome LayeredEngine::run(const Problem& problem, Positions& positions,
                           const base::ParameterValues& values, const base::Control& control) const
{
    if (control.isCancelled())
        return Outcome::Cancelled;
    double reached = 0;
    control.report(reached);
    LayeredStyle style;
    style.isFitted = values.choice(descriptions[0]) == 0;
    style.aspect = values.value(descriptions[1]);
    style.spacing = static_cast<float>(values.value(descriptions[2]));
    style.sweeps = static_cast<int>(values.value(descriptions[3]));
    auto places = LayeredRun(problem, style).run(Progress(control, reached));
    if (!places)
        return Outcome::Cancelled;
    putInPlace(std::move(*places), problem, positions);
    control.report(1.0);
    return Outcome::Finished;
}

} // namespace knotary::layout
