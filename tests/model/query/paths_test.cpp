// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chains between entities, and every one of them against a search that simply tries all.

#include "model/query/paths.h"

#include "model/graph/snapshot.h"
#include "model/query/query.h"
#include "tests/support/datasetfrom.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace knotary;

namespace
{

struct World
{
    explicit World(const std::string& text)
        : data(support::datasetFrom(text)),
          graph(query::project(graph::buildSnapshot(data), data, {}))
    {}

    dataset::Dataset data;
    graph::Projection graph;

    [[nodiscard]] base::NodeIndex node(const char* key) const
    {
        return graph.nodeOf(data.findEntity(key).value_or(base::EntityId{}));
    }
    /// "a b d; a c d"
    [[nodiscard]] QString text(const std::vector<query::NodePath>& paths) const
    {
        QStringList all;
        for (const query::NodePath& path : paths) {
            QStringList keys;
            for (const std::uint32_t node : path)
                keys << QString::fromStdString(data.entity(graph.entityOfNode[node])->key);
            all << keys.join(u' ');
        }
        return all.join(QStringLiteral("; "));
    }
};

/// All simple paths, by trying, in the order that is promised.
std::vector<query::NodePath> everyPath(const std::vector<std::vector<std::uint32_t>>& neighbours,
                                       std::uint32_t from, std::uint32_t to)
{
    std::vector<query::NodePath> all;
    query::NodePath path{from};
    const std::function<void()> walk = [&] {
        if (path.back() == to) {
            all.push_back(path);
            return;
        }
        for (const std::uint32_t next : neighbours[path.back()]) {
            if (std::find(path.begin(), path.end(), next) != path.end())
                continue;
            path.push_back(next);
            walk();
            path.pop_back();
        }
    };
    walk();
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return all;
}

} // namespace

class PathsTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void agreesWithTryingAll();
    void stopsWhenCancelled();
    void namesTheClaimsOfAStep();
};

void PathsTest::finds_data()
{
    QTest::addColumn<QString>("relations");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("detour");
    QTest::addColumn<QString>("paths"); // from a to z
    constexpr int any = 1000;
    QTest::newRow("nothing") << "b -p-> c" << 3 << any << "";
    QTest::newRow("one step") << "a -p-> z" << 3 << any << "a z";
    QTest::newRow("against the arrow") << "z -p-> a" << 3 << any << "a z";
    QTest::newRow("parallel claims are one step")
        << "a -p-> z; a -q-> z; z -p-> a" << 3 << any << "a z";
    QTest::newRow("a loop is no step") << "a -p-> a; a -p-> b; b -p-> z" << 3 << any << "a b z";
    QTest::newRow("all shortest") << "a -p-> b; b -p-> z; a -p-> c; c -p-> z; b -p-> c" << 9 << 0
                                  << "a b z; a c z";
    QTest::newRow("longer ones, too") << "a -p-> b; b -p-> z; a -p-> c; c -p-> z; b -p-> c" << 9
                                      << any << "a b z; a c z; a b c z; a c b z";
    QTest::newRow("not more than asked for") << "a -p-> b; b -p-> z; a -p-> c; c -p-> z; b -p-> c"
                                             << 3 << any << "a b z; a c z; a b c z";
    QTest::newRow("not much longer")
        << "a -p-> z; a -p-> b; b -p-> z; b -p-> c; c -p-> d; d -p-> z" << 9 << 1 << "a z; a b z";
}

void PathsTest::finds()
{
    QFETCH(QString, relations);
    QFETCH(int, most);
    QFETCH(int, detour);
    QFETCH(QString, paths);
    const World world("a:x; b:x; c:x; d:x; z:x;" + relations.toStdString());
    query::PathSearch search(world.graph);
    const query::PathWish wish{static_cast<std::size_t>(most), static_cast<std::size_t>(detour)};
    QCOMPARE(world.text(search.find(world.node("a"), world.node("z"), wish)), paths);
    // Asked again, the same; an end that is nowhere, and one that is both: none.
    QCOMPARE(world.text(search.find(world.node("a"), world.node("z"), wish)), paths);
    QVERIFY(search.find(world.node("a"), {}, wish).empty());
    QVERIFY(search.find(world.node("a"), world.node("a"), wish).empty());
}

void PathsTest::agreesWithTryingAll()
{
    constexpr std::uint32_t nodes = 8;
    std::mt19937 random(7); // the standard says what it gives
    for (int round = 0; round < 60; ++round) {
        std::string text;
        std::vector<std::vector<std::uint32_t>> neighbours(nodes);
        for (std::uint32_t node = 0; node < nodes; ++node)
            text += "n" + std::to_string(node) + ":x;";
        for (std::uint32_t one = 0; one < nodes; ++one)
            for (std::uint32_t other = one + 1; other < nodes; ++other) {
                if (random() % 10 >= 4)
                    continue;
                neighbours[one].push_back(other);
                neighbours[other].push_back(one);
                text += random() % 2 == 0
                            ? "n" + std::to_string(one) + " -p-> n" + std::to_string(other) + ";"
                            : "n" + std::to_string(other) + " -p-> n" + std::to_string(one) + ";";
            }
        for (auto& some : neighbours)
            std::sort(some.begin(), some.end());
        const World world(text);
        query::PathSearch search(world.graph);
        const std::vector<query::NodePath> all = everyPath(neighbours, 0, nodes - 1);
        const query::PathWish wish{1000};
        QVERIFY(search.find(base::NodeIndex(0U), base::NodeIndex(nodes - 1), wish) == all);
    }
}

void PathsTest::stopsWhenCancelled()
{
    const World world("a:x; b:x; a -p-> b");
    query::PathSearch search(world.graph);
    base::CancelToken token;
    token.cancel();
    QVERIFY(search.find(world.node("a"), world.node("b"), {5}, base::Control(token)).empty());
}

void PathsTest::namesTheClaimsOfAStep()
{
    const World world("a:x; b:x; c:x; a -p-> b; a -p-> c; b -q-> a; a -r-> b standing=retracted");
    QStringList keys;
    for (const base::ClaimId id :
         query::claimsBetween(world.graph, world.node("b").number, world.node("a").number))
        keys << QString::fromStdString(world.data.claim(id)->key);
    QCOMPARE(keys.join(u' '), QStringLiteral("c1 c3"));
}

QTEST_GUILESS_MAIN(PathsTest)
#include "paths_test.moc"
