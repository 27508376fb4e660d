// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/timelineview.h"

#include "app/views/timeline/timelinelist.h"
#include "app/views/timeline/timelinetable.h"
#include "app/views/timeline/yearpane.h"
#include "tests/support/windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QToolTip>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

/// 2014: two comets; 2016: one comet and one moon; the rock has no date.
constexpr const char* fewYears = R"(knotary: 1
dataset: {title: {en: Few years}}
kinds:
  - {id: comet, label: {en: Comet, zh: 彗星}, plural: {en: Comets <i>all</i>, zh: 彗星}}
  - {id: moon, label: {en: Moon}, plural: {en: Moons}}
properties: [{id: seen, label: {en: seen}, value: text}]
sources: [{id: s1, title: Sightings}]
entities:
  - {id: halley, kind: comet, names: {en: 'A <b>& "B"', zh: 哈雷彗星}}
  - {id: encke, kind: comet, names: {en: Encke}}
  - {id: titan, kind: moon, names: {en: Titan}}
  - {id: rock, kind: moon, names: {en: Rock}}
claims:
  - {id: c1, subject: halley, property: seen, value: yes, when: "2014", evidence: [{source: s1}]}
  - {id: c2, subject: encke, property: seen, value: yes, when: "2014-05", evidence: [{source: s1}]}
  - {id: c3, subject: encke, property: seen, value: yes, when: "2016", evidence: [{source: s1}]}
  - {id: c4, subject: titan, property: seen, value: yes, when: "2016", evidence: [{source: s1}]}
)";

} // namespace

class TimelineViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void clickChoosesAYearAndAgainLetsItGo();
    void shiftExtends();
    void drawingChoosesAStretch();
    void keysWalkThroughTheYears();
    void escapeLetsGo();
    void tipNamesWhatIsCountedAsItIsWritten();
    void followsTheSession();
    void showsTheFocus();
    void followsTheTheme();
    void saysThatNothingIsDated();
    void cutsNoChoiceWhereItIsNarrow();
    void listsWhatABarCounts();
    void choosesWhatHasNoDate();
    void togglesGroupsInTheLegend();
    void showsOnlyAGroupInTheGraph();
    void comesCloserAndGoesBack();
    void countsInOtherWays();
    void showsTheSameNumbersAsATable();
    void keepsItsChoices();
    void countsAnewBesideTheWindow();

