// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The stretch of time that somebody looks at, as a value with a text form: "2016", "2014..2019",
// "..2019" (from the beginning), and the same with months ("2016-03") or days ("2016-03-05").

#include "model/query/query.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace knotary::query
{

enum class WindowMode : std::uint8_t
{
    Instant,   ///< one year, month or day
    Range,     ///< from one to another
    Cumulative ///< from the beginning up to one
};

struct TimeWindow
{
    WindowMode mode = WindowMode::Instant;
    std::int64_t firstDay = 0; ///< time::unboundedPast where it is cumulative
    std::int64_t lastDay = 0;  ///< included

    bool operator==(const TimeWindow&) const = default;
};

/// A cumulative one ends with the last of the years.
[[nodiscard]] TimeWindow windowOfYears(const YearRange& years, WindowMode mode);
/// One year by itself is an instant, several are a range.
[[nodiscard]] TimeWindow windowOfYears(const YearRange& years);

/// "2016" is an instant, "2016..2016" a range; nothing where the text is no window.
[[nodiscard]] std::optional<TimeWindow> parseTimeWindow(std::string_view text);
/// What parseTimeWindow reads back, in the coarsest unit that says it.
[[nodiscard]] std::string textOf(const TimeWindow& window);

/// The whole years that the window touches; a cumulative one begins with the axis.
[[nodiscard]] YearRange yearsOf(const TimeWindow& window, const YearRange& axis);

/// The window seen in another mode: it ends where it ended; a range that is to become an instant is
/// the last unit of it.
[[nodiscard]] TimeWindow inMode(const TimeWindow& window, WindowMode mode, const YearRange& axis);

/// Moved by a number of its units (years; months where it is made of months), so far as the axis
/// reaches. A range keeps its length.
[[nodiscard]] TimeWindow moved(const TimeWindow& window, std::int64_t units, const YearRange& axis);

} // namespace knotary::query
