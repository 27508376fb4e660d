// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/exportdialog.h"

#include "app/document/bookmarks.h"
#include "app/operations/figurerequest.h"
#include "app/window/pagepreview.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace knotary::window
{

using operations::FigureFormat;

ExportDialog::ExportDialog(document::Session& session, operations::Ui& ui,
                           settings::Settings& settings, DropFolder& dropFolder, report::View view,
                           QWidget* parent)
    : ExportDialog(session, ui, settings, dropFolder, Of::View, view, parent)
{}

ExportDialog::ExportDialog(document::Session& session, operations::Ui& ui,
                           settings::Settings& settings, DropFolder& dropFolder, QWidget* parent)
    : ExportDialog(session, ui, settings, dropFolder, Of::Bookmarks, report::View::Graph, parent)
{}

ExportDialog::ExportDialog(document::Session& session, operations::Ui& ui,
                           settings::Settings& settings, DropFolder& dropFolder, Of of,
                           report::View view, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_ui(ui),
      m_settings(settings),
      m_dropFolder(dropFolder),
      m_of(of),
      m_preview(new FigurePreview(session.jobs(), this)),
      m_batch(new operations::BookmarkExport(session, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isOfBookmarks() ? tr("Export all bookmarks") : tr("Export a figure"));
    build(view);
    connect(m_preview, &FigurePreview::drawn, this, &ExportDialog::takeDrawn);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::refresh);
    using document::Session;
    connect(&session, &Session::dataChanged, this, &ExportDialog::followData);
    connect(&session, &Session::projectionChanged, this, &ExportDialog::refresh);
    connect(&session, &Session::positionsChanged, this, &ExportDialog::refresh);
    followData();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build(report::View view)
{
    QWidget* form = makeForm(view);
    QWidget* preview = makePreview();
    auto* sides = new QHBoxLayout;
    sides->addWidget(form);
    sides->addWidget(preview, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(sides, 1);
    column->addLayout(makeStatus());
    column->addWidget(makeButtons());
    const QScreen* screen = parentWidget() != nullptr ? parentWidget()->screen() : this->screen();
    resize(QSize(1060, 720).boundedTo(screen->availableSize() - QSize(20, 40)));
}

/// It scrolls where the screen is low.
QWidget* ExportDialog::makeForm(report::View view)
{
    m_form = new ExportForm(isOfBookmarks() ? ExportForm::Titles::FromNames
                                            : ExportForm::Titles::OneForAll);
    QList<report::View> views = operations::figureViews(m_session);
    if (isOfBookmarks())
        views.removeOne(report::View::Path); // a bookmark remembers none
    if (isOfBookmarks() && views.contains(report::View::Changes))
        views.replace(views.indexOf(report::View::Changes), report::View::Graph);
    else if (view == report::View::Graph && views.contains(report::View::Changes))
        view = report::View::Changes;
    if (!views.contains(view))
        views.append(view);
    m_form->setViews(views, view);
    m_form->setUsual(m_session.dataset().heading.title, m_session.language());
    m_form->setChoice(operations::readExportChoice(m_settings.exportChoice()));
    if (isOfBookmarks()) {
        m_withReport = new QCheckBox(tr("With a &report file"), m_form);
        m_withReport->setToolTip(tr("report.yaml holds the recipe of all these figures: “knotary "
                                    "figures report.yaml” makes them anew when the data change."));
        m_withReport->setObjectName(QStringLiteral("withReport"));
        m_form->addRow(m_withReport);
    }
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("formArea"));
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignTop);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(std::max(m_form->minimumSizeHint().width(), 310) +
                        area->verticalScrollBar()->sizeHint().width());
    return area;
}

QWidget* ExportDialog::makePreview()
{
    auto* side = new QWidget(this);
    m_page = new PagePreview(side);
    m_page->setObjectName(QStringLiteral("pagePreview"));
    m_page->setAccessibleName(tr("Preview of the figure"));
    m_page->setMessage(tr("Drawing…"));
    m_page->setClip([this] { return takeAlong(); });
    connect(m_page, &PagePreview::scaleChanged, this,
            [this] { m_preview->setScale(m_page->scale()); });
    m_text = new QPlainTextEdit(side);
    m_text->setObjectName(QStringLiteral("textPreview"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Preview of the text"));
    m_stack = new QStackedWidget(side);
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_text);

    const auto turner = [this, side](const QString& sign, const QString& name, int by) {
        auto* button = new QToolButton(side);
        button->setText(sign);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, by] { turnTo(page() + by); });
        return button;
    };
    m_previous = turner(QStringLiteral("‹"),
                        isOfBookmarks() ? tr("Previous bookmark") : tr("Previous page"), -1);
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_next =
        turner(QStringLiteral("›"), isOfBookmarks() ? tr("Next bookmark") : tr("Next page"), 1);
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_where = new QLabel(side);
    m_where->setObjectName(QStringLiteral("where"));
    m_where->setTextFormat(Qt::PlainText);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_trueSize = new QCheckBox(tr("As large as on paper (&100 %)"), side);
    m_trueSize->setObjectName(QStringLiteral("trueSize"));
    connect(m_trueSize, &QCheckBox::toggled, m_page, &PagePreview::setTrueSize);

    auto* row = new QHBoxLayout;
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_where, 1);
    row->addWidget(m_trueSize);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack, 1);
    column->addLayout(row);
    return side;
}