private:
    /// Where the year's column stands: years fill the plot evenly, and the tips know their year.
    [[nodiscard]] QPoint placeOf(int year) const;
    [[nodiscard]] QString tipAt(QPoint place) const;
    [[nodiscard]] QString summary() const
    {
        for (const QLabel* label : m_view->findChildren<QLabel*>(Qt::FindDirectChildrenOnly))
            return label->text();
        return {};
    }
    /// The counting beside the window is done and shown.
    [[nodiscard]] bool isCounted() const
    {
        return QTest::qWaitFor([this] { return !m_view->isCounting(); }, 20'000);
    }
    [[nodiscard]] const charts::YearChart& chart() const { return m_view->pane().chart(); }
    void click(const QRectF& area, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(pane(), Qt::LeftButton, modifiers, area.center().toPoint());
    }
    [[nodiscard]] QString bars() const;
    [[nodiscard]] QStringList listed() const;
    void choose(const char* box, int row) const;
    [[nodiscard]] QWidget* pane() const { return m_view->focusProxy(); }
    [[nodiscard]] QString spoken() const { return pane()->accessibleName(); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::TimelineView> m_view;
};

void TimelineViewTest::init()
{
    QApplication::setDoubleClickInterval(50);
    m_fixture = std::make_unique<SessionFixture>();
    m_view = std::make_unique<views::TimelineView>(m_fixture->session);
    m_view->setTheme(scene::Theme::Light);
    m_view->resize(900, 220);
    m_view->show();
    QVERIFY(m_fixture->open(fewYears));
    QVERIFY(isCounted());
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TimelineViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
    QToolTip::hideText();
}

QString TimelineViewTest::tipAt(QPoint place) const
{
    QHelpEvent help(QEvent::ToolTip, place, pane()->mapToGlobal(place));
    QCoreApplication::sendEvent(pane(), &help);
    if (!QToolTip::isVisible())
        return {};
    // What the label makes of the text, as people read it.
    const QString text = QToolTip::text();
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QPoint TimelineViewTest::placeOf(int year) const
{
    const QString start = QString::number(year) + u':';
    const int y = pane()->height() / 2;
    QPoint first;
    int count = 0;
    for (int x = 0; x < pane()->width(); x += 4) {
        if (!tipAt(QPoint(x, y)).startsWith(start))
            continue;
        if (count++ == 0)
            first = QPoint(x, y);
    }
    QToolTip::hideText();
    return first + QPoint(count / 2 * 4, 0);
}

void TimelineViewTest::clickChoosesAYearAndAgainLetsItGo()
{
    QTest::mouseClick(pane(), Qt::LeftButton, {}, placeOf(2014));
    QVERIFY2(summary().startsWith(QLatin1String("2014: 2")), qPrintable(summary()));
    QVERIFY2(summary().contains(QLatin1String("click again")), qPrintable(summary()));
    QVERIFY(spoken().contains(QLatin1String("2014")));
    QVERIFY(pane()->accessibleDescription().contains(QLatin1String("2 Comets")));

    QTest::mouseClick(pane(), Qt::LeftButton, {}, placeOf(2016));
    QVERIFY(summary().startsWith(QLatin1String("2016: 2")));
    QVERIFY(pane()->accessibleDescription().contains(QLatin1String("1 Comet, 1 Moon")));

    QTest::mouseClick(pane(), Qt::LeftButton, {}, placeOf(2016));
    QVERIFY(!summary().startsWith(QLatin1String("2016")));
    QVERIFY(spoken().contains(QLatin1String("none")));
}

void TimelineViewTest::shiftExtends()
{
    QTest::mouseClick(pane(), Qt::LeftButton, {}, placeOf(2016));
    QTest::mouseClick(pane(), Qt::LeftButton, Qt::ShiftModifier, placeOf(2015));
    QVERIFY2(summary().startsWith(QStringLiteral("2015–2016: 2")), qPrintable(summary()));
    QTest::mouseClick(pane(), Qt::LeftButton, Qt::ShiftModifier, placeOf(2014));
    // Encke is dated twice and counts once.
    QVERIFY2(summary().startsWith(QStringLiteral("2014–2016: 3")), qPrintable(summary()));
}

void TimelineViewTest::drawingChoosesAStretch()
{
    QTest::mousePress(pane(), Qt::LeftButton, {}, placeOf(2014));
    QTest::mouseMove(pane(), placeOf(2015));
    QTest::mouseRelease(pane(), Qt::LeftButton, {}, placeOf(2015));
    QVERIFY2(summary().startsWith(QStringLiteral("2014–2015: 2")), qPrintable(summary()));
}

void TimelineViewTest::keysWalkThroughTheYears()
{
    const auto press = [this](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(pane(), key, modifiers);
        return summary().section(u':', 0, 0);
    };
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("2014"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("2015"));
    QCOMPARE(press(Qt::Key_End), QStringLiteral("2016"));
    QCOMPARE(press(Qt::Key_Right), QStringLiteral("Undated"));
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("Rock · Moon")});
    QCOMPARE(press(Qt::Key_Left), QStringLiteral("2016"));
    QCOMPARE(press(Qt::Key_Left, Qt::ShiftModifier), QStringLiteral("2015–2016"));
    QCOMPARE(press(Qt::Key_Left, Qt::ShiftModifier), QStringLiteral("2014–2016"));
    QCOMPARE(press(Qt::Key_Home), QStringLiteral("2014"));
}

void TimelineViewTest::escapeLetsGo()
{
    QTest::keyClick(pane(), Qt::Key_Left);
    QVERIFY(summary().startsWith(QLatin1String("2016")));
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(spoken().contains(QLatin1String("none")));
}

void TimelineViewTest::tipNamesWhatIsCountedAsItIsWritten()
{
    const QString tip = tipAt(placeOf(2014));
    QVERIFY2(tip.contains(QStringLiteral("A <b>& \"B\"")), qPrintable(tip));
    QVERIFY2(tip.contains(QLatin1String("Comets <i>all</i>")), qPrintable(tip));
    QVERIFY(tip.contains(QLatin1String("2014: 2 Comets")));
    QVERIFY(tip.contains(QLatin1String("Encke")));
    QVERIFY(tipAt(placeOf(2015)).contains(QLatin1String("nothing")));
    QTRY_VERIFY(tipAt(QPoint(2, 2)).isEmpty()); // a tip fades away
}

