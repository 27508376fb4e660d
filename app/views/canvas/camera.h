// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which part of the drawing a widget shows: pixels a layout unit and where the layout's origin
// stands in the widget. Plain arithmetic, so that "the point under the cursor stays" is testable.

#include "model/layout/layout.h"

#include <QPointF>
#include <QRectF>

namespace knotary::views
{

struct Camera
{
    double scale = 1;
    QPointF offset; ///< of the layout's origin from the widget's top left, in pixels

    [[nodiscard]] QPointF toView(layout::Point place) const
    {
        return QPointF(place.x, place.y) * scale + offset;
    }
    [[nodiscard]] layout::Point toLayout(QPointF inView) const
    {
        const QPointF place = (inView - offset) / scale;
        return {static_cast<float>(place.x()), static_cast<float>(place.y())};
    }

    /// Changes the scale to scale * factor, kept within the limits; what stands at `at` (widget
    /// pixels) stays there.
    void zoomAt(QPointF at, double factor, double lowest, double highest);

    /// Moves the drawing whose bounds (scene pixels at this scale) are given into the middle of
    /// `area` (widget pixels).
    void centre(const QRectF& bounds, const QRectF& area);

    /// The offset that shows `box` (scene pixels) whole within `area` with the least movement.
    [[nodiscard]] QPointF offsetToShow(const QRectF& box, const QRectF& area) const;
};

} // namespace knotary::views
