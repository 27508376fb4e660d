// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel that answers what connects two entities, with hands and with strange names.

#include "app/views/paths/pathsview.h"

#include "app/document/pathfinder.h"
#include "tests/support/windowfixture.h"

#include <QListView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

/// Two ways from A to Z, one through names that are long, Chinese, from right to left, or look like
/// markup; and one that stands alone.
constexpr const char* world = R"(knotary: 1
dataset: {title: {en: Chains}}
sources: [{id: s1, title: "<i>A</i> paper", date: "2014"}]
kinds: [{id: star, label: {en: Star}}, {id: comet, label: {en: Comet}}]
properties: [{id: near, label: {en: is near to}, inverse: {en: is near to}}]
entities:
  - {id: a, kind: star, names: {en: "Aldebaran <b>& co</b>"}}
  - {id: b, kind: comet, names: {en: "世界互联网大会国际组织全球发展和安全倡议委员会联合秘书处", zh: "世界互联网大会"}}
  - {id: c, kind: star, names: {en: "المؤتمر العالمي للإنترنت"}}
  - {id: z, kind: star, names: {en: "Zeta"}}
  - {id: lone, kind: star, names: {en: "Lone"}}
claims:
  - {id: c1, subject: a, property: near, object: b, evidence: [{source: s1, locator: "1"}]}
  - {id: c2, subject: z, property: near, object: b, evidence: [{source: s1, locator: "2"}]}
  - {id: c3, subject: a, property: near, object: c}
  - {id: c4, subject: c, property: near, object: z}
)";

} // namespace

class PathsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForBothEnds();
    void showsNamesAsTheyAre();
    void saysWhenThereIsNone();
    void offersWhatWouldHelp();
    void fieldsForgetWhatWasNotChosen();
    void swapsTheEnds();
    void avoidsWhatIsOnTheWay();
    void escapeLeaves();
    void readsWellWhereItIsSmall_data();
    void readsWellWhereItIsSmall();

private:
    template<class Widget>
    [[nodiscard]] Widget& part(const char* name) const
    {
        return *m_view->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit& field(const char* name) const { return part<QLineEdit>(name); }
    [[nodiscard]] QTextBrowser& page() const { return part<QTextBrowser>("pathPage"); }
    [[nodiscard]] QString text() const
    {
        return page().toPlainText().replace(QChar::Nbsp, u' ').remove(QChar(0x200E));
    }
    [[nodiscard]] document::PathFinder& paths() const { return m_fixture->session.paths(); }
    void ask(const char* from, const char* to) const
    {
        paths().ask(m_fixture->entity(from), m_fixture->entity(to));
        QTRY_VERIFY(!paths().isSearching());
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::PathsView> m_view;
};

void PathsViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_view = std::make_unique<views::PathsView>(m_fixture->session);
    m_view->resize(900, 320);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QVERIFY(m_fixture->open(world));
}

void PathsViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void PathsViewTest::asksForBothEnds()
{
    QVERIFY2(text().startsWith(QLatin1String("Choose two entities")), qPrintable(text()));
    m_view->setFocus();
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&field("pathFrom")));
    ask("a", "a");
    QVERIFY2(text().contains(QLatin1String("the same")), qPrintable(text()));
    ask("a", "");
    m_view->setFocus();
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&field("pathTo")));
    QVERIFY(!part<QListView>("pathList").isVisible());
}

void PathsViewTest::showsNamesAsTheyAre()
{
    ask("a", "z");
    auto& list = part<QListView>("pathList");
    QCOMPARE(list.model()->rowCount(), 3); // both together, and each
    QVERIFY2(text().contains(QStringLiteral("Aldebaran <b>& co</b> → 世界互联网大会国际组织")),
             qPrintable(text()));
    QVERIFY2(text().contains(QStringLiteral("[1]")), qPrintable(text()));
    QVERIFY2(text().contains(QStringLiteral("<i>A</i> paper")), qPrintable(text()));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(2, 0)).center());
    QVERIFY2(text().contains(QStringLiteral("المؤتمر العالمي للإنترنت → Zeta")),
             qPrintable(text()));
    QVERIFY2(text().contains(QLatin1String("no source")), qPrintable(text()));
    QCOMPARE(paths().lookedAt(), std::optional<std::size_t>(1));
    // Tool tips are text as well.
    const QString tip = list.model()->index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(QLatin1String("&lt;b&gt;")), qPrintable(tip));
    m_fixture->session.setLanguage(text::NameLanguage::Chinese);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualRect(list.model()->index(1, 0)).center());
    QVERIFY2(text().contains(QStringLiteral("→ 世界互联网大会 →")), qPrintable(text()));
}