void TimelineViewTest::followsTheSession()
{
    const QImage before = pane()->grab().toImage();
    m_fixture->session.setYears(query::YearRange{2014, 2014});
    QVERIFY(summary().startsWith(QLatin1String("2014")));
    const QImage chosen = pane()->grab().toImage();
    QVERIFY(chosen != before);

    m_fixture->session.select({m_fixture->entity("titan")});
    QVERIFY(pane()->grab().toImage() != chosen); // marked
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QVERIFY(pane()->accessibleDescription().contains(QStringLiteral("彗星")));
    m_fixture->session.goBack();
    m_fixture->session.goBack();
    QVERIFY(!summary().startsWith(QLatin1String("2014")));
}

void TimelineViewTest::showsTheFocus()
{
    const QImage focused = pane()->grab().toImage();
    QCOMPARE(focused.pixelColor(1, focused.height() / 2),
             scene::paletteOf(scene::Theme::Light).accent);
    pane()->clearFocus();
    QVERIFY(pane()->grab().toImage() != focused);
}

void TimelineViewTest::followsTheTheme()
{
    m_view->setTheme(scene::Theme::Dark);
    QCOMPARE(pane()->grab().toImage().pixelColor(5, 5),
             scene::paletteOf(scene::Theme::Dark).ground);
}

void TimelineViewTest::saysThatNothingIsDated()
{
    QVERIFY(m_fixture->open("knotary: 1\n"
                            "kinds: [{id: comet, label: {en: Comet}}]\n"
                            "entities: [{id: halley, kind: comet, names: {en: Halley}}]\n"));
    QVERIFY(QTest::qWaitFor([this] {
        return pane()->accessibleDescription().contains(QLatin1String("Nothing here has a date"));
    }));
    QTest::keyClick(pane(), Qt::Key_Right);
    QVERIFY(spoken().contains(QLatin1String("none")));
}

/// What Qt Charts holds: "Comets 2 0 1 | Moons 0 0 1".
QString TimelineViewTest::bars() const
{
    QStringList rows;
    for (const charts::BarValues& values : chart().barValues()) {
        QString row = values.name;
        for (const double value : values.values)
            row += u' ' + QString::number(value);
        rows << row;
    }
    return rows.join(QStringLiteral(" | "));
}

QStringList TimelineViewTest::listed() const
{
    QStringList texts;
    const auto* list = m_view->findChild<views::TimelineList*>();
    for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
        texts << list->model()->index(row, 0).data().toString();
    return texts;
}

/// As with the arrow keys: the row is chosen by the person.
void TimelineViewTest::choose(const char* box, int row) const
{
    auto* combo = m_view->findChild<QComboBox*>(QLatin1String(box));
    combo->setFocus();
    while (combo->currentIndex() != row)
        QTest::keyClick(combo, combo->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
}

void TimelineViewTest::listsWhatABarCounts()
{
    QVERIFY(listed().isEmpty());
    click(chart().rectOfBin(2016));
    QTRY_COMPARE(listed(),
                 (QStringList{QStringLiteral("Encke · Comet"), QStringLiteral("Titan · Moon")}));
    auto* list = m_view->findChild<views::TimelineList*>();
    const auto place = [&](int row) {
        return list->visualRect(list->model()->index(row, 0)).center();
    };
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place(1));
    QVERIFY(m_fixture->session.current() == m_fixture->entity("titan"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_fixture->session.current() == m_fixture->entity("encke"));
    click(chart().rectOfBin(2014), Qt::ShiftModifier);
    QTRY_COMPARE(listed().size(), 3);
    QVERIFY(listed().first().startsWith(QStringLiteral("A <b>& \"B\"")));
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(listed().isEmpty());
}

void TimelineViewTest::choosesWhatHasNoDate()
{
    QVERIFY(!chart().rectOfUndated().isEmpty());
    click(chart().rectOfUndated());
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("Rock · Moon")});
    QVERIFY(!m_fixture->session.years());
    QVERIFY2(summary().startsWith(QLatin1String("Undated: 1")), qPrintable(summary()));
    click(chart().rectOfBin(2014));
    QVERIFY((m_fixture->session.years() == query::YearRange{2014, 2014}));
    QTRY_COMPARE(listed().size(), 2);
}

