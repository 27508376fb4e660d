// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A figure leaves the program: chosen in the dialog, copied, printed, dragged away, and one of each
// bookmark; with keys and mouse.

#include "app/document/bookmarks.h"
#include "app/views/table/tableview.h"
#include "app/views/timeline/timelineview.h"
#include "app/window/exportdialog.h"
#include "app/window/pagepreview.h"
#include "tests/support/windowfixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace knotary;
using namespace knotary::support;
using namespace Qt::StringLiterals;
using report::View;
using window::ExportDialog;

namespace
{

constexpr const char* comets = R"yaml(knotary: 1
dataset: {title: {en: Comets, zh: 彗星}}
sources:
  - {id: s1, title: {en: A paper}, publisher: Press, date: "2014-11-19"}
kinds: [{id: comet, label: {en: Comet}}]
properties:
  - {id: likes, label: {en: likes}, value: entity}
entities:
  - {id: halley, kind: comet, names: {en: Halley}}
  - {id: io, kind: comet, names: {en: Io}}
  - {id: encke, kind: comet, names: {en: Encke}}
claims:
  - {id: c1, subject: io, property: likes, object: halley, when: "2014", evidence: [{source: s1}]}
  - {id: c2, subject: encke, property: likes, object: halley, when: "2016"}
)yaml";

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->isReady());
        QVERIFY(m_fixture->open(comets));
        m_fixture->canvas().setFocus();
        const auto* action = m_fixture->window->findChild<QAction*>(u"file.export"_s);
        QTRY_VERIFY(action->isEnabled());
    }
    void cleanup() { m_fixture.reset(); }

    void exportsWithKeysAlone();
    void remembersTheLastChoices();
    void followsTheFocus();
    void sizesComeByNameOrAreOnesOwn();
    void showsThePageInItsProportions();
    void everyViewIsAPageToo();
    void showsTheTextInstead();
    void saysWhenThereIsNothingToDraw();
    void aFailureIsSaid();
    void everyFieldHasANameAndAKey();
    void findsRoomOnASmallScreen();
    void copiesWhereTheGraphHasTheFocus();
    void otherViewsCopyTheirOwn();
    void isDraggedAway();
    void printsToAFile();
    void exportsAllBookmarks();
    void aBatchIsStopped();

