// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/search.h"

#include "model/dataset/edits.h"
#include "tests/support/builtinsession.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace knotary;

using Fixture = support::BuiltInSession;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMeantFirst_data();
    void findsWhatIsMeantFirst();
    void findsBothByTheirInitials();
    void findsSources();
    void makesTheIndexBesides();
    void answersFromTheFormerIndexMeanwhile();
    void findsWhatIsNew();
    void survivesItsSession();

private:
    static QStringList keysFor(Fixture& fixture, const QString& typed)
    {
        QStringList keys;
        for (const query::SearchHit& hit : fixture.session.search().find(typed)) {
            const dataset::Dataset& data = fixture.session.dataset();
            keys += QString::fromStdString(hit.entity.isValid() ? data.entity(hit.entity)->key
                                                                : data.source(hit.source)->key);
        }
        return keys;
    }
    static bool prepare(Fixture& fixture)
    {
        fixture.session.search().prepare();
        return QTest::qWaitFor([&fixture] { return fixture.session.search().isReady(); }, 60'000);
    }
};

void SearchTest::findsWhatIsMeantFirst_data()
{
    QTest::addColumn<QString>("key");
    const auto row = [](const QString& typed, const char* key) {
        QTest::newRow(qPrintable(typed)) << QString::fromLatin1(key);
    };
    row(u"sjhlw"_qs, "wic");
    row(u"sjhlwdh"_qs, "wic");
    row(u"shijie hulianwang"_qs, "wic");
    row(u"shijiehulianwang"_qs, "wic");
    row(u"世界互联网大会"_qs, "wic");
    row(u"世界互聯網大會"_qs, "wic");
    row(u"世界互连网"_qs, "wic");
    row(u"ＷＩＣ"_qs, "wic");
    row(u"conference world internet"_qs, "wic");
    row(u"chehade"_qs, "fadi-chehade");
    row(u"chehdae"_qs, "fadi-chehade");
    row(u"CHEHADÉ"_qs, "fadi-chehade");
    row(u"gsma"_qs, "gsma");
    row(u"习近平"_qs, "xi-jinping");
    row(u"xi jinping"_qs, "xi-jinping");
    row(u"wuzehn"_qs, "wuzhen");
    row(u"CNCERT"_qs, "cncert");
    row(u"National Computer Network Emergency Response Technical Team/Coordination Center of China"_qs,
        "cncert");
    row(u"国家计算机网络应急技术处理协调中心"_qs, "cncert");
}

void SearchTest::findsWhatIsMeantFirst()
{
    QFETCH(QString, key);
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(prepare(fixture));
    const QStringList found = keysFor(fixture, QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first(), key);
}

void SearchTest::findsBothByTheirInitials()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(prepare(fixture));
    QStringList two = keysFor(fixture, u"WIC"_qs).mid(0, 2);
    two.sort();
    QCOMPARE(two, (QStringList{u"wic"_qs, u"wic-organization"_qs}));
}

void SearchTest::findsSources()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(prepare(fixture));
    const dataset::Dataset& data = fixture.session.dataset();
    const dataset::SourceId id = data.sources().back();
    const std::string title = data.source(id)->title.front().second;
    const auto hits = fixture.session.search().find(QString::fromStdString(title));
    QVERIFY(
        std::ranges::any_of(hits, [id](const query::SearchHit& hit) { return hit.source == id; }));
}

void SearchTest::makesTheIndexBesides()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    document::Search& search = fixture.session.search();
    QSignalSpy ready(&search, &document::Search::ready);
    QVERIFY(search.find(u"gsma"_qs).empty()); // asked for: it is on its way
    QVERIFY(!search.isReady());
    QVERIFY(fixture.jobs.isRunning(document::Slot::Search));
    QTRY_COMPARE_WITH_TIMEOUT(ready.count(), 1, 60'000);
    QVERIFY(!search.find(u"gsma"_qs).empty());
    search.prepare();
    QVERIFY(!fixture.jobs.isRunning(document::Slot::Search)); // it is there
}

void SearchTest::answersFromTheFormerIndexMeanwhile()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    QVERIFY(prepare(fixture));
    fixture.document.push(
        dataset::edits::removeEntity(fixture.session.dataset(), fixture.named("gsma")));
    QVERIFY(!fixture.session.search().isReady());
    QVERIFY(!keysFor(fixture, u"gsma"_qs).contains(u"gsma"_qs));
    QCOMPARE(keysFor(fixture, u"cncert"_qs).first(), u"cncert"_qs);
}

void SearchTest::findsWhatIsNew()
{
    Fixture fixture;
    QVERIFY(fixture.open());
    fixture.session.search().prepare(); // and is interrupted: the data change while they are read
    dataset::Entity entity = *fixture.session.dataset().entity(fixture.named("gsma"));
    entity.key = "zebra-association";
    entity.names = {{"en", "Zebra Association"}};
    fixture.document.push(dataset::edits::addEntity(fixture.session.dataset(), entity));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.session.search().isReady(), 60'000);
    QCOMPARE(keysFor(fixture, u"zebra"_qs), QStringList{u"zebra-association"_qs});
}

void SearchTest::survivesItsSession()
{
    document::Jobs jobs;
    {
        document::Document document(jobs);
        document::Session session(document, jobs);
        document.openBuiltIn();
        QTRY_VERIFY(!session.positions().empty());
        session.search().prepare();
    }
    QTest::qWait(50); // nothing is delivered to what is gone
}

QTEST_MAIN(SearchTest)
#include "search_test.moc"