QHBoxLayout* ExportDialog::makeStatus()
{
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_openFile = new QPushButton(tr("&Open"), this);
    m_openFile->setObjectName(QStringLiteral("openFile"));
    m_openFolder = new QPushButton(tr("Open the folde&r"), this);
    m_openFolder->setObjectName(QStringLiteral("openFolder"));
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Figures written"));
    m_progress->setFormat(tr("%v of %m"));
    connect(m_openFile, &QPushButton::clicked, this, [this] { m_ui.openOutside(m_written); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        const QFileInfo written(m_written);
        m_ui.openOutside(written.isDir() ? m_written : written.absolutePath());
    });
    for (QPushButton* button : {m_openFile, m_openFolder}) {
        button->setAutoDefault(false);
        button->hide();
    }
    m_progress->hide();
    auto* row = new QHBoxLayout;
    row->addWidget(m_said, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_openFile);
    row->addWidget(m_openFolder);
    return row;
}

QDialogButtonBox* ExportDialog::makeButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setDefault(true);
    m_copy = buttons->addButton(tr("Cop&y"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_copy->setToolTip(tr("To the clipboard, as a picture"));
    m_print = buttons->addButton(tr("Pri&nt…"), QDialogButtonBox::ActionRole);
    m_print->setObjectName(QStringLiteral("print"));
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(QStringLiteral("close"));
    m_copy->setVisible(!isOfBookmarks());
    m_print->setVisible(!isOfBookmarks());
    for (QPushButton* button : {m_copy, m_print, m_close})
        button->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportIt);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copyPicture);
    connect(m_print, &QPushButton::clicked, this, [this] { m_ui.print(request()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

/// Escape and the button stop a batch that runs, and close the dialog else.
void ExportDialog::done(int result)
{
    if (m_batch->isRunning()) {
        m_batch->cancel(); // takeBatch says so
        return;
    }
    remember();
    QDialog::done(result);
}

/// The language only where it is another than that on the screen.
void ExportDialog::remember()
{
    operations::ExportChoice choice = m_form->choice();
    if (choice.language == m_session.language())
        choice.language.reset();
    m_settings.setExportChoice(operations::textOf(choice));
}

void ExportDialog::followData()
{
    m_data = operations::dataOf(m_session);
    refresh();
}

report::FigureRequest ExportDialog::request() const
{
    const auto& bookmarks = m_session.bookmarks().views();
    const auto at = static_cast<std::size_t>(m_bookmark);
    if (isOfBookmarks() && at < bookmarks.size())
        return operations::chosen(
            operations::requestOf(m_session, m_ui, m_form->view(), bookmarks[at]),
            m_form->choice());
    return operations::chosen(operations::requestOf(m_session, m_ui, m_form->view()),
                              m_form->choice());
}

operations::FigureTask ExportDialog::task() const
{
    return {request(), m_data, operations::dataNameOf(m_session)};
}

void ExportDialog::refresh()
{
    const FigureFormat format = m_form->choice().format;
    const bool isText = format == FigureFormat::Text;
    m_stack->setCurrentWidget(isText ? static_cast<QWidget*>(m_text) : m_page);
    m_trueSize->setVisible(!isText);
    if (m_withReport != nullptr) // which draws figures only
        m_withReport->setEnabled(!isText);
    operations::FigureTask wanted = task();
    if (format == FigureFormat::Html && report::isExplored(wanted.request.view))
        wanted.request.citations.reset(); // the page lists its sources itself
    figures::Figure page;
    page.millimetres = wanted.request.millimetres;
    m_page->setPageSize(figures::pageOf(page).size());
    m_preview->show(wanted, format);
}

void ExportDialog::takeDrawn()
{
    const FigurePreview::Made& made = m_preview->made();
    const bool isThere = made && made->has_value();
    const figures::Figure figure = isThere ? (*made)->figure : figures::Figure();
    m_page->setPicture(m_preview->picture(), figure.ground, figure.isTransparent);
    if (!isThere)
        m_page->setMessage(operations::nothingToDraw(m_form->view()));
    m_text->setPlainText(m_preview->text());
    if (isThere)
        m_page->setAccessibleDescription((*made)->figure.title + QStringLiteral(". ") +
                                         (*made)->figure.description);
    const int pages = pageCount();
    const bool isManifold = pages > 1;
    m_previous->setVisible(isManifold || isOfBookmarks());
    m_next->setVisible(isManifold || isOfBookmarks());
    m_previous->setEnabled(page() > 0);
    m_next->setEnabled(page() + 1 < pages);
    QString where = isManifold || isOfBookmarks()
                        ? tr("%1 of %2", "page").arg(page() + 1).arg(pages)
                        : QString();
    if (isOfBookmarks() && isThere)
        where += QStringLiteral(" · ") + (*made)->figure.title;
    m_where->setText(where);
    followBusy();
}

int ExportDialog::pageCount() const
{
    return isOfBookmarks() ? static_cast<int>(m_session.bookmarks().views().size())
                           : m_preview->pageCount();
}

int ExportDialog::page() const
{
    return isOfBookmarks() ? m_bookmark : m_preview->page();
}

void ExportDialog::turnTo(int page)
{
    if (!isOfBookmarks()) {
        m_preview->setPage(page);
        return;
    }
    m_bookmark = std::clamp(page, 0, std::max(0, pageCount() - 1));
    refresh();
}

} // namespace knotary::window
