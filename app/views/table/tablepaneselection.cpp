// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a table and the session follow each other: what is selected, what is gone to, and the menu of
// a row.

#include "app/document/session.h"
#include "app/views/table/rowselection.h"
#include "app/views/table/tablegrid.h"
#include "app/views/table/tablepane.h"

#include <QMenu>

#include <algorithm>
#include <utility>

namespace knotary::views
{

using document::Session;

namespace
{

std::vector<bool> byNumber(const Session::Entities& entities)
{
    std::vector<bool> marks;
    for (const base::EntityId entity : entities) {
        if (entity.index() >= marks.size())
            marks.resize(entity.index() + 1);
        marks[entity.index()] = true;
    }
    return marks;
}

bool has(const std::vector<bool>& marks, base::EntityId entity)
{
    return entity.isValid() && entity.index() < marks.size() && marks[entity.index()];
}

} // namespace

/// Claims go with who they speak of.
std::vector<bool> TablePane::marksOfSession() const
{
    const TableRows& rows = *m_model->rows();
    const std::vector<bool> selected = byNumber(m_session.selected());
    std::vector<bool> marks(rows.count());
    for (std::size_t row = 0; row < rows.count(); ++row)
        marks[row] = has(selected, rows.subjects[row]) ||
                     (rows.areClaims() && has(selected, rows.objects[row]));
    return marks;
}

std::vector<base::ClaimId> TablePane::chosenClaims() const
{
    const TableRows& rows = *m_model->rows();
    const RowSelection& selection = m_grid->rowSelection();
    std::vector<base::ClaimId> claims;
    for (std::size_t row = 0; row < rows.claims.size(); ++row)
        if (selection.has(row))
            claims.push_back(rows.claims[row]);
    return claims;
}

std::vector<bool> TablePane::marksOfClaims(const std::vector<base::ClaimId>& claims) const
{
    const TableRows& rows = *m_model->rows();
    std::vector<bool> marks(rows.count()); // both are in the order of the file
    for (std::size_t row = 0; row < rows.claims.size(); ++row)
        marks[row] = std::binary_search(claims.begin(), claims.end(), rows.claims[row]);
    return marks;
}

Session::Entities TablePane::chosenEntities() const
{
    const TableRows& rows = *m_model->rows();
    const RowSelection& selection = m_grid->rowSelection();
    Session::Entities entities;
    for (std::size_t row = 0; row < rows.count(); ++row) {
        if (!selection.has(row))
            continue;
        entities.insert(rows.subjects[row]);
        if (rows.areClaims() && rows.objects[row].isValid())
            entities.insert(rows.objects[row]);
    }
    return entities;
}

/// The person has selected rows here.
void TablePane::chooseRows()
{
    if (!m_areRowsStale) { // else they speak of data that are gone
        m_hasChosen = true;
        m_isTelling = true;
        m_session.select(chosenEntities());
        m_isTelling = false;
    }
    Q_EMIT shownChanged();
}

/// Somebody has selected something elsewhere.
void TablePane::followSelection()
{
    if (m_isTelling)
        return;
    m_hasChosen = false;
    if (m_areRowsStale)
        return;
    m_grid->rowSelection().setMarks(marksOfSession());
    m_grid->viewport()->update();
    showSelection();
    Q_EMIT shownChanged();
}

void TablePane::showSelection()
{
    if (m_areRowsStale || m_shown != m_revision)
        m_wantsScroll = true;
    else
        scrollToSelection();
}

/// To who is looked at, or to the first that is selected.
void TablePane::scrollToSelection()
{
    const TableRows& rows = *m_model->rows();
    const RowSelection& selection = m_grid->rowSelection();
    std::optional<std::size_t> goal;
    for (const std::uint32_t row : m_model->order().rows) {
        if (!selection.has(row))
            continue;
        if (!goal)
            goal = row;
        if (rows.subjects[row] == m_session.current()) {
            goal = row;
            break;
        }
    }
    if (goal)
        m_grid->goToRow(*goal);
}

bool TablePane::isSelectionFilteredOut() const
{
    if (m_wish.words.empty() || m_grid->rowSelection().count() == 0)
        return false;
    return std::ranges::none_of(m_model->order().rows, [this](std::uint32_t row) {
        return m_grid->rowSelection().has(row);
    });
}

void TablePane::activate(std::size_t row)
{
    const std::shared_ptr<const TableRows> rows = m_model->rows();
    if (m_areRowsStale || m_session.dataset().entity(rows->subjects[row]) == nullptr)
        return;
    if (!rows->areClaims()) {
        m_session.visit(rows->subjects[row]);
        return;
    }
    const base::ClaimId claim = rows->claims[row];
    m_isTelling = true; // this one is meant, not all that is said of its subject
    m_session.visit(rows->subjects[row]);
    m_session.showEvidence({claim});
    m_isTelling = false;
    m_grid->rowSelection().setMarks(marksOfClaims({claim}));
    m_hasChosen = true;
    Q_EMIT shownChanged();
}

void TablePane::showMenu(QPoint globalPlace)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::optional<std::size_t> row = m_grid->currentRow();
    if (row && !m_areRowsStale) {
        const bool areClaims = m_model->rows()->areClaims();
        menu->addAction(areClaims ? tr("Show the &Evidence") : tr("Show &Details"), this,
                        [this, row = *row] { activate(row); });
        menu->addAction(tr("&Hide in the Graph"), this,
                        [this] { m_session.hide(chosenEntities()); });
        menu->addAction(tr("Hide &Others in the Graph"), this,
                        [this] { m_session.showOnly(chosenEntities()); });
        menu->addSeparator();
    }
    menu->addAction(tr("&Copy as CSV"), this, &TablePane::copyWanted)
        ->setEnabled(!m_model->order().rows.empty());
    menu->popup(globalPlace);
}

} // namespace knotary::views