void PathsViewTest::saysWhenThereIsNone()
{
    ask("a", "lone");
    QVERIFY2(text().startsWith(QLatin1String("Nothing connects Aldebaran <b>& co</b> and Lone")),
             qPrintable(text()));
    QVERIFY2(text().contains(QLatin1String("no path between them in the data")),
             qPrintable(text()));
}

void PathsViewTest::offersWhatWouldHelp()
{
    m_fixture->session.hide({m_fixture->entity("z")});
    ask("a", "z");
    QVERIFY2(text().contains(QLatin1String("There is a path:")), qPrintable(text()));
    const QPoint link =
        placeOfLink(page(), QStringLiteral("through what is hidden or filtered out, too"));
    QVERIFY(!link.isNull());
    QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, link);
    QTRY_VERIFY2(text().contains(QLatin1String("not in the graph now")), qPrintable(text()));
}

void PathsViewTest::fieldsForgetWhatWasNotChosen()
{
    ask("a", "z");
    QLineEdit& to = field("pathTo");
    QCOMPARE(to.text(), QStringLiteral("Zeta"));
    to.setFocus();
    QTest::keyClicks(&to, QStringLiteral("alde"));
    QTest::keyClick(&to, Qt::Key_Escape); // the list
    QTest::keyClick(&to, Qt::Key_Escape); // what was typed
    QCOMPARE(to.text(), QStringLiteral("Zeta"));
    QTest::keyClicks(&to, QStringLiteral("alde"));
    field("pathFrom").setFocus();
    QCOMPARE(to.text(), QStringLiteral("Zeta"));
    QCOMPARE(paths().question().to, m_fixture->entity("z"));
    // Emptied, there is none.
    to.setFocus();
    to.selectAll();
    QTest::keyClick(&to, Qt::Key_Delete);
    QVERIFY(!paths().question().to.isValid());
    QVERIFY2(text().startsWith(QLatin1String("Choose two entities")), qPrintable(text()));
}

void PathsViewTest::swapsTheEnds()
{
    ask("a", "z");
    QTest::mouseClick(&part<QToolButton>("pathSwap"), Qt::LeftButton);
    QTRY_VERIFY(!paths().isSearching());
    QCOMPARE(field("pathFrom").text(), QStringLiteral("Zeta"));
    QVERIFY2(text().startsWith(QStringLiteral("Zeta → ")), qPrintable(text()));
}

void PathsViewTest::avoidsWhatIsOnTheWay()
{
    ask("a", "z");
    auto& button = part<QToolButton>("pathLimits");
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu != nullptr);
        QAction* last = menu->actions().constLast(); // the station of the path looked at
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(last).center());
        menu->close();
    });
    QTest::mouseClick(&button, Qt::LeftButton);
    QTRY_COMPARE(paths().question().avoided.size(), std::size_t{1});
    QTRY_VERIFY(!paths().isSearching());
    QVERIFY2(text().contains(QStringLiteral("المؤتمر")), qPrintable(text()));
    QVERIFY2(button.text().contains(u'1'), qPrintable(button.text()));
}

void PathsViewTest::escapeLeaves()
{
    ask("a", "z");
    page().setFocus();
    QTest::keyClick(&page(), Qt::Key_Escape);
    QVERIFY(!paths().question().from.isValid());
    QCOMPARE(field("pathFrom").text(), QString());
}

void PathsViewTest::readsWellWhereItIsSmall_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("low and wide") << QSize(1300, 200);
    QTest::newRow("low") << QSize(700, 260);
    QTest::newRow("narrow") << QSize(340, 320);
}

/// Nothing lies over anything, nothing is outside, and there is room to read.
void PathsViewTest::readsWellWhereItIsSmall()
{
    QFETCH(QSize, size);
    ask("a", "z");
    m_view->resize(size);
    QTest::qWait(30);
    QList<QWidget*> shown;
    for (const char* name : {"pathFrom", "pathTo", "pathSwap", "pathChoice", "pathEvidence",
                             "pathLimits", "pathCopy", "pathClear", "pathList", "pathPage"})
        shown += m_view->findChild<QWidget*>(QLatin1String(name));
    for (QWidget* widget : shown) {
        const QRect box(widget->mapTo(m_view.get(), QPoint(0, 0)), widget->size());
        QVERIFY2(m_view->rect().contains(box), qPrintable(widget->objectName()));
        for (QWidget* other : shown) {
            const QRect otherBox(other->mapTo(m_view.get(), QPoint(0, 0)), other->size());
            QVERIFY2(widget == other || !box.intersects(otherBox),
                     qPrintable(widget->objectName() + u' ' + other->objectName()));
        }
    }
    QVERIFY2(page().height() >= 60, qPrintable(QString::number(page().height())));
}

QTEST_MAIN(PathsViewTest)
#include "pathsview_test.moc"
