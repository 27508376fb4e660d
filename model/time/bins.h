// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The axis of a chart over time: years, quarters or months, each a bin with a number, so that bins
// can be counted through without a calendar.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace knotary::time
{

enum class BinUnit : std::uint8_t
{
    Year,
    Quarter,
    Month
};

/// The number of a bin: the year itself, year * 4 + quarter (0-3), year * 12 + month (0-11).
[[nodiscard]] std::int64_t binOfDay(BinUnit unit, std::int64_t day);
[[nodiscard]] std::int64_t firstDayOfBin(BinUnit unit, std::int64_t bin);
[[nodiscard]] std::int64_t lastDayOfBin(BinUnit unit, std::int64_t bin);
[[nodiscard]] std::int64_t yearOfBin(BinUnit unit, std::int64_t bin);
[[nodiscard]] std::int64_t binsOfYear(BinUnit unit);
[[nodiscard]] std::int64_t firstBinOfYear(BinUnit unit, std::int64_t year);

/// Bins from first to last, both included.
struct BinRange
{
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const BinRange&) const = default;
};

/// An axis never has more bins than this.
inline constexpr std::int64_t longestAxis = 400;

/// From the first to the last bin of all ranges if that is short enough; otherwise the stretch of
/// longestAxis bins that the most ranges touch (of several that which holds most of them, then the
/// latest) without the empty bins at its ends. Nothing without ranges.
[[nodiscard]] std::optional<BinRange> chooseAxis(std::span<const BinRange> ranges);

} // namespace knotary::time
