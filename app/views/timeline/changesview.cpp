// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/changesview.h"

#include "app/views/timeline/changesmodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace knotary::views
{

namespace
{

constexpr int allKinds = -1;

/// Rows of one kind of change, or all.
class KindFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setKind(int kind)
    {
        m_kind = kind;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_kind == allKinds || index.data(ChangesModel::kindRole).toInt() == m_kind;
    }

private:
    int m_kind = allKinds;
};

int asInt(std::int64_t year)
{
    return static_cast<int>(std::clamp<std::int64_t>(year, std::numeric_limits<int>::min() + 1,
                                                     std::numeric_limits<int>::max() - 1));
}

QSpinBox* yearBox(const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setAccessibleName(name);
    box->setKeyboardTracking(false); // "201" on the way to 2015 is no year
    return box;
}

} // namespace

ChangesView::ChangesView(document::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new ChangesModel(session.dataset(), this))
{
    auto* filter = new KindFilter(this);
    filter->setSourceModel(m_model);
    m_filtered = filter;

    m_since = yearBox(tr("Changed since the end of"), this);
    m_until = yearBox(tr("Changed until the end of"), this);
    auto* sinceLabel = new QLabel(tr("Changed &since the end of"), this);
    sinceLabel->setBuddy(m_since);
    auto* untilLabel = new QLabel(tr("&until the end of"), this);
    untilLabel->setBuddy(m_until);
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_filter = new QComboBox(this);
    m_filter->setAccessibleName(tr("Show changes of this kind"));
    m_filter->addItem(tr("All changes"), allKinds);
    for (const query::ChangeKind kind :
         {query::ChangeKind::Added, query::ChangeKind::Ended, query::ChangeKind::Altered})
        m_filter->addItem(changeWord(kind), static_cast<int>(kind));
    m_filter->view()->setAccessibleName(m_filter->accessibleName());
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this, filter] { filter->setKind(m_filter->currentData().toInt()); });
    makeList();

    auto* top = new QHBoxLayout;
    top->addWidget(sinceLabel);
    top->addWidget(m_since);
    top->addWidget(untilLabel);
    top->addWidget(m_until);
    top->addSpacing(12);
    top->addWidget(m_summary, 1);
    top->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);

    connect(m_since, &QSpinBox::valueChanged, this, &ChangesView::compare);
    connect(m_until, &QSpinBox::valueChanged, this, &ChangesView::compare);
    connect(&session, &document::Session::dataChanged, this, [this] {
        m_areYearsStale = true;
        if (isVisible())
            takeYearsOfData();
    });
    connect(&session, &document::Session::yearsChanged, this, &ChangesView::followWindow);
    connect(&session, &document::Session::languageChanged, this, &ChangesView::refresh);
    connect(&session.comparison(), &document::Comparison::changed, this, &ChangesView::refresh);
    refresh();
}

void ChangesView::makeList()
{
    m_list = new QTreeView(this);
    m_list->setAccessibleName(tr("Changes"));
    m_list->setModel(m_filtered);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {ChangesModel::KindColumn, ChangesModel::WhenColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ChangesModel::ClaimColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ChangesModel::SourcesColumn,
                                           QHeaderView::ResizeToContents);
    m_list->header()->setMaximumSectionSize(420);
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::clicked, this, &ChangesView::visit);

    auto* copyAction = new QAction(tr("Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &ChangesView::copy);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ChangesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_areYearsStale)
        takeYearsOfData();
    followWindow();
    compare();
}

/// The graph is as it was when nobody looks at what has changed.
void ChangesView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) // the window is not only out of sight
        m_session.comparison().setYears(std::nullopt);
}

/// The years there are, from the last but one to the last.
void ChangesView::takeYearsOfData()
{
    m_areYearsStale = false;
    const std::optional<query::YearRange> years = m_session.axis();
    setEnabled(years.has_value());
    if (!years)
        return;
    const int first = asInt(years->first);
    const int last = asInt(years->last);
    const bool isNew = m_since->minimum() != first - 1 || m_until->maximum() != last;
    m_since->setRange(first - 1, last - 1);
    m_until->setRange(first, last);
    if (!isNew)
        return;
    m_until->setValue(last);
    m_since->setValue(last - 1);
}

/// A stretch of years that is chosen elsewhere is the one that is compared; a single year is
/// compared with the one before it.
void ChangesView::followWindow()
{
    const std::optional<query::YearRange>& chosen = m_session.years();
    if (!isVisible() || !chosen || m_areYearsStale)
        return;
    const bool isStretch = chosen->first < chosen->last;
    const int since = asInt(isStretch ? chosen->first : chosen->last - 1);
    m_until->setValue(asInt(chosen->last));
    m_since->setValue(since);
}

void ChangesView::compare()
{
    if (!isVisible())
        return;
    if (m_since->value() >= m_until->value()) { // the one pushes the other along
        if (sender() == m_until)
            m_since->setValue(m_until->value() - 1);
        else
            m_until->setValue(m_since->value() + 1);
        return; // which has called this again
    }
    m_session.comparison().setYears(query::YearRange{m_since->value(), m_until->value()});
}

void ChangesView::refresh()
{
    const std::shared_ptr<const query::Changes> changes = m_session.comparison().changes();
    m_model->setLanguage(m_session.language());
    m_model->setChanges(changes);
    if (changes == nullptr) {
        m_summary->clear();
        return;
    }
    std::array<int, 3> counts{};
    int maybe = 0;
    for (const query::ClaimChange& change : changes->list) {
        ++counts.at(static_cast<std::size_t>(change.kind));
        maybe += change.isMaybe ? 1 : 0;
    }
    QString text =
        tr("%1 added · %2 ended · %3 altered").arg(counts[0]).arg(counts[1]).arg(counts[2]);
    if (maybe > 0)
        text += QStringLiteral(" · ") + tr("%n of them maybe", nullptr, maybe);
    m_summary->setText(text);
    m_list->setAccessibleDescription(text);
}

void ChangesView::visit(const QModelIndex& row)
{
    if (const dataset::Claim* claim = m_model->claimAt(m_filtered->mapToSource(row).row()))
        m_session.visit(claim->subject);
}

/// Enter alone: what QAbstractItemView::activated means is the style's choice.
bool ChangesView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            visit(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChangesView::copy() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_filtered->rowCount(); ++row)
            rows += m_filtered->index(row, 0);
    QStringList lines;
    for (const QModelIndex& row : rows)
        lines += row.data(ChangesModel::lineRole).toString();
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace knotary::views
