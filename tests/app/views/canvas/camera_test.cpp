// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/camera.h"

#include <QTest>

using knotary::views::Camera;

class CameraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePointUnderTheCursor();
    void staysWithinItsLimits();
    void centresBounds();
    void movesNoFartherThanNeeded_data();
    void movesNoFartherThanNeeded();
};

void CameraTest::keepsThePointUnderTheCursor()
{
    Camera camera{1, {200, 100}};
    const QPointF cursor(731, 44);
    const auto before = camera.toLayout(cursor);
    for (int turn = 0; turn < 20; ++turn)
        camera.zoomAt(cursor, turn % 3 == 0 ? 1 / 1.2 : 1.2, 0.1, 8);
    const QPointF after = camera.toView(before);
    QVERIFY(QLineF(cursor, after).length() < 0.01);
}

void CameraTest::staysWithinItsLimits()
{
    Camera camera{1, {0, 0}};
    camera.zoomAt({10, 10}, 1000, 0.1, 8);
    QCOMPARE(camera.scale, 8.0);
    camera.zoomAt({10, 10}, 0.00001, 0.1, 8);
    QCOMPARE(camera.scale, 0.1);
    QCOMPARE(camera.toView(camera.toLayout({10, 10})), QPointF(10, 10));
}

void CameraTest::centresBounds()
{
    Camera camera;
    camera.centre({100, 200, 50, 20}, {0, 0, 400, 300});
    QCOMPARE(QRectF(100, 200, 50, 20).translated(camera.offset).center(), QPointF(200, 150));
}

void CameraTest::movesNoFartherThanNeeded_data()
{
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<QPointF>("expected");
    QTest::newRow("already in sight") << QRectF(10, 10, 20, 20) << QPointF(0, 0);
    QTest::newRow("beyond the left") << QRectF(-30, 10, 20, 20) << QPointF(30, 0);
    QTest::newRow("beyond the right") << QRectF(110, 10, 20, 20) << QPointF(-30, 0);
    QTest::newRow("beyond a corner") << QRectF(110, 90, 20, 20) << QPointF(-30, -10);
}

void CameraTest::movesNoFartherThanNeeded()
{
    QFETCH(QRectF, box);
    QFETCH(QPointF, expected);
    QCOMPARE(Camera{}.offsetToShow(box, {0, 0, 100, 100}), expected);
}

QTEST_APPLESS_MAIN(CameraTest)
#include "camera_test.moc"
