// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/outlinedstyle.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

namespace knotary::window
{

namespace
{

/// A good half of the way from the paper to the ink; of what cannot be used, nearer to the paper.
QColor outlineOf(const QStyleOption& option)
{
    const bool isUsable = option.state.testFlag(QStyle::State_Enabled);
    const QColor ground = option.palette.color(QPalette::Base);
    const QColor ink = option.palette.color(QPalette::Active, QPalette::Text);
    const double part = isUsable ? 0.58 : 0.25;
    const auto mixed = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return {mixed(ground.red(), ink.red()), mixed(ground.green(), ink.green()),
            mixed(ground.blue(), ink.blue())};
}

bool hasFocus(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

void outline(QPainter& painter, const QStyleOption& option, const QRect& box)
{
    constexpr double corner = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus(option) ? option.palette.color(QPalette::Highlight)
                                    : outlineOf(option));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

bool isField(const QWidget* widget)
{
    const auto* field = qobject_cast<const QPlainTextEdit*>(widget);
    return field != nullptr && !field->isReadOnly();
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                  QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        outline(*painter, *option, option->rect);
        return;
    case PE_Frame:
        if (isField(widget))
            outline(*painter, *option, option->rect);
        return;
    case PE_FrameLineEdit:
        outline(*painter, *option, option->rect);
        return;
    default:
        return;
    }
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && option->subControls.testFlag(SC_SpinBoxFrame))
        outline(*painter, *option, option->rect.adjusted(0, 1, 0, -1)); // where Fusion has it
}

} // namespace knotary::window
