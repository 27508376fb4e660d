// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time runs from left to right, and the guides say how.

#include "model/layout/guides.h"
#include "tests/model/layout/graphs.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace knotary;
using namespace knotary::layout;

namespace
{

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// Five kinds over the years 2014 to 2024 and a few before, every fourth undated.
struct Case
{
    explicit Case(std::uint32_t count = 400)
        : graph(test::planted(count, 9, 0.2F, 0.01F)),
          topology(graph.topology()),
          extents(test::labelRooms(count))
    {
        for (std::uint32_t i = 0; i < count; ++i) {
            kinds.push_back(i % 5);
            const double year = 2014 + i * 5 % 12;
            const double begin = i % 200 == 0 ? 1998 : year + (i / 12 % 4) / 5.0;
            times.push_back(i % 4 == 3 ? NodeTime{} : NodeTime{begin, begin + 0.5});
        }
    }

    [[nodiscard]] Problem problem() const
    {
        Problem problem{topology, extents, {}, 1, false};
        problem.kinds = kinds;
        problem.times = times;
        return problem;
    }
    [[nodiscard]] Positions laidOut(const base::ParameterValues& values = {}) const
    {
        Positions positions;
        findEngine("chronological")->run(problem(), positions, values, {});
        return positions;
    }
    [[nodiscard]] Guides guides(const Positions& positions,
                                const base::ParameterValues& values = {}) const
    {
        return findEngine("chronological")->guides(problem(), positions, values);
    }

    test::TestGraph graph;
    graph::Topology topology;
    std::vector<Extent> extents;
    std::vector<std::uint32_t> kinds;
    std::vector<NodeTime> times;
};

} // namespace

class ChronologicalTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrderOfTime_data();
    void keepsTheOrderOfTime();
    void putsTheUndatedBesideTheAxis_data();
    void putsTheUndatedBesideTheAxis();
    void keepsKindsInTheirBands();
    void tellsOfYearsLeftOut();
    void makesAllYearsEquallyWide();
    void drawsTogetherManyYears();
    void drawsStretchesAsBars();
    void hasTheShapeOfAPage();
    void needsNoDates();
};

void ChronologicalTest::keepsTheOrderOfTime_data()
{
    QTest::addColumn<int>("rows");
    QTest::addRow("by kind") << 0;
    QTest::addRow("by connection") << 1;
}

void ChronologicalTest::keepsTheOrderOfTime()
{
    QFETCH(int, rows);
    base::ParameterValues values;
    values.set("rows", rows);
    const Case one;
    const Positions positions = one.laidOut(values);
    QCOMPARE(test::overlappingRooms(positions, one.extents), std::size_t(0));
    for (std::size_t a = 0; a < positions.size(); ++a) {
        for (std::size_t b = 0; b < positions.size(); ++b) {
            if (!one.times[a].isDated() || !one.times[b].isDated())
                continue;
            if (std::floor(one.times[a].earliest) < std::floor(one.times[b].earliest))
                QVERIFY(positions[a].x < positions[b].x);
            const bool areOfOneBand = rows == 1 || one.kinds[a] == one.kinds[b];
            if (areOfOneBand && one.times[a].earliest < one.times[b].earliest)
                QVERIFY(positions[a].x <= positions[b].x);
        }
    }
}

void ChronologicalTest::putsTheUndatedBesideTheAxis_data()
{
    QTest::addColumn<int>("side");
    QTest::addRow("left") << 0;
    QTest::addRow("right") << 1;
}

void ChronologicalTest::putsTheUndatedBesideTheAxis()
{
    QFETCH(int, side);
    base::ParameterValues values;
    values.set("undated", side);
    const Case one;
    const Positions positions = one.laidOut(values);
    const Guides guides = one.guides(positions, values);
    QVERIFY(guides.undatedMargin.has_value());
    const UndatedMargin margin = guides.undatedMargin.value_or(UndatedMargin());
    QVERIFY(side == 0 ? margin.right + 20 < guides.years.front().left
                      : guides.years.back().right + 20 < margin.left);
    for (std::size_t node = 0; node < positions.size(); ++node) {
        const float left = positions[node].x - one.extents[node].width / 2;
        const float right = positions[node].x + one.extents[node].width / 2;
        if (!one.times[node].isDated()) {
            QVERIFY(margin.left <= left && right <= margin.right);
            continue;
        }
        const double year = std::floor(one.times[node].earliest);
        const auto column =
            std::find_if(guides.years.begin(), guides.years.end(),
                         [&](const YearColumn& it) { return double(it.firstYear) == year; });
        QVERIFY(column != guides.years.end());
        QVERIFY(column->left <= left && right <= column->right);
    }
}

