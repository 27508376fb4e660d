// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The small pill with the number of sources, as it stands on lines and in the legend.

#include "app/scene/style.h"

#include <QPainter>
#include <QPointF>
#include <QSizeF>
#include <QString>

namespace knotary::scene
{

/// Pixels at 96 dpi; empty where there is no text.
[[nodiscard]] QSizeF badgeSize(const QString& text);

/// `left` is the middle of its left end.
void paintBadge(QPainter& painter, QPointF left, const QString& text, const Palette& palette);

} // namespace knotary::scene
