// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/legendcard.h"

#include <QPainter>
#include <QStringList>

#include <cmath>
#include <utility>

namespace knotary::views
{

namespace
{

constexpr double padding = 10;
constexpr double columnWidth = 250; // the most; a card is as wide as its words

} // namespace

LegendCard::LegendCard(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
}

void LegendCard::setEntries(std::vector<scene::LegendEntry> entries, scene::Theme theme)
{
    m_entries = std::move(entries);
    m_theme = theme;
    QStringList texts;
    for (const scene::LegendEntry& entry : m_entries)
        texts += entry.text;
    setAccessibleDescription(texts.join(tr(", ", "between the entries of the legend")));
    updateGeometry();
    update();
}

QSize LegendCard::sizeHint() const
{
    const QSizeF size = scene::legendSize(m_entries, false, columnWidth);
    // Rounded up: half a pixel less would cut the widest words.
    return QSize(static_cast<int>(std::ceil(size.width() + 2 * padding)),
                 static_cast<int>(std::ceil(size.height() + 2 * padding)));
}

void LegendCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const scene::Palette palette = scene::paletteOf(m_theme);
    painter.setPen(palette.rule);
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    scene::paintLegend(painter, m_entries,
                       QRectF(rect()).adjusted(padding, padding, -padding, -padding), m_theme,
                       false);
}

} // namespace knotary::views
