// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every engine of the catalogue promises, on every graph of the zoo.

#include "model/layout/guides.h"
#include "tests/model/layout/enginerows.h"

#include <QTest>

#include <set>

using namespace knotary;
using namespace knotary::layout;

class EnginesTest : public QObject
{
    Q_OBJECT

private slots:
    void hasForceFirstAndDistinctIds();
    void describesItsParameters();
    void laysOutTheSameTwice_data() { addRows(); }
    void laysOutTheSameTwice();
    void knowsKindsTimesAndFocus_data() { addRows(); }
    void knowsKindsTimesAndFocus();
    void startsFromPlacesThatCoincide_data() { addRows(); }
    void startsFromPlacesThatCoincide();
    void keepsPinnedNodesStill_data() { addRows(); }
    void keepsPinnedNodesStill();
    void survivesPlacesAndRoomsThatAreNoNumbers_data() { addRows(); }
    void survivesPlacesAndRoomsThatAreNoNumbers();
    void stopsWhenCancelled_data() { addRows(); }
    void stopsWhenCancelled();

private:
    void addRows() const { test::addEveryEngineOnEvery(m_zoo); }
    [[nodiscard]] static const Engine& engine()
    {
        return *catalogue()[std::size_t(
            *static_cast<int*>(QTest::qData("engine", qMetaTypeId<int>())))];
    }
    [[nodiscard]] const test::TestGraph& graph() const
    {
        return m_zoo[std::size_t(*static_cast<int*>(QTest::qData("graph", qMetaTypeId<int>())))]
            .graph;
    }

    const std::vector<test::ZooGraph> m_zoo = test::zoo();
};

void EnginesTest::hasForceFirstAndDistinctIds()
{
    QCOMPARE(catalogue().front()->id(), std::string_view("force"));
    std::set<std::string_view> ids;
    for (const Engine* engine : catalogue()) {
        QVERIFY(ids.insert(engine->id()).second);
        QCOMPARE(findEngine(engine->id()), engine);
        QVERIFY(*engine->title() != 0);
    }
    QVERIFY(findEngine("no such engine") == nullptr);
}

void EnginesTest::describesItsParameters()
{
    for (const Engine* engine : catalogue()) {
        std::set<std::string_view> ids;
        for (const base::ParameterDescription& parameter : engine->parameters()) {
            QVERIFY(ids.insert(parameter.id).second);
            QVERIFY(parameter.minimum <= parameter.defaultValue);
            QVERIFY(parameter.defaultValue <= parameter.maximum);
            if (parameter.choices.empty())
                continue;
            QVERIFY(parameter.isWhole);
            QCOMPARE(parameter.minimum, 0.0);
            QCOMPARE(parameter.maximum, double(parameter.choices.size() - 1));
        }
    }
}

void EnginesTest::laysOutTheSameTwice()
{
    const auto topology = graph().topology();
    const auto extents = test::labelRooms(graph().nodeCount);
    const Problem problem{topology, extents, {}, 42, false};
    std::vector<double> progress;
    const base::CancelToken token;
    const base::Control control(token, [&progress](double p) { progress.push_back(p); });
    Positions first;
    QCOMPARE(engine().run(problem, first, {}, control), Outcome::Finished);
    Positions second;
    QCOMPARE(engine().run(problem, second, {}, {}), Outcome::Finished);

    QCOMPARE(first.size(), std::size_t(graph().nodeCount));
    QVERIFY(first == second);
    QVERIFY(test::isFinite(first));
    QCOMPARE(test::overlappingRooms(first, extents), std::size_t(0));
    QVERIFY(std::is_sorted(progress.begin(), progress.end()));
    QCOMPARE(progress.front(), 0.0);
    QCOMPARE(progress.back(), 1.0);
}

void EnginesTest::knowsKindsTimesAndFocus()
{
    const auto topology = graph().topology();
    const auto extents = test::labelRooms(graph().nodeCount);
    const test::Columns columns(graph().nodeCount);
    Problem problem{topology, extents, {}, 42, false};
    columns.addTo(problem);
    for (const base::ParameterDescription& parameter : engine().parameters()) {
        const std::size_t values = std::max<std::size_t>(1, parameter.choices.size());
        for (std::size_t value = 0; value < values; ++value) {
            base::ParameterValues chosen;
            chosen.set(parameter.id,
                       parameter.choices.empty() ? parameter.defaultValue : double(value));
            Positions first;
            Positions second;
            QCOMPARE(engine().run(problem, first, chosen, {}), Outcome::Finished);
            QCOMPARE(engine().run(problem, second, chosen, {}), Outcome::Finished);
            QCOMPARE(first.size(), std::size_t(graph().nodeCount));
            QVERIFY(first == second);
            QVERIFY(test::isFinite(first));
            QCOMPARE(test::overlappingRooms(first, extents), std::size_t(0));
            QVERIFY(engine().guides(problem, first, chosen) ==
                    engine().guides(problem, first, chosen));
            if (parameter.choices.empty())
                break;
        }
    }
}

