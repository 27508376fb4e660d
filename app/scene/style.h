// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Colours, fonts and line patterns of everything that is drawn: one table for screen and figures.

#include "app/scene/evidencerule.h"
#include "app/scene/shape.h"
#include "model/base/ids.h"
#include "model/schema/schema.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <vector>

namespace knotary::scene
{

enum class Theme
{
    Light,
    Dark,
    Print,
    Grey
};

/// "light", "dark", "print", "grey"; nothing else is read back.
[[nodiscard]] QString codeOf(Theme theme);
[[nodiscard]] bool readTheme(const QString& code, Theme& theme);

/// Contrast of WCAG 2: ink on ground at least 4.5:1, marks at least 3:1.
struct Palette
{
    QColor ground;
    QColor raised;   ///< panels over the ground: legend, tooltips
    QColor ink;      ///< text
    QColor quietInk; ///< secondary text
    QColor line;     ///< relations
    QColor rule;     ///< hairlines, axes, frames
    QColor accent;   ///< selection, focus
    QColor onAccent; ///< text on the accent
};
[[nodiscard]] Palette paletteOf(Theme theme);

/// How one kind of entity is drawn in a theme.
struct KindStyle
{
    Shape shape = Shape::Circle;
    QColor fill;
    QColor outline;
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< for bars: tells stacked kinds apart in grey
};
[[nodiscard]] KindStyle kindStyle(const schema::Schema& schema, base::KindId kind, Theme theme);

/// Explicit families, so that screen and figure are the same on every machine: Open Sans for Latin,
/// WenQuanYi Micro Hei for Chinese. `pixels` is the size at 96 dpi.
[[nodiscard]] QFont fontOf(double pixels, QFont::Weight weight = QFont::Normal);

} // namespace knotary::scene