void TimelineViewTest::togglesGroupsInTheLegend()
{
    QCOMPARE(bars(), QStringLiteral("Comets &lt;i&gt;all&lt;/i&gt; 2 0 1 | Moons 0 0 1"));
    const std::size_t shown = m_fixture->session.projection().nodeCount();
    click(chart().rectOfLegend(0));
    QCOMPARE(bars(), QStringLiteral("Moons 0 0 1"));
    QCOMPARE(m_fixture->session.projection().nodeCount(), shown); // the graph stays
    click(chart().rectOfBin(2016));
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("Titan · Moon")});
    click(chart().rectOfLegend(0));
    QVERIFY(bars().startsWith(QLatin1String("Comets")));
    // From the keyboard: the menu of groups.
    auto* button = m_view->findChild<QToolButton*>(QStringLiteral("timelineGroups"));
    Q_EMIT button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().first()->text(), QStringLiteral("Comets <i>all</i>"));
    button->menu()->actions().first()->trigger();
    QCOMPARE(bars(), QStringLiteral("Moons 0 0 1"));
}

void TimelineViewTest::showsOnlyAGroupInTheGraph()
{
    QCOMPARE(m_fixture->session.projection().nodeCount(), std::size_t(4));
    click(chart().rectOfLegend(1), Qt::ControlModifier);
    QCOMPARE(m_fixture->session.projection().nodeCount(), std::size_t(2)); // both moons
    QVERIFY(!m_fixture->session.hidden().contains(m_fixture->entity("rock")));
    QVERIFY(m_fixture->session.hidden().contains(m_fixture->entity("halley")));
    QVERIFY(bars().startsWith(QLatin1String("Comets"))); // the chart stays
    auto* button = m_view->findChild<QToolButton*>(QStringLiteral("timelineGroups"));
    Q_EMIT button->menu()->aboutToShow();
    button->menu()->actions().last()->trigger(); // everything again
    QVERIFY(m_fixture->session.hidden().empty());
}

void TimelineViewTest::comesCloserAndGoesBack()
{
    const auto axis = [this] {
        const charts::YearChartData& shown = m_view->pane().data();
        return charts::binName(shown.unit, shown.bins.front()) + u' ' +
               charts::binName(shown.unit, shown.bins.back());
    };
    QTest::mouseDClick(pane(), Qt::LeftButton, {}, chart().rectOfBin(2014).center().toPoint());
    QVERIFY(isCounted());
    QCOMPARE(axis(), QStringLiteral("2013 Q1 2015 Q4"));
    // Encke was seen in May 2014; halley is known by the year only and told apart.
    QCOMPARE(bars().section(u'|', 0, 0).trimmed(),
             QStringLiteral("Comets &lt;i&gt;all&lt;/i&gt; 0 0 0 0 0 1 0 0 0 0 0 0"));
    QVERIFY2(summary().contains(QLatin1String("known by year only")), qPrintable(summary()));

    const std::int64_t spring = 2014 * 4 + 1;
    click(chart().rectOfBin(spring));
    QVERIFY((m_fixture->session.years() == query::YearRange{2014, 2014}));
    QTRY_COMPARE(listed(), QStringList{QStringLiteral("Encke · Comet")});
    QVERIFY(summary().startsWith(QLatin1String("2014 Q2: 1")));
    QTest::keyClick(pane(), Qt::Key_Plus);
    QVERIFY(isCounted());
    QCOMPARE(axis(), QStringLiteral("2014-01 2014-12"));

    QTest::mouseClick(m_view->findChild<QToolButton*>(QStringLiteral("timelineZoomOut")),
                      Qt::LeftButton);
    QVERIFY(isCounted());
    QCOMPARE(axis(), QStringLiteral("2013 Q1 2015 Q4"));
    m_fixture->session.setYears(std::nullopt);
    QTest::keyClick(pane(), Qt::Key_Escape);
    QVERIFY(isCounted());
    QCOMPARE(axis(), QStringLiteral("2014 2016"));
}

