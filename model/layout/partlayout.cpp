// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/partlayout.h"

#include "model/layout/communities.h"
#include "model/layout/distances.h"
#include "model/layout/nodeedges.h"
#include "model/layout/stress.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace knotary::layout
{

namespace
{

/// From unit edge lengths to points: labels are wide, so the drawing is too.
struct Frame
{
    float unit = 1;    ///< points
    float stretch = 1; ///< sideways by this, upright by its inverse

    [[nodiscard]] Point toPoints(Point place) const
    {
        return {place.x * unit * stretch, place.y * unit / stretch};
    }
    [[nodiscard]] Point toUnits(Point place) const
    {
        return {place.x / (unit * stretch), place.y * stretch / unit};
    }
};

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

/// The unit that present places speak of: the median of drawn by wanted edge length.
float unitOfPlaces(const Part& part, std::span<const std::uint8_t> lengths, Frame frame)
{
    std::vector<float> units;
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node) {
        for (std::uint32_t i = part.graph.offsets[node]; i < part.graph.offsets[node + 1]; ++i) {
            const std::uint32_t other = part.graph.targets[i];
            if (node < other && part.isPlaced[node] != 0 && part.isPlaced[other] != 0)
                units.push_back(norm(frame.toUnits(part.places[node] - part.places[other])) *
                                quartersOfUnit / static_cast<float>(lengths[i]));
        }
    }
    if (units.empty())
        return 0;
    const auto middle = units.begin() + static_cast<std::ptrdiff_t>(units.size() / 2);
    std::nth_element(units.begin(), middle, units.end());
    return *middle;
}

/// Big parts have fewer wanted distances to hold them, and more to gain from seeing groups.
double communityStrength(const Part& part, const ForceStyle& style)
{
    if (part.isWarm())
        return 0; // what stands there shows them already, and would be carried further each time
    return style.communities * (part.nodeCount() > largestFullStress ? 3.0 : 0.6);
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

/// The smallest unit at which few rooms overlap before anything is pushed. Nothing when cancelled.
std::optional<float> roomyUnit(const Part& part, const Positions& unitPlaces, Frame frame,
                               float smallest, const Progress& progress)
{
    constexpr int halvings = 16;
    constexpr float overlapsPerNode = 1.0F;
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

/// Pushes rooms apart and nodes off foreign edges. False when cancelled.
bool pushOnce(Part& part, int passes, const Progress& progress)
{
    const std::uint64_t pairs = std::uint64_t{part.nodeCount()} * part.graph.targets.size() / 2;
    if (pairs <= mostNodeEdgePairs &&
        !pushOffEdges(part.graph, part.extents, part.isPinned, part.places, progress))
        return false;
    std::vector<Box> boxes = boxesOf(part.places, part.extents, part.isPinned, roomMargin);
    for (int pass = 0; pass < passes; ++pass)
        if (pushApart(boxes, progress) == Pass::Cancelled)
            return false;
    moveToBoxes(boxes, part.extents, part.places);
    return true;
}

/// Distances and room by turns, so that room is made where it costs least truth; then room alone.
bool makeRoom(Part& part, StressModel& model, const Frame& frame, RandomNumbers& random,
              const Progress& progress)
{
    constexpr int rounds = 16;
    constexpr float firstStep = 0.03F; // little, or stress would hide the communities again
    for (int round = 0; round < rounds; ++round) {
        const Progress inner = progress.part(0.6 * round / rounds, 0.6 * (round + 1) / rounds);
        for (Point& place : part.places)
            place = frame.toUnits(place);
        const float step = firstStep * (1.0F - static_cast<float>(round) / rounds);
        if (!model.sweep(step, part.places, part.isPinned, random, inner))
            return false;
        for (Point& place : part.places)
            place = frame.toPoints(place);
        if (!pushOnce(part, 3, inner))
            return false;
    }
    for (int round = 0; round < rounds; ++round)
        if (!pushOnce(part, 6, progress.part(0.6, 0.8)))
            return false;
    std::vector<Box> boxes = boxesOf(part.places, part.extents, part.isPinned, roomMargin);
    if (!separate(boxes, progress.part(0.8, 1.0)))
        return false;
    moveToBoxes(boxes, part.extents, part.places);
    return true;
}

Point meanOfPlaced(const Part& part, const Positions& places)
{
    Point sum;
    float count = 0;
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node) {
        if (part.isPlaced[node] != 0) {
            sum = sum + places[node];
            ++count;
        }
    }
    return sum * (1.0F / std::max(1.0F, count));
}

} // namespace

bool Part::hasPins() const
{
    return std::any_of(isPinned.begin(), isPinned.end(), [](auto pinned) { return pinned != 0; });
}

bool Part::isWarm() const
{
    const auto placed =
        std::count_if(isPlaced.begin(), isPlaced.end(), [](auto isThere) { return isThere != 0; });
    return static_cast<std::size_t>(placed) * 2 > isPlaced.size();
}

std::vector<Box> boxesOf(std::span<const Point> places, std::span<const Extent> extents,
                         std::span<const std::uint8_t> isPinned, float margin)
{
    std::vector<Box> boxes;
    boxes.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        boxes.push_back({places[i] + roomOffset(extents[i]), extents[i].width / 2 + margin,
                         extents[i].height / 2 + margin, isPinned[i] != 0});
    return boxes;
}

void moveToBoxes(std::span<const Box> boxes, std::span<const Extent> extents,
                 std::span<Point> places)
{
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].isFixed)
            places[i] = boxes[i].centre - roomOffset(extents[i]);
}

