// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/partpacking.h"

#include "model/layout/packing.h"
#include "model/layout/partlayout.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>

namespace knotary::layout
{

std::vector<Box> boxesOfNodes(std::span<const std::uint32_t> nodes, const Positions& places,
                              std::span<const Extent> extents,
                              std::span<const std::uint8_t> isPinned, float margin)
{
    std::vector<Box> boxes;
    boxes.reserve(nodes.size());
    for (const std::uint32_t node : nodes) {
        const Extent& extent = extents[node];
        boxes.push_back({places[node] + roomOffset(extent), extent.width / 2 + margin,
                         extent.height / 2 + margin, !isPinned.empty() && isPinned[node] != 0});
    }
    return boxes;
}

void arrangeInBlock(std::span<const std::uint32_t> nodes, std::span<const Extent> extents,
                    Positions& places)
{
    Extent cell{1, 1, 0};
    for (const std::uint32_t node : nodes) {
        cell.width = std::max(cell.width, extents[node].width + 2 * roomMargin);
        cell.height = std::max(cell.height, extents[node].height + 2 * roomMargin);
    }
    const double wanted = static_cast<double>(packedAspect) * static_cast<double>(nodes.size()) *
                          static_cast<double>(cell.height) / static_cast<double>(cell.width);
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::ceil(std::sqrt(wanted))));
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const std::size_t column = i % columns;
        const std::size_t row = i / columns;
        const Point middle{static_cast<float>(column) * cell.width,
                           static_cast<float>(row) * cell.height};
        places[nodes[i]] = middle - roomOffset(extents[nodes[i]]);
    }
}

bool packParts(std::span<const Nodes> parts, LastPart last, std::span<const Box> obstacles,
               std::span<const Extent> extents, Positions& places, const Progress& progress)
{
    constexpr float gapOfParts = 24; // points
    std::vector<std::vector<Box>> shapes;
    for (const Nodes& nodes : parts)
        shapes.push_back(boxesOfNodes(nodes, places, extents, {}, 0));
    if (last == LastPart::Block && !shapes.empty()) {
        const Bounds bounds = boundsOf(shapes.back());
        shapes.back() = {
            {(bounds.low + bounds.high) * 0.5F, bounds.width() / 2, bounds.height() / 2, false}};
    }
    const auto moves = packShapes(shapes, obstacles, gapOfParts, progress);
    if (!moves)
        return false;
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (const std::uint32_t node : parts[i])
            places[node] = places[node] + (*moves)[i];
    return true;
}

} // namespace knotary::layout
