// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads and writes dates as EDTF, the Extended Date/Time Format (ISO 8601-2:2019, profile at
// https://www.loc.gov/standards/datetime/), levels 0, 1 and 2.
//
// Where the standard leaves room, or its readers disagree:
// - an interval whose end lies wholly before its start is an error;
// - seasons may stand in intervals; Y years and significant digits may not;
// - date-times may have fractions of seconds and offsets ±hh, ±hhmm, ±hh:mm; we keep the day as
//   written (24:00:00 too) and do not convert it to another time zone;
// - blanks are errors, also inside sets, and so is a bare century or decade (19, 193): write 19XX;
// - seasons 21-24 and 25-28 have the bounds of the northern meteorological seasons (spring = March
//   to May, winter = December to February of the year after), 29-32 the southern ones;
// - unspecified digits stand for what makes a date that exists: 15XX-02-29 begins 1504-02-29.

#include "model/time/timespan.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace knotary::time
{

enum class EdtfError : unsigned char
{
    None,
    Empty,                    // no text at all
    Blank,                    // a space or another blank
    LowercaseLetter,          // x, y, t, z, e, s where the capital is meant
    NotADate,                 // something that begins no date
    YearNeedsFourDigits,      // 5, 20067890
    CenturyNeedsPlaceholders, // 19, 193, 1950s: meant is 19XX, 193X, 195X
    NegativeYearZero,         // -0000
    LongYearNeedsFiveDigits,  // Y2006
    LongYearLeadingZero,      // Y00001
    LongYearHasNoParts,       // Y20067-04
    YearOutOfRange,           // beyond largestYear
    ExponentMissing,          // Y17E
    SignificantDigits,        // S without a number from 1 on
    MonthNeedsTwoDigits,      // 2016-1, 2016-
    MonthOutOfRange,          // 2016-13
    DayNeedsTwoDigits,        // 2016-05-1
    DayOutOfRange,            // 2016-02-30
    SeasonHasNoDay,           // 2016-21-01
    SeasonNeedsPlainYear,     // 20XX-21, 2001?-23
    QualifierRepeated,        // 2016??
    QualifierMisplaced,       // a ?, ~ or % that qualifies nothing
    TimeNeedsPlainDay,        // 2016-05T10:00:00
    TimeMalformed,            // T10:40 or T1:10:10: the form is hh:mm:ss
    HourOutOfRange,
    MinuteOutOfRange,
    SecondOutOfRange,
    OffsetMalformed,
    OffsetOutOfRange,      // -12:00 to +14:00, not -00:00
    YearFormNotInInterval, // Y12345/Y12346, 1950S2/1960, and likewise in sets
    OpenEndNeedsSlash,     // ..2014, 2014..: meant is ../2014, 2014/..
    IntervalWithoutDates,  // "/"
    IntervalHasTwoEnds,    // a second slash
    ReversedInterval,      // 2016/2015
    SetNotClosed,          // [1960, or {1999]
    SetMemberMissing,      // [], [1960,]
    SetRangeMisplaced,     // [1960..,1970], [1960,..1970]
    TrailingCharacters,    // a whole date, then something else
};

struct EdtfResult
{
    std::optional<TimeSpan> span; // set if, and only if, error is None
    std::size_t errorOffset = 0;  // byte in the text at which the error stands
    EdtfError error = EdtfError::None;
};

[[nodiscard]] EdtfResult parseEdtf(std::string_view text);

// The text of a span: its own words if it has any, otherwise the shortest EDTF that means the same.
// Empty only if the span has neither words nor a form in EDTF (bounds that fit no calendar unit).
[[nodiscard]] std::string printEdtf(const TimeSpan& span);

} // namespace knotary::time
