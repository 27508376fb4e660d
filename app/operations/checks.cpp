// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From one contradiction to the next.

#include "app/operations/verbs.h"
#include "model/dataset/conflicts.h"

#include <QCoreApplication>

#include <algorithm>

namespace knotary::operations::verbs
{

namespace
{

using dataset::Conflict;

/// The conflict behind the one whose evidence is shown, of those about one entity; null: none.
const Conflict* nextAbout(const std::vector<Conflict>& conflicts,
                          const std::vector<base::ClaimId>& shown)
{
    const auto present = std::ranges::find(conflicts, shown, &Conflict::claims);
    const auto next = present == conflicts.end() ? conflicts.begin() : present + 1;
    return next == conflicts.end() ? nullptr : &*next;
}

void show(Session& session, const Conflict& conflict)
{
    session.visit(conflict.about);
    session.showEvidence(conflict.claims);
}

} // namespace

/// Looks from the current entity on, and from the first one again behind the last.
void nextConflict(Session& session, Ui& ui)
{
    const dataset::Dataset& dataset = session.dataset();
    std::vector<base::EntityId> entities = dataset.entities();
    const auto current = std::ranges::find(entities, session.current());
    if (current != entities.end()) {
        const auto conflicts = dataset::findConflicts(dataset, session.current());
        if (const Conflict* next = nextAbout(conflicts, session.evidence()); next != nullptr)
            return show(session, *next);
        std::ranges::rotate(entities, current + 1);
    }
    for (const base::EntityId id : entities)
        if (const auto conflicts = dataset::findConflicts(dataset, id); !conflicts.empty())
            return show(session, conflicts.front());
    ui.remark(QCoreApplication::translate("Operations", "No claims contradict each other."));
}

} // namespace knotary::operations::verbs
