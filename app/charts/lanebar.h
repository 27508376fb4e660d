// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One bar of a lane: which stretches of it are solid, hatched or fading, whether it is so short
// that it is a point, and how that is painted.

#include "app/charts/lanesdata.h"

#include <QPainter>
#include <QRectF>

namespace knotary::charts
{

/// A bar in pixels from left to right. Stretches that are empty have no width.
struct LaneBarShape
{
    double fadeLeft = 0;  ///< the fade on the left begins here and is full at `left`
    double left = 0;      ///< hatched from here …
    double solidLeft = 0; ///< … solid from here …
    double solidRight = 0;
    double right = 0;     ///< … hatched up to here
    double fadeRight = 0; ///< where the fade on the right ends
    double top = 0;
    double bottom = 0;
    bool hasLeftArrow = false;
    bool hasRightArrow = false;
    bool isPoint = false;

    /// All of it, arrows and points included.
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] QPointF centre() const { return bounds().center(); }
};

[[nodiscard]] LaneBarShape shapeOf(const LaneBarData& bar, const DayAxis& axis, double top,
                                   double bottom);

/// Points on a bar of their own colour get a seam of the ground's.
enum class Seam : std::uint8_t
{
    None,
    Ground
};
/// `ground` is what lies beneath: fades end in it.
void paintLaneBar(QPainter& painter, const LaneBarShape& shape, const LaneBarData& bar,
                  const LaneGroupData& group, const QColor& ground, Seam seam);

/// `share` 0 is `from`, 1 is `to`.
[[nodiscard]] QColor blended(const QColor& from, const QColor& to, double share);

} // namespace knotary::charts
