// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer does in the first minutes, in the real window with the built-in data: mouse and
// keys only, and only what is shown is read.

#include "tests/support/windowfixture.h"

#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QStatusBar>
#include <QTest>
#include <QXmlStreamReader>

#include <memory>

using namespace knotary;
using namespace knotary::support;

class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void searchesAndFinds();
    void clicksThroughFourEntities();
    void goesBackTwice();
    void choosesAYear();
    void exportsPictures_data();
    void exportsPictures();

private:
    void clickLink(const QString& name) const;
    void chooseFromMenu(const QStringList& titles) const;
    [[nodiscard]] QString page() const
    {
        QString text = m_fixture->details().toPlainText().replace(QChar::Nbsp, u' ');
        return text.remove(QChar::ObjectReplacementCharacter).trimmed(); // pictures of kinds
    }
    [[nodiscard]] QString statusLine() const
    {
        QString shown = m_fixture->window->statusBar()->currentMessage();
        for (const QLabel* label : m_fixture->window->statusBar()->findChildren<QLabel*>())
            if (label->isVisible())
                shown += u'|' + label->text();
        return shown;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QStringList m_visited{QStringLiteral("GSMA")};
};

void StoryTest::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->isReady());
    m_fixture->document.openBuiltIn();
    QVERIFY(m_fixture->waitForLayout());
    QTRY_VERIFY(!m_fixture->canvas().shownNodes().empty());
    QVERIFY2(page().contains(QLatin1String("World Internet Conference")), qPrintable(page()));
}

void StoryTest::cleanupTestCase()
{
    m_fixture.reset();
}

void StoryTest::clickLink(const QString& name) const
{
    const QPoint place = placeOfLink(m_fixture->details(), name);
    QVERIFY2(!place.isNull(), qPrintable(name + QStringLiteral(" is not linked on\n") + page()));
    QTest::mouseClick(m_fixture->details().viewport(), Qt::LeftButton, {}, place);
    QTest::qWait(20);
}

void StoryTest::searchesAndFinds()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F, Qt::ControlModifier);
    QWidget* search = QApplication::focusWidget();
    QTest::keyClicks(search, QStringLiteral("gsma"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY2(page().startsWith(QLatin1String("GSMA")), qPrintable(page()));
    // Who says so, and where: every claim ends in a mark of evidence.
    QVERIFY2(page().contains(QRegularExpression(QStringLiteral("\\[1\\].*\\[1\\].*paragraph \\d+"),
                                                QRegularExpression::DotMatchesEverythingOption)),
             qPrintable(page()));
}

void StoryTest::clicksThroughFourEntities()
{
    // GSMA's page names the organization that it helped to start; that one leads on.
    QTest::mouseClick(&m_fixture->canvas(), Qt::LeftButton, {},
                      placeOfNode(m_fixture->canvas(), QStringLiteral("GSMA,")));
    QVERIFY2(page().startsWith(QLatin1String("GSMA")), qPrintable(page()));

    QString before = page();
    for (int step = 0; step < 3; ++step) {
        // The first entity on the page that was not visited yet.
        QString next;
        auto* document = m_fixture->details().document();
        for (auto block = document->begin(); block.isValid() && next.isEmpty();
             block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part) {
                const auto fragment = part.fragment();
                if (fragment.charFormat().anchorHref().startsWith(QLatin1String("entity:")) &&
                    !m_visited.contains(fragment.text())) {
                    next = fragment.text();
                    break;
                }
            }
        }
        QVERIFY2(!next.isEmpty(), qPrintable(page()));
        m_visited += next;
        clickLink(next);
        QVERIFY2(page().startsWith(next.section(QStringLiteral(" / "), 0, 0)), qPrintable(page()));
        QVERIFY(page() != before);
        before = page();
        // The graph shows it as chosen.
        QAccessibleInterface* node = nullptr;
        QTRY_VERIFY(
            (node = accessibleNamed(QAccessible::queryAccessibleInterface(&m_fixture->canvas()),
                                    next + u',')) != nullptr);
        QVERIFY(node->state().selected);
    }
}

void StoryTest::goesBackTwice()
{
    // GSMA, then three more: the last is shown, twice back is the first after GSMA.
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::qWait(20);
    QVERIFY2(page().startsWith(m_visited.at(2)), qPrintable(page()));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::qWait(20);
    QVERIFY2(page().startsWith(m_visited.at(1)), qPrintable(page()));
}

