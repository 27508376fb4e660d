// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/webpage/pageshapes.h"

#include <QJsonObject>
#include <QPainterPath>
#include <QString>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace knotary::webpage
{

namespace
{

constexpr int directions = 72;

QString number(double value)
{
    return QString::number(std::round(value * 1000) / 1000);
}

QString point(const QPainterPath::Element& element)
{
    return number(element.x) + u' ' + number(element.y);
}

QString pathText(const QPainterPath& path)
{
    QString text;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            text += u'M' + point(element);
            break;
        case QPainterPath::LineToElement:
            text += u'L' + point(element);
            break;
        case QPainterPath::CurveToElement:
            text += u'C' + point(element);
            break;
        case QPainterPath::CurveToDataElement:
            text += u' ' + point(element);
            break;
        }
    }
    return text + u'Z';
}

} // namespace

int PageShapes::numberOf(scene::Shape shape)
{
    const auto found = std::find(m_shapes.begin(), m_shapes.end(), shape);
    if (found != m_shapes.end())
        return static_cast<int>(found - m_shapes.begin());
    m_shapes.push_back(shape);
    return static_cast<int>(m_shapes.size()) - 1;
}

QJsonArray PageShapes::json() const
{
    QJsonArray list;
    for (const scene::Shape shape : m_shapes) {
        QJsonArray reach;
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * i / directions;
            const double length = scene::reachOf(shape, QPointF(std::cos(angle), std::sin(angle)));
            reach.append(std::round(length * 1000) / 1000);
        }
        list.append(QJsonObject{{QStringLiteral("path"), pathText(scene::outlineOf(shape, {}, 1))},
                                {QStringLiteral("reach"), reach}});
    }
    return list;
}

} // namespace knotary::webpage
