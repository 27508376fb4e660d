// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Counts dated things year by year, for the bars of the timeline.
//
// Which years a span counts in:
// - a single date whose year is certain (year precision or finer; a season or a quarter counts in
//   the year it is named after) counts in that year;
// - an interval with both ends known to the year counts in every year from the one to the other;
// - an interval with one open or unknown end counts in the year of its known end;
// - a set counts if all of it lies in one year;
// - everything else (decades, centuries, unspecified years, both ends open) is undated.
// An item counts once per year and category, however many spans put it there.

#include "model/time/timespan.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace knotary::time
{

struct YearRange
{
    std::int64_t first = 0;
    std::int64_t last = 0; // inclusive

    bool operator==(const YearRange&) const = default;
};

// The years a span counts in by the rule above; nothing for an undated one.
[[nodiscard]] std::optional<YearRange> countedYears(const TimeSpan& span);

struct Entry
{
    TimeSpan span;
    std::uint32_t category = 0; // < the category count given to buildYearHistogram
    std::uint32_t item = 0;     // any number; the same number is the same item
};

struct YearHistogram
{
    std::vector<std::int64_t> years; // first to last without a gap, years without items included
    std::size_t categoryCount = 0;
    // Row by row: the items (ascending, distinct) of year i and category c are at
    // cells[i * categoryCount + c].
    std::vector<std::vector<std::uint32_t>> cells;
    std::vector<std::uint32_t> undated; // ascending: items with no span that counts in any year
    std::vector<std::uint32_t> outside; // ascending: items of which a year lies beyond the axis

    [[nodiscard]] std::span<const std::uint32_t> items(std::size_t yearIndex,
                                                       std::size_t category) const;
    [[nodiscard]] std::size_t count(std::size_t yearIndex, std::size_t category) const;
    // The height of the year's stacked bar: the sum over the categories.
    [[nodiscard]] std::size_t total(std::size_t yearIndex) const;
    [[nodiscard]] std::optional<std::size_t> indexOfYear(std::int64_t year) const;
};

// The axis never has more years than this.
inline constexpr std::int64_t longestAxis = 400;

// An entry with a category beyond categoryCount is ignored. If the data reach over more than
// longestAxis years, the axis is the stretch of that length which the most entries touch (of
// several that which holds most of them, then the latest), and what it leaves out is named in
// `outside`.
[[nodiscard]] YearHistogram buildYearHistogram(std::span<const Entry> entries,
                                               std::size_t categoryCount);

} // namespace knotary::time