void StoryTest::choosesAYear()
{
    QWidget* chart = nullptr;
    for (QWidget* widget : m_fixture->window->findChildren<QWidget*>())
        if (qstrcmp(widget->metaObject()->className(), "knotary::views::YearPane") == 0)
            chart = widget;
    QVERIFY(chart != nullptr);
    const QImage before = m_fixture->canvas().grab().toImage();
    // Along the chart until the line at the foot names the year.
    for (int x = 30; x < chart->width() - 10 && !statusLine().contains(QLatin1String("2015"));
         x += 7)
        QTest::mouseClick(chart, Qt::LeftButton, {}, {x, chart->height() * 3 / 5});
    QVERIFY2(statusLine().contains(QLatin1String("Time: 2015")), qPrintable(statusLine()));
    QVERIFY2(m_fixture->canvas().grab().toImage() != before, "the year is not shown");
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY2(!statusLine().contains(QLatin1String("Time")), qPrintable(statusLine()));
    QTest::keyClick(&m_fixture->canvas(), Qt::Key_Escape); // pictures of all, not of one alone
}

void StoryTest::chooseFromMenu(const QStringList& titles) const
{
    // Opened by its mnemonic, walked with the arrow keys, as a hand without a mouse does.
    m_fixture->window->activateWindow(); // after a dialog; there is no window manager here
    QVERIFY(QTest::qWaitForWindowActive(m_fixture->window.get()));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_F, Qt::AltModifier);
    for (const QString& title : titles) {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY2(menu != nullptr, qPrintable(title));
        const auto shown = [](const QAction* action) {
            QString text = action->text();
            return text.remove(u'&');
        };
        for (int step = 0; step < menu->actions().size(); ++step) {
            if (menu->activeAction() != nullptr && shown(menu->activeAction()) == title)
                break;
            QTest::keyClick(menu, Qt::Key_Down);
        }
        QVERIFY(menu->activeAction() != nullptr);
        QCOMPARE(shown(menu->activeAction()), title);
        QTest::keyClick(menu,
                        menu->activeAction()->menu() != nullptr ? Qt::Key_Right : Qt::Key_Return);
    }
}

void StoryTest::exportsPictures_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    const QString graph = QStringLiteral("Graph…");
    const QString chart = QStringLiteral("Year-by-year chart…");
    for (const char* type : {"png", "svg", "pdf"}) {
        QTest::addRow("graph as %s", type)
            << graph << QStringLiteral("graph.") + QLatin1String(type);
        QTest::addRow("chart as %s", type)
            << chart << QStringLiteral("chart.") + QLatin1String(type);
    }
}

void StoryTest::exportsPictures()
{
    QFETCH(QString, title);
    QFETCH(QString, name);
    QTest::qWait(20);
    const QString path = m_fixture->folder.filePath(name);
    chooseFromMenu({QStringLiteral("Export"), title});
    auto* dialog = m_fixture->window->findChild<QDialog*>(QStringLiteral("exportDialog"));
    QVERIFY(dialog != nullptr);
    auto* button = dialog->findChild<QPushButton*>(QStringLiteral("export"));
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 60'000);
    answerFileDialog(path);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
    auto* said = dialog->findChild<QLabel*>(QStringLiteral("said"));
    QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(name), 60'000);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_fixture->window->findChild<QDialog*>(QStringLiteral("exportDialog")) == nullptr);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (name.endsWith(QLatin1String(".png"))) {
        QImage picture;
        QVERIFY(picture.loadFromData(bytes, "PNG"));
        QVERIFY2(picture.width() > 1000, "too small for print");
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 9)
            for (int x = 0; x < picture.width(); x += 9)
                colours.insert(picture.pixel(x, y));
        QVERIFY2(colours.size() > 10, "the picture is empty");
    } else if (name.endsWith(QLatin1String(".svg"))) {
        QXmlStreamReader xml(bytes);
        QString text;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(
            text.contains(name.startsWith(u'g') ? QLatin1String("GSMA") : QLatin1String("2016")),
            qPrintable(text));
    } else {
        QVERIFY(bytes.startsWith("%PDF-1."));
        QVERIFY(bytes.contains("%%EOF"));
        QVERIFY(bytes.contains("/FontFile"));
    }
}

QTEST_MAIN(StoryTest)
#include "story_test.moc"
