// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/lens.h"

#include "app/document/filter.h"
#include "model/dataset/edits.h"
#include "model/query/query.h"
#include "tests/support/builtinsession.h"
#include "tests/support/generateddata.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace knotary;
using document::LensColumn;

class LensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOutWhatIsAskedFor();
    void oneAfterTheOther();
    void numbersOfAnEntity();
    void followsWhatIsShown();
    void ofTheWholeItStays();
    void whatTellsApartIsLeftOut();
    void stopsAndFallsBack();
    void theJobCancelledElsewhereIsAStop();
    void theDataChangeWhileItReads();
    void otherDataBeginAnew();
    void survivesItsSession();
    void ofNothing();
};

namespace
{

const analysis::Analysis& named(const char* id)
{
    return *analysis::findAnalysis(id);
}

/// A session over the text of a file, without a window.
struct FileSession
{
    QTemporaryDir folder;
    document::Jobs jobs;
    document::Document document{jobs};
    document::Session session{document, jobs};

    [[nodiscard]] bool open(const std::string& yaml)
    {
        QFile file(folder.filePath(u"data.yaml"_qs));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(QByteArray::fromStdString(yaml)) != qint64(yaml.size()))
            return false;
        file.close();
        document.open(file.fileName());
        return QTest::qWaitFor([this] { return !session.positions().empty(); }, 60'000);
    }
    [[nodiscard]] base::EntityId entity(const char* key) const
    {
        return session.dataset().findEntity(key).value_or(base::EntityId{});
    }
};

bool isThere(document::Lens& lens, const char* id)
{
    return QTest::qWaitFor([&] { return lens.column(named(id)) != nullptr; }, 60'000);
}

/// The degree of an entity as the lens has it.
double degreeOf(const document::Lens& lens, base::EntityId entity)
{
    const LensColumn* column = lens.column(named("degree"));
    return column != nullptr ? numberOf(*column, entity).value_or(-1) : -2;
}

constexpr const char* star = R"(knotary: 1
dataset: {title: {en: Star}}
kinds: [{id: thing, label: {en: Thing}, plural: {en: Things}}]
properties:
  - {id: near, label: {en: is near}, inverse: {en: is near}, value: entity}
  - {id: apart, label: {en: is not}, inverse: {en: is not}, value: entity, distinction: true}
entities:
  - {id: a, kind: thing, names: {en: A}}
  - {id: b, kind: thing, names: {en: B}}
  - {id: c, kind: thing, names: {en: C}}
  - {id: d, kind: thing, names: {en: D}}
claims:
  - {id: c1, subject: a, property: near, object: b, when: "2014"}
  - {id: c2, subject: a, property: near, object: c, when: "2015"}
  - {id: c3, subject: a, property: apart, object: d}
)";

} // namespace

void LensTest::worksOutWhatIsAskedFor()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Lens& lens = fixture.session.lens();
    QVERIFY(lens.columns().empty() && lens.working() == nullptr);
    lens.colourBy(&named("betweenness"));
    QCOMPARE(lens.working(), &named("betweenness"));
    QVERIFY(lens.column(named("betweenness")) == nullptr); // beside the window, not in it
    QVERIFY(isThere(lens, "betweenness"));
    const LensColumn& column = lens.columns().front();
    QCOMPARE(column.result->note.nodes, fixture.session.projection().nodeCount());
    QVERIFY(column.result->note.isExact);
    const auto again = column.analysis->run(column.graph->topology, {}, {});
    QVERIFY(again && *again == *column.result);
    QVERIFY(lens.working() == nullptr);
    // Kept as a column when colours tell something else.
    lens.colourBy(nullptr);
    QCOMPARE(lens.columns().size(), std::size_t{1});
}

