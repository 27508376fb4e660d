// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/timespan.h"

#include <array>
#include <cstddef>

namespace knotary::time
{

namespace
{

// Hinnant's era: 400 years, after which the calendar repeats. His years begin on 1 March, so that
// the leap day is the last of the year.
constexpr std::int64_t yearsPerEra = 400;
constexpr std::int64_t daysPerEra = 146'097;
constexpr std::int64_t daysFromEraZeroTo1970 = 719'468; // from 0000-03-01

std::int64_t floorDivide(std::int64_t dividend, std::int64_t divisor)
{
    const std::int64_t quotient = dividend / divisor;
    return dividend % divisor < 0 ? quotient - 1 : quotient;
}

TimeSpan boundedSpan(std::int64_t earliest, std::int64_t latest, Precision precision)
{
    TimeSpan span;
    span.earliest = earliest;
    span.latest = latest;
    span.precision = precision;
    span.start = Boundary{End::Known, precision, {}, earliest, latest};
    span.end = span.start;
    return span;
}

} // namespace

bool TimeSpan::sameValue(const TimeSpan& other) const
{
    return shape == other.shape && earliest == other.earliest && latest == other.latest &&
           precision == other.precision && qualifiers == other.qualifiers && start == other.start &&
           end == other.end;
}

TimeSpan spanOfDay(std::int64_t day)
{
    return boundedSpan(day, day, Precision::Day);
}

TimeSpan spanOfYear(std::int64_t year)
{
    return boundedSpan(firstDayOfYear(year), lastDayOfYear(year), Precision::Year);
}

bool certainlyBefore(const TimeSpan& a, const TimeSpan& b)
{
    return !a.qualifiers.any() && !b.qualifiers.any() && a.latest < b.earliest;
}

bool possiblyBefore(const TimeSpan& a, const TimeSpan& b)
{
    return a.end.earliest < b.start.latest;
}

bool certainlyOverlaps(const TimeSpan& a, const TimeSpan& b)
{
    return !a.qualifiers.any() && !b.qualifiers.any() && a.start.latest <= b.end.earliest &&
           b.start.latest <= a.end.earliest;
}

bool possiblyOverlaps(const TimeSpan& a, const TimeSpan& b)
{
    return a.earliest <= b.latest && b.earliest <= a.latest;
}

bool certainlyWithin(const TimeSpan& span, std::int64_t firstDay, std::int64_t lastDay)
{
    return !span.qualifiers.any() && span.earliest >= firstDay && span.latest <= lastDay;
}

bool possiblyWithin(const TimeSpan& span, std::int64_t firstDay, std::int64_t lastDay)
{
    return span.start.earliest <= lastDay && span.start.latest >= firstDay &&
           span.end.earliest <= lastDay && span.end.latest >= firstDay;
}

Answer touches(const TimeSpan& span, std::int64_t firstDay, std::int64_t lastDay)
{
    if (span.latest < firstDay || span.earliest > lastDay)
        return Answer::No;
    const bool certain = span.start.latest <= lastDay && span.end.earliest >= firstDay;
    return certain && !span.qualifiers.any() ? Answer::Yes : Answer::Maybe;
}

Answer touchesYear(const TimeSpan& span, std::int64_t year)
{
    return touches(span, firstDayOfYear(year), lastDayOfYear(year));
}

bool isLeapYear(std::int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(std::int64_t year, int month)
{
    static constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : lengths[static_cast<std::size_t>(month - 1)];
}

std::int64_t daysFromDate(std::int64_t year, int month, int day)
{
    const std::int64_t marchYear = month <= 2 ? year - 1 : year;
    const std::int64_t era = floorDivide(marchYear, yearsPerEra);
    const std::int64_t yearOfEra = marchYear - era * yearsPerEra;
    const int marchMonth = month > 2 ? month - 3 : month + 9;
    const std::int64_t dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * daysPerEra + dayOfEra - daysFromEraZeroTo1970;
}

CivilDate dateFromDays(std::int64_t day)
{
    const std::int64_t shifted = day + daysFromEraZeroTo1970;
    const std::int64_t era = floorDivide(shifted, daysPerEra);
    const std::int64_t dayOfEra = shifted - era * daysPerEra;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t marchMonth = (5 * dayOfYear + 2) / 153;

    CivilDate date;
    date.day = static_cast<int>(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    date.month = static_cast<int>(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    date.year = yearOfEra + era * yearsPerEra + (date.month <= 2 ? 1 : 0);
    return date;
}

std::int64_t yearOfDay(std::int64_t day)
{
    return dateFromDays(day).year;
}

std::int64_t firstDayOfYear(std::int64_t year)
{
    return daysFromDate(year, 1, 1);
}

std::int64_t lastDayOfYear(std::int64_t year)
{
    return daysFromDate(year, 12, 31);
}

} // namespace knotary::time
