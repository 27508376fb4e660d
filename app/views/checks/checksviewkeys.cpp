// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the lists of the checks to the graph, by key and by click.

#include "app/views/checks/checksview.h"
#include "app/views/checks/conflictsmodel.h"
#include "app/views/checks/findingslist.h"
#include "app/views/checks/metermodel.h"

#include <QKeyEvent>
#include <QTreeView>

namespace knotary::views
{

void ChecksView::goToConflict(int row)
{
    const dataset::Conflict* conflict = m_conflicts->conflictAt(row);
    if (conflict == nullptr || m_session.dataset().entity(conflict->about) == nullptr)
        return;
    const std::vector<base::ClaimId> claims = conflict->claims; // a visit may change the report
    m_session.visit(conflict->about);
    m_session.showEvidence(claims);
}

/// A conflict that is looked at elsewhere is the chosen one here.
void ChecksView::followEvidence()
{
    for (int row = 0; row < m_conflicts->rowCount(); ++row)
        if (m_conflicts->conflictAt(row)->claims == m_session.evidence())
            m_conflictList->setCurrentIndex(m_conflicts->index(row, 0));
}

/// Enter and Space mean the same in every style and whichever column has the focus.
bool ChecksView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_conflictList && isEnter)
        goToConflict(m_conflictList->currentIndex().row());
    else if (watched == m_meterList && isEnter)
        m_findings->selectAllInGraph();
    else if (watched == m_meterList && key == Qt::Key_Space)
        m_meter->toggle(m_meterList->currentIndex().row());
    else if (watched == m_publisherList && isEnter)
        m_claimsOfPublisher->selectAllInGraph();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace knotary::views
