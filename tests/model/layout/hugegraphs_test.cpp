// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every engine of the catalogue promises holds on graphs at which layouts break down too.

#include "model/base/threads.h"
#include "model/layout/layout.h"
#include "tests/model/layout/enginerows.h"

#include <QTest>

#include <ctime>

using namespace knotary;
using namespace knotary::layout;

namespace
{

/// Of this thread, in milliseconds: a busy machine does not lengthen it.
double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

std::vector<test::ZooGraph> hugeZoo()
{
    return {{"star of 10000", test::star(10'000)},
            {"clique of 200", test::clique(200)},
            {"path of 100000", test::path(100'000)},
            {"50000 isolated", {50'000, {}}},
            {"star of 50000", test::star(50'000)},
            {"clique of 500", test::clique(500)},
            {"meshed groups", test::planted(4000, 80, 0.1F, 0.0003F)}};
}

} // namespace

class HugeGraphsTest : public QObject
{
    Q_OBJECT

private slots:
    void laysOutWithoutOverlap_data() { addRows(); }
    void laysOutWithoutOverlap();
    void doesNotDependOnTheNumberOfThreads_data() { addRows(); }
    void doesNotDependOnTheNumberOfThreads();
    void stopsWithinFiftyMilliseconds_data() { addRows(); }
    void stopsWithinFiftyMilliseconds();

private:
    void addRows() const { test::addEveryEngineOnEvery(m_zoo); }

    const std::vector<test::ZooGraph> m_zoo = hugeZoo();
    std::vector<Positions> m_drawn = std::vector<Positions>(catalogue().size() * m_zoo.size());
};

void HugeGraphsTest::laysOutWithoutOverlap()
{
    QFETCH(int, engine);
    QFETCH(int, graph);
    const test::TestGraph& chosen = m_zoo[std::size_t(graph)].graph;
    const auto topology = chosen.topology();
    const test::Columns columns(chosen.nodeCount);
    Problem problem{topology, {}, {}, 1, false};
    columns.addTo(problem);
    Positions positions;
    QCOMPARE(catalogue()[std::size_t(engine)]->run(problem, positions, {}, {}), Outcome::Finished);
    QCOMPARE(positions.size(), std::size_t(chosen.nodeCount));
    QVERIFY(test::isFinite(positions));
    QCOMPARE(test::overlappingRooms(positions, {}), std::size_t(0));
    m_drawn[std::size_t(engine) * m_zoo.size() + std::size_t(graph)] = std::move(positions);
}

void HugeGraphsTest::doesNotDependOnTheNumberOfThreads()
{
    QFETCH(int, engine);
    QFETCH(int, graph);
    const Positions& one = m_drawn[std::size_t(engine) * m_zoo.size() + std::size_t(graph)];
    if (one.empty())
        QSKIP("Was not laid out.");
    const auto topology = m_zoo[std::size_t(graph)].graph.topology();
    const test::Columns columns(m_zoo[std::size_t(graph)].graph.nodeCount);
    Problem problem{topology, {}, {}, 1, false};
    columns.addTo(problem);
    const base::CancelToken never;
    for (const unsigned count : {2U, 4U}) {
        base::Threads threads(count);
        Positions positions;
        QCOMPARE(catalogue()[std::size_t(engine)]->run(problem, positions, {},
                                                       base::Control(never, {}, &threads)),
                 Outcome::Finished);
        QVERIFY(positions == one);
    }
}

void HugeGraphsTest::stopsWithinFiftyMilliseconds()
{
    QFETCH(int, engine);
    QFETCH(int, graph);
    const auto topology = m_zoo[std::size_t(graph)].graph.topology();
    const test::Columns columns(m_zoo[std::size_t(graph)].graph.nodeCount);
    Problem problem{topology, {}, {}, 1, false};
    columns.addTo(problem);
    for (const double when : {0.02, 0.3, 0.85, 0.97}) {
        base::CancelToken token;
        double cancelledAt = 0;
        const base::Control control(token, [&](double fraction) {
            if (fraction >= when && cancelledAt == 0) {
                cancelledAt = processorTime();
                token.cancel();
            }
        });
        Positions positions;
        const Outcome outcome =
            catalogue()[std::size_t(engine)]->run(problem, positions, {}, control);
        if (cancelledAt == 0)
            continue;
        const double taken = processorTime() - cancelledAt;
        QVERIFY2(taken < 50, qPrintable(QStringLiteral("%1 ms from %2").arg(taken).arg(when)));
        if (outcome == Outcome::Cancelled)
            QVERIFY(positions.empty());
    }
}

QTEST_APPLESS_MAIN(HugeGraphsTest)
#include "hugegraphs_test.moc"
