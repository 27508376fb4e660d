// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a drawing needs beside its nodes so that it can be read: the years of a time axis, the bands
// of kinds, the rings of distances. Geometry only, in points of the drawing (y grows downwards);
// words, colours and where labels go are the painter's. A painter draws whatever is there and needs
// to know no engine.

#include "model/layout/layout.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace knotary::layout
{

/// A column of the time axis. Everything that begins in its years stands between its sides.
struct YearColumn
{
    float left = 0;
    float right = 0;
    std::int64_t firstYear = 0;
    std::int64_t lastYear = 0; ///< the same, unless years are drawn together to fit
    bool followsGap = false;   ///< years were left out before this column: the axis is to say so

    [[nodiscard]] float x() const { return (left + right) / 2; } ///< where its tick stands
    bool operator==(const YearColumn&) const = default;
};

/// A strip across the drawing that holds the nodes of one kind.
struct Band
{
    float top = 0;
    float bottom = 0;
    std::optional<std::uint32_t> kind; ///< as in Problem::kinds; none: several kinds share it
    bool operator==(const Band&) const = default;
};

/// The strip of nodes that have no date, beside the axis.
struct UndatedMargin
{
    float left = 0;
    float right = 0;
    bool operator==(const UndatedMargin&) const = default;
};

/// The stretch of time of a node that goes beyond its own column, at the height of the node's
/// place. Where an end is open, the bar reaches to that end of the axis and is to fade; an end that
/// nobody knows adds nothing.
struct TimeBar
{
    std::uint32_t node = 0;
    float fromX = 0;
    float toX = 0;
    bool isOpenBefore = false;
    bool isOpenAfter = false;
    bool operator==(const TimeBar&) const = default;
};

/// A circle on which everything is so many steps away from the focus.
struct Ring
{
    Point centre;
    float radius = 0;
    std::uint32_t distance = 0;
    bool operator==(const Ring&) const = default;
};

struct Guides
{
    Point low;                                  ///< of the smallest rectangle round all that is
    Point high;                                 ///< below, and what it is drawn behind
    std::vector<YearColumn> years;              ///< from left to right
    std::vector<Band> bands;                    ///< from top to bottom
    std::optional<UndatedMargin> undatedMargin; ///< none: every node is dated
    std::vector<TimeBar> bars;                  ///< by node
    std::vector<Ring> rings;                    ///< part by part, from inside out

    [[nodiscard]] bool isEmpty() const
    {
        return years.empty() && bands.empty() && !undatedMargin && bars.empty() && rings.empty();
    }
    bool operator==(const Guides&) const = default;
};

} // namespace knotary::layout
