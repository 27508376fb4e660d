// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chains as a tree: what they have in common at their beginning stands there once.

#include "app/figures/pathfigure.h"
#include "app/scene/evidencerule.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace knotary::figures
{

/// One relation between two cards.
struct PathLink
{
    drawing::Part part;
    QStringList words; ///< the property, as read from its subject; a line for each language
    QString when;      ///< empty: no source says when
    QString standing;  ///< empty: simply stated
    QString marks;     ///< numbers of sources; empty where none are asked for
    QString badge;     ///< how many sources there are, where there are no numbers
    scene::LineStyle line;
    bool isForward = true; ///< its subject stands first in the chain
};

struct PathStep
{
    drawing::Part part;
    QStringList names;
    scene::KindStyle style;
    bool isEnd = false;          ///< one of the two that are asked about
    std::vector<PathLink> links; ///< from the step before; none at the beginning
    std::size_t moreLinks = 0;   ///< that are not drawn
    std::optional<std::size_t> parent;
    std::vector<std::size_t> children; ///< all behind it
    std::size_t depth = 0;
};

/// Each step behind its parent, and what belongs to a branch before the next branch.
using PathTree = std::vector<PathStep>;

[[nodiscard]] PathTree pathTree(const PathFigureInput& input);

} // namespace knotary::figures