void LensTest::oneAfterTheOther()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Lens& lens = fixture.session.lens();
    for (const analysis::Analysis* analysis : analysis::catalogue())
        lens.colourBy(analysis);
    lens.sizeBy(named("pagerank"));
    lens.sizeBy(named("components")); // groups are no sizes
    QCOMPARE(lens.sizing(), &named("pagerank"));
    QTRY_COMPARE(lens.columns().size(), analysis::catalogue().size());
    for (std::size_t i = 0; i < lens.columns().size(); ++i) // in the order they were asked for
        QCOMPARE(lens.columns()[i].analysis, analysis::catalogue()[i]);
    QVERIFY(lens.working() == nullptr);
    lens.sizeBy(document::LensSizes::Same);
    QVERIFY(lens.sizing() == nullptr);
}

void LensTest::numbersOfAnEntity()
{
    FileSession fixture;
    QVERIFY(fixture.open(star));
    document::Lens& lens = fixture.session.lens();
    lens.colourBy(&named("degree"));
    lens.colourBy(&named("components"));
    QVERIFY(isThere(lens, "degree") && isThere(lens, "components"));
    QCOMPARE(degreeOf(lens, fixture.entity("a")), 2.0);
    QCOMPARE(degreeOf(lens, fixture.entity("b")), 1.0);
    const LensColumn& degree = *lens.column(named("degree"));
    QCOMPARE(document::rankOf(degree, 2).rank, std::size_t{1});
    QCOMPARE(document::rankOf(degree, 1).rank, std::size_t{2});
    QCOMPARE(document::rankOf(degree, 0).rank, std::size_t{4});
    QCOMPARE(document::rankOf(degree, 0).count, std::size_t{4});
    const LensColumn& groups = *lens.column(named("components"));
    QCOMPARE(*numberOf(groups, fixture.entity("b")), 1.0);
    QCOMPARE(*numberOf(groups, fixture.entity("d")), 2.0);
    QVERIFY(!numberOf(groups, {}));
}

void LensTest::followsWhatIsShown()
{
    FileSession fixture;
    QVERIFY(fixture.open(star));
    document::Session& session = fixture.session;
    document::Lens& lens = session.lens();
    lens.colourBy(&named("degree"));
    QVERIFY(isThere(lens, "degree"));
    QSignalSpy changes(&lens, &document::Lens::changed);
    session.hide({fixture.entity("c")});
    QVERIFY(lens.columns().empty()); // at once: they were of another graph
    QCOMPARE(changes.size(), 1);
    QVERIFY(isThere(lens, "degree"));
    QCOMPARE(degreeOf(lens, fixture.entity("a")), 1.0);
    QVERIFY(!numberOf(lens.columns().front(), fixture.entity("c")));
    session.steps().undo();
    QVERIFY(lens.columns().empty() && isThere(lens, "degree"));
    QCOMPARE(degreeOf(lens, fixture.entity("a")), 2.0);
    session.setYears(query::YearRange{2015, 2015});
    QVERIFY(lens.columns().empty() && isThere(lens, "degree"));
    QCOMPARE(degreeOf(lens, fixture.entity("a")), 1.0);
    session.select({fixture.entity("a")}); // that changes no graph
    QCOMPARE(lens.columns().size(), std::size_t{1});
}

void LensTest::ofTheWholeItStays()
{
    FileSession fixture;
    QVERIFY(fixture.open(star));
    document::Lens& lens = fixture.session.lens();
    lens.colourBy(&named("degree"));
    QVERIFY(isThere(lens, "degree"));
    QVERIFY(!lens.columns().front().isOfWhole);
    lens.setOfWhole(true);
    QVERIFY(isThere(lens, "degree"));
    QVERIFY(lens.columns().front().isOfWhole);
    fixture.session.hide({fixture.entity("c")});
    QCOMPARE(degreeOf(lens, fixture.entity("a")), 2.0);
    lens.setOfWhole(false);
    QVERIFY(isThere(lens, "degree"));
    QCOMPARE(degreeOf(lens, fixture.entity("a")), 1.0);
}

void LensTest::whatTellsApartIsLeftOut()
{
    FileSession fixture;
    QVERIFY(fixture.open(star));
    QCOMPARE(fixture.session.projection().edgeCount(), std::size_t{3});
    document::Lens& lens = fixture.session.lens();
    lens.colourBy(&named("components"));
    QVERIFY(isThere(lens, "components"));
    QCOMPARE(lens.columns().front().result->note.relations, std::size_t{2});
    QCOMPARE(lens.columns().front().leftOut, std::size_t{1});
}

