// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/printfigure.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace knotary::window
{

namespace
{

void paintFitted(QPainter& painter, const QRectF& paper, const QRectF& page,
                 const figures::Figure::Paint& paint)
{
    const double scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    painter.save();
    painter.translate((paper.width() - page.width() * scale) / 2,
                      (paper.height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setClipRect(page);
    paint(painter, page);
    painter.restore();
}

} // namespace

void layPaper(QPrinter& printer, QSizeF figure)
{
    printer.setPageOrientation(figure.width() > figure.height() ? QPageLayout::Landscape
                                                                : QPageLayout::Portrait);
}

bool printFigure(QPrinter& printer, const figures::Figure& figure)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // The painter's origin is the corner of what can be printed on.
    const QRectF paper(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
    const QRectF page = figures::pageOf(figure);
    paintFitted(painter, paper, page, figure.paint);
    for (const figures::Figure::Paint& further : figure.furtherPages) {
        if (!printer.newPage())
            return false;
        paintFitted(painter, paper, page, further);
    }
    return painter.end();
}

} // namespace knotary::window
