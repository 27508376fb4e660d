// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a relation's mark becomes ink: width, dashes, arrowhead, and the straight pieces of its
// curve. One rule for every road that draws lines.

#include "app/scene/scene.h"

#include <QList>
#include <QPointF>

#include <array>
#include <vector>

namespace knotary::scene
{

/// What the lines of a scene show, which follows from their number and the scale.
struct LineDetail
{
    bool isFar = false; ///< a large graph seen from afar: thin lines
    bool hasArrows = true;
};
[[nodiscard]] LineDetail lineDetailOf(const Scene& scene);

struct Stroke
{
    double width = 1;     ///< pixels
    QList<qreal> dashes;  ///< dash, gap, … in widths of the stroke; empty: solid
    bool isShown = true;  ///< false where the nodes all but touch
    bool isCurve = false; ///< else a straight line
    bool hasArrow = false;
};
[[nodiscard]] Stroke strokeOf(const EdgeMark& edge, const LineDetail& detail);

/// A slim head whose tip, the first corner, is the line's end.
[[nodiscard]] std::array<QPointF, 3> arrowOf(const EdgeMark& edge, double scale);

/// Points of the curve from `from` to `to`, so many that straight pieces between them look round
/// when drawn `enlarged` times.
[[nodiscard]] std::vector<QPointF> flattened(const EdgeMark& edge, double enlarged);

} // namespace knotary::scene
