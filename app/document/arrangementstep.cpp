// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/arrangementstep.h"

#include <utility>

namespace knotary::document
{

ArrangementChange inverted(ArrangementChange change)
{
    for (PlaceChange& place : change.places) {
        std::swap(place.wasPinned, place.isPinned);
        if (place.before)
            std::swap(*place.before, place.after);
    }
    if (change.hidden) {
        std::swap(change.hidden->hidden, change.hidden->shown);
        std::swap(change.hidden->expandedBefore, change.hidden->expandedAfter);
    }
    if (change.recipe) {
        std::swap(change.recipe->before, change.recipe->after);
        std::swap(change.recipe->guidesBefore, change.recipe->guidesAfter);
    }
    return change;
}

void apply(const ArrangementChange& change, Arrangement& arrangement)
{
    for (const PlaceChange& place : change.places) {
        arrangement.places[place.entity] = place.after;
        if (place.isPinned)
            arrangement.pinned.insert(place.entity);
        else
            arrangement.pinned.erase(place.entity);
    }
    if (change.hidden) {
        arrangement.hidden.insert(change.hidden->hidden.begin(), change.hidden->hidden.end());
        for (const base::EntityId entity : change.hidden->shown)
            arrangement.hidden.erase(entity);
        arrangement.expanded = change.hidden->expandedAfter;
    }
    if (change.recipe) {
        arrangement.recipe = change.recipe->after;
        arrangement.guides = change.recipe->guidesAfter;
    }
}

ArrangementStep::ArrangementStep(const QString& title, ArrangementChange change, Apply apply)
    : QUndoCommand(title), m_change(std::move(change)), m_apply(std::move(apply))
{}

void ArrangementStep::redo()
{
    m_apply(m_change);
}

void ArrangementStep::undo()
{
    m_apply(inverted(m_change));
}

} // namespace knotary::document
