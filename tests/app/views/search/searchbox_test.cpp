// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/search/searchbox.h"

#include "app/text/foldmarks.h"
#include "app/views/searchmodel.h"
#include "tests/support/windowfixture.h"

#include <QInputMethodEvent>
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
kinds: [{id: comet, label: {en: Comet}}, {id: word, label: {en: Word}, plural: {en: Words}}]
properties: [{id: motto, label: {en: motto}, value: text}]
sources: [{id: s7, title: First sightings, publisher: Sky Press, date: "1910"}]
entities:
  - {id: halley, kind: comet, names: {en: Halley, zh: 哈雷彗星}, aliases: [1P], note: {en: "It comes back every 76 years or so, and people have written down its visits."}}
  - {id: hale-bopp, kind: comet, names: {en: Hale-Bopp}}
  - {id: encke, kind: comet, names: {en: Encke}}
  - {id: markup, kind: word, names: {en: '<b>Bold</b> & "plain"'}}
claims:
  - {id: c1, subject: encke, property: motto, value: Round and round, evidence: [{source: s7}]}
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
    void saysWhyItWasFound_data();
    void saysWhyItWasFound();
    void marksTheLettersThatMatch();
    void takesMarkupAsItIsWritten();
    void groupsManyByKind();
    void keysPassOverHeadings();
    void enterWaitsForTheNames();
    void typingOnTakesEnterBack();
    void choosesSources();
    void tellsScreenReadersWhatIsChosen();
    void paintsEveryKindOfRow();

private:
    void type(const QString& text) const
    {
        if (text.front().unicode() < 0x80) {
            QTest::keyClicks(m_box, text);
        } else { // as an input method does it
            QInputMethodEvent event;
            event.setCommitString(text);
            QCoreApplication::sendEvent(m_box, &event);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->session.search().isReady(), 60'000);
    }
    [[nodiscard]] QVariant told(int row, int role = Qt::DisplayRole) const
    {
        return list()->model()->index(row, 0).data(role);
    }
    [[nodiscard]] bool openMany();
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
    type(QStringLiteral("hal"));
    QVERIFY(list() != nullptr && list()->isVisible());
    QCOMPARE(list()->model()->rowCount(), 2);
    QTest::keyClicks(m_box, QStringLiteral("l"));
    QVERIFY(list()->model()->index(0, 0).data().toString().contains(QLatin1String("Halley")));
}

void SearchBoxTest::enterVisitsTheBest()
{
    QSignalSpy chosen(m_box, &views::SearchBox::chosen);
    type(QStringLiteral("encke"));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("encke"));
    QVERIFY(!list()->isVisible());
    QCOMPARE(chosen.count(), 1);
}

void SearchBoxTest::arrowsChoose()
{
    type(QStringLiteral("hal"));
    const QString second = list()->model()->index(1, 0).data().toString();
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Return);
    const auto* entity = m_fixture->document.dataset().entity(m_fixture->session.current());
    QVERIFY(entity != nullptr);
    QVERIFY(second.contains(QString::fromStdString(entity->names.front().second)));
}

void SearchBoxTest::clickChooses()
{
    type(QStringLiteral("encke"));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
    QCOMPARE(m_fixture->session.current(), m_fixture->entity("encke"));
}

void SearchBoxTest::escapeClosesThenClearsThenLeaves()
{
    QSignalSpy dismissed(m_box, &views::SearchBox::dismissed);
    type(QStringLiteral("hal"));
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
    type(QStringLiteral("zzzqqqxx"));
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("Nothing found"));
    QTest::keyClick(m_box, Qt::Key_Return);
    QVERIFY(!m_fixture->session.current().isValid());
}

void SearchBoxTest::showsBothNames()
{
    type(QStringLiteral("halley"));
    const QString shown = list()->model()->index(0, 0).data().toString();
    QVERIFY2(shown.contains(QStringLiteral("哈雷彗星")), qPrintable(shown));
}

