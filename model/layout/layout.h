// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds a place for every node. An engine is a kernel over flat arrays: it knows no thread, no Qt
// and no kind of entity. Units are points of the drawing (1/72 inch at scale 1); y grows downwards.

#include "model/base/control.h"
#include "model/base/parameters.h"
#include "model/graph/topology.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace knotary::layout
{

struct Point
{
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

/// Room that a node and its label take, around the node's place; the label hangs below. The room is
/// centred sideways; `above` of its height lies over the node's place, the rest under it.
struct Extent
{
    float width = 24;
    float height = 24;
    float above = 12;
};

using Positions = std::vector<Point>;

/// When a node was, in years with decimals: 2014.0 is the first moment of 2014, 2015.0 its last.
/// -infinity and infinity are ends that are open, NaN is one that nobody knows.
struct NodeTime
{
    double earliest = std::numeric_limits<double>::quiet_NaN();
    double latest = std::numeric_limits<double>::quiet_NaN();

    /// An undated node has no end that is a number.
    [[nodiscard]] bool isDated() const { return std::isfinite(earliest) || std::isfinite(latest); }
    /// Where a dated node stands on a time axis: at its begin or, where that is open, in the last
    /// moment before its end, which is a part of the year that ends.
    [[nodiscard]] double anchor() const
    {
        return std::isfinite(earliest)
                   ? earliest
                   : std::nextafter(latest, -std::numeric_limits<double>::infinity());
    }
};

struct Guides;

/// What is to be laid out. Empty `extents` means every node takes Extent{}; empty `isPinned` means
/// none. `positions` handed to an engine are the start where `isWarmStart`, and always hold the
/// places of pinned nodes, which do not move.
///
/// What only some engines read: `kinds`, equal for nodes of one kind (empty: all of one kind);
/// `times` (empty: all undated); `focus`, the node that the drawing is about.
struct Problem
{
    const graph::Topology& topology;
    std::span<const Extent> extents;
    std::span<const std::uint8_t> isPinned;
    std::uint64_t seed = 1;
    bool isWarmStart = false;
    std::span<const std::uint32_t> kinds = {};
    std::span<const NodeTime> times = {};
    std::optional<std::uint32_t> focus = std::nullopt;
};

enum class Outcome
{
    Finished,
    Cancelled
};

/// Which of the problem's columns an engine reads, so that nobody works out the others.
struct Columns
{
    bool kinds = false;
    bool times = false;
    bool focus = false;
};

/// A layout algorithm: the same problem and seed give the same positions, bit for bit.
class Engine
{
public:
    virtual ~Engine() = default;
    [[nodiscard]] virtual std::string_view id() const = 0; ///< stable ASCII
    [[nodiscard]] virtual const char* title() const = 0;   ///< English, marked for translation
    [[nodiscard]] virtual std::span<const base::ParameterDescription> parameters() const = 0;
    [[nodiscard]] virtual Columns columns() const { return {}; }
    /// Whether guides() gives any.
    [[nodiscard]] virtual bool drawsGuides() const { return false; }
    virtual Outcome run(const Problem& problem, Positions& positions,
                        const base::ParameterValues& values,
                        const base::Control& control) const = 0;

    /// What is drawn beside the nodes so that the drawing can be read: axes, bands, rings. For the
    /// positions that `run` gave for this problem and these values; nodes that were moved by hand
    /// since move nothing but what belongs to them alone.
    [[nodiscard]] virtual Guides guides(const Problem& problem, const Positions& positions,
                                        const base::ParameterValues& values) const;

protected:
    Engine() = default;
    Engine(const Engine&) = default;
    Engine& operator=(const Engine&) = default;
};

/// Every engine there is, in the order of the menu; the first is the default.
[[nodiscard]] std::span<const Engine* const> catalogue();
[[nodiscard]] const Engine* findEngine(std::string_view id);

} // namespace knotary::layout
