// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/lineicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace knotary::views
{

namespace
{

// All paths stand in a square of 24 units, as is the custom of icon sets.
constexpr double side = 24;

QPainterPath arrow(double tipX, double tailX, double wing)
{
    QPainterPath path(QPointF(tailX, 12));
    path.lineTo(tipX, 12);
    path.moveTo(tipX + wing, 12 - 6);
    path.lineTo(tipX, 12);
    path.lineTo(tipX + wing, 12 + 6);
    return path;
}

QPainterPath lens()
{
    QPainterPath path;
    path.addEllipse(QPointF(10.5, 10.5), 6, 6);
    path.moveTo(15, 15);
    path.lineTo(20, 20);
    return path;
}

QPainterPath corners()
{
    QPainterPath path;
    for (const double x : {5.0, 19.0}) {
        for (const double y : {5.0, 19.0}) {
            const double inX = x < 12 ? 4.5 : -4.5;
            const double inY = y < 12 ? 4.5 : -4.5;
            path.moveTo(x + inX, y);
            path.lineTo(x, y);
            path.lineTo(x, y + inY);
        }
    }
    return path;
}

QPainterPath list()
{
    QPainterPath path;
    path.addEllipse(QPointF(6, 7), 1.6, 1.6);
    path.addRect(QRectF(4.4, 10.4, 3.2, 3.2));
    path.addEllipse(QPointF(6, 17), 1.6, 1.6);
    for (const double y : {7.0, 12.0, 17.0}) {
        path.moveTo(11, y);
        path.lineTo(20, y);
    }
    return path;
}

QPainterPath exclamation()
{
    QPainterPath path(QPointF(12, 8));
    path.lineTo(12, 13);
    path.moveTo(12, 16.2);
    path.lineTo(12, 16.4);
    return path;
}

QPainterPath pathOf(LineIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case LineIcon::Back:
        return arrow(5, 19, 6);
    case LineIcon::Forward:
        return arrow(19, 5, -6);
    case LineIcon::Search:
        return lens();
    case LineIcon::ZoomIn:
        path.moveTo(12, 5);
        path.lineTo(12, 19);
        [[fallthrough]];
    case LineIcon::ZoomOut:
        path.moveTo(5, 12);
        path.lineTo(19, 12);
        return path;
    case LineIcon::Fit:
        return corners();
    case LineIcon::Legend:
        return list();
    case LineIcon::Copy:
        path.addRoundedRect(QRectF(9, 9, 10, 10), 2, 2);
        path.moveTo(15, 5);
        path.lineTo(7, 5);
        path.lineTo(5, 7);
        path.lineTo(5, 15);
        return path;
    case LineIcon::Stop:
        path.moveTo(7, 7);
        path.lineTo(17, 17);
        path.moveTo(17, 7);
        path.lineTo(7, 17);
        return path;
    case LineIcon::Play:
        path.addPolygon(QPolygonF({{8, 5.5}, {18.5, 12}, {8, 18.5}, {8, 5.5}}));
        return path;
    case LineIcon::Pause:
        path.addRect(QRectF(7, 6, 3, 12));
        path.addRect(QRectF(14, 6, 3, 12));
        return path;
    case LineIcon::Error: // an octagon, a triangle and a circle: told apart without colour
        path.addPolygon(QPolygonF({{8, 3.5},
                                   {16, 3.5},
                                   {20.5, 8},
                                   {20.5, 16},
                                   {16, 20.5},
                                   {8, 20.5},
                                   {3.5, 16},
                                   {3.5, 8},
                                   {8, 3.5}}));
        path.addPath(exclamation());
        return path;
    case LineIcon::Warning:
        path.addPolygon(QPolygonF({{12, 3.5}, {21.5, 20}, {2.5, 20}, {12, 3.5}}));
        path.addPath(exclamation().translated(0, 0.8));
        return path;
    case LineIcon::Note:
        path.addEllipse(QPointF(12, 12), 8.5, 8.5);
        path.moveTo(12, 11.5);
        path.lineTo(12, 16.5);
        path.moveTo(12, 7.9);
        path.lineTo(12, 8.1);
        return path;
    case LineIcon::Pin: // a needle with a head
        path.moveTo(9, 4);
        path.lineTo(15, 4);
        path.moveTo(10, 4);
        path.lineTo(10, 10);
        path.lineTo(6.5, 14);
        path.lineTo(17.5, 14);
        path.lineTo(14, 10);
        path.lineTo(14, 4);
        path.moveTo(12, 14);
        path.lineTo(12, 20.5);
        return path;
    case LineIcon::Source: // a page with a turned corner and lines on it
        path.addPolygon(
            QPolygonF({{6, 3.5}, {14, 3.5}, {18, 7.5}, {18, 20.5}, {6, 20.5}, {6, 3.5}}));
        path.moveTo(14, 3.5);
        path.lineTo(14, 7.5);
        path.lineTo(18, 7.5);
        path.moveTo(9, 12);
        path.lineTo(15, 12);
        path.moveTo(9, 16);
        path.lineTo(15, 16);
        return path;
    }
    return path;
}

class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(LineIcon icon) : m_icon(icon) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QPalette::ColorGroup group =
            mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QPalette::ColorRole role =
            mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / side, rect.height() / side);
        painter->setPen(
            QPen(palette.color(group, role), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_icon));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_icon); }

private:
    LineIcon m_icon;
};

} // namespace

QIcon lineIcon(LineIcon icon)
{
    return QIcon(new LineIconEngine(icon)); // QIcon owns the engine
}

} // namespace knotary::views
