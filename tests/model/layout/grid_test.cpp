// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kind after kind, in the order of the nodes.

#include "model/layout/guides.h"
#include "tests/model/layout/graphs.h"

#include <QTest>

#include <map>

using namespace knotary;
using namespace knotary::layout;

class GridTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsKindsTogetherInOrder();
    void hasTheShapeOfAPage_data();
    void hasTheShapeOfAPage();
};

void GridTest::keepsKindsTogetherInOrder()
{
    const test::TestGraph graph{500, {}};
    const auto topology = graph.topology();
    const auto extents = test::labelRooms(500);
    const auto kinds = test::someKinds(500);
    Problem problem{topology, extents, {}, 1, false};
    problem.kinds = kinds;
    Positions positions;
    const Engine& engine = *findEngine("grid");
    QCOMPARE(engine.run(problem, positions, {}, {}), Outcome::Finished);
    QCOMPARE(test::overlappingRooms(positions, extents), std::size_t(0));
    const Guides guides = engine.guides(problem, positions, {});
    QCOMPARE(guides.bands.size(), std::size_t(7));
    std::map<std::uint32_t, std::uint32_t> before;
    for (std::uint32_t node = 0; node < 500; ++node) {
        const Band& band = guides.bands[kinds[node]];
        QCOMPARE(band.kind.value_or(99), kinds[node]);
        QVERIFY(band.top <= positions[node].y && positions[node].y <= band.bottom);
        if (const auto last = before.find(kinds[node]); last != before.end()) {
            const Point a = positions[last->second];
            const Point b = positions[node];
            QVERIFY(a.y < b.y || (a.y == b.y && a.x < b.x));
        }
        before[kinds[node]] = node;
    }
}

void GridTest::hasTheShapeOfAPage_data()
{
    QTest::addColumn<double>("aspect");
    QTest::addRow("flat") << 1.6;
    QTest::addRow("upright") << 0.7;
}

void GridTest::hasTheShapeOfAPage()
{
    QFETCH(double, aspect);
    const test::TestGraph graph{500, {}};
    const auto topology = graph.topology();
    const auto kinds = test::someKinds(500);
    Problem problem{topology, {}, {}, 1, false};
    problem.kinds = kinds;
    base::ParameterValues values;
    values.set("aspect", aspect);
    const Guides guides = findEngine("grid")->guides(problem, {}, values);
    const auto found = double((guides.high.x - guides.low.x) / (guides.high.y - guides.low.y));
    QVERIFY2(std::abs(found / aspect - 1) < 0.25, qPrintable(QString::number(found)));
}

QTEST_APPLESS_MAIN(GridTest)
#include "grid_test.moc"
