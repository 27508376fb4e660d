// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the graph is in sight: hiding, showing again, going on to the neighbours.

#include "app/operations/verbs.h"

#include <algorithm>

namespace knotary::operations::verbs
{

bool hasHidden(Session& session)
{
    return !session.hidden().empty();
}

bool canExpand(Session& session)
{
    return std::ranges::any_of(session.selected(), [&](base::EntityId entity) {
        return !session.hiddenNeighbours(entity).empty();
    });
}

bool canCollapse(Session& session)
{
    return std::ranges::any_of(session.selected(),
                               [&](base::EntityId entity) { return session.canCollapse(entity); });
}

void expandSelection(Session& session, Ui& ui)
{
    const Session::Entities selected = session.selected(); // the choice may change it
    for (const base::EntityId entity : selected)
        ui.expand(entity);
}

void collapseSelection(Session& session, Ui& /*ui*/)
{
    const Session::Entities selected = session.selected();
    for (const base::EntityId entity : selected)
        session.collapse(entity);
}

void hideSelection(Session& session, Ui& /*ui*/)
{
    session.hide(session.selected());
}

void hideOthers(Session& session, Ui& ui)
{
    session.showOnly(session.selected());
    ui.moveCamera(CameraMove::FitAll);
}

void showEverything(Session& session, Ui& ui)
{
    session.showAll();
    ui.moveCamera(CameraMove::FitAll);
}

void focusOnSelection(Session& session, Ui& ui, std::size_t steps)
{
    session.showOnly(session.within(session.selected(), steps));
    ui.moveCamera(CameraMove::FitAll);
}

} // namespace knotary::operations::verbs
