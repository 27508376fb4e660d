// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A change of what is seen and where it stands, as a value that can be taken back: moving, pinning,
// hiding, laying out. The data are not touched by it (EditCommand does that).

#include "app/document/arrangement.h"

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <optional>
#include <vector>

namespace knotary::document
{

/// Where an entity stood and stands. Nothing in `before`: it had no place yet.
struct PlaceChange
{
    base::EntityId entity;
    std::optional<layout::Point> before;
    layout::Point after;
    bool wasPinned = false;
    bool isPinned = false;
};

/// Only what differs: of a large graph nearly everything may be hidden.
struct HiddenChange
{
    Entities hidden; ///< were shown
    Entities shown;  ///< were hidden
    Neighbours expandedBefore;
    Neighbours expandedAfter;
};

/// Another way of laying out, with what is drawn beside the nodes.
struct RecipeChange
{
    LayoutRecipe before;
    LayoutRecipe after;
    std::shared_ptr<const layout::Guides> guidesBefore;
    std::shared_ptr<const layout::Guides> guidesAfter;
};

struct ArrangementChange
{
    std::vector<PlaceChange> places;
    std::optional<HiddenChange> hidden;
    std::optional<RecipeChange> recipe;
};

[[nodiscard]] ArrangementChange inverted(ArrangementChange change);
void apply(const ArrangementChange& change, Arrangement& arrangement);

class ArrangementStep : public QUndoCommand
{
public:
    using Apply = std::function<void(const ArrangementChange& change)>;
    ArrangementStep(const QString& title, ArrangementChange change, Apply apply);
    void redo() override;
    void undo() override;

private:
    ArrangementChange m_change;
    Apply m_apply;
};

} // namespace knotary::document