void SearchBoxTest::saysWhyItWasFound_data()
{
    QTest::addColumn<QString>("remark");
    const auto row = [](const QString& typed, const QString& remark) {
        QTest::newRow(qPrintable(typed)) << remark;
    };
    row(u"halley"_qs, u"Comet"_qs);
    row(u"彗星"_qs, u"Comet"_qs);
    row(u"haleihui"_qs, u"Comet · pinyin"_qs);
    row(u"hlhx"_qs, u"Comet · pinyin initials"_qs);
    row(u"hb"_qs, u"Comet · initials"_qs);
    row(u"1p"_qs, u"Comet · also called “1P”"_qs);
    row(u"hallye"_qs, u"Comet · did you mean “Halley”?"_qs);
    row(u"round"_qs, u"Comet · said of it: “Round and round”"_qs);
    row(u"visits"_qs, u"Comet · in its note: “…written down its visits.”"_qs);
    row(u"markup"_qs, u"Word · its id is “markup”"_qs);
    row(u"sightings"_qs, u"Source · Sky Press · 1910"_qs);
    row(u"press"_qs, u"Source · 1910 · published by “Sky Press”"_qs);
    row(u"s7"_qs, u"Source · Sky Press · 1910 · its id is “s7”"_qs);
}

void SearchBoxTest::saysWhyItWasFound()
{
    type(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(told(0, views::SearchModel::remarkRole).toString(), "remark");
}

void SearchBoxTest::marksTheLettersThatMatch()
{
    using Marks = std::vector<text::TextStretch>;
    type(QStringLiteral("hlhx"));
    const QString name = told(0).toString();
    const Marks marks = told(0, views::SearchModel::nameMarksRole).value<Marks>();
    QCOMPARE(marks.size(), std::size_t(1));
    QCOMPARE(name.mid(marks[0].begin, marks[0].length), u"哈雷彗星"_qs);

    m_box->clear();
    type(QStringLiteral("press"));
    const QString remark = told(0, views::SearchModel::remarkRole).toString();
    const Marks inRemark = told(0, views::SearchModel::remarkMarksRole).value<Marks>();
    QCOMPARE(inRemark.size(), std::size_t(1));
    QCOMPARE(remark.mid(inRemark[0].begin, inRemark[0].length), u"Press"_qs);
    QVERIFY(told(0, views::SearchModel::nameMarksRole).value<Marks>().empty());
}

void SearchBoxTest::takesMarkupAsItIsWritten()
{
    type(QStringLiteral("bold"));
    QCOMPARE(told(0).toString(), QStringLiteral("<b>Bold</b> & \"plain\""));
}

/// Thirty words and thirty stones, all called alike, and a comet.
bool SearchBoxTest::openMany()
{
    std::string yaml = "knotary: 1\nkinds: [{id: word, label: {en: Word}, plural: {en: Words}}, "
                       "{id: stone, label: {en: Stone}, plural: {en: Stones}}]\nentities:\n";
    for (int number = 10; number < 40; ++number) {
        const std::string n = std::to_string(number);
        yaml += "  - {id: w" + n + ", kind: word, names: {en: Thing " + n + "}}\n";
        yaml += "  - {id: x" + n + ", kind: stone, names: {en: Thing " + n + "}}\n";
    }
    return m_fixture->open(yaml) &&
           QTest::qWaitFor([this] { return m_fixture->document.dataset().entityCount() == 60; });
}

void SearchBoxTest::groupsManyByKind()
{
    QVERIFY(openMany());
    type(QStringLiteral("thing"));
    QStringList headings;
    QStringList rows;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const auto type = static_cast<views::SearchModel::RowType>(
            told(row, views::SearchModel::rowTypeRole).toInt());
        if (type == views::SearchModel::RowType::Heading)
            headings += told(row).toString();
        if (row < 7)
            rows += told(row).toString();
    }
    QCOMPARE(headings, (QStringList{u"Best matches"_qs, u"Words"_qs, u"Stones"_qs}));
    QCOMPARE(rows.first(), u"Best matches"_qs);
    QCOMPARE(rows.last(), u"Words"_qs);
    const int last = list()->model()->rowCount() - 1;
    QCOMPARE(last, 3 + 50); // that there are more is said
    QVERIFY2(told(last).toString().contains(u"50"), qPrintable(told(last).toString()));
    QVERIFY(list()->geometry().bottom() <= m_frame->height());
}

