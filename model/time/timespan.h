// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A stretch of time as a source states it: the words, the first and last day they can mean, and how
// sure they are. Days are counted from 1970-01-01 (day 0), proleptic Gregorian, with a year 0 as in
// ISO 8601; bounds are inclusive. Uncertain time has no order, so there is no operator<: ask one of
// the named relations instead.

#include <cstdint>
#include <limits>
#include <string>

namespace knotary::time
{

// Bounds of a span that has no first or no last day that anybody stated.
inline constexpr std::int64_t unboundedPast = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t unboundedFuture = std::numeric_limits<std::int64_t>::max();

// Years beyond this (either side of 0) are not computed with; day numbers of all others fit 64
// bits.
inline constexpr std::int64_t largestYear = 1'000'000'000'000'000;

// The smallest unit that the source wrote, from fine to coarse. 2004-XX has precision Month
// although its bounds are the whole year: it was in one month, we do not know which.
enum class Precision : std::uint8_t
{
    Day,
    Month,
    Season,     // spring to winter, three months
    Quarter,    // calendar quarter
    FourMonths, // quadrimester
    Half,       // half of a calendar year
    Year,
    Decade,
    Century,
    Millennium,
    Coarser, // more than a millennium, or no year at all (XXXX, ../..)
};

enum class End : std::uint8_t
{
    Known,
    Open,    // EDTF "..": goes on, or never began
    Unknown, // EDTF empty end: there is one, nobody says when
};

enum class Shape : std::uint8_t
{
    Single,   // one date
    Interval, // start/end
    OneOf,    // [a,b]: one of these dates
    AllOf,    // {a,b}: all of these dates
};

struct Qualifiers
{
    bool uncertain = false;   // EDTF ? or %
    bool approximate = false; // EDTF ~ or %

    [[nodiscard]] bool any() const { return uncertain || approximate; }
    bool operator==(const Qualifiers&) const = default;
};

// One end of a span, with the days on which it may lie.
struct Boundary
{
    End kind = End::Known;
    Precision precision = Precision::Coarser;
    Qualifiers qualifiers;
    std::int64_t earliest = unboundedPast;
    std::int64_t latest = unboundedFuture;

    bool operator==(const Boundary&) const = default;
};

struct TimeSpan
{
    std::string text; // what the source wrote, verbatim; empty for a computed span
    Shape shape = Shape::Single;
    std::int64_t earliest = unboundedPast;    // the first and the last day that the span may touch;
    std::int64_t latest = unboundedFuture;    // for sets and 1XX3 the hull of what is meant
    Precision precision = Precision::Coarser; // the coarsest among the known dates
    Qualifiers qualifiers;                    // of any part
    // The ends. Of an interval: when it may have started and ended. Of a single date and of a set
    // both are the whole span, since what happened may lie anywhere in it.
    Boundary start;
    Boundary end;

    [[nodiscard]] bool isInterval() const { return shape == Shape::Interval; }
    [[nodiscard]] bool isBounded() const
    {
        return earliest != unboundedPast && latest != unboundedFuture;
    }
    // Same meaning, whatever the words.
    [[nodiscard]] bool sameValue(const TimeSpan& other) const;
    bool operator==(const TimeSpan&) const = default;
};

// Spans made by the program, without text. Days are inclusive.
[[nodiscard]] TimeSpan spanOfDay(std::int64_t day);
[[nodiscard]] TimeSpan spanOfYear(std::int64_t year);

// ---- Relations -------------------------------------------------------------------------------
// "possibly…" looks at the bounds: false means that the words exclude it. "certainly…" is true only
// if every reading of the words makes it so; a span marked ? or ~ is therefore never certain.

enum class Answer : std::uint8_t
{
    No,
    Maybe,
    Yes
};

// a is over before b begins.
[[nodiscard]] bool certainlyBefore(const TimeSpan& a, const TimeSpan& b);
[[nodiscard]] bool possiblyBefore(const TimeSpan& a, const TimeSpan& b);
// Some day belongs to both.
[[nodiscard]] bool certainlyOverlaps(const TimeSpan& a, const TimeSpan& b);
[[nodiscard]] bool possiblyOverlaps(const TimeSpan& a, const TimeSpan& b);
// No day of the span lies outside firstDay..lastDay.
[[nodiscard]] bool certainlyWithin(const TimeSpan& span, std::int64_t firstDay,
                                   std::int64_t lastDay);
[[nodiscard]] bool possiblyWithin(const TimeSpan& span, std::int64_t firstDay,
                                  std::int64_t lastDay);
// Does the span touch firstDay..lastDay? ("Active in 2016?") An interval 2014/2018 does so in 2016
// for certain; 201X only maybe.
[[nodiscard]] Answer touches(const TimeSpan& span, std::int64_t firstDay, std::int64_t lastDay);
[[nodiscard]] Answer touchesYear(const TimeSpan& span, std::int64_t year);

// ---- Days and calendar dates -----------------------------------------------------------------
// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and
// civil_from_days, https://howardhinnant.github.io/date_algorithms.html. For |year| <= largestYear.

struct CivilDate
{
    std::int64_t year = 1970;
    int month = 1; // 1-12
    int day = 1;   // 1-31

    bool operator==(const CivilDate&) const = default;
};

[[nodiscard]] bool isLeapYear(std::int64_t year);
[[nodiscard]] int daysInMonth(std::int64_t year, int month);
// The month must be 1-12; the day may be any that exists in that month.
[[nodiscard]] std::int64_t daysFromDate(std::int64_t year, int month, int day);
// The day must be no sentinel.
[[nodiscard]] CivilDate dateFromDays(std::int64_t day);
[[nodiscard]] std::int64_t yearOfDay(std::int64_t day);
[[nodiscard]] std::int64_t firstDayOfYear(std::int64_t year);
[[nodiscard]] std::int64_t lastDayOfYear(std::int64_t year);

} // namespace knotary::time
