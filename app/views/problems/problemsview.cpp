// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/problems/problemsview.h"

#include "app/text/naming.h"
#include "app/views/lineicon.h"
#include "app/views/problems/problemsmodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace knotary::views
{

namespace
{

constexpr int allSeverities = -1;

/// Rows of one severity, or all.
class SeverityFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSeverity(int severity)
    {
        m_severity = severity;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_severity == allSeverities ||
               index.data(ProblemsModel::severityRole).toInt() == m_severity;
    }

private:
    int m_severity = allSeverities;
};

} // namespace

ProblemsView::ProblemsView(document::Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new ProblemsModel(this))
{
    auto* filter = new SeverityFilter(this);
    filter->setSourceModel(m_model);
    m_filtered = filter;

    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setAccessibleName(tr("What was read"));

    m_filter = new QComboBox(this);
    m_filter->setAccessibleName(tr("Show problems of this severity"));
    m_filter->addItem(tr("All problems"), allSeverities);
    m_filter->addItem(tr("Errors"), static_cast<int>(base::Severity::Error));
    m_filter->addItem(tr("Warnings"), static_cast<int>(base::Severity::Warning));
    m_filter->addItem(tr("Notes"), static_cast<int>(base::Severity::Note));
    m_filter->view()->setAccessibleName(m_filter->accessibleName());
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this, filter] { filter->setSeverity(m_filter->currentData().toInt()); });

    auto* copyButton = new QToolButton(this);
    copyButton->setIcon(lineIcon(LineIcon::Copy));
    copyButton->setText(tr("Copy"));
    copyButton->setToolTip(tr("Copy the chosen problems, or all of them"));
    copyButton->setAccessibleName(tr("Copy problems"));
    copyButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copyButton->setAutoRaise(true);
    connect(copyButton, &QToolButton::clicked, this, &ProblemsView::copy);

    m_table = new QTreeView(this);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setModel(m_filtered);
    m_table->setRootIsDecorated(false);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->header()->setSectionResizeMode(ProblemsModel::SeverityColumn,
                                            QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(ProblemsModel::PlaceColumn,
                                            QHeaderView::ResizeToContents);
    auto* copyAction = new QAction(tr("Copy"), m_table);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &ProblemsView::copy);
    m_table->addAction(copyAction);
    m_table->installEventFilter(this);
    connect(m_table, &QTreeView::clicked, this, [this](const QModelIndex& row) {
        if (const base::Diagnostic* problem = problemAt(row); problem != nullptr)
            Q_EMIT chosen(*problem);
    });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_filter);
    top->addWidget(copyButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);

    setFocusProxy(m_table);

    connect(&m_document, &document::Document::diagnosticsChanged, this, &ProblemsView::refresh);
    refresh();
}

const base::Diagnostic* ProblemsView::problemAt(const QModelIndex& row) const
{
    const QModelIndex index = m_filtered->mapToSource(row);
    return index.isValid() ? &m_model->diagnostics()[static_cast<std::size_t>(index.row())]
                           : nullptr;
}

/// Enter alone: what QAbstractItemView::activated means is the style's choice, a second click in
/// some.
bool ProblemsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const base::Diagnostic* problem = problemAt(m_table->currentIndex());
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && problem != nullptr) {
            Q_EMIT entered(*problem);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ProblemsView::isEmpty() const
{
    return m_model->diagnostics().empty();
}

void ProblemsView::refresh()
{
    m_model->setDiagnostics(m_document.diagnostics());
    QString file;
    if (!isEmpty())
        file =
            QFileInfo(QString::fromStdString(m_model->diagnostics().front().where.file)).fileName();
    const QString count = tr("%n problem(s)", nullptr, m_model->rowCount());
    m_summary->setText(
        file.isEmpty()
            ? count
            : tr("%1 in %2", "number of problems, file name").arg(count, text::shown(file)));
    if (isEmpty() != m_wasEmpty) {
        m_wasEmpty = isEmpty();
        Q_EMIT emptyChanged(m_wasEmpty);
    }
}

void ProblemsView::copy() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_filtered->rowCount(); ++row)
            rows += m_filtered->index(row, 0);
    QStringList lines;
    for (const QModelIndex& row : rows)
        lines += row.data(ProblemsModel::lineRole).toString();
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace knotary::views
