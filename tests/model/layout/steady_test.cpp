// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A drawing that somebody has learned stays the drawing they know, at the size where springs lay
// out.

#include "model/layout/layout.h"
#include "model/layout/vectors.h"
#include "tests/model/layout/graphs.h"

#include <QTest>

using namespace knotary;
using namespace knotary::layout;

namespace
{

Positions laidOut(const test::TestGraph& graph)
{
    const auto topology = graph.topology();
    Positions positions;
    findEngine("force")->run({topology, {}, {}, 1, false}, positions, {}, {});
    return positions;
}

float diagonalOf(const Positions& positions)
{
    Point low = positions.front();
    Point high = low;
    for (const Point place : positions) {
        low = {std::min(low.x, place.x), std::min(low.y, place.y)};
        high = {std::max(high.x, place.x), std::max(high.y, place.y)};
    }
    return norm(high - low);
}

/// Of the nodes that both drawings have, by the diagonal of the first.
double medianMove(const Positions& before, const Positions& after)
{
    std::vector<float> moves;
    for (std::size_t node = 0; node < before.size(); ++node)
        moves.push_back(norm(after[node] - before[node]));
    std::nth_element(moves.begin(), moves.begin() + std::ptrdiff_t(moves.size() / 2), moves.end());
    return double(moves[moves.size() / 2] / diagonalOf(before));
}

} // namespace

class SteadyTest : public QObject
{
    Q_OBJECT

private slots:
    void movesLittleForTenEdges();
    void movesLittleForTenNodes();
    void staysWhereNothingChanges();
    void holdsPins_data();
    void holdsPins();

private:
    const test::TestGraph m_graph = test::planted(3333, 73, 0.11F, 0.0003F); // 10,000 edges or so
    const Positions m_before = laidOut(m_graph);
};

void SteadyTest::movesLittleForTenEdges()
{
    test::TestGraph graph = m_graph;
    RandomNumbers random(11);
    for (int i = 0; i < 10; ++i)
        graph.link(random.below(graph.nodeCount), random.below(graph.nodeCount));
    const auto topology = graph.topology();
    Positions after = m_before;
    findEngine("force")->run({topology, {}, {}, 1, true}, after, {}, {});
    const double move = medianMove(m_before, after);
    qInfo("median move after ten edges: %.2f %% of the diagonal", 100 * move);
    QVERIFY(move < 0.02);
    QCOMPARE(test::overlappingRooms(after, {}), std::size_t(0));
}

void SteadyTest::movesLittleForTenNodes()
{
    test::TestGraph graph = m_graph;
    RandomNumbers random(12);
    for (int i = 0; i < 10; ++i)
        graph.link(random.below(m_graph.nodeCount), graph.nodeCount++);
    const auto topology = graph.topology();
    Positions after = m_before;
    after.resize(graph.nodeCount);
    findEngine("force")->run({topology, {}, {}, 1, true}, after, {}, {});
    const double move = medianMove(m_before, after);
    qInfo("median move after ten nodes: %.2f %% of the diagonal", 100 * move);
    QVERIFY(move < 0.02);
    QCOMPARE(test::overlappingRooms(after, {}), std::size_t(0));
    const float far = 0.2F * diagonalOf(m_before);
    for (std::size_t i = graph.edges.size() - 10; i < graph.edges.size(); ++i) {
        const auto& [from, to, claim] = graph.edges[i];
        const float length = norm(after[from] - after[to]);
        QVERIFY2(length < far, qPrintable(QStringLiteral("%1 to %2: %3, not %4")
                                              .arg(from)
                                              .arg(to)
                                              .arg(double(length))
                                              .arg(double(far))));
    }
}

void SteadyTest::staysWhereNothingChanges()
{
    const auto topology = m_graph.topology();
    Positions after = m_before;
    findEngine("force")->run({topology, {}, {}, 1, true}, after, {}, {});
    const double move = medianMove(m_before, after);
    qInfo("median move after nothing: %.2f %% of the diagonal", 100 * move);
    QVERIFY(move < 0.01);
}

void SteadyTest::holdsPins_data()
{
    QTest::addColumn<bool>("isWarm");
    QTest::addRow("warm") << true;
    QTest::addRow("anew") << false;
}

void SteadyTest::holdsPins()
{
    QFETCH(bool, isWarm);
    const auto topology = m_graph.topology();
    std::vector<std::uint8_t> isPinned(m_graph.nodeCount, 0);
    Positions places = m_before;
    for (std::size_t node = 5; node < isPinned.size(); node += 331)
        isPinned[node] = 1;
    places[5] = places[5] + Point{321.5F, -100.25F}; // moved by hand, then pinned
    const Positions wanted = places;
    findEngine("force")->run({topology, {}, isPinned, 1, isWarm}, places, {}, {});
    for (std::size_t node = 0; node < isPinned.size(); ++node)
        if (isPinned[node] != 0)
            QVERIFY(norm(places[node] - wanted[node]) < 0.5F);
    QVERIFY(test::isFinite(places));
    QCOMPARE(test::overlappingRooms(places, {}), std::size_t(0));
}

QTEST_APPLESS_MAIN(SteadyTest)
#include "steady_test.moc"
