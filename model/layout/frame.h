// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a part of a graph, laid out in units of about an edge, comes onto the page: turned to lie
// flat, as wide as labels ask for, and at a scale at which the rooms of nodes find place.

#include "model/layout/partlayout.h"

#include <optional>
#include <span>

namespace knotary::layout
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

/// The frame that the sizes of rooms ask for, before anything is known of the drawing; its unit is
/// the smallest that makes sense.
[[nodiscard]] Frame frameFor(std::span<const Extent> extents, double spacing);

/// Lays the drawing flat and brings its width by height near what a window shows, by as little as
/// the eye forgives; then finds the unit. Nothing when cancelled.
[[nodiscard]] std::optional<Frame> fittedFrame(const Part& part, Positions& unitPlaces, Frame frame,
                                               float overlapsPerNode, const Progress& progress);

/// Places of nodes that have none yet, in units: near a placed neighbour, or anywhere.
void inventPlaces(const Part& part, Positions& places, RandomNumbers& random);

} // namespace knotary::layout
