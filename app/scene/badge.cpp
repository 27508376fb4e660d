// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/badge.h"

#include "app/scene/labeltext.h"

#include <algorithm>

namespace knotary::scene
{

namespace
{

constexpr double digitPixels = 10;
constexpr double height = 14;
constexpr double padding = 4.5; ///< left and right of the digits

} // namespace

QSizeF badgeSize(const QString& text)
{
    if (text.isEmpty())
        return {0, 0};
    return {std::max(height, widthOf(text, digitPixels, Weight::Regular) + 2 * padding), height};
}

void paintBadge(QPainter& painter, QPointF left, const QString& text, const Palette& palette)
{
    if (text.isEmpty())
        return;
    const QSizeF size = badgeSize(text);
    const QRectF pill(left - QPointF(0, height / 2), size);
    painter.setPen(QPen(palette.line, 1));
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
    painter.setFont(fontOf(digitPixels));
    painter.setPen(palette.ink);
    const double indent = (size.width() - widthOf(text, digitPixels, Weight::Regular)) / 2;
    painter.drawText(left + QPointF(indent, digitPixels * 0.36), text);
}

} // namespace knotary::scene
