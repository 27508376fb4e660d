// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/source/sourceview.h"

#include "app/document/builtin.h"
#include "app/document/jobs.h"
#include "app/text/diagnostictext.h"
#include "app/text/naming.h"
#include "app/views/lineicon.h"
#include "app/views/source/sourcedelegate.h"
#include "app/views/source/sourcemodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace knotary::views
{

namespace
{

constexpr int mostColumns = 4000; ///< longer lines are cut, see text::shownLine
constexpr int lineSpacing = 4;    ///< pixels between lines

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies(font.families() << QStringLiteral("DejaVu Sans Mono")
                                     << QStringLiteral("WenQuanYi Micro Hei Mono")
                                     << QStringLiteral("WenQuanYi Micro Hei"));
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(13);
    return font;
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

/// The same finding, wherever it stands by now.
bool isSame(const base::Diagnostic& first, const base::Diagnostic& second)
{
    return first.code == second.code && first.arguments == second.arguments;
}

} // namespace

SourceView::SourceView(document::Document& document, document::Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_document(document), m_jobs(jobs), m_model(new SourceModel(this))
{
    build();
    connect(&m_watch, &document::FileWatch::changed, this, [this] {
        m_isGone = false;
        read();
    });
    connect(&m_watch, &document::FileWatch::disappeared, this, [this] {
        m_isGone = true;
        refresh();
    });
    connect(&m_document, &document::Document::diagnosticsChanged, this, &SourceView::follow);
    refresh();
}

void SourceView::build()
{
    m_heading = new QLabel(this);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setAccessibleName(tr("Place in the file"));
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message = plainLabel(this);
    m_message->setAccessibleName(tr("Problem at this place"));
    m_notice = plainLabel(this);
    m_notice->setAccessibleName(tr("State of the file"));

    m_copyButton = new QToolButton(this);
    m_copyButton->setIcon(lineIcon(LineIcon::Copy));
    m_copyButton->setText(tr("Copy place"));
    m_copyButton->setToolTip(tr("Copy file, line and column"));
    m_copyButton->setAccessibleName(tr("Copy place"));
    m_copyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyButton->setAutoRaise(true);
    connect(m_copyButton, &QToolButton::clicked, this, &SourceView::copyPlace);

    m_openAction = new QAction(tr("Open in editor"), this);
    connect(m_openAction, &QAction::triggered, this,
            [this] { Q_EMIT editorWanted(m_path, std::max(1, m_line), std::max(1, m_column)); });
    auto* choose = new QAction(tr("Choose the editor…"), this);
    connect(choose, &QAction::triggered, this, &SourceView::editorChoiceWanted);
    m_editorButton = new QToolButton(this);
    m_editorButton->setDefaultAction(m_openAction);
    m_editorButton->setAccessibleName(tr("Open in editor"));
    m_editorButton->setAutoRaise(true);
    m_editorButton->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(m_editorButton);
    menu->addAction(choose);
    m_editorButton->setMenu(menu);

    buildTable();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_heading, 1);
    buttons->addWidget(m_copyButton);
    buttons->addWidget(m_editorButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
}

void SourceView::buildTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Text of the file"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SourceDelegate(m_table));
    m_table->setFont(fixedFont());
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->hide();
    QHeaderView* numbers = m_table->verticalHeader();
    numbers->setSectionResizeMode(QHeaderView::Fixed);
    numbers->setMinimumSectionSize(1);
    numbers->setDefaultSectionSize(QFontMetrics(m_table->font()).height() + lineSpacing);
    numbers->setHighlightSections(false);
    m_table->viewport()->installEventFilter(this);
    auto* copyAction = new QAction(tr("Copy lines"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &SourceView::copyLines);
    m_table->addAction(copyAction);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SourceView::showProblem(const base::Diagnostic& problem)
{
    m_problem = problem;
    m_isSolved = false;
    turnTo(m_document.diagnosedPath(), static_cast<int>(problem.where.line),
           static_cast<int>(problem.where.column));
}

void SourceView::showPlace(int line, int column)
{
    m_problem.reset();
    turnTo(m_document.path(), line, column);
}

QString SourceView::place() const
{
    const QString file =
        m_path.isEmpty() ? nameWithoutFile() : QFileInfo(m_path).absoluteFilePath();
    return m_line == 0 ? file
                       : QStringLiteral("%1:%2:%3")
                             .arg(file, QString::number(m_line), QString::number(m_column));
}

/// Of data that are built in, or that a picture carries.
QString SourceView::nameWithoutFile() const
{
    return m_document.carriedText().isEmpty()
               ? QString::fromLatin1(document::builtInName)
               : text::shown(QFileInfo(m_document.figurePath()).fileName());
}

void SourceView::turnTo(const QString& path, int line, int column)
{
    m_line = line;
    m_column = column;
    const bool isShown = m_isOpen && m_isRead && path == m_path && !m_isGone;
    m_path = path;
    m_isOpen = true;
    if (isShown) {
        scrollToMark();
        refresh();
        m_watch.look(); // the file system may have been silent
    } else {
        m_isRead = false;
        m_isGone = false;
        m_model->setText({});
        read();
    }
}

void SourceView::read()
{
    m_jobs.start(
        document::Slot::Text,
        [this, path = m_path, carried = m_path.isEmpty() ? m_document.carriedText() : QByteArray()](
            const base::Control&) -> document::Jobs::Delivery {
            auto text = std::make_shared<document::SourceText>(
                carried.isEmpty() ? document::readSourceText(path) : document::SourceText(carried));
            return [this, path, text] {
                if (path == m_path)
                    take(std::move(*text));
            };
        });
}

void SourceView::take(document::SourceText text)
{
    const bool isFirst = !m_isRead;
    m_watch.watch(m_path, text.fingerprint());
    if (text.lineCount() == 0 && !isFirst) { // gone between the signal and the reading
        m_isGone = true;
        refresh();
        return;
    }
    m_isRead = text.lineCount() > 0;
    const int top = m_table->verticalScrollBar()->value();
    const int row = m_table->currentIndex().row();
    m_model->setText(std::move(text));
    const int columns = std::min(m_model->text().columns() + 1, mostColumns);
    m_table->setColumnWidth(0, 2 * SourceDelegate::margin +
                                   columns * QFontMetrics(m_table->font()).horizontalAdvance(u'0'));
    if (isFirst || m_hasMoved) {
        scrollToMark();
    } else {
        m_model->setMark(m_line, m_column);
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->verticalScrollBar()->setValue(top);
    }
    follow();
}

/// After a new reading of the file the problem stands elsewhere, or nowhere.
void SourceView::follow()
{
    if (m_problem && m_path == m_document.diagnosedPath()) {
        const base::Diagnostics& all = m_document.diagnostics();
        if (std::find(all.begin(), all.end(), *m_problem) == all.end()) {
            const auto moved = std::find_if(all.begin(), all.end(), [this](const auto& other) {
                return isSame(other, *m_problem);
            });
            m_isSolved = moved == all.end();
            if (!m_isSolved) {
                m_problem = *moved;
                m_line = static_cast<int>(moved->where.line);
                m_column = static_cast<int>(moved->where.column);
                m_hasMoved = m_model->text().fingerprint() != m_document.diagnosedFingerprint();
                if (!m_hasMoved) // else when the text is read anew as well
                    scrollToMark();
            }
        } else {
            m_isSolved = false;
        }
    }
    refresh();
}

void SourceView::scrollToMark()
{
    m_hasMoved = false;
    m_model->setMark(m_line, m_column);
    const int row = std::clamp(m_line, 1, std::max(1, m_model->rowCount())) - 1;
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid())
        return;
    if (m_line == 0)
        m_table->clearSelection();
    else
        m_table->setCurrentIndex(index);
    m_table->doItemsLayout(); // with a layout still to come the table does not scroll
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
    scrollToCaret(index);
}

void SourceView::scrollToCaret(const QModelIndex& index)
{
    const int caret = std::max(0, index.data(SourceModel::caretRole).toInt());
    const auto place = static_cast<int>(
        SourceDelegate::caretPlace(index.data().toString(), caret, m_table->font()));
    QScrollBar* bar = m_table->horizontalScrollBar();
    const int width = m_table->viewport()->width();
    bar->setValue(place < width * 3 / 4 ? 0 : place - width / 2);
}

QString SourceView::notice() const
{
    if (!m_isOpen)
        return tr("Choose a problem, and its line is shown here.");
    if (m_isGone)
        return tr("The file is not there any more. This is its text as it was read last.");
    if (!m_isRead)
        return m_jobs.isRunning(document::Slot::Text) ? tr("Reading the file …")
                                                      : tr("The file cannot be read.");
    if (m_isSolved)
        return tr("This problem is not found in the file any more.");
    if (m_problem && m_path == m_document.diagnosedPath() &&
        m_model->text().fingerprint() != m_document.diagnosedFingerprint())
        return tr("The file has changed since this problem was found; it may stand elsewhere now.");
    return {};
}

void SourceView::refresh()
{
    const QString name =
        m_path.isEmpty() ? nameWithoutFile() : text::shown(QFileInfo(m_path).fileName());
    if (!m_isOpen)
        m_heading->clear();
    else if (m_line == 0)
        m_heading->setText(name);
    else
        m_heading->setText(tr("%1, line %2, column %3", "file name, numbers")
                               .arg(name, QString::number(m_line), QString::number(m_column)));
    m_heading->setToolTip(m_isOpen ? Qt::convertFromPlainText(text::shown(place())) : QString());
    m_message->setVisible(m_problem.has_value());
    if (m_problem)
        m_message->setText(
            tr("%1: %2", "severity, message")
                .arg(text::severityName(m_problem->severity), text::messageOf(*m_problem)));
    const QString words = notice();
    m_notice->setText(words);
    m_notice->setVisible(!words.isEmpty());
    m_copyButton->setEnabled(m_isOpen);
    m_openAction->setEnabled(m_isOpen && !m_path.isEmpty());
    m_openAction->setToolTip(m_isOpen && m_path.isEmpty()
                                 ? tr("The built-in data set is a part of the program")
                                 : tr("Open the file at this line in your editor"));
}

void SourceView::copyPlace() const
{
    QApplication::clipboard()->setText(place());
}

void SourceView::copyLines() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows)
        lines += m_model->text().line(row.row() + 1);
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

/// A page that gets smaller keeps the marked line in sight, as long as nobody went elsewhere.
bool SourceView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && m_line > 0 &&
        m_table->currentIndex().row() == m_line - 1)
        QMetaObject::invokeMethod(
            this,
            [this] {
                const QModelIndex line = m_model->index(m_line - 1, 0);
                if (!line.isValid())
                    return;
                m_table->scrollTo(line); // shows the beginning of the line
                scrollToCaret(line);
            },
            Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void SourceView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace knotary::views
