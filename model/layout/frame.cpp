// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/frame.h"

#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>

namespace knotary::layout
{

namespace
{

Extent meanExtent(std::span<const Extent> extents)
{
    double width = 0;
    double height = 0;
    for (const Extent& extent : extents) {
        width += static_cast<double>(extent.width);
        height += static_cast<double>(extent.height);
    }
    const auto count = static_cast<double>(extents.size());
    return {static_cast<float>(width / count), static_cast<float>(height / count), 0};
}

/// Turns the drawing so that its longer way lies flat (principal axis of the places).
void layFlat(Positions& places)
{
    Point mean;
    for (const Point place : places)
        mean = mean + place;
    mean = mean * (1.0F / static_cast<float>(places.size()));
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const Point place : places) {
        const Point offset = place - mean;
        xx += static_cast<double>(offset.x * offset.x);
        xy += static_cast<double>(offset.x * offset.y);
        yy += static_cast<double>(offset.y * offset.y);
    }
    const double angle = 0.5 * std::atan2(2 * xy, xx - yy);
    const auto cosine = static_cast<float>(std::cos(angle));
    const auto sine = static_cast<float>(std::sin(angle));
    for (Point& place : places) {
        const Point offset = place - mean;
        place = {offset.x * cosine + offset.y * sine, offset.y * cosine - offset.x * sine};
    }
}

/// How much wider than high a drawing is; 1 for a single place.
float aspectOf(const Positions& places)
{
    Point low = places.front();
    Point high = places.front();
    for (const Point place : places) {
        low = {std::min(low.x, place.x), std::min(low.y, place.y)};
        high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    const float height = high.y - low.y;
    return height > 0 ? (high.x - low.x) / height : 1.0F;
}

/// The smallest unit at which few rooms overlap before anything is pushed. Nothing when cancelled.
std::optional<float> roomyUnit(const Part& part, const Positions& unitPlaces, Frame frame,
                               float overlapsPerNode, const Progress& progress)
{
    constexpr int halvings = 16;
    const float smallest = frame.unit;
    frame.unit = 1;
    Positions places;
    for (const Point place : unitPlaces)
        places.push_back(frame.toPoints(place));
    const std::vector<Box> boxes = boxesOf(places, part.extents, part.isPinned, roomMargin);
    const auto limit =
        static_cast<std::size_t>(overlapsPerNode * static_cast<float>(boxes.size())) + 1;
    float low = smallest;
    float high = smallest * 256;
    if (overlapCount(boxes, low, limit) < limit)
        return low;
    for (int i = 0; i < halvings; ++i) {
        if (!progress.goesOn())
            return std::nullopt;
        const float middle = std::sqrt(low * high);
        (overlapCount(boxes, middle, limit) < limit ? high : low) = middle;
    }
    return high;
}

} // namespace

Frame frameFor(std::span<const Extent> extents, double spacing)
{
    const Extent room = meanExtent(extents);
    Frame frame;
    frame.stretch = std::sqrt(std::clamp(std::sqrt(room.width / room.height), 1.0F, 1.6F));
    frame.unit = 0.8F * static_cast<float>(spacing) *
                 std::sqrt((room.width + 2 * roomMargin) * (room.height + 2 * roomMargin));
    return frame;
}

std::optional<Frame> fittedFrame(const Part& part, Positions& unitPlaces, Frame frame,
                                 float overlapsPerNode, const Progress& progress)
{
    // A window or a page is little wider than high: a drawing that lies flatter would be shown
    // smaller than it need be, so it is stretched.
    constexpr float wantedAspect = 1.4F;
    layFlat(unitPlaces);
    frame.stretch =
        std::clamp(std::sqrt(wantedAspect / aspectOf(unitPlaces)), 0.75F, frame.stretch);
    const auto unit = roomyUnit(part, unitPlaces, frame, overlapsPerNode, progress);
    if (!unit)
        return std::nullopt;
    frame.unit = *unit;
    return frame;
}

/// Places of nodes that have none yet, in units: near a placed neighbour, or anywhere.
void inventPlaces(const Part& part, Positions& places, RandomNumbers& random)
{
    const float side = std::sqrt(static_cast<float>(part.nodeCount()));
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node) {
        if (part.isPlaced[node] != 0)
            continue;
        const Point jitter{random.fraction() - 0.5F, random.fraction() - 0.5F};
        places[node] = jitter * side;
        for (const std::uint32_t other : part.graph.neighbours(node)) {
            if (part.isPlaced[other] != 0) {
                places[node] = places[other] + jitter;
                break;
            }
        }
    }
}

} // namespace knotary::layout
