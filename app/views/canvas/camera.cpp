// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/camera.h"

#include <algorithm>

namespace knotary::views
{

void Camera::zoomAt(QPointF at, double factor, double lowest, double highest)
{
    const double next = std::clamp(scale * factor, lowest, highest);
    offset = at - (at - offset) * (next / scale);
    scale = next;
}

void Camera::centre(const QRectF& bounds, const QRectF& area)
{
    offset = area.center() - bounds.center();
}

QPointF Camera::offsetToShow(const QRectF& box, const QRectF& area) const
{
    const QRectF shown = box.translated(offset);
    QPointF move;
    if (shown.left() < area.left() || shown.width() > area.width())
        move.setX(area.left() - shown.left());
    else if (shown.right() > area.right())
        move.setX(area.right() - shown.right());
    if (shown.top() < area.top() || shown.height() > area.height())
        move.setY(area.top() - shown.top());
    else if (shown.bottom() > area.bottom())
        move.setY(area.bottom() - shown.bottom());
    return offset + move;
}

} // namespace knotary::views
