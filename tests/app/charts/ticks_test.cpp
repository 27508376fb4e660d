// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ticks.h"

#include <QTest>

using namespace knotary;

class TicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeStep_data();
    void wholeStep();
    void yearStep_data();
    void yearStep();
    void stepsOfAnySizeAreRound();
};

void TicksTest::wholeStep_data()
{
    QTest::addColumn<qint64>("largest");
    QTest::addColumn<qint64>("mostSteps");
    QTest::addColumn<qint64>("step");
    QTest::newRow("one") << qint64(1) << qint64(5) << qint64(1);
    QTest::newRow("just fits") << qint64(5) << qint64(5) << qint64(1);
    QTest::newRow("one too many") << qint64(6) << qint64(5) << qint64(2);
    QTest::newRow("eleven") << qint64(11) << qint64(5) << qint64(5);
    QTest::newRow("hundred") << qint64(100) << qint64(5) << qint64(20);
    QTest::newRow("thousands") << qint64(1234) << qint64(4) << qint64(500);
    QTest::newRow("no room") << qint64(7) << qint64(0) << qint64(10);
}

void TicksTest::wholeStep()
{
    QFETCH(qint64, largest);
    QFETCH(qint64, mostSteps);
    QTEST(static_cast<qint64>(charts::wholeStep(largest, mostSteps)), "step");
}

void TicksTest::yearStep_data()
{
    QTest::addColumn<double>("labelWidth");
    QTest::addColumn<double>("columnWidth");
    QTest::addColumn<qint64>("step");
    QTest::newRow("wide columns") << 40.0 << 50.0 << qint64(1);
    QTest::newRow("every second") << 40.0 << 20.0 << qint64(2);
    QTest::newRow("every fifth") << 40.0 << 12.0 << qint64(5);
    QTest::newRow("every twentieth") << 40.0 << 2.5 << qint64(20);
}

void TicksTest::yearStep()
{
    QFETCH(double, labelWidth);
    QFETCH(double, columnWidth);
    QTEST(static_cast<qint64>(charts::yearStep(labelWidth, columnWidth)), "step");
}

void TicksTest::stepsOfAnySizeAreRound()
{
    QCOMPARE(charts::roundStep(1800, 5), 500.0);
    QCOMPARE(charts::roundStep(4.5, 5), 1.0);
    QCOMPARE(charts::roundStep(0.9, 5), 0.2);
    QCOMPARE(charts::roundStep(0, 5), 1.0);
    QCOMPARE(charts::numberText(0.1 * 3), QStringLiteral("0.3"));
    QCOMPARE(charts::numberText(2'500'000), QStringLiteral("2500000"));
}

QTEST_APPLESS_MAIN(TicksTest)
#include "ticks_test.moc"