void TimelineViewTest::countsInOtherWays()
{
    choose("timelineCounting", 2);
    QVERIFY(isCounted());
    QCOMPARE(bars(), QStringLiteral("Comets &lt;i&gt;all&lt;/i&gt; 2 2 2 | Moons 0 0 1"));
    choose("timelineCounting", 0);
    QVERIFY(isCounted());
    QCOMPARE(bars(), QStringLiteral("Comets &lt;i&gt;all&lt;/i&gt; 2 0 0 | Moons 0 0 1"));
    choose("timelineBy", 1);
    QVERIFY(isCounted());
    QCOMPARE(bars(), QStringLiteral("seen 2 0 2"));
    click(chart().rectOfBin(2014));
    QTRY_VERIFY2(!listed().isEmpty(), "the list comes");
    QVERIFY2(listed().last().startsWith(QStringLiteral("Encke — seen → yes")),
             qPrintable(listed().join(u'|')));
    choose("timelineBy", 2);
    QVERIFY(isCounted());
    QCOMPARE(bars(), QStringLiteral("s1 Sightings 2 0 2"));
    choose("timelineBy", 3);
    QVERIFY(isCounted());
    QCOMPARE(bars(), QStringLiteral("one source 2 0 2"));
    choose("timelineMeasure", 1);
    QVERIFY(m_view->pane().data().isShare);
}

void TimelineViewTest::showsTheSameNumbersAsATable()
{
    auto* table = m_view->findChild<views::TimelineTable*>();
    QVERIFY(!table->isVisible());
    QTest::mouseClick(m_view->findChild<QToolButton*>(QStringLiteral("timelineTable")),
                      Qt::LeftButton);
    QVERIFY(table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("Year,Comets <i>all</i>,Moons,Maybe,Total\r\n2014,2,0,0,2\r\n"
                            "2015,0,0,0,0\r\n2016,1,1,0,2\r\nUndated,0,1,0,1\r\n"));
    table->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("2016"));
    click(chart().rectOfLegend(0));
    QCOMPARE(table->model()->columnCount(), 4);
}

void TimelineViewTest::keepsItsChoices()
{
    QSignalSpy changes(m_view.get(), &views::TimelineView::optionsChanged);
    choose("timelineBy", 3);
    choose("timelineCounting", 2);
    QCOMPARE(changes.count(), 4); // one a step
    const QString codes = figures::textOf(m_view->options());
    QCOMPARE(codes, QStringLiteral("by=evidence counting=cumulative bins=year share=no quantity="));
    QVERIFY(figures::readTimelineOptions(codes) == m_view->options());
    QVERIFY(figures::readTimelineOptions(QStringLiteral("by=nonsense bins=month")).unit ==
            time::BinUnit::Month);
}

void TimelineViewTest::countsAnewBesideTheWindow()
{
    click(chart().rectOfBin(2014));
    // Other kinds, fewer of them: what was counted before must not be looked up among them.
    QVERIFY(m_fixture->open("knotary: 1\n"
                            "kinds: [{id: star, label: {en: Star}}]\n"
                            "properties: [{id: seen, label: {en: seen}, value: text}]\n"
                            "entities: [{id: sun, kind: star, names: {en: Sun}}]\n"
                            "claims: [{id: c1, subject: sun, property: seen, value: x, when: "
                            "'2020'}]\n"));
    QVERIFY(QTest::qWaitFor([this] { return m_fixture->entity("sun").isValid(); }));
    m_fixture->session.select({m_fixture->entity("sun")});
    QVERIFY(tipAt(pane()->rect().center()).isEmpty() || !m_view->isCounting());
    QVERIFY(isCounted());
    QCOMPARE(bars(), QStringLiteral("Star 1"));
}

void TimelineViewTest::cutsNoChoiceWhereItIsNarrow()
{
    for (const int width : {900, 420, 900}) {
        m_view->resize(width, 260);
        QTest::qWait(20);
        for (const QComboBox* box : m_view->findChildren<QComboBox*>()) {
            if (!box->isVisible())
                continue;
            const int wanted = std::min(box->sizeHint().width(), box->maximumWidth());
            QVERIFY2(box->width() >= wanted, qPrintable(QStringLiteral("%1 of %2 at %3: %4")
                                                            .arg(box->width())
                                                            .arg(wanted)
                                                            .arg(width)
                                                            .arg(box->currentText())));
        }
    }
}

QTEST_MAIN(TimelineViewTest)
#include "timelineview_test.moc"
