// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/shape.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <set>

using namespace knotary::scene;

class ShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverTheSameArea();
    void reachTheirOutline();
    void areFoundByName();
    void differForUnknownNames();
};

namespace
{

/// Counted in pixels, so that it rests on what is drawn and not on the sums that made it.
int paintedPixels(Shape shape)
{
    QImage image(400, 400, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillPath(outlineOf(shape, QPointF(200, 200), 100), Qt::black);
    painter.end();
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return count;
}

} // namespace

void ShapeTest::coverTheSameArea()
{
    const int circle = paintedPixels(Shape::Circle);
    for (const Shape shape : allShapes()) {
        const double share = paintedPixels(shape) / static_cast<double>(circle);
        QVERIFY2(share > 0.93 && share < 1.07, qPrintable(QString::number(share)));
    }
}

void ShapeTest::reachTheirOutline()
{
    for (const Shape shape : allShapes()) {
        const QPainterPath outline = outlineOf(shape, QPointF(0, 0), 100);
        for (int degrees = 1; degrees < 360; degrees += 7) {
            const QLineF ray = QLineF::fromPolar(1, degrees);
            const QPointF direction(ray.dx(), ray.dy());
            const double reach = reachOf(shape, direction) * 100;
            QVERIFY(outline.contains(direction * (reach - 2.5)));
            QVERIFY(!outline.contains(direction * (reach + 2.5)));
        }
    }
}

void ShapeTest::areFoundByName()
{
    QCOMPARE(shapeNamed("document", 0), Shape::Document);
    QCOMPARE(shapeNamed("circle", 5), Shape::Circle);
}

void ShapeTest::differForUnknownNames()
{
    std::set<Shape> shapes;
    for (std::size_t i = 0; i < allShapes().size(); ++i)
        shapes.insert(shapeNamed("nobody foresaw", i));
    QCOMPARE(shapes.size(), allShapes().size());
    QCOMPARE(shapeNamed("", allShapes().size()), shapeNamed("", 0));
}

QTEST_MAIN(ShapeTest)
#include "shape_test.moc"
