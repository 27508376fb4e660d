// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/sources/sourcesview.h"

#include "app/operations/operation.h"
#include "app/text/wording.h"
#include "app/views/lineicon.h"
#include "app/views/sources/sourcesmodel.h"
#include "model/query/sourceuse.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace knotary::views
{

namespace
{

/// Pixels, as far as the title leaves room.
constexpr std::array<std::pair<SourcesModel::Column, int>, 7> widths{
    {{SourcesModel::PublisherColumn, 150},
     {SourcesModel::DateColumn, 130},
     {SourcesModel::KindColumn, 100},
     {SourcesModel::LanguageColumn, 74},
     {SourcesModel::ClaimsColumn, 70},
     {SourcesModel::EntitiesColumn, 74},
     {SourcesModel::AloneColumn, 92}}};
constexpr int titleWidth = 320;

/// Rows in which every typed word occurs.
class WordsFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& text)
    {
        m_words = text.toLower().split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QString words =
            sourceModel()->index(row, 0, parent).data(SourcesModel::wordsRole).toString();
        return std::ranges::all_of(m_words,
                                   [&](const QString& word) { return words.contains(word); });
    }

private:
    QStringList m_words;
};

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

SourcesView::SourcesView(document::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new SourcesModel(this))
{
    setObjectName(QStringLiteral("sources"));
    m_rows = new WordsFilter(this);
    m_rows->setSourceModel(m_model);
    m_rows->setSortRole(SourcesModel::sortRole);
    m_rows->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_rows->setSortLocaleAware(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 8);
    buildTop();
    buildTable();
    setFocusProxy(m_table);
    setTabOrder(m_filter, m_table);
    setTabOrder(m_table, m_evidence);

    using document::Session;
    connect(&m_session, &Session::dataChanged, this, &SourcesView::markStale);
    connect(&m_session, &Session::languageChanged, this, &SourcesView::markStale);
    connect(&m_session, &Session::sourceChanged, this, &SourcesView::followSource);
    updateCount();
}

void SourcesView::buildTop()
{
    m_filter = new QLineEdit(this);
    m_filter->setPlaceholderText(tr("Filter sources"));
    m_filter->setAccessibleName(tr("Filter sources"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &SourcesView::filter);

    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAccessibleName(tr("Sources shown"));

    m_evidence = new QToolButton(this);
    m_evidence->setText(tr("Show what rests on it"));
    m_evidence->setToolTip(tr("Show the evidence of all that rests on the chosen source, and "
                              "select whom it speaks of (Enter)"));
    m_evidence->setAccessibleName(m_evidence->text());
    m_evidence->setFocusPolicy(Qt::StrongFocus);
    m_evidence->setAutoRaise(true);
    m_evidence->setIcon(lineIcon(LineIcon::Source));
    m_evidence->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_evidence->setEnabled(false);
    connect(m_evidence, &QToolButton::clicked, this, &SourcesView::showEvidenceOfChosen);

    m_list = new QToolButton(this);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->setAutoRaise(true);
    m_list->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_list->hide(); // until there is a verb for it

    auto* top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    top->addWidget(m_evidence);
    top->addWidget(m_list);
    static_cast<QVBoxLayout*>(layout())->addLayout(top);
}

void SourcesView::setListAction(QAction* action)
{
    m_listAction = action;
    m_list->setDefaultAction(action);
    m_list->setAccessibleName(operations::withoutMnemonic(action->text()));
    makeRoomForFilter();
    setTabOrder(m_evidence, m_list);
}

void SourcesView::buildTable()
{
    m_table = new QTreeView(this);
    m_table->setAccessibleName(tr("Sources"));
    m_table->setModel(m_rows);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SourcesModel::ClaimsColumn, Qt::DescendingOrder);
    m_table->header()->setStretchLastSection(true);
    m_table->header()->resizeSection(SourcesModel::TitleColumn, titleWidth);
    for (const auto& [column, width] : widths)
        m_table->header()->resizeSection(column, width);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_table, &QTreeView::clicked, this, &SourcesView::visitChosen);
    connect(m_table, &QTreeView::customContextMenuRequested, this, &SourcesView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_evidence->setEnabled(chosen().isValid()); });
    static_cast<QVBoxLayout*>(layout())->addWidget(m_table, 1);
}

