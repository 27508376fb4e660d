// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An SVG file of ours as another reader draws it.

#include <QColor>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace knotary::support
{

/// Through Qt's renderer; a null image where that cannot read it. `ground` lies below.
[[nodiscard]] inline QImage drawnSvg(const QByteArray& svg, QSize size, const QColor& ground)
{
    // Qt's reader takes a list of families for the name of one.
    QString text = QString::fromUtf8(svg);
    static const QRegularExpression families(QStringLiteral("font-family=\"[^\"]*\""));
    text.replace(families, QStringLiteral("font-family=\"Open Sans\""));
    QSvgRenderer renderer(text.toUtf8());
    if (!renderer.isValid())
        return {};
    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    renderer.render(&painter, QRectF(image.rect()));
    return image;
}

} // namespace knotary::support
