// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/checks/findingslist.h"

#include "app/text/checkwords.h"
#include "app/views/lineicon.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace knotary::views
{

namespace
{

constexpr int longestText = 300;

/// The claims of findings, and of findings about an entity all that is said of it.
std::vector<base::ClaimId> claimsOf(const dataset::Dataset& dataset, const query::Finding& finding)
{
    if (finding.claim.isValid())
        return {finding.claim};
    if (dataset.entity(finding.entity) == nullptr)
        return {};
    const auto about = dataset.claimsAbout(finding.entity);
    const auto pointing = dataset.claimsPointingAt(finding.entity);
    std::vector<base::ClaimId> claims(about.begin(), about.end());
    claims.insert(claims.end(), pointing.begin(), pointing.end());
    return claims;
}

} // namespace

FindingsModel::FindingsModel(document::Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{}

void FindingsModel::show(std::vector<query::Finding> findings, const query::Check* check)
{
    if (findings == m_findings && check == m_check)
        return; // who reads in the list keeps their place
    beginResetModel();
    m_findings = std::move(findings);
    m_check = check;
    endResetModel();
}

void FindingsModel::retell()
{
    if (!m_findings.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

QString FindingsModel::textAt(std::size_t row) const
{
    const text::Speech speech{m_session.dataset(), m_session.language()};
    const query::Finding& finding = m_findings[row];
    QString words = text::shown(text::findingText(speech, finding), longestText);
    const QString remark =
        m_check != nullptr ? text::findingRemark(speech, *m_check, finding) : QString();
    if (!remark.isEmpty() && !words.isEmpty())
        words += QStringLiteral(" · ") + remark;
    return words;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const QString words = textAt(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return words;
    case Qt::ToolTipRole:
        // A tooltip guesses whether a text is markup; what users write never is.
        return Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal);
    default:
        return {};
    }
}

FindingsList::FindingsList(document::Session& session, const QString& name, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new FindingsModel(session, this))
{
    m_heading = new QLabel(this);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_select = new QToolButton(this);
    m_select->setText(tr("Select all in the graph"));
    m_select->setToolTip(tr("Select the entities concerned and show the evidence of the claims"));
    m_select->setAccessibleDescription(m_select->toolTip());
    m_select->setFocusPolicy(Qt::StrongFocus);
    connect(m_select, &QToolButton::clicked, this, &FindingsList::selectAllInGraph);

    m_list = new QListView(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(name);
    m_list->setUniformItemSizes(true); // a hundred thousand lines are measured by one
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, &FindingsList::goTo);
    auto* copyAction = new QAction(tr("Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &FindingsList::copy);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_select, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    m_select->setEnabled(false);
}

void FindingsList::setHeading(const QString& title, const QString& explanation)
{
    m_heading->setText(
        explanation.isEmpty() ? title : tr("%1: %2", "title, explanation").arg(title, explanation));
    m_list->setAccessibleDescription(m_heading->text());
}

void FindingsList::show(std::vector<query::Finding> findings, const query::Check* check)
{
    m_select->setEnabled(!findings.empty());
    m_model->show(std::move(findings), check);
}

void FindingsList::selectAllInGraph()
{
    const dataset::Dataset& dataset = m_session.dataset();
    document::Session::Entities entities;
    std::vector<base::ClaimId> claims;
    for (const query::Finding& finding : m_model->findings()) {
        entities.insert(finding.entity);
        const dataset::Claim* claim = dataset.claim(finding.claim);
        if (claim != nullptr && claim->object().isValid())
            entities.insert(claim->object());
        const std::vector<base::ClaimId> concerned = claimsOf(dataset, finding);
        claims.insert(claims.end(), concerned.begin(), concerned.end());
    }
    std::erase_if(entities,
                  [&dataset](base::EntityId id) { return dataset.entity(id) == nullptr; });
    if (entities.empty())
        return;
    m_session.select(std::move(entities));
    m_session.showEvidence(std::move(claims));
}

void FindingsList::goTo(const QModelIndex& row)
{
    if (!row.isValid())
        return;
    const query::Finding finding = m_model->findings()[static_cast<std::size_t>(row.row())];
    const dataset::Dataset& dataset = m_session.dataset();
    if (dataset.entity(finding.entity) == nullptr)
        return; // removed since
    m_session.visit(finding.entity);
    m_session.showEvidence(claimsOf(dataset, finding));
}

/// Enter alone: what QAbstractItemView::activated means is the style's choice.
bool FindingsList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            goTo(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindingsList::copy() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty())
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows += m_model->index(row);
    QStringList lines;
    for (const QModelIndex& row : rows)
        lines += row.data(Qt::DisplayRole).toString();
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace knotary::views