bool layOutPart(Part& part, const ForceStyle& style, RandomNumbers& random,
                const Progress& progress)
{
    const bool isWarm = part.isWarm();
    const Positions given = part.places;
    const Extent room = meanExtent(part.extents);
    const std::vector<std::uint8_t> lengths = edgeLengths(part.graph, 0.5);
    const auto model = makeStressModel(part.graph, lengths, random, progress.part(0.0, 0.15));
    if (!model)
        return false;

    Frame frame;
    frame.stretch = std::sqrt(std::clamp(std::sqrt(room.width / room.height), 1.0F, 1.6F));
    const float smallestUnit =
        0.8F * static_cast<float>(style.spacing) *
        std::sqrt((room.width + 2 * roomMargin) * (room.height + 2 * roomMargin));
    frame.unit = smallestUnit * 1.5F;
    if (isWarm) {
        frame.unit = 1;
        frame.unit = std::max(smallestUnit, unitOfPlaces(part, lengths, frame));
    }

    for (Point& place : part.places)
        place = frame.toUnits(place);
    inventPlaces(part, part.places, random);
    if (!anneal(*model, isWarm ? Anneal::Gently : Anneal::Anew, style.rounds, part.places,
                part.isPinned, random, progress.part(0.15, 0.4)) ||
        !showCommunities(part.graph, *model, communityStrength(part, style), part.places,
                         part.isPinned, random, progress.part(0.4, 0.7)))
        return false;
    if (!part.isAnchored()) {
        layFlat(part.places);
        // A window or a page is little wider than high: a drawing that lies flatter would be shown
        // smaller than it need be, so it is stretched, by as little as the eye forgives.
        constexpr float wantedAspect = 1.4F;
        frame.stretch =
            std::clamp(std::sqrt(wantedAspect / aspectOf(part.places)), 0.75F, frame.stretch);
        const auto unit = roomyUnit(part, part.places, frame, smallestUnit, progress);
        if (!unit)
            return false;
        frame.unit = *unit;
    }
    for (Point& place : part.places)
        place = frame.toPoints(place);
    if (!makeRoom(part, *model, frame, random, progress.part(0.7, 1.0)))
        return false;

    if (isWarm && !part.hasPins()) { // the descent may have carried the whole part along
        const Point drift = meanOfPlaced(part, given) - meanOfPlaced(part, part.places);
        for (Point& place : part.places)
            place = place + drift;
    }
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node)
        if (part.isPinned[node] != 0)
            part.places[node] = given[node]; // exactly, not through units and back
    return true;
}

} // namespace knotary::layout
