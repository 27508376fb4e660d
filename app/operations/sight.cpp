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
    // Asked at every change: of a large selection it is worth a try.
    constexpr std::size_t mostAsked = 500;
    if (session.hidden().empty() || session.selected().empty())
        return false;
    return session.selected().size() > mostAsked ||
           std::ranges::any_of(session.selected(), [&](base::EntityId entity) {
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
    if (session.selected().size() == 1) {
        ui.expand(*session.selected().begin());
        return;
    }
    Session::Neighbours neighbours;
    for (const base::EntityId entity : session.selected()) {
        for (const Session::HiddenNeighbour& neighbour : session.hiddenNeighbours(entity))
            neighbours[entity].insert(neighbour.entity);
    }
    session.expand(neighbours);
}

void collapseSelection(Session& session, Ui& /*ui*/)
{
    session.collapse(Session::Entities(session.selected()));
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
    session.focusOn(session.selected(), steps);
    ui.moveCamera(CameraMove::FitAll);
}

} // namespace knotary::operations::verbs
