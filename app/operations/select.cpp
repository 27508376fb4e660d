// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which entities are selected, and taking back what was done to the drawing.

#include "app/operations/verbs.h"

#include <QCoreApplication>

namespace knotary::operations::verbs
{

bool canUndo(Session& session)
{
    return session.steps().canUndo();
}

bool canRedo(Session& session)
{
    return session.steps().canRedo();
}

void undo(Session& session, Ui& ui)
{
    const QString step = session.steps().undoText();
    session.steps().undo();
    ui.remark(QCoreApplication::translate("Operations", "Undone: %1").arg(step));
}

void redo(Session& session, Ui& ui)
{
    const QString step = session.steps().redoText();
    session.steps().redo();
    ui.remark(QCoreApplication::translate("Operations", "Done again: %1").arg(step));
}

void selectAll(Session& session, Ui& /*ui*/)
{
    session.selectAll();
}

void selectNone(Session& session, Ui& /*ui*/)
{
    session.clearSelection();
}

void invertSelection(Session& session, Ui& /*ui*/)
{
    const std::vector<base::EntityId>& shown = session.projection().entityOfNode;
    Session::Entities others(shown.begin(), shown.end());
    for (const base::EntityId entity : session.selected())
        others.erase(entity);
    session.select(std::move(others));
}

void selectNeighbours(Session& session, Ui& /*ui*/)
{
    session.selectWithNeighbours(session.selected());
}

} // namespace knotary::operations::verbs
