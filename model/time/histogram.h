// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts dated things bin by bin (years, quarters, months) for the bars of the chart over time, and
// keeps what is certain apart from what is only possible.
//
// An item (a number) has one or more entries, each with a span that was widened before (about.h).
// What is counted in a bin:
// - in force: the best answer of `touches` among the item's spans. An open end lasts to the end of
//   the axis, an unknown one is a maybe.
// - begins: the item's earliest start. It lies between the earliest first day and the earliest last
//   day on which any of its spans may have started. Certain if that is within one bin and a span
//   that is neither "about" nor "uncertain" says so; spans without a known start do not count.
// - cumulative: what has begun up to the last day of the bin.
//
// What cannot be placed is listed, never smeared:
// - a known end that may lie in more than mostVagueBins bins (or, in bins finer than years, is
// known
//   by no year) leaves its span undated;
// - in bins finer than years, a span of which an end is known by its year only counts where it is
//   certain; its maybes are left out and the item is listed in knownByYearOnly.

#include "model/base/control.h"
#include "model/time/bins.h"
#include "model/time/timespan.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::time
{

enum class Counting : std::uint8_t
{
    Begins,
    InForce,
    Cumulative
};

inline constexpr std::int64_t mostVagueBins = 40;

/// The bins between the known ends of a span; nothing for one that cannot be placed.
[[nodiscard]] std::optional<BinRange> placedBins(const TimeSpan& span, BinUnit unit);

struct Entry
{
    TimeSpan span;
    std::uint32_t category = 0; // < the category count of the histogram
    std::uint32_t item = 0;     // any number; the same number is the same item
};

struct CountedItem
{
    std::uint32_t category = 0;
    std::uint32_t item = 0;

    bool operator==(const CountedItem&) const = default;
    auto operator<=>(const CountedItem&) const = default;
};

struct HistogramShape
{
    std::size_t categoryCount = 0;
    BinUnit unit = BinUnit::Year;
    Counting counting = Counting::InForce;
    /// Nothing: chosen (chooseAxis) from what can be placed.
    std::optional<BinRange> axis = std::nullopt;
};

class Histogram
{
public:
    /// An entry with a category beyond categoryCount is ignored. Half done, and not to be used,
    /// where `control` was cancelled.
    Histogram(std::vector<Entry> entries, const HistogramShape& shape,
              const base::Control& control = {});
    Histogram() = default;

    [[nodiscard]] BinUnit unit() const { return m_unit; }
    [[nodiscard]] Counting counting() const { return m_counting; }
    [[nodiscard]] std::size_t categoryCount() const { return m_categoryCount; }
    /// First to last without a gap, bins without items included.
    [[nodiscard]] std::size_t binCount() const { return m_binCount; }
    [[nodiscard]] std::int64_t binAt(std::size_t position) const
    {
        return m_firstBin + static_cast<std::int64_t>(position);
    }
    [[nodiscard]] std::optional<std::size_t> positionOf(std::int64_t bin) const;

    [[nodiscard]] std::size_t certain(std::size_t position, std::size_t category) const;
    [[nodiscard]] std::size_t maybe(std::size_t position, std::size_t category) const;

    /// The items, ascending, that are counted in at least one of the bins from position to
    /// position: those that are certain in one of them, or those that never are but may be.
    [[nodiscard]] std::vector<std::uint32_t> items(std::size_t first, std::size_t last,
                                                   std::size_t category, Answer answer) const;

    /// All three ascending. No entry of the item can be placed.
    [[nodiscard]] const std::vector<CountedItem>& undated() const { return m_undated; }
    /// Dated, and in no bin of the axis.
    [[nodiscard]] const std::vector<CountedItem>& outside() const { return m_outside; }
    /// Left out of bins finer than years in which they may belong.
    [[nodiscard]] const std::vector<CountedItem>& knownByYearOnly() const
    {
        return m_knownByYearOnly;
    }

private:
    friend class HistogramBuilder;

    /// Neighbouring bins in which an item has the same answer.
    struct Run
    {
        CountedItem counted;
        std::uint32_t first = 0;
        std::uint32_t last = 0;
        bool isCertain = false;
    };

    BinUnit m_unit = BinUnit::Year;
    Counting m_counting = Counting::InForce;
    std::size_t m_categoryCount = 0;
    std::size_t m_binCount = 0;
    std::int64_t m_firstBin = 0;
    std::vector<Run> m_runs; ///< by category, item, bin
    /// Category by category: bin after bin.
    std::vector<std::uint32_t> m_certain;
    std::vector<std::uint32_t> m_maybe;
    std::vector<CountedItem> m_undated;
    std::vector<CountedItem> m_outside;
    std::vector<CountedItem> m_knownByYearOnly;
};

} // namespace knotary::time
