// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the nodes stand: laying out, stopping, letting go of what was pinned.

#include "app/operations/verbs.h"

#include <algorithm>

namespace knotary::operations::verbs
{

bool isLayingOut(Session& session)
{
    return session.isLayingOut();
}

bool hasSelection(Session& session)
{
    return !session.selected().empty();
}

bool hasPinnedSelection(Session& session)
{
    const auto& pinned = session.arrangement().pinned;
    return std::any_of(session.selected().begin(), session.selected().end(),
                       [&](base::EntityId entity) { return pinned.contains(entity); });
}

void layOutAgain(Session& session, Ui& /*ui*/)
{
    session.layOutAgain();
}

void cancelLayout(Session& session, Ui& /*ui*/)
{
    session.cancelLayout();
}

void unpinSelected(Session& session, Ui& /*ui*/)
{
    session.unpin(session.selected());
}

} // namespace knotary::operations::verbs
