// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/search/searchbox.h"
#include "tests/support/windowfixture.h"

#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

constexpr const char* smallWorld = R"(knotary: 1
dataset: {title: {en: Small world}}
kinds: [{id: comet, label: {en: Comet}}]
entities:
  - {id: halley, kind: comet, names: {en: Halley, zh: 哈雷彗星}, aliases: [1P]}
  - {id: hale-bopp, kind: comet, names: {en: Hale-Bopp}}
  - {id: encke, kind: comet, names: {en: Encke}}
)";

} // namespace

class SearchBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void findsWhileTyping();
    void enterVisitsTheBest();
    void arrowsChoose();
    void clickChooses();
    void escapeClosesThenClearsThenLeaves();
    void saysThatNothingWasFound();
    void showsBothNames();

private:
    [[nodiscard]] QListView* list() const
    {
        return m_frame->findChild<QListView*>(QStringLiteral("searchHits"));
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QWidget> m_frame;
    views::SearchBox* m_box = nullptr;
};

void SearchBoxTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_frame = std::make_unique<QWidget>();
    m_frame->resize(700, 600);
    m_box = new views::SearchBox(m_fixture->session, m_frame.get());
    m_box->setGeometry(10, 10, 400, 30);
    m_frame->show();
    QVERIFY(m_fixture->open(smallWorld));
    QVERIFY(QTest::qWaitForWindowActive(m_frame.get()));
    m_box->setFocus();
}

void SearchBoxTest::cleanup()
{
    m_frame.reset();
    m_fixture.reset();
}

void SearchBoxTest::findsWhileTyping()
{
    QTest::keyClicks(m_box, QStringLiteral("hal"));
    QVERIFY(list() != nullptr && list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 2);
    QTest::keyClicks(m_box, QStringLiteral("l"));
    QVERIFY(list()->model()->index(0, 0).data().toString().contains(QLatin1String("Halley")));
}

void SearchBoxTest::enterVisitsTheBest()
{
    QSignalSpy chosen(m_box, &views::SearchBox::chosen);
    QTest::keyClicks(m_box, QStringLiteral("encke"));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("encke"));
    QVERIFY(!list()->isVisible());
    QCOMPARE(chosen.count(), 1);
}

void SearchBoxTest::arrowsChoose()
{
    QTest::keyClicks(m_box, QStringLiteral("hal"));
    const QString second = list()->model()->index(1, 0).data().toString();
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Return);
    const auto* entity = m_fixture->document.dataset().entity(m_fixture->session.current());
    QVERIFY(entity != nullptr);
    QVERIFY(second.contains(QString::fromStdString(entity->names.front().second)));
}

void SearchBoxTest::clickChooses()
{
    QTest::keyClicks(m_box, QStringLiteral("encke"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("encke"));
}

void SearchBoxTest::escapeClosesThenClearsThenLeaves()
{
    QSignalSpy dismissed(m_box, &views::SearchBox::dismissed);
    QTest::keyClicks(m_box, QStringLiteral("hal"));
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!list()->isVisible());
    QCOMPARE(m_box->text(), QStringLiteral("hal"));
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(m_box->text().isEmpty());
    QCOMPARE(dismissed.count(), 0);
    QTest::keyClick(m_box, Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 1);
}

void SearchBoxTest::saysThatNothingWasFound()
{
    QTest::keyClicks(m_box, QStringLiteral("zzzqqqxx"));
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Nothing found"));
    QTest::keyClick(m_box, Qt::Key_Return);
    QVERIFY(!m_fixture->session.current().isValid());
}

void SearchBoxTest::showsBothNames()
{
    QTest::keyClicks(m_box, QStringLiteral("halley"));
    const QString shown = list()->model()->index(0, 0).data().toString();
    QVERIFY2(shown.contains(QStringLiteral("哈雷彗星")), qPrintable(shown));
}

QTEST_MAIN(SearchBoxTest)
#include "searchbox_test.moc"