void ChronologicalTest::keepsKindsInTheirBands()
{
    const Case one;
    const Positions positions = one.laidOut();
    const Guides guides = one.guides(positions);
    QCOMPARE(guides.bands.size(), std::size_t(5));
    for (std::size_t node = 0; node < positions.size(); ++node) {
        const auto band = std::find_if(guides.bands.begin(), guides.bands.end(),
                                       [&](const Band& it) { return it.kind == one.kinds[node]; });
        QVERIFY(band != guides.bands.end());
        const float top = positions[node].y - one.extents[node].above;
        QVERIFY(band->top <= top && top + one.extents[node].height <= band->bottom);
    }
    for (std::size_t i = 1; i < guides.bands.size(); ++i)
        QVERIFY(guides.bands[i - 1].bottom < guides.bands[i].top);
}

void ChronologicalTest::tellsOfYearsLeftOut()
{
    const Case one;
    const Guides guides = one.guides(one.laidOut());
    QCOMPARE(guides.years.front().firstYear, std::int64_t(1998));
    QVERIFY(!guides.years.front().followsGap);
    QCOMPARE(guides.years[1].firstYear, std::int64_t(2014));
    QVERIFY(guides.years[1].followsGap);
    for (std::size_t i = 2; i < guides.years.size(); ++i) {
        QCOMPARE(guides.years[i].firstYear, guides.years[i - 1].lastYear + 1);
        QVERIFY(!guides.years[i].followsGap);
    }
}

void ChronologicalTest::makesAllYearsEquallyWide()
{
    const Case one;
    base::ParameterValues values;
    values.set("scale", 1);
    const Guides guides = one.guides(one.laidOut(values), values);
    QCOMPARE(guides.years.size(), std::size_t(2024 - 1998 + 1));
    for (const YearColumn& column : guides.years) {
        QVERIFY(!column.followsGap);
        QVERIFY(std::abs((column.right - column.left) -
                         (guides.years.front().right - guides.years.front().left)) < 0.1F);
    }
}

void ChronologicalTest::drawsTogetherManyYears()
{
    Case one(300);
    for (std::size_t i = 0; i < one.times.size(); ++i)
        one.times[i] = {-500 + double(i) * 8, -499 + double(i) * 8};
    const Positions positions = one.laidOut();
    const Guides guides = one.guides(positions);
    QVERIFY(guides.years.size() <= 40);
    for (std::size_t i = 1; i < guides.years.size(); ++i) {
        QCOMPARE(guides.years[i].firstYear, guides.years[i - 1].lastYear + 1);
        QCOMPARE(guides.years[i].lastYear - guides.years[i].firstYear, std::int64_t(99));
    }
    QCOMPARE(guides.years.front().firstYear, std::int64_t(-500));
    QCOMPARE(test::overlappingRooms(positions, one.extents), std::size_t(0));
}

void ChronologicalTest::drawsStretchesAsBars()
{
    Case one(10);
    one.times = {{2014, 2015},    {2014, 2017.5},  {2015, infinity},    {-infinity, 2016},
                 {2015, unknown}, {unknown, 2015}, {unknown, infinity}, {2014.5, 2014.75},
                 {2019, 2020},    {2016, 2016.5}};
    const Positions positions = one.laidOut();
    const Guides guides = one.guides(positions);
    std::vector<std::uint32_t> nodes;
    for (const TimeBar& bar : guides.bars) {
        nodes.push_back(bar.node);
        QVERIFY(bar.fromX < bar.toX);
    }
    QCOMPARE(nodes, (std::vector<std::uint32_t>{1, 2, 3}));
    const auto& years = guides.years; // 2014 2015 2016 2017 2018 2019
    QCOMPARE(guides.bars[0].fromX, positions[1].x);
    QVERIFY(std::abs(guides.bars[0].toX - years[3].x()) < 0.1F);
    QVERIFY(!guides.bars[0].isOpenAfter && !guides.bars[0].isOpenBefore);
    QVERIFY(guides.bars[1].isOpenAfter);
    QCOMPARE(guides.bars[1].toX, years.back().right);
    QVERIFY(guides.bars[2].isOpenBefore);
    QCOMPARE(guides.bars[2].fromX, years.front().left);
    QCOMPARE(guides.bars[2].toX, positions[3].x);
    QVERIFY(positions[3].x < years[2].left); // 2016.0 is the last moment of 2015
}

void ChronologicalTest::hasTheShapeOfAPage()
{
    const Case one;
    const Guides guides = one.guides(one.laidOut());
    const float aspect = (guides.high.x - guides.low.x) / (guides.high.y - guides.low.y);
    QVERIFY2(aspect > 1.2F && aspect < 2.0F, qPrintable(QString::number(double(aspect))));
}

void ChronologicalTest::needsNoDates()
{
    Case one;
    one.times.clear();
    const Positions positions = one.laidOut();
    const Guides guides = one.guides(positions);
    QVERIFY(guides.years.empty());
    QVERIFY(guides.undatedMargin.has_value());
    QCOMPARE(test::overlappingRooms(positions, one.extents), std::size_t(0));
}

QTEST_APPLESS_MAIN(ChronologicalTest)
#include "chronological_test.moc"