void SearchBoxTest::keysPassOverHeadings()
{
    QVERIFY(openMany());
    type(QStringLiteral("thing"));
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClick(m_box, Qt::Key_Up); // nothing above it to choose
    QCOMPARE(list()->currentIndex().row(), 1);
    for (int presses = 0; presses < 5; ++presses)
        QTest::keyClick(m_box, Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 7);
    QTest::keyClick(m_box, Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 5);
    for (int presses = 0; presses < 9; ++presses)
        QTest::keyClick(m_box, Qt::Key_PageDown);
    QCOMPARE(list()->currentIndex().row(), 52); // the last hit
    QTest::keyClick(m_box, Qt::Key_Return);
    QVERIFY(m_fixture->session.current().isValid());
}

void SearchBoxTest::enterWaitsForTheNames()
{
    QVERIFY(openMany());
    QTest::keyClicks(m_box, QStringLiteral("thing 15"));
    QVERIFY(!m_fixture->session.search().isReady());
    QTest::keyClick(m_box, Qt::Key_Return);
    QVERIFY(list()->isVisible());
    QTRY_COMPARE(m_fixture->session.current(), m_fixture->entity("w15"));
    QVERIFY(!list()->isVisible());
}

void SearchBoxTest::typingOnTakesEnterBack()
{
    QVERIFY(openMany());
    QTest::keyClicks(m_box, QStringLiteral("thin"));
    QVERIFY(!m_fixture->session.search().isReady());
    QTest::keyClick(m_box, Qt::Key_Return);
    type(QStringLiteral("g"));
    QTest::qWait(20);
    QVERIFY(!m_fixture->session.current().isValid());
    QVERIFY(list()->isVisible());
}

void SearchBoxTest::choosesSources()
{
    QSignalSpy chosen(m_box, &views::SearchBox::sourceChosen);
    type(QStringLiteral("sightings"));
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<base::SourceId>(), *m_fixture->document.dataset().findSource("s7"));
    QVERIFY(!list()->isVisible());
}

void SearchBoxTest::tellsScreenReadersWhatIsChosen()
{
    type(QStringLiteral("hal"));
    const QString first = m_box->accessibleDescription();
    QVERIFY2(first.contains(told(0).toString()), qPrintable(first));
    QTest::keyClick(m_box, Qt::Key_Down);
    QVERIFY(m_box->accessibleDescription().contains(told(1).toString()));
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!m_box->accessibleDescription().contains(told(1).toString()));
}

void SearchBoxTest::paintsEveryKindOfRow()
{
    QVERIFY(openMany());
    type(QStringLiteral("thing"));
    const QImage marked = list()->viewport()->grab().toImage();
    m_box->clear();
    type(QStringLiteral("qqqq"));
    QCOMPARE(list()->model()->rowCount(), 1);
    QTest::qWait(20); // a list lays out its rows when it comes to it
    const QImage nothing = list()->viewport()->grab().toImage();
    QVERIFY(marked.height() > 5 * nothing.height());
    for (const QImage& picture : {marked, nothing}) {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                colours.insert(picture.pixel(x, y));
        QVERIFY2(colours.size() > 1, qPrintable(QStringLiteral("%1 high").arg(picture.height())));
    }
}

QTEST_MAIN(SearchBoxTest)
#include "searchbox_test.moc"
