// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/legendcard.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStringList>

#include <algorithm>
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
    setMouseTracking(true);
}

void LegendCard::fitInto(int height)
{
    m_entries = m_all;
    const auto isNote = [](const scene::LegendEntry& entry) { return entry.isNote; };
    const auto isHeading = [](const scene::LegendEntry& entry) { return entry.isHeading; };
    const auto lastNote = std::find_if(m_entries.rbegin(), m_entries.rend(), isNote);
    if (lastNote == m_entries.rend())
        return; // no lens: all or nothing
    const auto isTooHigh = [&] { return sizeHint().height() > height; };
    const auto lastHeading = [&] {
        return std::find_if(m_entries.rbegin(), m_entries.rend(), isHeading).base() - 1;
    };
    auto kept = static_cast<std::ptrdiff_t>(lastNote.base() - m_entries.begin());
    while (isTooHigh() && lastHeading() - m_entries.begin() >= kept)
        m_entries.erase(lastHeading(), m_entries.end());
    while (isTooHigh() && std::any_of(m_entries.begin(), m_entries.end(), isNote))
        m_entries.erase(std::find_if(m_entries.rbegin(), m_entries.rend(), isNote).base() - 1);
    while (isTooHigh() && lastHeading() != m_entries.begin())
        m_entries.erase(lastHeading(), m_entries.end());
    update();
}

void LegendCard::setEntries(std::vector<scene::LegendEntry> entries, scene::Theme theme)
{
    m_all = std::move(entries);
    m_entries = m_all;
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

QRectF LegendCard::box() const
{
    return QRectF(rect()).adjusted(padding, padding, -padding, -padding);
}

int LegendCard::toneAt(QPointF place) const
{
    const scene::LegendEntry* entry =
        scene::legendEntryAt(m_entries, false, box().width(), place - box().topLeft());
    return entry != nullptr ? entry->tone : -1;
}

void LegendCard::mousePressEvent(QMouseEvent* event)
{
    const int tone = toneAt(event->position());
    m_isChoosing = event->button() == Qt::LeftButton && tone >= 0;
    if (m_isChoosing)
        Q_EMIT groupChosen(tone);
    else
        event->ignore(); // as if the canvas lay bare
}

void LegendCard::mouseReleaseEvent(QMouseEvent* event)
{
    event->setAccepted(std::exchange(m_isChoosing, false));
}

void LegendCard::mouseMoveEvent(QMouseEvent* event)
{
    const bool isGroup = toneAt(event->position()) >= 0;
    setCursor(isGroup ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(isGroup ? tr("Select this group") : QString());
    event->setAccepted(m_isChoosing);
}

void LegendCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const scene::Palette palette = scene::paletteOf(m_theme);
    painter.setPen(palette.rule);
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    scene::paintLegend(painter, m_entries, box(), m_theme, false);
}

} // namespace knotary::views
