// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Hatching as plain lines and dots that end at the rectangle's edge: it looks the same on screen
// and in every file, where paint devices treat hatched brushes each in its own way.

#include <QBrush>
#include <QColor>
#include <QPainter>
#include <QRectF>

namespace knotary::charts
{

/// A colour for lines on a fill: lighter on dark fills, darker on light ones.
[[nodiscard]] QColor hatchColour(const QColor& fill);

/// Draws the pattern of the brush style over an area that is filled already; Qt::SolidPattern draws
/// nothing. Lines of neighbouring areas meet, because they are laid out from the page's origin.
void paintHatch(QPainter& painter, const QRectF& area, Qt::BrushStyle pattern,
                const QColor& colour);

} // namespace knotary::charts
