// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pdffile.h"

#include "app/figures/pdfmetadata.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include <algorithm>

namespace knotary::figures
{

namespace
{

constexpr int resolution = 1200; ///< dots an inch: fine enough that rounding is never seen

void paintPage(QPainter& painter, const QPdfWriter& writer, const Figure& figure,
               const Figure::Paint& paint)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // The page is whole points, the figure is not: the ground covers what rounding adds.
    if (!figure.isTransparent)
        painter.fillRect(QRectF(0, 0, writer.width(), writer.height()), figure.ground);
    const QRectF page = pageOf(figure);
    const double scale = std::min(writer.width() / page.width(), writer.height() / page.height());
    painter.scale(scale, scale);
    paint(painter, page);
    painter.restore();
}

} // namespace

QByteArray renderPdf(const Figure& figure)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(
            QPageSize(figure.millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        paintPage(painter, writer, figure, figure.paint);
        for (const Figure::Paint& further : figure.furtherPages) {
            if (!writer.newPage())
                return {};
            paintPage(painter, writer, figure, further);
        }
    }
    return withMetadata(bytes, {.title = figure.title,
                                .subject = figure.description,
                                .language = figure.language,
                                .alternatives = figure.alternatives,
                                .carried = figure.carried});
}

} // namespace knotary::figures
