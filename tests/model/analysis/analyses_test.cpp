// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every analysis of the catalogue promises, on graphs at which algorithms break down.

#include "model/analysis/analysis.h"
#include "model/base/threads.h"
#include "tests/support/testgraphs.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <ctime>
#include <set>
#include <thread>

using namespace knotary;
using namespace knotary::analysis;

namespace
{

std::vector<support::ZooGraph> zoo()
{
    using namespace support;
    return {{"empty", {}},
            {"one node", {1, {}}},
            {"loops and parallels", loopsAndParallels()},
            {"many parts", manyParts()},
            {"star of 10000", star(10'000)},
            {"path of 100000", path(100'000)},
            {"clique of 200", clique(200)},
            {"50000 isolated", {50'000, {}}},
            {"grid", grid(60)},
            {"planted groups", planted(1200, 24, 0.2F, 0.002F)},
            {"hubs", hubs(10'000, 3, 5)}};
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr double longestMs = 200; // a sanitizer takes its time
#else
constexpr double longestMs = 20;
#endif

/// Big graphs are not searched from all nodes here, so that the tests come to an end.
base::ParameterValues values()
{
    base::ParameterValues values;
    values.set("exact", 1000);
    values.set("sources", 40);
    return values;
}

double processorMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

} // namespace

class AnalysesTest : public QObject
{
    Q_OBJECT

private slots:
    void hasDistinctIds();
    void describesItsParameters();
    void givesEachNodeItsDue_data() { addRows(); }
    void givesEachNodeItsDue();
    void doesNotDependOnTheNumberOfThreads_data() { addRows(); }
    void doesNotDependOnTheNumberOfThreads();
    void tellsHowFarItIs_data() { addRows(); }
    void tellsHowFarItIs();
    void stopsWhenCancelledBefore_data() { addRows(); }
    void stopsWhenCancelledBefore();
    void stopsWithinTwentyMilliseconds_data();
    void stopsWithinTwentyMilliseconds();

private:
    void addRows() const
    {
        QTest::addColumn<int>("analysis");
        QTest::addColumn<int>("graph");
        for (std::size_t a = 0; a < catalogue().size(); ++a)
            for (std::size_t g = 0; g < m_zoo.size(); ++g)
                QTest::addRow("%s, %s", std::string(catalogue()[a]->id()).c_str(),
                              m_zoo[g].name.c_str())
                    << int(a) << int(g);
    }
    [[nodiscard]] static int number(const char* column)
    {
        return *static_cast<int*>(QTest::qData(column, qMetaTypeId<int>()));
    }
    [[nodiscard]] static const Analysis& analysis()
    {
        return *catalogue()[std::size_t(number("analysis"))];
    }
    [[nodiscard]] graph::Topology topology() const
    {
        return m_zoo[std::size_t(number("graph"))].graph.topology();
    }

    const std::vector<support::ZooGraph> m_zoo = zoo();
};

void AnalysesTest::hasDistinctIds()
{
    std::set<std::string_view> ids;
    for (const Analysis* analysis : catalogue()) {
        QVERIFY(ids.insert(analysis->id()).second);
        QCOMPARE(findAnalysis(analysis->id()), analysis);
        QVERIFY(*analysis->title() != 0);
    }
    QVERIFY(findAnalysis("no such analysis") == nullptr);
}

void AnalysesTest::describesItsParameters()
{
    for (const Analysis* analysis : catalogue()) {
        std::set<std::string_view> ids;
        for (const base::ParameterDescription& parameter : analysis->parameters()) {
            QVERIFY(ids.insert(parameter.id).second);
            QVERIFY(*parameter.title != 0);
            QVERIFY(parameter.minimum <= parameter.defaultValue);
            QVERIFY(parameter.defaultValue <= parameter.maximum);
            if (!parameter.choices.empty())
                QCOMPARE(parameter.maximum, double(parameter.choices.size() - 1));
        }
    }
}

void AnalysesTest::givesEachNodeItsDue()
{
    const auto graph = topology();
    const std::size_t count = boost::num_vertices(graph);
    const auto result = analysis().run(graph, values(), {});
    QVERIFY(result.has_value());
    QCOMPARE(result->note.nodes, count);
    QCOMPARE(result->note.relations, m_zoo[std::size_t(number("graph"))].graph.edges.size());
    QVERIFY(result->note.connections <= result->note.relations);
    QCOMPARE(std::holds_alternative<Column>(result->value), analysis().shape() == Shape::Numbers);
    if (const auto* column = std::get_if<Column>(&result->value)) {
        QCOMPARE(column->size(), count);
        for (const double value : *column)
            QVERIFY(std::isfinite(value) && value >= 0);
        return;
    }
    const auto& partition = std::get<Partition>(result->value);
    QCOMPARE(partition.groupOfNode.size(), count);
    std::vector<std::uint32_t> sizes(partition.sizeOfGroup.size(), 0);
    std::vector<std::uint32_t> lowest;
    for (std::uint32_t node = 0; node < count; ++node)
        ++sizes.at(partition.groupOfNode[node]);
    QVERIFY(sizes == partition.sizeOfGroup);
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        const auto found = std::find(partition.groupOfNode.begin(), partition.groupOfNode.end(),
                                     std::uint32_t(group));
        lowest.push_back(std::uint32_t(found - partition.groupOfNode.begin()));
        QVERIFY(sizes[group] > 0);
        if (group > 0)
            QVERIFY(sizes[group] < sizes[group - 1] ||
                    (sizes[group] == sizes[group - 1] && lowest[group] > lowest[group - 1]));
        if (group == 500)
            break; // of fifty thousand; finding each takes its time
    }
}

void AnalysesTest::doesNotDependOnTheNumberOfThreads()
{
    const auto graph = topology();
    const auto alone = analysis().run(graph, values(), {});
    for (const unsigned count : {1U, 2U, 4U}) {
        base::Threads threads(count);
        QVERIFY(analysis().run(graph, values(), base::Control().with(threads)) == alone);
    }
}

void AnalysesTest::tellsHowFarItIs()
{
    const auto graph = topology();
    const base::CancelToken never;
    double reached = 0;
    bool isRising = true;
    const base::Control control(never, [&](double fraction) {
        isRising = isRising && fraction >= reached && fraction <= 1;
        reached = fraction;
    });
    QVERIFY(analysis().run(graph, values(), control).has_value());
    QVERIFY(isRising);
    QCOMPARE(reached, 1.0);
}

void AnalysesTest::stopsWhenCancelledBefore()
{
    base::CancelToken token;
    token.cancel();
    QVERIFY(!analysis().run(topology(), values(), base::Control(token)).has_value());
}

void AnalysesTest::stopsWithinTwentyMilliseconds_data()
{
    QTest::addColumn<int>("analysis");
    for (std::size_t a = 0; a < catalogue().size(); ++a)
        QTest::addRow("%s", std::string(catalogue()[a]->id()).c_str()) << int(a);
}

/// Processor time of the thread that works, so that a busy machine does not matter. From many
/// moments, as nobody knows which one is bad.
void AnalysesTest::stopsWithinTwentyMilliseconds()
{
    static const graph::Topology graph = support::hubs(300'000, 3, 9).topology();
    for (const double moment : {0.0, 5.0, 12.0, 25.0, 40.0, 60.0, 90.0, 150.0, 250.0, 400.0}) {
        base::CancelToken token;
        std::atomic<bool> isDone{false};
        double end = 0;
        bool hasResult = false;
        clockid_t clock{};
        std::atomic<bool> hasBegun{false};
        std::thread worker([&] {
            pthread_getcpuclockid(pthread_self(), &clock);
            hasBegun = true;
            hasResult = analysis().run(graph, {}, base::Control(token)).has_value();
            end = processorMs(clock);
            isDone = true;
            while (hasBegun)
                std::this_thread::yield(); // the clock ends with the thread
        });
        while (!hasBegun)
            std::this_thread::yield();
        while (!isDone && processorMs(clock) < moment)
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        const double cancelled = processorMs(clock);
        token.cancel();
        while (!isDone)
            std::this_thread::yield();
        hasBegun = false;
        worker.join();
        QVERIFY2(hasResult || end - cancelled < longestMs,
                 qPrintable(QStringLiteral("%1 ms after %2").arg(end - cancelled).arg(moment)));
    }
}

QTEST_APPLESS_MAIN(AnalysesTest)
#include "analyses_test.moc"
