// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When each entity was, claim by claim: a lane an entity, with a bar for each time that its claims
// tell, so that what is vague, open, unknown or told in two ways can be drawn as such.
//
// Which claims make bars: those about the entity that carry a date (dataset::timeOf) and are not
// retracted; claims of the same time are one bar. Which of them are its main bars:
// - the dates of its own (claims whose value is a date) and the stated intervals that touch them;
// - where it has none, all its dated claims.
// The others, and deprecated ones, are marks beside the main bars: what it did at some time.
// Entities that no claim gives a known beginning or end are undated.
//
// Where claims contradict each other about a time (dataset/conflicts.h), each version keeps a bar
// of its own in a track of its own.

#include "model/dataset/dataset.h"
#include "model/time/about.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <unordered_set>
#include <vector>

namespace knotary::query
{

/// The beginning or the end of a bar, with the days on which it may lie (both included).
struct LaneEnd
{
    time::End kind = time::End::Known; ///< the days count only where it is known
    std::int64_t earliest = 0;         ///< as far as "about" reaches
    std::int64_t latest = 0;
    std::int64_t statedEarliest = 0; ///< as the source says it, without "about"
    std::int64_t statedLatest = 0;
    bool isApproximate = false;
    bool isUncertain = false;
    /// Parts of the date are unknown (201X, 2014-XX): it lies somewhere in there.
    bool isVague = false;

    bool operator==(const LaneEnd&) const = default;
};

enum class BarRank : std::uint8_t
{
    Main,
    Mark ///< not a time of the entity itself, but of something it did
};

struct LaneBar
{
    LaneEnd begin;
    LaneEnd end;
    /// A date and not an interval: both ends are the same stretch, the whole of it.
    bool isDate = false;
    /// One of several dates, or of unknown parts: somewhere within the bar.
    bool isSomewhere = false;
    bool isStated = true; ///< false: all its claims are inferred, announced or disputed
    bool isContradicted = false;
    BarRank rank = BarRank::Main;
    std::size_t track = 0; ///< versions that contradict each other lie one below the other
    std::vector<base::ClaimId> claims; ///< in the order of the file

    bool operator==(const LaneBar&) const = default;
};

struct Lane
{
    base::EntityId entity;
    base::KindId kind;
    std::vector<LaneBar> bars; ///< by rank, then by beginning
    std::size_t tracks = 1;
    std::int64_t beginning = 0; ///< by which lanes are ordered; unboundedPast where open
};

struct Lanes
{
    std::vector<Lane> lanes;             ///< by beginning, then by key
    std::vector<base::EntityId> undated; ///< in the order of the file
    /// First and last day that any known end may mean; first > last where there is no lane.
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    bool isWidened = false; ///< "about" makes some bar reach further
};

struct LaneOptions
{
    time::AboutWidth about;
    /// Only these; null: all.
    const std::unordered_set<base::EntityId>* only = nullptr;
};

[[nodiscard]] Lanes lanesOf(const dataset::Dataset& dataset, const LaneOptions& options = {});

/// The same piece by piece, for who must not keep others waiting. The data set must stay as it is
/// meanwhile.
class LaneWork
{
public:
    LaneWork(const dataset::Dataset& dataset, const LaneOptions& options);

    /// Reads so many entities more; false once all are read.
    bool step(std::size_t entities);
    /// What was read, in order.
    [[nodiscard]] Lanes take();

private:
    void read(base::EntityId entity);

    const dataset::Dataset& m_dataset;
    time::AboutWidth m_about;
    std::vector<base::EntityId> m_entities;
    std::size_t m_next = 0;
    Lanes m_lanes;
};

/// Kinds in the order of the schema, each in the order that its lanes have already.
void groupByKind(std::vector<Lane>& lanes);

} // namespace knotary::query