private:
    [[nodiscard]] ExportDialog* dialog() const
    {
        return m_fixture->window->findChild<ExportDialog*>();
    }
    template<class Widget>
    [[nodiscard]] Widget& the(const char* name) const
    {
        return *dialog()->findChild<Widget*>(QLatin1String(name));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = m_fixture->window->focusWidget();
        QTest::keyClick(focus != nullptr ? focus : m_fixture->window.get(), key, modifiers);
    }
    /// A dialog counts as active already when its parent is, and then gets no keys yet.
    static void activate(QWidget* window)
    {
        window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), window);
    }
    void openDialog()
    {
        const auto* action = m_fixture->window->findChild<QAction*>(u"file.export"_s);
        QTRY_VERIFY(action->isEnabled());
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog() != nullptr);
        activate(dialog());
        waitForPreview();
    }
    void waitForPreview() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->preview().made() && dialog()->preview().isIdle(), 60000);
        QTest::qWait(0); // what was drawn is shown
    }
    void close()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
        activate(m_fixture->window.get());
    }
    void choose(const char* name, int row)
    {
        auto& box = the<QComboBox>(name);
        box.setFocus();
        QTest::keyClick(&box, Qt::Key_Home);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(&box, Qt::Key_Down);
        QCOMPARE(box.currentIndex(), row);
    }
    [[nodiscard]] QString path(const QString& name) const
    {
        return m_fixture->folder.filePath(name);
    }
    [[nodiscard]] QByteArray contentOf(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The dialog that opens next begins in that folder, and it is chosen as it stands.
    void answerFolderDialog(const QString& folder)
    {
        QVERIFY(QDir().mkpath(folder));
        m_fixture->settings.setLastFolder(folder);
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer] {
            auto* chooser = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (chooser == nullptr)
                return;
            timer->stop();
            timer->deleteLater();
            auto* buttons = chooser->findChild<QDialogButtonBox*>();
            QTest::mouseClick(buttons->button(QDialogButtonBox::Open), Qt::LeftButton);
        });
        timer->start(50);
    }
    void addBookmarks()
    {
        m_fixture->session.bookmarks().addView({.name = "All"});
        m_fixture->session.bookmarks().addView({.name = "Then", .window = "2014"});
        m_fixture->session.bookmarks().addView({.name = "Then/later", .window = "2016"});
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void ExportDialogTest::exportsWithKeysAlone()
{
    openDialog();
    QTest::keyClick(dialog(), Qt::Key_F, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), &the<QComboBox>("format"));
    QTest::keyClick(&the<QComboBox>("format"), Qt::Key_Home); // SVG
    QTest::keyClick(dialog(), Qt::Key_T, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), &the<QLineEdit>("title"));
    QCOMPARE(the<QLineEdit>("title").text(), u"Comets"_s);
    QTest::keyClick(&the<QLineEdit>("title"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&the<QLineEdit>("title"), u"Who likes Halley"_s);
    waitForPreview();
    QCOMPARE((*dialog()->preview().made())->figure.title, u"Who likes Halley"_s);
    QVERIFY(the<QPushButton>("openFolder").isHidden());

    answerFileDialog(path(u"likes"_s));
    QTest::keyClick(dialog(), Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(the<QLabel>("said").text(), u"Exported likes.svg"_s, 60000);
    const QByteArray svg = contentOf(u"likes.svg"_s);
    QVERIFY(svg.contains("Who likes Halley"));
    QVERIFY(svg.contains("Encke"));
    QVERIFY(!the<QPushButton>("openFile").isHidden());
    QVERIFY(!the<QPushButton>("openFolder").isHidden());
    close();
}

void ExportDialogTest::remembersTheLastChoices()
{
    openDialog();
    choose("format", 1); // PDF
    choose("preset", 2); // slide
    choose("theme", 2);  // dark
    choose("citations", 3);
    QTest::keyClick(dialog(), Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(!the<QAbstractButton>("carries").isChecked()); // it is pressed for a moment
    const operations::ExportChoice wanted = dialog()->findChild<window::ExportForm*>()->choice();
    QVERIFY(wanted.citations == text::CitationStyle::GbT7714);
    QVERIFY(!wanted.carriesData);
    close();
    openDialog();
    QCOMPARE(dialog()->findChild<window::ExportForm*>()->choice(), wanted);
    QCOMPARE(the<QLineEdit>("title").text(), u"Comets"_s);
    choose("citations", 0); // not listed
    QVERIFY(!dialog()->findChild<window::ExportForm*>()->choice().citations);
    close();
    openDialog();
    QVERIFY(!dialog()->findChild<window::ExportForm*>()->choice().citations);
    close();
}

void ExportDialogTest::followsTheFocus()
{
    const auto viewOf = [this](QWidget& widget) {
        widget.setFocus();
        openDialog();
        const View view = dialog()->findChild<window::ExportForm*>()->view();
        close();
        return view;
    };
    QCOMPARE(viewOf(m_fixture->canvas()), View::Graph);
    QCOMPARE(viewOf(*m_fixture->window->findChild<views::TimelineView*>()), View::Timeline);
    m_fixture->window->focusView(operations::View::Table);
    QCOMPARE(viewOf(*QApplication::focusWidget()), View::Table);
    m_fixture->session.visit(m_fixture->entity("io"));
    QCOMPARE(viewOf(m_fixture->details()), View::Page);
}

void ExportDialogTest::sizesComeByNameOrAreOnesOwn()
{
    openDialog();
    choose("format", 2); // PNG
    choose("preset", 3); // web
    QCOMPARE(the<QSpinBox>("dpi").value(), 96);
    QVERIFY(the<QLabel>("pixels").text().contains(u"1,200"_s));
    auto& width = the<QDoubleSpinBox>("width");
    width.setFocus();
    width.selectAll();
    QTest::keyClicks(&width, u"50.8"_s);
    QTest::keyClick(&width, Qt::Key_Tab);
    QCOMPARE(the<QComboBox>("preset").currentData().toString(), QString());
    QVERIFY(the<QLabel>("pixels").text().contains(u"192"_s));
    waitForPreview();
    QCOMPARE((*dialog()->preview().made())->figure.millimetres.width(), 50.8);
    choose("format", 0); // SVG has no pixels
    QVERIFY(!the<QSpinBox>("dpi").isEnabled());
    QVERIFY(the<QLabel>("pixels").text().isEmpty());
    close();
}

void ExportDialogTest::showsThePageInItsProportions()
{
    openDialog();
    choose("preset", 2); // 338.7 × 190.5
    waitForPreview();
    const auto shape = [this] {
        const QSize size = dialog()->preview().picture().size();
        return double(size.width()) / size.height();
    };
    QVERIFY(std::abs(shape() - 338.7 / 190.5) < 0.02);
    auto& page = the<window::PagePreview>("pagePreview");
    QVERIFY(dialog()->preview().picture().width() <= page.width() * page.devicePixelRatio());
    QTest::keyClick(dialog(), Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(dialog()->preview().picture().width(),
                              qRound(338.7 / 25.4 * 96 * page.devicePixelRatio()), 60000);
    QVERIFY(page.sheet()->width() > page.width());
    QTest::keyClick(dialog(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(!the<QAbstractButton>("trueSize").isChecked());
    choose("preset", 1); // 170 × 230
    waitForPreview();
    QVERIFY(std::abs(shape() - 170.0 / 230) < 0.02);
    close();
}

void ExportDialogTest::everyViewIsAPageToo()
{
    openDialog();
    choose("format", 3); // a page to explore
    choose("view", 2);   // lanes
    waitForPreview();
    QCOMPARE((*dialog()->preview().made())->request.view, View::Lanes);
    QVERIFY((*dialog()->preview().made())->request.carriesData);
    answerFileDialog(path(u"lanes"_s));
    QTest::keyClick(dialog(), Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(the<QLabel>("said").text(), u"Exported lanes.html"_s, 60000);
    QVERIFY(contentOf(u"lanes.html"_s).contains("Comets"));
    close();
}

void ExportDialogTest::showsTheTextInstead()
{
    openDialog();
    choose("format", 4);
    waitForPreview();
    auto& text = the<QPlainTextEdit>("textPreview");
    QTRY_VERIFY(text.isVisible() && text.toPlainText().contains(u"Comets"_s));
    QVERIFY(!the<QComboBox>("preset").isEnabled());
    close();
}

void ExportDialogTest::saysWhenThereIsNothingToDraw()
{
    m_fixture->window->showExport(View::Path);
    activate(dialog());
    waitForPreview();
    QVERIFY(!the<QPushButton>("export").isEnabled());
    QVERIFY(!the<QPushButton>("copy").isEnabled());
    QVERIFY(dialog()->takeAlong() == nullptr);
    choose("view", 0);
    waitForPreview();
    QTRY_VERIFY(the<QPushButton>("export").isEnabled());
    close();
}

void ExportDialogTest::aFailureIsSaid()
{
    openDialog();
    choose("format", 2);
    auto& width = the<QDoubleSpinBox>("width");
    for (auto* box : {&width, &the<QDoubleSpinBox>("height")}) {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, u"2000"_s);
        QTest::keyClick(box, Qt::Key_Tab);
    }
    waitForPreview();
    answerFileDialog(path(u"large.png"_s));
    QTest::keyClick(dialog(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(the<QLabel>("said").text().contains(u"too large"_s), 60000);
    QVERIFY(the<QPushButton>("openFile").isHidden());
    QTRY_VERIFY(the<QPushButton>("export").isEnabled());
    close();
}

void ExportDialogTest::everyFieldHasANameAndAKey()
{
    for (const bool isOfBookmarks : {false, true}) {
        if (!isOfBookmarks)
            addBookmarks();
        if (isOfBookmarks)
            m_fixture->window->showDialog(operations::Dialog::ExportBookmarks);
        else
            m_fixture->window->showExport(View::Graph);
        activate(dialog());
        QMap<QString, QString> keys;
        for (const QLabel* label : dialog()->findChildren<QLabel*>())
            if (label->buddy() != nullptr)
                keys.insert(label->text(), QKeySequence::mnemonic(label->text()).toString());
        for (const QAbstractButton* button : dialog()->findChildren<QAbstractButton*>())
            if (button->text().contains(u'&') && !button->isHidden())
                keys.insert(button->text(), QKeySequence::mnemonic(button->text()).toString());
        QVERIFY(keys.size() > 12);
        const QSet<QString> different(keys.cbegin(), keys.cend());
        QVERIFY2(different.size() == keys.size(), qPrintable(keys.values().join(u' ')));
        for (QWidget* widget : dialog()->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
                qobject_cast<QScrollArea*>(widget->parentWidget()) != nullptr)
                continue;
            if (qobject_cast<QAbstractScrollArea*>(widget) != nullptr &&
                widget->objectName() == "formArea"_L1)
                continue;
            if (widget->objectName() == "qt_spinbox_lineedit"_L1)
                continue;
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(told != nullptr && !told->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName() + QLatin1String(" ") +
                                QLatin1String(widget->metaObject()->className())));
        }
        close();
    }
}

void ExportDialogTest::findsRoomOnASmallScreen()
{
    openDialog();
    dialog()->resize(720, 560);
    QCoreApplication::processEvents();
    QCOMPARE(dialog()->size(), QSize(720, 560));
    QVERIFY(the<window::PagePreview>("pagePreview").width() >= 250);
    the<QWidget>("carries").setFocus(); // the last field scrolls into sight
    QTest::keyClick(dialog(), Qt::Key_Tab);
    QTest::keyClick(dialog(), Qt::Key_Backtab);
    close();
}

void ExportDialogTest::copiesWhereTheGraphHasTheFocus()
{
    QApplication::clipboard()->setText(u"before"_s);
    press(Qt::Key_C, Qt::ControlModifier);
    const auto data = [] { return QApplication::clipboard()->mimeData(); };
    QTRY_VERIFY_WITH_TIMEOUT(data()->hasFormat(u"image/png"_s), 60000);
    QVERIFY(!QImage::fromData(data()->data(u"image/png"_s), "PNG").isNull());
    QVERIFY(data()->data(u"image/svg+xml"_s).contains("Encke"));
    QVERIFY(data()->html().contains(u"data:image/png;base64,"_s));
    QVERIFY(!data()->hasText()); // no program takes the page's source for text
    press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(data()->text().contains(u"Comets"_s), 60000);
}

void ExportDialogTest::otherViewsCopyTheirOwn()
{
    m_fixture->session.visit(m_fixture->entity("io"));
    auto& page = m_fixture->details();
    page.setFocus();
    page.selectAll();
    QTest::keyClick(&page, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"Io"_s));
    m_fixture->window->focusView(operations::View::Table);
    QTRY_VERIFY(m_fixture->window->tableCells().rows == 1); // what is selected
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Name"_s));
    auto* search = m_fixture->window->findChild<QLineEdit*>();
    search->setFocus();
    QTest::keyClicks(search, u"words"_s);
    search->selectAll();
    QTest::keyClick(search, Qt::Key_C, Qt::ControlModifier);
    QTest::qWait(300);
    QCOMPARE(QApplication::clipboard()->text(), u"words"_s);
}

void ExportDialogTest::isDraggedAway()
{
    openDialog();
    choose("format", 1); // PDF
    waitForPreview();
    const std::unique_ptr<QMimeData> data(dialog()->takeAlong());
    QVERIFY(data != nullptr);
    QVERIFY(QImage::fromData(data->data(u"image/png"_s), "PNG").width() > 300);
    QVERIFY(data->data(u"image/svg+xml"_s).contains("Encke"));
    QCOMPARE(data->urls().size(), 1);
    QFile file(data->urls().front().toLocalFile());
    QCOMPARE(QFileInfo(file).fileName(), u"Comets – graph.pdf"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    close();
    QVERIFY(QFile::exists(file.fileName())); // a file manager may copy it slowly
    m_fixture->window.reset();
    QVERIFY(!QFile::exists(file.fileName()));
}

void ExportDialogTest::printsToAFile()
{
    const QString wanted = path(u"printed.pdf"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    auto* print = m_fixture->window->findChild<QPrintDialog*>();
    QVERIFY(print != nullptr);
    activate(print);
    print->printer()->setOutputFormat(QPrinter::PdfFormat);
    auto* line = print->findChild<QLineEdit*>(u"filename"_s);
    QVERIFY(line != nullptr);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, wanted);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(contentOf(u"printed.pdf"_s).contains("%%EOF"), 60000);
    QVERIFY(contentOf(u"printed.pdf"_s).startsWith("%PDF"));
}

void ExportDialogTest::exportsAllBookmarks()
{
    addBookmarks();
    const auto* manage = m_fixture->window->findChild<QAction*>(u"bookmark.manage"_s);
    QTRY_VERIFY(manage->isEnabled());
    press(Qt::Key_D, Qt::ControlModifier | Qt::AltModifier);
    QWidget* bookmarks = QApplication::activeModalWidget();
    QVERIFY(bookmarks != nullptr);
    activate(bookmarks);
    QTest::keyClick(bookmarks, Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(dialog() != nullptr);
    activate(dialog());
    waitForPreview();
    QCOMPARE(the<QLabel>("where").text(), u"1 of 3 · All"_s);
    QTest::mouseClick(&the<QWidget>("nextPage"), Qt::LeftButton);
    QTRY_COMPARE(the<QLabel>("where").text(), u"2 of 3 · Then"_s);
    QTest::keyClick(dialog(), Qt::Key_R, Qt::AltModifier); // with a report file
    QTRY_VERIFY(the<QAbstractButton>("withReport").isChecked());
    choose("format", 0);
    answerFolderDialog(path(u"figures"_s));
    QTest::keyClick(dialog(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(the<QLabel>("said").text().contains(u"3 figure"_s), 60000);
    QCOMPARE(QDir(path(u"figures"_s)).entryList(QDir::Files, QDir::Name),
             (QStringList{u"All.svg"_s, u"Then later.svg"_s, u"Then.svg"_s, u"report.yaml"_s}));
    QVERIFY(contentOf(u"figures/All.svg"_s).contains("Encke"));
    QVERIFY(!contentOf(u"figures/Then.svg"_s).contains("Encke"));
    QVERIFY(contentOf(u"figures/report.yaml"_s).contains("file: All.svg"));
    QVERIFY(contentOf(u"figures/report.yaml"_s).contains("data: \"../data.yaml\""));
    QVERIFY(!the<QPushButton>("openFolder").isHidden());
    QVERIFY(the<QPushButton>("openFile").isHidden());
    close();
}

void ExportDialogTest::aBatchIsStopped()
{
    for (int i = 0; i < 40; ++i)
        m_fixture->session.bookmarks().addView({.name = "Many"});
    m_fixture->window->showDialog(operations::Dialog::ExportBookmarks);
    activate(dialog());
    waitForPreview();
    answerFolderDialog(path(u"figures"_s));
    QTest::keyClick(dialog(), Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(the<QProgressBar>("progress").value() >= 1, 60000);
    QVERIFY(the<QProgressBar>("progress").isVisible());
    QCOMPARE(the<QProgressBar>("progress").maximum(), 40);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(the<QLabel>("said").text().startsWith(u"Stopped"_s));
    QVERIFY(!QFile::exists(path(u"figures/Many (40).png"_s)));
    close();
}

QTEST_MAIN(ExportDialogTest)
#include "exportdialog_test.moc"