void LensTest::stopsAndFallsBack()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Lens& lens = fixture.session.lens();
    lens.colourBy(&named("degree"));
    QVERIFY(isThere(lens, "degree"));
    lens.sizeBy(named("degree"));
    lens.colourBy(&named("betweenness"));
    lens.stop();
    QVERIFY(lens.working() == nullptr);
    QVERIFY(lens.colouring() == nullptr);      // colours are the usual ones
    QCOMPARE(lens.sizing(), &named("degree")); // what is there stays
    QTest::qWait(100);
    QCOMPARE(lens.columns().size(), std::size_t{1});
    QVERIFY(!fixture.jobs.isRunning(document::Slot::Analysis));
    lens.stop(); // of nothing
    QCOMPARE(lens.columns().size(), std::size_t{1});
}

void LensTest::theJobCancelledElsewhereIsAStop()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Lens& lens = fixture.session.lens();
    lens.colourBy(&named("betweenness"));
    lens.sizeBy(named("pagerank"));
    fixture.jobs.cancel(document::Slot::Analysis);
    QVERIFY(lens.working() == nullptr && lens.colouring() == nullptr);
    QCOMPARE(lens.sizes(), document::LensSizes::Relations);
}

void LensTest::theDataChangeWhileItReads()
{
    FileSession fixture;
    QVERIFY(fixture.open(support::DataGenerator({.entities = 3000, .claims = 9000}).yaml()));
    document::Session& session = fixture.session;
    document::Lens& lens = session.lens();
    for (int round = 0; round < 5; ++round) {
        lens.colourBy(&named("betweenness"));
        lens.sizeBy(named("pagerank"));
        QTest::qWait(round * 4); // reading, or at work, or done
        const base::ClaimId claim = session.dataset().claims().front();
        session.document().push(dataset::edits::removeClaim(session.dataset(), claim));
        QVERIFY(session.dataset().claim(claim) == nullptr);
        QVERIFY(isThere(lens, "betweenness") && isThere(lens, "pagerank"));
        for (const LensColumn& column : lens.columns())
            QCOMPARE(column.result->note.relations + column.leftOut,
                     session.projection().edgeCount());
        QCOMPARE(lens.colouring(), &named("betweenness"));
    }
}

void LensTest::otherDataBeginAnew()
{
    support::BuiltInSession fixture;
    QVERIFY(fixture.open());
    document::Lens& lens = fixture.session.lens();
    lens.colourBy(&named("betweenness"));
    lens.setOfWhole(true);
    QVERIFY(isThere(lens, "betweenness"));
    bool wasFresh = true;
    connect(&lens, &document::Lens::changed, this, [&] {
        // Whoever hears of it may look at everything: it is all of the new data.
        wasFresh = wasFresh && fixture.session.wholeGraph().nodeCount() ==
                                   fixture.session.dataset().entityCount();
    });
    fixture.document.openBuiltIn();
    QTRY_VERIFY(lens.columns().empty());
    QVERIFY(wasFresh);
    QVERIFY(lens.colouring() == nullptr && !lens.isOfWhole() && lens.working() == nullptr);
}

void LensTest::survivesItsSession()
{
    document::Jobs jobs;
    for (int round = 0; round < 5; ++round) {
        document::Document document(jobs);
        document::Session session(document, jobs);
        document.openBuiltIn();
        QTRY_VERIFY(!session.positions().empty());
        session.lens().colourBy(&named("betweenness"));
        QTest::qWait(round);
    }
    QTest::qWait(50);
}

void LensTest::ofNothing()
{
    document::Jobs jobs;
    document::Document document(jobs);
    document::Session session(document, jobs);
    for (const analysis::Analysis* analysis : analysis::catalogue())
        session.lens().colourBy(analysis);
    QTRY_COMPARE(session.lens().columns().size(), analysis::catalogue().size());
}

QTEST_MAIN(LensTest)
#include "lens_test.moc"
