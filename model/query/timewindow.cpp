// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/timewindow.h"

#include "model/time/timespan.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace knotary::query
{

namespace
{

using time::CivilDate;

constexpr std::int64_t furthestYear = 1'000'000; // that a window is moved to or read from a text

enum class Unit
{
    Day,
    Month,
    Year
};

bool beginsYear(std::int64_t day)
{
    const CivilDate date = time::dateFromDays(day);
    return date.month == 1 && date.day == 1;
}

bool beginsMonth(std::int64_t day)
{
    return time::dateFromDays(day).day == 1;
}

/// The coarsest unit of which the window holds whole ones.
Unit unitOf(const TimeWindow& window)
{
    const bool isOpen = window.mode == WindowMode::Cumulative;
    if ((isOpen || beginsYear(window.firstDay)) && beginsYear(window.lastDay + 1))
        return Unit::Year;
    if ((isOpen || beginsMonth(window.firstDay)) && beginsMonth(window.lastDay + 1))
        return Unit::Month;
    return Unit::Day;
}

/// Units are counted from year 0 (days from 1970), so that moving is adding.
std::int64_t numberOf(std::int64_t day, Unit unit)
{
    if (unit == Unit::Day)
        return day;
    const CivilDate date = time::dateFromDays(day);
    return unit == Unit::Year ? date.year : date.year * 12 + date.month - 1;
}

std::int64_t firstDayOf(std::int64_t number, Unit unit)
{
    if (unit == Unit::Day)
        return number;
    if (unit == Unit::Year)
        return time::firstDayOfYear(number);
    const std::int64_t year = number >= 0 ? number / 12 : -((11 - number) / 12);
    return time::daysFromDate(year, static_cast<int>(number - year * 12) + 1, 1);
}

std::int64_t lastDayOf(std::int64_t number, Unit unit)
{
    return firstDayOf(number + 1, unit) - 1;
}

/// A date of the text: the days that it can mean.
struct Stretch
{
    std::int64_t firstDay;
    std::int64_t lastDay;
};

template<class Number>
bool takeNumber(std::string_view& text, Number& number, std::size_t digits)
{
    if (text.size() < digits)
        return false;
    const char* end = text.data() + (digits > 0 ? digits : text.size());
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    const auto taken = static_cast<std::size_t>(stop - text.data());
    if (error != std::errc() || taken == 0 || (digits > 0 && taken != digits))
        return false;
    text.remove_prefix(taken);
    return true;
}

std::optional<Stretch> stretchOf(std::string_view text)
{
    std::int64_t year = 0;
    if (!takeNumber(text, year, 0) || year < -furthestYear || year > furthestYear)
        return std::nullopt;
    if (text.empty())
        return Stretch{time::firstDayOfYear(year), time::lastDayOfYear(year)};
    int month = 0;
    text.remove_prefix(1);
    if (!takeNumber(text, month, 2) || month < 1 || month > 12)
        return std::nullopt;
    const int length = time::daysInMonth(year, month);
    if (text.empty())
        return Stretch{time::daysFromDate(year, month, 1), time::daysFromDate(year, month, length)};
    int day = 0;
    text.remove_prefix(1);
    if (!takeNumber(text, day, 2) || !text.empty() || day < 1 || day > length)
        return std::nullopt;
    const std::int64_t number = time::daysFromDate(year, month, day);
    return Stretch{number, number};
}

/// Only digits and hyphens, none twice in a row: from_chars would take "-" for a sign anywhere.
bool isWellFormed(std::string_view text)
{
    const std::string_view behindSign = text.starts_with('-') ? text.substr(1) : text;
    return !behindSign.empty() && !behindSign.starts_with('-') &&
           behindSign.find("--") == std::string_view::npos &&
           behindSign.find_first_not_of("0123456789-") == std::string_view::npos;
}

std::optional<Stretch> dateIn(std::string_view text)
{
    return isWellFormed(text) ? stretchOf(text) : std::nullopt;
}

std::string dateText(std::int64_t day, Unit unit)
{
    const CivilDate date = time::dateFromDays(day);
    std::string text = std::to_string(date.year);
    std::array<char, 16> rest{};
    if (unit == Unit::Month)
        std::snprintf(rest.data(), rest.size(), "-%02d", date.month);
    else if (unit == Unit::Day)
        std::snprintf(rest.data(), rest.size(), "-%02d-%02d", date.month, date.day);
    return text + rest.data();
}

} // namespace

TimeWindow windowOfYears(const YearRange& years, WindowMode mode)
{
    const bool isOpen = mode == WindowMode::Cumulative;
    return {mode, isOpen ? time::unboundedPast : time::firstDayOfYear(years.first),
            time::lastDayOfYear(years.last)};
}

TimeWindow windowOfYears(const YearRange& years)
{
    return windowOfYears(years,
                         years.first == years.last ? WindowMode::Instant : WindowMode::Range);
}

std::optional<TimeWindow> parseTimeWindow(std::string_view text)
{
    constexpr std::string_view dots = "..";
    const std::size_t split = text.find(dots);
    const std::optional<Stretch> last =
        dateIn(split == std::string_view::npos ? text : text.substr(split + dots.size()));
    if (!last)
        return std::nullopt;
    if (split == std::string_view::npos)
        return TimeWindow{WindowMode::Instant, last->firstDay, last->lastDay};
    if (split == 0)
        return TimeWindow{WindowMode::Cumulative, time::unboundedPast, last->lastDay};
    const std::optional<Stretch> first = dateIn(text.substr(0, split));
    if (!first || first->firstDay > last->lastDay)
        return std::nullopt;
    return TimeWindow{WindowMode::Range, first->firstDay, last->lastDay};
}

std::string textOf(const TimeWindow& window)
{
    const Unit unit = unitOf(window);
    const std::string last = dateText(window.lastDay, unit);
    if (window.mode == WindowMode::Cumulative)
        return ".." + last;
    return window.mode == WindowMode::Instant ? last
                                              : dateText(window.firstDay, unit) + ".." + last;
}

YearRange yearsOf(const TimeWindow& window, const YearRange& axis)
{
    const std::int64_t last = time::yearOfDay(window.lastDay);
    if (window.mode == WindowMode::Cumulative)
        return {std::min(axis.first, last), last};
    return {time::yearOfDay(window.firstDay), last};
}

TimeWindow inMode(const TimeWindow& window, WindowMode mode, const YearRange& axis)
{
    if (mode == window.mode)
        return window;
    const Unit unit = unitOf(window);
    TimeWindow other{mode, window.firstDay, window.lastDay};
    if (mode == WindowMode::Cumulative)
        other.firstDay = time::unboundedPast;
    else if (mode == WindowMode::Instant)
        other.firstDay = firstDayOf(numberOf(window.lastDay, unit), unit);
    else if (window.mode == WindowMode::Cumulative)
        other.firstDay = std::min(time::firstDayOfYear(axis.first),
                                  firstDayOf(numberOf(window.lastDay, unit), unit));
    return other;
}

TimeWindow moved(const TimeWindow& window, std::int64_t units, const YearRange& axis)
{
    const Unit unit = unitOf(window);
    const bool isOpen = window.mode == WindowMode::Cumulative;
    const std::int64_t last = numberOf(window.lastDay, unit);
    const std::int64_t first = isOpen ? last : numberOf(window.firstDay, unit);
    const std::int64_t least = numberOf(time::firstDayOfYear(axis.first), unit);
    const std::int64_t most = numberOf(time::lastDayOfYear(axis.last), unit);
    // What stands beyond an end of the axis may come back, but goes no further.
    const std::int64_t back = std::min<std::int64_t>(least - first, 0);
    const std::int64_t ahead = std::max<std::int64_t>(most - last, 0);
    const std::int64_t by = std::clamp(units, back, ahead);
    return {window.mode, isOpen ? time::unboundedPast : firstDayOf(first + by, unit),
            lastDayOf(last + by, unit)};
}

} // namespace knotary::query
