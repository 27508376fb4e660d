// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One node or label with QPainter: what the vector road draws one by one, and what the raster road
// draws once and then copies.

#include "app/scene/scene.h"

#include <QPainter>

namespace knotary::scene
{

/// A node's outline: dotted where the node only may be there.
[[nodiscard]] QPen outlinePen(const QColor& colour, bool isMaybe);
void paintNode(QPainter& painter, const NodeMark& node, const Palette& palette);
/// A character or two in the middle of a shape of that radius.
void paintSign(QPainter& painter, QPointF middle, double radius, const QString& sign,
               const QColor& ink);
void paintLabel(QPainter& painter, const LabelMark& label, const Palette& palette);

/// The box that paintNode stays in.
[[nodiscard]] QRectF inkedBoundsOf(const NodeMark& node);
/// The box that paintLabel stays in, the leading line included.
[[nodiscard]] QRectF inkedBoundsOf(const LabelMark& label);

} // namespace knotary::scene
