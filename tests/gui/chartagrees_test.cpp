// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `knotary stats --json`, the bars in the window, the table beside them and a few lines over
// `knotary convert … json` count the same in every year and in all three ways.

#include "app/views/timeline/timelinetable.h"
#include "app/views/timeline/timelineview.h"
#include "app/views/timeline/yearpane.h"
#include "tests/support/windowfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QToolButton>

using namespace knotary;
using namespace knotary::support;

namespace
{

/// Year, kind, number: what is certain.
using Table = QMap<int, QMap<QString, int>>;

QByteArray run(const QStringList& words)
{
    QProcess program;
    program.start(QStringLiteral(KNOTARY_PROGRAM), words);
    if (!program.waitForFinished(60'000) || program.exitCode() != 0)
        return {};
    return program.readAllStandardOutput();
}

/// The ten lines: nothing of model/query. All dates of these data are plain, and no interval
/// reaches over years, which is looked at here too.
Table countedByHand(const QJsonObject& data, const QString& way)
{
    QMap<QString, QString> kindOf;
    for (const QJsonValue entity : data[u"entities"].toArray())
        kindOf[entity[u"id"].toString()] = entity[u"kind"].toString();
    QMap<QString, QSet<int>> yearsOf;
    int last = 0;
    for (const QJsonValue claim : data[u"claims"].toArray()) {
        const QString when = claim[u"when"].toString().isEmpty()
                                 ? claim[u"value"][u"date"].toString()
                                 : claim[u"when"].toString();
        if (when.isEmpty() || claim[u"standing"] == QLatin1String("retracted"))
            continue;
        const QString end = when.section(u'/', -1);
        if (when.contains(QRegularExpression(QStringLiteral("[^0-9/-]"))) ||
            when.left(4) != end.left(4))
            qFatal("the count by hand does not know %s", qPrintable(when));
        yearsOf[claim[u"subject"].toString()].insert(when.left(4).toInt());
        last = std::max(last, when.left(4).toInt());
    }
    Table table;
    for (auto entity = yearsOf.begin(); entity != yearsOf.end(); ++entity) {
        const int first = *std::min_element(entity->begin(), entity->end());
        QSet<int> years = way == u"inForce" ? *entity : QSet<int>{first};
        for (int year = first; way == u"cumulative" && year <= last; ++year)
            years.insert(year);
        for (const int year : years)
            ++table[year][kindOf[entity.key()]];
    }
    return table;
}

Table statistics(const QJsonObject& bins)
{
    Table table;
    for (auto bin = bins.begin(); bin != bins.end(); ++bin) {
        const QJsonObject groups = bin->toObject();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            const QJsonValue count = group->isObject() ? (*group)[u"certain"] : QJsonValue(*group);
            if (count.toInt() > 0)
                table[bin.key().toInt()][group.key()] = count.toInt();
            if (group->isObject() && (*group)[u"maybe"].toInt() != 0)
                table[bin.key().toInt()][group.key() + u'?'] = (*group)[u"maybe"].toInt();
        }
    }
    return table;
}

} // namespace

class ChartAgreesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inEveryYearAndWay_data();
    void inEveryYearAndWay();
    void inForceAsBefore();

private:
    [[nodiscard]] Table bars() const;
    [[nodiscard]] Table rows() const;

    std::unique_ptr<WindowFixture> m_fixture;
    views::TimelineView* m_view = nullptr;
    QJsonObject m_data;
    QJsonObject m_statistics;
};

void ChartAgreesTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->isReady());
    QVERIFY(m_fixture->waitForLayout());
    m_view = m_fixture->window->findChild<views::TimelineView*>();
    QTest::mouseClick(m_view->findChild<QToolButton*>(QStringLiteral("timelineTable")),
                      Qt::LeftButton);
    const QString json = m_fixture->folder.filePath(QStringLiteral("wic.json"));
    run({QStringLiteral("convert"), QStringLiteral(KNOTARY_SOURCE_DIR "/data/wic.yaml"), json});
    QFile file(json);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_data = QJsonDocument::fromJson(file.readAll()).object();
    m_statistics =
        QJsonDocument::fromJson(run({QStringLiteral("stats"), QStringLiteral("--json")})).object();
    QVERIFY(!m_data.isEmpty() && !m_statistics.isEmpty());
}

/// From the live QBarSets; kinds by the names that the bars have.
Table ChartAgreesTest::bars() const
{
    Table table;
    const charts::YearChart& chart = m_view->pane().chart();
    for (const charts::BarValues& set : chart.barValues()) {
        QString kind = set.name + u'?';
        for (const schema::Kind& each : m_fixture->session.dataset().schema.kinds())
            if (text::nameIn(each.plural, text::NameLanguage::English) == set.name)
                kind = QString::fromStdString(each.id);
        for (std::size_t position = 0; position < set.values.size(); ++position)
            if (set.values[position] != 0)
                table[int(chart.data().bins[position])][kind] = int(set.values[position]);
    }
    return table;
}

Table ChartAgreesTest::rows() const
{
    Table table;
    const QAbstractItemModel& model = *m_view->findChild<views::TimelineTable*>()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const int year = model.index(row, 0).data().toString().toInt(); // 0: undated
        for (int column = 1; year != 0 && column < model.columnCount() - 2; ++column) {
            const QString name = model.headerData(column, Qt::Horizontal).toString();
            for (const schema::Kind& kind : m_fixture->session.dataset().schema.kinds())
                if (text::nameIn(kind.plural, text::NameLanguage::English) == name)
                    if (const int count = model.index(row, column).data().toInt(); count > 0)
                        table[year][QString::fromStdString(kind.id)] = count;
        }
    }
    return table;
}

void ChartAgreesTest::inEveryYearAndWay_data()
{
    QTest::addColumn<int>("counting");
    QTest::newRow("begins") << int(time::Counting::Begins);
    QTest::newRow("inForce") << int(time::Counting::InForce);
    QTest::newRow("cumulative") << int(time::Counting::Cumulative);
}

void ChartAgreesTest::inEveryYearAndWay()
{
    QFETCH(int, counting);
    const QString way = QString::fromLatin1(QTest::currentDataTag());
    figures::TimelineOptions options;
    options.counting = static_cast<time::Counting>(counting);
    m_view->setOptions(options);
    QVERIFY(QTest::qWaitFor([this] { return !m_view->isCounting(); }));
    const Table byHand = countedByHand(m_data, way);
    QVERIFY(byHand.size() >= 8);
    const QJsonObject told = m_statistics[u"timeline"][way].toObject();
    QCOMPARE(statistics(told[u"bins"].toObject()), byHand);
    QCOMPARE(bars(), byHand);
    QCOMPARE(rows(), byHand);
    // Years without facts are there, and empty.
    const std::vector<std::int64_t>& years = m_view->pane().data().bins;
    QCOMPARE(qsizetype(years.size()), told[u"bins"].toObject().size());
    QCOMPARE(int(years.back() - years.front()), int(years.size()) - 1);
    QVERIFY(way == u"cumulative" || byHand.size() < qsizetype(years.size()));
    int undated = 0;
    for (const QJsonValue count : told[u"undated"].toObject())
        undated += count.toInt();
    int shown = 0;
    for (const charts::YearSeries& series : m_view->pane().data().series)
        shown += int(series.undated);
    QVERIFY(shown > 0);
    QCOMPARE(shown, undated);
}

void ChartAgreesTest::inForceAsBefore()
{
    QCOMPARE(statistics(m_statistics[u"years"].toObject()),
             countedByHand(m_data, QStringLiteral("inForce")));
}

QTEST_MAIN(ChartAgreesTest)
#include "chartagrees_test.moc"
