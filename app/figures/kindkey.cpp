// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/kindkey.h"

#include "app/drawing/part.h"

#include <QFontMetricsF>
#include <QPen>

#include <utility>

namespace knotary::figures
{
namespace
{

constexpr double textOffset = 10; ///< from the glyph's centre
constexpr double entryGap = 16;
constexpr double rowHeight = 18;
constexpr double radius = 4.6;

} // namespace

KindKey::KindKey(std::vector<charts::LaneGroupData> kinds, const charts::LanesLook& look,
                 double width)
    : m_kinds(std::move(kinds)), m_look(look)
{
    double x = 0;
    double y = 0;
    for (const charts::LaneGroupData& kind : m_kinds) {
        const double needed = radius + textOffset + m_look.widthOf(kind.name);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += rowHeight;
        }
        m_places.emplace_back(x + radius, y + rowHeight / 2);
        x += needed + entryGap;
    }
    m_height = m_kinds.empty() ? 0 : y + rowHeight + 2;
}

double KindKey::height() const
{
    return m_height;
}

void KindKey::paint(QPainter& painter, QPointF topLeft) const
{
    const drawing::PartGuard part(painter, {QStringLiteral("legend"), {}, {}});
    painter.save();
    painter.translate(topLeft);
    painter.setFont(m_look.font);
    const QFontMetricsF metrics(m_look.font);
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const QPointF place = m_places[kind];
        painter.save();
        painter.translate(place);
        painter.scale(radius, radius);
        painter.setPen(QPen(m_kinds[kind].outline, 1 / radius));
        painter.setBrush(m_kinds[kind].fill);
        painter.drawPath(m_kinds[kind].glyph);
        painter.restore();
        painter.setPen(m_look.ink);
        painter.drawText(
            QPointF(place.x() + textOffset, place.y() + (metrics.ascent() - metrics.descent()) / 2),
            m_kinds[kind].name);
    }
    painter.restore();
}

} // namespace knotary::figures
