// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A figure shows what the window shows: the same nodes at the same places, the same relations.

#include "app/operations/figurerequest.h"

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/document/lens.h"
#include "app/operations/exportfigure.h"
#include "tests/support/builtinsession.h"
#include "tests/support/scriptedui.h"

#include <QtTest>

#include <map>
#include <set>

using namespace knotary;
using report::View;

namespace
{

struct Drawn
{
    std::map<std::uint32_t, std::pair<float, float>> places; ///< by entity
    std::set<std::uint32_t> claims;
    bool operator==(const Drawn&) const = default;
};

Drawn drawnOf(const graph::Projection& graph, const layout::Positions& positions)
{
    Drawn drawn;
    for (std::size_t node = 0; node < graph.nodeCount(); ++node)
        drawn.places[graph.entityOfNode[node].number] = {positions[node].x, positions[node].y};
    for (auto [edge, end] = boost::edges(graph.topology); edge != end; ++edge)
        drawn.claims.insert(graph.topology[*edge].claim.number);
    return drawn;
}

} // namespace

class FigureRequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<support::BuiltInSession>();
        QVERIFY(m_fixture->open());
    }
    void cleanup() { m_fixture.reset(); }

    void drawsWhatIsOnTheCanvas_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"all", "window", "filter", "hidden", "moved", "everything"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void drawsWhatIsOnTheCanvas()
    {
        QFETCH(QString, what);
        document::Session& session = m_fixture->session;
        const bool isAll = what == QLatin1String("everything");
        const std::size_t all = session.projection().nodeCount();
        if (isAll || what == QLatin1String("window"))
            session.setYears(query::YearRange{2014, 2016});
        if (isAll || what == QLatin1String("filter"))
            session.setFilter("kind:person,organization");
        if (isAll || what == QLatin1String("hidden"))
            session.hide({m_fixture->named("gsma")});
        if (isAll || what == QLatin1String("moved"))
            session.moveAndPin(m_fixture->nth(3), {-1234, 777});
        QVERIFY(!session.filter().isWorking());
        QCOMPARE(session.projection().nodeCount() < all,
                 what != QLatin1String("all") && what != QLatin1String("moved"));
        const auto made = figure(View::Graph);
        QVERIFY(made);
        QVERIFY(drawnOf(*made->graph, made->positions) ==
                drawnOf(session.projection(), session.positions()));
    }

    void takesWhatStandsOutAndHowItLooks()
    {
        document::Session& session = m_fixture->session;
        session.visit(m_fixture->named("gsma"));
        session.toggleSelected(m_fixture->nth(2));
        session.setLanguage(text::NameLanguage::Chinese);
        session.setAboutWidth({3});
        session.lens().sizeBy(document::LensSizes::Same);
        const report::FigureRequest request = requestOf(View::Graph);
        QVERIFY(request.selected.contains(m_fixture->named("gsma")));
        QVERIFY(request.selected.contains(m_fixture->nth(2)));
        QCOMPARE(request.language, text::NameLanguage::Chinese);
        QCOMPARE(request.query.about.units, 3);
        QCOMPARE(request.lens.sizes, scene::NodeLens::Sizes::Same);
    }

    void comparedYearsAreTheGraphWithChanges()
    {
        document::Session& session = m_fixture->session;
        session.setYears(query::YearRange{2015, 2015});
        session.comparison().setYears(query::YearRange{2014, 2016});
        const auto made = figure(View::Graph);
        QVERIFY(made);
        QCOMPARE(made->request.view, View::Changes);
        QVERIFY(!made->request.window); // the canvas shows all times then
        QVERIFY(drawnOf(*made->graph, made->positions) ==
                drawnOf(session.projection(), session.positions()));
        QVERIFY(operations::figureViews(session).contains(View::Changes));
        QVERIFY(!operations::figureViews(session).contains(View::Graph));
    }

    void chartsShowAllTimesUnlessZoomed()
    {
        m_fixture->session.setYears(query::YearRange{2015, 2015});
        QVERIFY(!requestOf(View::Timeline).window);
        QVERIFY(!requestOf(View::Lanes).window);
        m_ui.timeline.axis = time::BinRange{2014, 2016};
        m_ui.timeline.isShare = true;
        const report::FigureRequest zoomed = requestOf(View::Timeline);
        QVERIFY(zoomed.window);
        QCOMPARE(QString::fromStdString(query::textOf(*zoomed.window)),
                 QStringLiteral("2014..2016"));
        QVERIFY(zoomed.timeline.isShare);
        QVERIFY(!requestOf(View::Lanes).window);
    }

    void takesHowViewsAreSet()
    {
        m_ui.choices = {charts::LanesForm::Grouped, 5, report::TableRows::Claims};
        const report::FigureRequest request = requestOf(View::Lanes);
        QCOMPARE(request.lanes, charts::LanesForm::Grouped);
        QCOMPARE(request.yearsInPanel, 5);
        QCOMPARE(request.table, report::TableRows::Claims);
    }

    void aBookmarkIsSeenAsItWouldBeGoneTo()
    {
        document::Session& session = m_fixture->session;
        formats::SavedView bookmark{.name = "二〇一五 / 2015"};
        bookmark.filter = "kind:person,organization";
        bookmark.window = "2015";
        bookmark.selected = {"gsma", "not-there"};
        bookmark.current = "gsma";
        session.hide({m_fixture->named("gsma")});
        session.comparison().setYears(query::YearRange{2014, 2016});
        const report::FigureRequest request =
            operations::requestOf(session, m_ui, View::Graph, bookmark);
        QCOMPARE(request.view, View::Graph);
        QCOMPARE(*request.title, QStringLiteral("二〇一五 / 2015"));
        session.comparison().setYears({});
        session.bookmarks().addView(bookmark);
        session.visit(m_fixture->named("gsma"));
        session.setFilter(bookmark.filter);
        session.setWindow(query::parseTimeWindow("2015"));
        const base::CancelToken never;
        const auto made =
            report::makeFigure(request, operations::dataOf(session), {.token = never});
        QVERIFY(made);
        QVERIFY(drawnOf(*made->graph, made->positions) ==
                drawnOf(session.projection(), session.positions()));
    }

    void offersOnlyWhatThereIs()
    {
        QCOMPARE(
            operations::figureViews(m_fixture->session),
            (QList<View>{View::Graph, View::Timeline, View::Lanes, View::Multiples, View::Table}));
        m_fixture->session.visit(m_fixture->named("gsma"));
        QVERIFY(operations::figureViews(m_fixture->session).contains(View::Page));
        m_ui.inFocus = View::Path; // where no path was asked for
        QCOMPARE(operations::figureViewInFocus(m_fixture->session, m_ui), View::Graph);
        document::Jobs jobs;
        document::Document nothing(jobs);
        document::Session empty(nothing, jobs);
        QVERIFY(operations::figureViews(empty).isEmpty());
    }

private:
    [[nodiscard]] report::FigureRequest requestOf(View view)
    {
        return operations::requestOf(m_fixture->session, m_ui, view);
    }
    [[nodiscard]] std::optional<report::MadeFigure> figure(View view)
    {
        const base::CancelToken never;
        return report::makeFigure(requestOf(view), operations::dataOf(m_fixture->session),
                                  {.token = never});
    }

    std::unique_ptr<support::BuiltInSession> m_fixture;
    support::ScriptedUi m_ui;
};

QTEST_MAIN(FigureRequestTest)
#include "figurerequest_test.moc"
