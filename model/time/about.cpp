// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/about.h"

#include <algorithm>

namespace knotary::time
{

namespace
{

// Months in one unit; 0 where the unit is a day, nothing to reckon with where it has no length.
std::int64_t monthsIn(Precision precision)
{
    constexpr std::int64_t year = 12;
    switch (precision) {
    case Precision::Month:
        return 1;
    case Precision::Season:
    case Precision::Quarter:
        return 3;
    case Precision::FourMonths:
        return 4;
    case Precision::Half:
        return 6;
    case Precision::Year:
        return year;
    case Precision::Decade:
        return 10 * year;
    case Precision::Century:
        return 100 * year;
    case Precision::Millennium:
        return 1000 * year;
    case Precision::Day:
    case Precision::Coarser:
        break;
    }
    return 0;
}

// The same day so many months away, or the last day of that month.
std::int64_t dayMovedByMonths(std::int64_t day, std::int64_t months)
{
    const CivilDate date = dateFromDays(day);
    const std::int64_t month = date.year * 12 + (date.month - 1) + months;
    const std::int64_t year = month >= 0 ? month / 12 : -((11 - month) / 12);
    const int monthOfYear = static_cast<int>(month - year * 12) + 1;
    return daysFromDate(year, monthOfYear, std::min(date.day, daysInMonth(year, monthOfYear)));
}

bool isReckonable(std::int64_t day)
{
    constexpr std::int64_t mostDays = largestYear * 366;
    return day > -mostDays && day < mostDays;
}

void widen(Boundary& boundary, AboutWidth width)
{
    if (boundary.kind != End::Known || !boundary.qualifiers.approximate ||
        boundary.precision == Precision::Coarser || !isReckonable(boundary.earliest) ||
        !isReckonable(boundary.latest))
        return;
    const std::int64_t units = std::clamp(width.units, 0, widestAbout);
    if (boundary.precision == Precision::Day) {
        boundary.earliest -= units;
        boundary.latest += units;
        return;
    }
    const std::int64_t months = units * monthsIn(boundary.precision);
    boundary.earliest = dayMovedByMonths(boundary.earliest, -months);
    // By way of the first day after: the last days of months are not equally far apart.
    boundary.latest = dayMovedByMonths(boundary.latest + 1, months) - 1;
}

} // namespace

TimeSpan widened(TimeSpan span, AboutWidth width)
{
    if (!span.qualifiers.approximate)
        return span;
    widen(span.start, width);
    widen(span.end, width);
    span.earliest = std::min({span.earliest, span.start.earliest, span.end.earliest});
    span.latest = std::max({span.latest, span.start.latest, span.end.latest});
    return span;
}

} // namespace knotary::time
