// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/kindglyph.h"

#include <QPainter>

namespace knotary::views
{

QPixmap kindGlyph(const schema::Schema& schema, base::KindId kind, scene::Theme theme, int side,
                  double devicePixelRatio)
{
    QPixmap pixmap(QSizeF(side * devicePixelRatio, side * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    if (!kind.isValid() || kind.index() >= schema.kinds().size())
        return pixmap;
    const scene::KindStyle style = scene::kindStyle(schema, kind, theme);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.outline, 1));
    painter.setBrush(style.fill);
    painter.drawPath(scene::outlineOf(style.shape, QPointF(side / 2.0, side / 2.0), side * 0.36));
    return pixmap;
}

} // namespace knotary::views