void EnginesTest::startsFromPlacesThatCoincide()
{
    const auto topology = graph().topology();
    const Problem problem{topology, {}, {}, 1, true};
    Positions positions(graph().nodeCount, Point{5, 5});
    QCOMPARE(engine().run(problem, positions, {}, {}), Outcome::Finished);
    QVERIFY(test::isFinite(positions));
    QCOMPARE(test::overlappingRooms(positions, {}), std::size_t(0));
}

void EnginesTest::keepsPinnedNodesStill()
{
    const auto topology = graph().topology();
    Positions positions(graph().nodeCount);
    std::vector<std::uint8_t> isPinned(graph().nodeCount, 0);
    for (std::size_t i = 0; i < positions.size(); i += 97) {
        isPinned[i] = 1;
        positions[i] = {float(i) * 3.1F, -1000.3F + float(i % 7) * 100.7F};
    }
    const Positions before = positions;
    const Problem problem{topology, {}, isPinned, 1, false};
    QCOMPARE(engine().run(problem, positions, {}, {}), Outcome::Finished);
    QVERIFY(test::isFinite(positions));
    for (std::size_t i = 0; i < positions.size(); ++i)
        if (isPinned[i] != 0)
            QVERIFY(positions[i] == before[i]);
    if (engine().id() == "force")
        QCOMPARE(test::overlappingRooms(positions, {}), std::size_t(0));
}

void EnginesTest::survivesPlacesAndRoomsThatAreNoNumbers()
{
    if (graph().nodeCount > 200)
        QSKIP("A small graph shows it as well.");
    constexpr float infinity = std::numeric_limits<float>::infinity();
    const auto topology = graph().topology();
    const std::vector<Point> odd = {{infinity, 0}, {std::nanf(""), 1}, {3e38F, -3e38F}, {0, 0}};
    const std::vector<Extent> oddRooms = {{0, 0, 0}, {-5, 20, 3}, {infinity, 1e30F, std::nanf("")}};
    Positions positions;
    std::vector<Extent> extents;
    std::vector<std::uint8_t> isPinned;
    for (std::size_t i = 0; i < graph().nodeCount; ++i) {
        positions.push_back(odd[i % odd.size()]);
        extents.push_back(oddRooms[i % oddRooms.size()]);
        isPinned.push_back(i % 5 == 0 ? 1 : 0);
    }
    constexpr double far = 1e308;
    const std::vector<NodeTime> oddTimes = {
        {far, -far}, {-far, far}, {0, std::nan("")}, {double(infinity), -double(infinity)}};
    std::vector<NodeTime> times;
    std::vector<std::uint32_t> kinds;
    for (std::uint32_t i = 0; i < graph().nodeCount; ++i) {
        times.push_back(oddTimes[i % oddTimes.size()]);
        kinds.push_back(~i); // every node of a kind of its own
    }
    Problem problem{topology, extents, isPinned, 1, true};
    problem.times = times;
    problem.kinds = kinds;
    problem.focus = graph().nodeCount; // there is no such node
    QCOMPARE(engine().run(problem, positions, {}, {}), Outcome::Finished);
    QVERIFY(test::isFinite(positions));
    const Guides guides = engine().guides(problem, positions, {});
    QVERIFY(std::isfinite(guides.low.x) && std::isfinite(guides.high.y));
}

void EnginesTest::stopsWhenCancelled()
{
    const auto topology = graph().topology();
    const Problem problem{topology, {}, {}, 1, false};
    base::CancelToken before;
    before.cancel();
    Positions positions;
    QCOMPARE(engine().run(problem, positions, {}, base::Control(before)), Outcome::Cancelled);

    // In the midst of the work: nothing may be reported after the cancel.
    base::CancelToken during;
    int reportsAfter = 0;
    bool wasCancelled = false;
    const base::Control control(during, [&](double progress) {
        reportsAfter += wasCancelled ? 1 : 0;
        if (progress > 0.3 && !wasCancelled) {
            wasCancelled = true;
            during.cancel();
        }
    });
    const Outcome outcome = engine().run(problem, positions, {}, control);
    if (outcome == Outcome::Cancelled) {
        QCOMPARE(reportsAfter, 0);
        QVERIFY(positions.empty());
    } else {
        QVERIFY(test::isFinite(positions));
    }
    if (graph().nodeCount >= 100 && !graph().edges.empty())
        QCOMPARE(outcome, Outcome::Cancelled);
}

QTEST_APPLESS_MAIN(EnginesTest)
#include "engines_test.moc"
