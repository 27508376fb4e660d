// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An old picture is opened and shows what it showed when it was made, with its data or without.

#include "app/document/filter.h"
#include "app/document/sidecar.h"
#include "app/report/makefigure.h"
#include "app/report/openfigure.h"
#include "tests/support/windowfixture.h"

#include <QSignalSpy>

#include <cmath>
#include <map>

using namespace knotary;
using figures::FileType;
using report::FigureRequest;

namespace
{

/// Where every node stands, by key.
using Drawing = std::map<std::string, layout::Point>;

Drawing drawingOf(const dataset::Dataset& dataset, const graph::Projection& graph,
                  const layout::Positions& positions)
{
    Drawing drawing;
    for (std::size_t node = 0; node < graph.nodeCount() && node < positions.size(); ++node)
        drawing[dataset.entity(graph.entityOfNode[node])->key] = positions[node];
    return drawing;
}

QString difference(const Drawing& one, const Drawing& other)
{
    constexpr float closeEnough = 0.02F; // layout units; half a pixel is more in every figure
    if (one.size() != other.size())
        return u"%1 nodes, not %2"_qs.arg(one.size()).arg(other.size());
    for (const auto& [key, place] : one) {
        const auto found = other.find(key);
        if (found == other.end())
            return u"no "_qs + QString::fromStdString(key);
        if (std::hypot(place.x - found->second.x, place.y - found->second.y) > closeEnough)
            return QString::fromStdString(key) + u" stands elsewhere"_qs;
    }
    return {};
}

const char* const small = R"(knotary: 1
dataset: {title: {en: Small}}
kinds: [{id: k, label: {en: K}}, {id: l, label: {en: L}}]
properties: [{id: p, label: {en: p}, value: entity}]
sources: [{id: s, title: S}]
entities:
  - {id: a, kind: k, names: {en: A}}
  - {id: b, kind: k, names: {en: B}}
  - {id: c, kind: l, names: {en: C}}
  - {id: d, kind: l, names: {en: D}}
claims:
  - {id: c1, subject: a, property: p, object: b, when: "2014", evidence: [{source: s}]}
  - {id: c2, subject: b, property: p, object: c, when: "2016", evidence: [{source: s}]}
  - {id: c3, subject: c, property: p, object: d, evidence: [{source: s}]}
)";

class Fixture : public support::SessionFixture
{
public:
    Fixture() { document.setFigureReader(report::openFigure); }

    [[nodiscard]] Drawing drawing() const
    {
        return drawingOf(session.dataset(), session.projection(), session.positions());
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return folder.filePath(QString::fromLatin1(name));
    }
};

/// Writes a figure of the open data set, and says what it shows.
Drawing exportTo(Fixture& from, const QString& path, FigureRequest request, FileType type)
{
    const base::CancelToken never;
    const auto made = report::makeFigure(
        request, std::make_shared<const dataset::Dataset>(from.session.dataset()),
        {.token = never, .dataName = from.document.path().toStdString()});
    if (!made || !support::writeFile(path, report::bytesOf(*made, type).toStdString()))
        return {};
    return drawingOf(*made->dataset, *made->graph, made->positions);
}

FigureRequest asked(Fixture& from, const char* query)
{
    FigureRequest request;
    request.query = query::parseQuery(query, from.session.dataset()).query;
    return request;
}

} // namespace

class OpenFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheSameWithoutItsData_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("engine");
        QTest::newRow("svg") << int(FileType::Svg) << QByteArray() << QByteArray("force");
        QTest::newRow("pdf") << int(FileType::Pdf) << QByteArray("kind:l") << QByteArray("layered");
        QTest::newRow("png") << int(FileType::Png) << QByteArray("near:a~1")
                             << QByteArray("radial");
        // "degree" asks for relations that the figure does not hold.
        QTest::newRow("degree") << int(FileType::Svg) << QByteArray("degree:2..")
                                << QByteArray("circular");
    }

    void showsTheSameWithoutItsData()
    {
        QFETCH(int, type);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, engine);
        Fixture fixture;
        QVERIFY(fixture.open(small));
        FigureRequest request = asked(fixture, query.constData());
        request.layout.engine = engine.toStdString();
        request.language = text::NameLanguage::Chinese;
        const QString path = fixture.path("figure");
        const Drawing drawn = exportTo(fixture, path, request, static_cast<FileType>(type));
        QVERIFY(!drawn.empty());
        QVERIFY(QFile::remove(fixture.document.path()));

        Fixture other;
        QSignalSpy opened(&other.document, &document::Document::figureOpened);
        other.document.open(path);
        QVERIFY(opened.wait());
        QCOMPARE(opened[0][1].value<document::FigureData>(), document::FigureData::Carried);
        QTRY_VERIFY(!other.session.isLayingOut());
        QTRY_COMPARE(difference(other.drawing(), drawn), QString());
        QCOMPARE(other.session.language(), text::NameLanguage::Chinese);
        QCOMPARE(other.document.path(), QString());
        QVERIFY(other.document.carriedText().startsWith("knotary: 1\n"));
    }

    void showsTheSameWithItsData()
    {
        Fixture fixture;
        QVERIFY(fixture.open(small));
        FigureRequest request = asked(fixture, "kind:k");
        request.window = query::windowOfYears({2014, 2014});
        request.focus = fixture.entity("a");
        request.places[fixture.entity("a")] = {500, -500};
        const Drawing drawn = exportTo(fixture, fixture.path("f.png"), request, FileType::Png);
        QCOMPARE(drawn.size(), std::size_t(2));
        fixture.document.open(fixture.path("f.png"));
        QSignalSpy opened(&fixture.document, &document::Document::figureOpened);
        QVERIFY(opened.wait());
        QCOMPARE(opened[0][1].value<document::FigureData>(), document::FigureData::Same);
        QTRY_VERIFY(!fixture.session.isLayingOut() && !fixture.session.positions().empty());
        QCOMPARE(difference(fixture.drawing(), drawn), QString());
        QCOMPARE(fixture.session.dataset().entityCount(), std::size_t(4));
        QCOMPARE(fixture.session.current(), fixture.entity("a"));
        QCOMPARE(fixture.session.filter().text(), std::string("kind:k"));
        QCOMPARE(fixture.session.window(), request.window);
        QCOMPARE(fixture.document.path(), fixture.path("data.yaml"));
    }

    void saysThatTheDataHaveChanged()
    {
        Fixture fixture;
        QVERIFY(fixture.open(small));
        QVERIFY(!exportTo(fixture, fixture.path("f.svg"), {}, FileType::Svg).empty());
        QVERIFY(support::writeFile(
            fixture.path("data.yaml"),
            std::string(small).replace(std::string(small).find("2016"), 4, "2017")));
        QSignalSpy opened(&fixture.document, &document::Document::figureOpened);
        fixture.document.open(fixture.path("f.svg"));
        QVERIFY(opened.wait());
        QCOMPARE(opened[0][1].value<document::FigureData>(), document::FigureData::Changed);
    }

    void keepsWhatIsOpenWhereNothingIsCarried()
    {
        Fixture fixture;
        QVERIFY(fixture.open(small));
        FigureRequest request;
        request.carriesData = false;
        QVERIFY(!exportTo(fixture, fixture.path("f.pdf"), request, FileType::Pdf).empty());
        QSignalSpy failed(&fixture.document, &document::Document::openFailed);
        fixture.document.open(fixture.path("f.pdf"));
        QVERIFY(failed.wait());
        QCOMPARE(fixture.document.diagnostics().front().code, std::string("carried.nothing"));
        QCOMPARE(fixture.document.diagnosedPath(), fixture.path("f.pdf"));
        QCOMPARE(fixture.session.dataset().entityCount(), std::size_t(4));
    }

    void writesNoPlacesBesideTheFigure()
    {
        Fixture fixture;
        QVERIFY(fixture.open(small));
        QVERIFY(!exportTo(fixture, fixture.path("f.svg"), {}, FileType::Svg).empty());
        QVERIFY(QFile::remove(fixture.path("data.yaml")));
        Fixture other;
        {
            const document::Sidecar sidecar(other.session);
            QSignalSpy opened(&other.document, &document::Document::figureOpened);
            other.document.open(fixture.path("f.svg"));
            QVERIFY(opened.wait());
            other.session.moveAndPin(other.entity("a"), {1, 2});
        }
        QCOMPARE(QDir(fixture.folder.path()).entryList(QDir::Files), QStringList({u"f.svg"_qs}));
    }
};

QTEST_MAIN(OpenFigureTest)
#include "openfigure_test.moc"
