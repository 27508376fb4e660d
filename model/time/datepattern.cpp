// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/datepattern.h"

#include <array>

namespace knotary::time
{

namespace
{

enum class Side
{
    First,
    Last
};

struct MonthDay
{
    int month = 1;
    int day = 1;
};

constexpr int commonYear = 2001; // any year that is no leap year, and any that is:
constexpr int leapYear = 2000;

bool matches(std::string_view pattern, int value)
{
    for (auto digit = pattern.rbegin(); digit != pattern.rend(); ++digit) {
        if (*digit != 'X' && *digit - '0' != value % 10)
            return false;
        value /= 10;
    }
    return value == 0;
}

int valueWith(std::string_view pattern, int unspecified)
{
    int value = 0;
    for (const char digit : pattern)
        value = value * 10 + (digit == 'X' ? unspecified : digit - '0');
    return value;
}

// The smallest (First) or largest (Last) number in first..last that the pattern allows; an empty
// pattern allows all.
std::optional<int> extremeMatch(std::string_view pattern, int first, int last, Side side)
{
    const int step = side == Side::First ? 1 : -1;
    const int begin = side == Side::First ? first : last;
    for (int value = begin; value >= first && value <= last; value += step) {
        if (pattern.empty() || matches(pattern, value))
            return value;
    }
    return std::nullopt;
}

// The pattern's first or last day in a year of the same length as `year`.
std::optional<MonthDay> extremeDayInYear(const DatePattern& pattern, int year, Side side)
{
    const int step = side == Side::First ? 1 : -1;
    for (int month = side == Side::First ? 1 : 12; month >= 1 && month <= 12; month += step) {
        if (!pattern.month.empty() && !matches(pattern.month, month))
            continue;
        if (const auto day = extremeMatch(pattern.day, 1, daysInMonth(year, month), side))
            return MonthDay{month, *day};
    }
    return std::nullopt;
}

std::optional<std::int64_t> extremeDay(const DatePattern& pattern, Side side)
{
    // What fits depends on the year only through 29 February.
    const std::array<std::optional<MonthDay>, 2> days{extremeDayInYear(pattern, commonYear, side),
                                                      extremeDayInYear(pattern, leapYear, side)};
    if (!days[0] && !days[1])
        return std::nullopt;

    const int smallest = valueWith(pattern.year, 0);
    const int largest = valueWith(pattern.year, 9);
    const bool upwards = (side == Side::First) != pattern.negativeYear;
    const int step = upwards ? 1 : -1;
    for (int value = upwards ? smallest : largest; value >= smallest && value <= largest;
         value += step) {
        if (!matches(pattern.year, value) || (pattern.negativeYear && value == 0))
            continue;
        const int year = pattern.negativeYear ? -value : value;
        if (const auto& found = days[isLeapYear(year) ? 1 : 0])
            return daysFromDate(year, found->month, found->day);
    }
    return std::nullopt;
}

} // namespace

bool DatePattern::hasUnspecifiedDigits() const
{
    constexpr auto none = std::string_view::npos;
    return year.find('X') != none || month.find('X') != none || day.find('X') != none;
}

Precision DatePattern::precision() const
{
    if (!day.empty())
        return Precision::Day;
    if (!month.empty())
        return Precision::Month;
    const std::size_t lastDigit = year.find_last_not_of('X');
    const std::size_t trailing =
        year.size() - (lastDigit == std::string_view::npos ? 0 : lastDigit + 1);
    switch (trailing) {
    case 0:
        return Precision::Year;
    case 1:
        return Precision::Decade;
    case 2:
        return Precision::Century;
    case 3:
        return Precision::Millennium;
    default:
        return Precision::Coarser;
    }
}

bool patternMatchesAny(std::string_view pattern, int first, int last)
{
    return extremeMatch(pattern, first, last, Side::First).has_value();
}

std::optional<DayBounds> boundsOfPattern(const DatePattern& pattern)
{
    const auto earliest = extremeDay(pattern, Side::First);
    const auto latest = extremeDay(pattern, Side::Last);
    if (!earliest || !latest)
        return std::nullopt;
    return DayBounds{*earliest, *latest};
}

} // namespace knotary::time
