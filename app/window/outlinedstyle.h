// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt's Fusion style with boxes that can be seen in the dark: it draws their outlines a shade darker
// than the window, which on a dark one is next to nothing (WCAG 2.2, 1.4.11: 3 to 1).

#include <QProxyStyle>

namespace knotary::window
{

class OutlinedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
};

} // namespace knotary::window