QSize SourcesView::sizeHint() const
{
    return {900, 300};
}

QSize SourcesView::minimumSizeHint() const
{
    return {260, 120};
}

void SourcesView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void SourcesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeRoomForFilter();
}

/// Where it is narrow the verb is in the menus alone: a filter that nobody can read is of no use.
void SourcesView::makeRoomForFilter()
{
    constexpr int roomForBoth = 520; // pixels
    m_list->setVisible(m_listAction != nullptr && width() >= roomForBoth);
}

void SourcesView::markStale()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void SourcesView::refresh()
{
    m_isStale = false;
    m_model->setSources({m_session.dataset(), m_session.language()},
                        query::usesOfSources(m_session.dataset(), base::Control{}));
    updateCount();
    followSource();
}

void SourcesView::filter(const QString& text)
{
    static_cast<WordsFilter*>(m_rows)->setWords(text);
    updateCount();
}

void SourcesView::updateCount()
{
    const auto all = static_cast<std::size_t>(m_model->rowCount());
    m_count->setText(m_rows->rowCount() == m_model->rowCount()
                         ? text::sourceCount(all)
                         : tr("%1 of %2", "sources shown, all sources")
                               .arg(QString::number(m_rows->rowCount()), text::sourceCount(all)));
    m_evidence->setEnabled(chosen().isValid());
}

/// The source whose page is read is the one that is marked here.
void SourcesView::followSource()
{
    if (m_isStale || !m_session.source().isValid() || m_session.source() == chosen())
        return;
    const int row = m_model->rowOf(m_session.source());
    const QModelIndex place =
        row < 0 ? QModelIndex() : m_rows->mapFromSource(m_model->index(row, 0));
    if (place.isValid()) {
        m_table->setCurrentIndex(place);
        m_table->scrollTo(place);
    }
}

base::SourceId SourcesView::chosen() const
{
    return m_model->sourceAt(m_rows->mapToSource(m_table->currentIndex()).row());
}

void SourcesView::visitChosen()
{
    m_session.visitSource(chosen());
}

void SourcesView::showEvidenceOfChosen()
{
    const base::SourceId source = chosen();
    if (!source.isValid())
        return;
    const std::vector<base::ClaimId> claims = query::claimsOn(m_session.dataset(), source);
    document::Session::Entities entities;
    for (const base::ClaimId id : claims) {
        const dataset::Claim& claim = *m_session.dataset().claim(id);
        entities.insert(claim.subject);
        if (claim.object().isValid())
            entities.insert(claim.object());
    }
    if (!entities.empty())
        m_session.select(std::move(entities));
    m_session.visitSource(source);
    m_session.showEvidence(claims);
}

void SourcesView::showMenu(QPoint place)
{
    if (!chosen().isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show the &page of this source"), this, &SourcesView::visitChosen);
    menu->addAction(tr("Show &what rests on it"), this, &SourcesView::showEvidenceOfChosen);
    if (m_listAction != nullptr) {
        menu->addSeparator();
        menu->addAction(m_listAction);
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

/// Enter shows the evidence and Space the page; from the filter, Down goes into the table.
bool SourcesView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    if (watched == m_table && isEnter(key)) {
        showEvidenceOfChosen();
        return true;
    }
    if (watched == m_table && key.key() == Qt::Key_Space) {
        visitChosen();
        return true;
    }
    if (watched == m_filter && (key.key() == Qt::Key_Down || isEnter(key))) {
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_rows->index(0, 0));
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_filter && key.key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace knotary::views
