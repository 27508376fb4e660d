// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/problems/problemsview.h"
#include "tests/support/windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace knotary;
using namespace knotary::support;

namespace
{

// One kind that is not known, one date that is none: two findings, and the rest can be read.
constexpr const char* faulty = R"(knotary: 1
dataset: {title: {en: Faulty}}
kinds: [{id: comet, label: {en: Comet}}]
properties: [{id: seen, label: {en: seen}, value: text}]
entities:
  - {id: halley, kind: comet, names: {en: Halley}}
claims:
  - {id: c1, subject: halley, property: seen, value: yes it was, when: "2014-13-41"}
)";

constexpr const char* sound = R"(knotary: 1
dataset: {title: {en: Sound}}
sources: [{id: s1, title: A paper, date: "2014"}]
kinds: [{id: comet, label: {en: Comet}}]
properties: [{id: seen, label: {en: seen}, value: text}]
entities:
  - {id: halley, kind: comet, names: {en: Halley}}
claims:
  - {id: c1, subject: halley, property: seen, value: yes it was, evidence: [{source: s1, locator: "1"}]}
)";

} // namespace

class ProblemsViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listsPlaceAndMessage();
    void filtersBySeverity();
    void copiesWhatIsListed();
    void isEmptyForASoundFile();

private:
    void openText(const char* text);
    [[nodiscard]] QAbstractItemModel& rows() const
    {
        return *m_view->findChild<QTreeView*>()->model();
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<views::ProblemsView> m_view;
};

void ProblemsViewTest::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_view = std::make_unique<views::ProblemsView>(m_fixture->document);
    m_view->resize(800, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void ProblemsViewTest::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

void ProblemsViewTest::openText(const char* text)
{
    QSignalSpy read(&m_fixture->document, &document::Document::diagnosticsChanged);
    const QString path = m_fixture->folder.filePath(QStringLiteral("file.yaml"));
    QVERIFY(writeFile(path, text));
    m_fixture->document.open(path);
    QVERIFY(read.wait());
}

void ProblemsViewTest::listsPlaceAndMessage()
{
    openText(faulty);
    QVERIFY(!m_view->isEmpty());
    bool isListed = false;
    for (int row = 0; row < rows().rowCount(); ++row) {
        QVERIFY(!rows().index(row, 0).data().toString().isEmpty());
        const QString place = rows().index(row, 1).data().toString();
        const QString message = rows().index(row, 2).data().toString();
        if (place.startsWith(QLatin1String("8:")) && message.contains(QLatin1String("2014-13-41")))
            isListed = true;
    }
    QVERIFY(isListed);
}

void ProblemsViewTest::filtersBySeverity()
{
    openText(faulty);
    const int all = rows().rowCount();
    auto* filter = m_view->findChild<QComboBox*>();
    int parts = 0;
    filter->setFocus();
    for (int severity = 1; severity < filter->count(); ++severity) {
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(filter->currentIndex(), severity);
        parts += rows().rowCount();
    }
    QCOMPARE(parts, all);
}

void ProblemsViewTest::copiesWhatIsListed()
{
    openText(faulty);
    auto* table = m_view->findChild<QTreeView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(QLatin1String("file.yaml:8:")), qPrintable(copied));
    QCOMPARE(copied.count(u'\n') + 1, rows().rowCount());
}

void ProblemsViewTest::isEmptyForASoundFile()
{
    openText(faulty);
    QSignalSpy emptied(m_view.get(), &views::ProblemsView::emptyChanged);
    openText(sound);
    QVERIFY2(m_view->isEmpty(), qPrintable(rows().index(0, 2).data().toString()));
    QCOMPARE(emptied.count(), 1);
}

QTEST_MAIN(ProblemsViewTest)
#include "problemsview_test.moc"
