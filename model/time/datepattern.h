// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A calendar date some of whose digits are unspecified (EDTF "15XX-1X-25"), and the first and last
// day that exist and fit it.

#include "model/time/timespan.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace knotary::time
{

struct DayBounds
{
    std::int64_t earliest = 0;
    std::int64_t latest = 0; // inclusive
};

// All parts are digits and the letter X; month and day may be empty, the day only with a month.
struct DatePattern
{
    bool negativeYear = false;
    std::string_view year; // four characters
    std::string_view month;
    std::string_view day;

    [[nodiscard]] bool hasUnspecifiedDigits() const;
    // The smallest unit written; a year that ends in X counts as decade, century, millennium.
    [[nodiscard]] Precision precision() const;
};

// Is there a number from first to last, written with the pattern's number of digits, that fits it?
[[nodiscard]] bool patternMatchesAny(std::string_view pattern, int first, int last);

// Nothing if no date that exists fits the pattern. There is no negative year 0.
[[nodiscard]] std::optional<DayBounds> boundsOfPattern(const DatePattern& pattern);

} // namespace knotary::time
