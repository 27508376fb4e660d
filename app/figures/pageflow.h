// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figures that are read like a page: blocks one below the other in columns, from page to page where
// there are many. What stands on each page is said on it, since only a PDF holds the further ones.

#include "app/figures/figure.h"
#include "app/figures/richtext.h"
#include "app/scene/style.h"

#include <functional>
#include <vector>

namespace knotary::figures
{

/// What is counted in the note of a page.
enum class BlockRole
{
    Other,
    Item,  ///< a row, a claim, a chain
    Source ///< an entry of the list of sources
};

/// Something that is not torn apart. Paint functions hold all that they need.
struct Block
{
    double height = 0;
    double gapAbove = 0; ///< not at the top of a column
    BlockRole role = BlockRole::Other;
    std::size_t items = 1;      ///< that it counts as
    bool keepsWithNext = false; ///< a heading is not the last of a column
    std::function<void(QPainter& painter, QPointF topLeft)> paint;
};

/// Items of one role that stand on a page, from 1; none: `first` is greater than `last`.
struct Extent
{
    std::size_t first = 1;
    std::size_t last = 0;
    std::size_t all = 0;
};

/// The blocks of a figure for a column of some size.
struct Flow
{
    std::vector<Block> blocks;
    /// Above the blocks on every page, over the whole width; may be empty.
    double headerHeight = 0;
    std::function<void(QPainter& painter, QPointF topLeft)> paintHeader;
    /// Above all on the first page.
    double headingHeight = 0;
    std::function<void(QPainter& painter, QPointF topLeft)> paintHeading;
    /// Below all on every page (a legend).
    double footingHeight = 0;
    std::function<void(QPainter& painter, QPointF topLeft)> paintFooting;
    /// Made for want of width: smaller type is better, where it does without.
    bool isMakeshift = false;
    /// What the data hold beyond the blocks: rows that nobody would print.
    std::size_t furtherItems = 0;
};

struct FlowForm
{
    scene::Theme theme = scene::Theme::Print;
    double leastType = 0.75;  ///< the size of type: 1 is 9 points
    double mostType = 1.0;    ///< taken where all has room on one page
    double columnWidth = 1e9; ///< a page that is twice as wide has two columns
    double looseGap = 1;      ///< gaps may grow so many times where there is room
    /// The note of a page on what stands on it; empty: nothing to be said.
    std::function<QString(const Extent& items, const Extent& sources)> note;
};

/// Makes the blocks for a column of that width and pages of that height, in units of the type.
using FlowMaker = std::function<Flow(double columnWidth, QSizeF page)>;

/// `blank` with these blocks on its page and its further pages.
[[nodiscard]] Figure flowFigure(Figure blank, const FlowForm& form, const FlowMaker& maker);

/// The most pages that a figure goes on to.
inline constexpr std::size_t mostPages = 100;

} // namespace knotary::figures
