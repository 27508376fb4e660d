// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/graph/neighbourhood.h"

#include "model/graph/projection.h"
#include "model/query/query.h"
#include "tests/support/datasetfrom.h"
#include "tests/support/dump.h"

#include <QtTest>

using namespace knotary;

class NeighbourhoodTest : public QObject
{
    Q_OBJECT

private slots:
    void seesLinesFromTheNode_data();
    void seesLinesFromTheNode();
    void reachesSoManySteps_data();
    void reachesSoManySteps();
    void leavesOutWhatIsHidden_data();
    void leavesOutWhatIsHidden();

private:
    dataset::Dataset m_data =
        support::datasetFrom("a:x; b:x; c:x; d:x; e:x; a -p-> b; b -p-> c; c -q-> d; d -q-> d;"
                             "b -q-> a");
    graph::Projection m_whole = query::project(graph::buildSnapshot(m_data), m_data, {});

    [[nodiscard]] base::NodeIndex node(const QString& key) const
    {
        const auto entity = m_data.findEntity(key.toStdString());
        return entity ? m_whole.nodeOf(*entity) : base::NodeIndex{};
    }
    [[nodiscard]] QString keyOf(std::size_t number) const
    {
        return QString::fromStdString(m_data.entity(m_whole.entityOfNode[number])->key);
    }
};

void NeighbourhoodTest::seesLinesFromTheNode_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("lines");
    QTest::newRow("both ways") << "a"
                               << ">b:c0 <b:c4";
    QTest::newRow("outgoing first") << "b"
                                    << ">c:c1 >a:c4 <a:c0";
    QTest::newRow("not itself") << "d"
                                << "<c:c2";
    QTest::newRow("alone") << "e"
                           << "";
    QTest::newRow("no node") << "nobody"
                             << "";
}

void NeighbourhoodTest::seesLinesFromTheNode()
{
    QFETCH(QString, key);
    QFETCH(QString, lines);
    QStringList seen;
    for (const graph::Neighbour& line : graph::neighbours(m_whole.topology, node(key)))
        seen += QStringLiteral("%1%2:c%3")
                    .arg(QLatin1Char(line.isOutgoing ? '>' : '<'))
                    .arg(keyOf(line.node.index()))
                    .arg(line.claim.number);
    seen.sort();
    QStringList expected = lines.split(u' ', Qt::SkipEmptyParts);
    expected.sort();
    QCOMPARE(seen, expected);
}

void NeighbourhoodTest::reachesSoManySteps_data()
{
    QTest::addColumn<QString>("seeds");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("reached");
    QTest::newRow("none") << "a" << 0 << "a";
    QTest::newRow("one") << "a" << 1 << "ab";
    QTest::newRow("against the arrow") << "c" << 1 << "bcd";
    QTest::newRow("to the end") << "a" << 9 << "abcd";
    QTest::newRow("two seeds") << "ae" << 1 << "abe";
    QTest::newRow("a seed that is not there") << "z" << 2 << "";
}

void NeighbourhoodTest::reachesSoManySteps()
{
    QFETCH(QString, seeds);
    QFETCH(int, steps);
    QFETCH(QString, reached);
    std::vector<base::NodeIndex> nodes;
    for (const QChar key : seeds)
        nodes.push_back(node(key));
    const std::vector<bool> isNear =
        graph::within(m_whole.topology, nodes, static_cast<std::size_t>(steps));
    QString found;
    for (std::size_t number = 0; number < isNear.size(); ++number)
        if (isNear[number])
            found += keyOf(number);
    QCOMPARE(found, reached);
}

void NeighbourhoodTest::leavesOutWhatIsHidden_data()
{
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("edges");
    QTest::newRow("nothing") << ""
                             << "abcde"
                             << "0>1:c0 1>2:c1 1>0:c4 2>3:c2 3>3:c3 4";
    QTest::newRow("the middle") << "b"
                                << "acde"
                                << "1>2:c2 2>2:c3 0 3";
    QTest::newRow("everything") << "abcde"
                                << ""
                                << "";
}

void NeighbourhoodTest::leavesOutWhatIsHidden()
{
    QFETCH(QString, hidden);
    QFETCH(QString, keys);
    QFETCH(QString, edges);
    std::unordered_set<base::EntityId> gone;
    for (const QChar key : hidden)
        gone.insert(*m_data.findEntity(QString(key).toStdString()));
    const graph::Projection rest = graph::without(m_whole, gone);
    QString left;
    for (const base::EntityId entity : rest.entityOfNode) {
        left += QString::fromStdString(m_data.entity(entity)->key);
        QCOMPARE(rest.entityOfNode[rest.nodeOf(entity).index()], entity);
    }
    QCOMPARE(left, keys);
    for (const base::EntityId entity : gone)
        QVERIFY(!rest.nodeOf(entity).isValid());
    if (!keys.isEmpty()) {
        QStringList seen = QString::fromStdString(support::dump(rest.topology)).split(u' ');
        QStringList expected = edges.split(u' ');
        seen.sort();
        expected.sort();
        QCOMPARE(seen, expected);
    }
}

QTEST_APPLESS_MAIN(NeighbourhoodTest)
#include "neighbourhood_test.moc"
