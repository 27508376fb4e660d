// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/springpart.h"

#include "model/layout/frame.h"
#include "model/layout/springs.h"
#include "model/layout/vectors.h"

#include <algorithm>
#include <cmath>
#include <complex>

namespace knotary::layout
{

namespace
{

SpringStyle springStyleOf(const ForceStyle& style)
{
    constexpr double usualRounds = 30;
    return {style.rounds / usualRounds, style.communities};
}

/// Turns and moves a drawing, without scaling it, so that pinned nodes come as near as can be to
/// where they are to stand (least squares; for points of the plane as complex numbers).
void fitToPins(const Part& part, const Positions& pins, Positions& places)
{
    using Complex = std::complex<double>;
    const auto complex = [](Point place) {
        return Complex(static_cast<double>(place.x), static_cast<double>(place.y));
    };
    Complex middleOfPins;
    Complex middleOfPlaces;
    double count = 0;
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node) {
        if (part.isPinned[node] != 0) {
            middleOfPins += complex(pins[node]);
            middleOfPlaces += complex(places[node]);
            ++count;
        }
    }
    middleOfPins /= count;
    middleOfPlaces /= count;
    Complex turn;
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node)
        if (part.isPinned[node] != 0)
            turn += (complex(pins[node]) - middleOfPins) *
                    std::conj(complex(places[node]) - middleOfPlaces);
    turn = std::abs(turn) > 0 ? turn / std::abs(turn) : Complex(1);
    for (Point& place : places) {
        const Complex turned = (complex(place) - middleOfPlaces) * turn + middleOfPins;
        place = {static_cast<float>(turned.real()), static_cast<float>(turned.imag())};
    }
}

/// Everything new, in units; then turned to the pins, if there are any, and settled round them.
bool layOutAnew(Part& part, const SpringStyle& style, const Frame& frame, RandomNumbers& random,
                const Progress& progress)
{
    Positions pins = part.places;
    if (!layOutBySprings(part.graph, style, part.places, random, progress.part(0.0, 0.8)))
        return false;
    if (!part.hasPins())
        return true;
    for (Point& pin : pins)
        pin = frame.toUnits(pin);
    fitToPins(part, pins, part.places);
    for (std::uint32_t node = 0; node < part.nodeCount(); ++node)
        if (part.isPinned[node] != 0)
            part.places[node] = pins[node];
    return improveBySprings(part.graph, style, Freedom::Settle, part.isPinned, part.places, random,
                            progress.part(0.8, 1.0));
}

/// What is new finds its place among the rest; then all mend what that asks for.
bool goOnFromPlaces(Part& part, const SpringStyle& style, Frame& frame, RandomNumbers& random,
                    const Progress& progress)
{
    frame.unit = 1;
    for (Point& place : part.places)
        place = frame.toUnits(place);
    inventPlaces(part, part.places, random);
    const auto factor = balancingFactor(part.graph, style, part.places, progress);
    if (!factor)
        return false;
    frame.unit = 1 / *factor;
    for (Point& place : part.places)
        place = place * *factor;
    const bool isAllPlaced = std::all_of(part.isPlaced.begin(), part.isPlaced.end(),
                                         [](auto isPlaced) { return isPlaced != 0; });
    if (!isAllPlaced && !improveBySprings(part.graph, style, Freedom::Settle, part.isPlaced,
                                          part.places, random, progress.part(0.0, 0.6)))
        return false;
    return improveBySprings(part.graph, style, Freedom::Mend, part.isPinned, part.places, random,
                            progress.part(0.6, 1.0));
}

} // namespace

bool layOutBySprings(Part& part, const ForceStyle& style, RandomNumbers& random,
                     const Progress& progress)
{
    constexpr float overlapsPerNode = 0.05F;
    const SpringStyle springStyle = springStyleOf(style);
    const Frame smallest = frameFor(part.extents, style.spacing);
    Frame frame = smallest;
    frame.unit *= 1.5F;
    if (!(part.isWarm() ? goOnFromPlaces(part, springStyle, frame, random, progress.part(0.0, 0.8))
                        : layOutAnew(part, springStyle, frame, random, progress.part(0.0, 0.8))))
        return false;
    if (!part.isAnchored()) {
        const auto fitted =
            fittedFrame(part, part.places, smallest, overlapsPerNode, progress.part(0.8, 0.85));
        if (!fitted)
            return false;
        frame = *fitted;
    }
    for (Point& place : part.places)
        place = frame.toPoints(place);
    std::vector<Box> boxes = boxesOf(part.places, part.extents, part.isPinned, roomMargin);
    if (!separate(boxes, progress.part(0.85, 1.0)))
        return false;
    moveToBoxes(boxes, part.extents, part.places);
    return true;
}

} // namespace knotary::layout
