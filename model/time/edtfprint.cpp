// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/edtf.h"

#include <algorithm>
#include <string>

namespace knotary::time
{

namespace
{

constexpr std::int64_t largestShortYear = 9999;

std::string padded(std::int64_t number, std::size_t width)
{
    std::string digits = std::to_string(number);
    if (digits.size() < width)
        digits.insert(0, width - digits.size(), '0');
    return digits;
}

// The digits on which both ends agree, X in the places where they differ: 1980 and 1989 give 198X.
std::string commonDigits(std::int64_t first, std::int64_t last, std::size_t width)
{
    std::string digits = padded(first, width);
    const std::string other = padded(last, width);
    if (digits.size() != other.size())
        return {};
    for (std::size_t place = 0; place < digits.size(); ++place) {
        if (digits[place] != other[place])
            digits[place] = 'X';
    }
    return digits;
}

std::string printYears(std::int64_t first, std::int64_t last)
{
    if ((first < 0) != (last < 0))
        return {};
    const std::string sign = first < 0 ? "-" : "";
    const std::int64_t nearest = first < 0 ? -last : first;
    const std::int64_t farthest = first < 0 ? -first : last;
    if (farthest <= largestShortYear)
        return sign + commonDigits(nearest, farthest, 4);

    std::string digits = commonDigits(nearest, farthest, 5);
    const std::size_t significant = std::min(digits.find('X'), digits.size());
    if (significant == digits.size())
        return "Y" + sign + digits;
    return "Y" + sign + padded(nearest, 5) + "S" + std::to_string(significant);
}

// The codes of EDTF level 2 for parts of a year; three months that are a southern season are
// printed as the northern one.
int codeOfSubYear(int firstMonth, Precision precision)
{
    switch (precision) {
    case Precision::Season:
        return 20 + firstMonth / 3; // March, June, September, December
    case Precision::Quarter:
        return 33 + (firstMonth - 1) / 3;
    case Precision::FourMonths:
        return 37 + (firstMonth - 1) / 4;
    default:
        return 40 + (firstMonth - 1) / 6;
    }
}

std::string printSubYear(const CivilDate& first, Precision precision)
{
    return printYears(first.year, first.year) + "-" +
           std::to_string(codeOfSubYear(first.month, precision));
}

std::string printQualifiers(const Qualifiers& qualifiers)
{
    if (qualifiers.uncertain && qualifiers.approximate)
        return "%";
    if (qualifiers.uncertain)
        return "?";
    return qualifiers.approximate ? "~" : "";
}

std::string printDate(const Boundary& date)
{
    const bool hasBounds = date.earliest != unboundedPast && date.latest != unboundedFuture;
    if (!hasBounds)
        return {};
    const CivilDate first = dateFromDays(date.earliest);
    const CivilDate last = dateFromDays(date.latest);
    std::string text;
    if (date.precision >= Precision::Season && date.precision <= Precision::Half) {
        text = printSubYear(first, date.precision);
    } else {
        text = printYears(first.year, last.year);
        if (date.precision <= Precision::Month)
            text.append("-").append(commonDigits(first.month, last.month, 2));
        if (date.precision == Precision::Day)
            text.append("-").append(commonDigits(first.day, last.day, 2));
    }
    return text + printQualifiers(date.qualifiers);
}

std::string printEnd(const Boundary& end)
{
    switch (end.kind) {
    case End::Known:
        return printDate(end);
    case End::Open:
        return "..";
    case End::Unknown:
        break;
    }
    return {};
}

} // namespace

std::string printEdtf(const TimeSpan& span)
{
    if (!span.text.empty())
        return span.text;
    const std::string text =
        span.isInterval() ? printEnd(span.start) + "/" + printEnd(span.end) : printDate(span.start);
    // Bounds that fit no unit of the calendar, and sets, would come out as something else.
    const EdtfResult reread = parseEdtf(text);
    return reread.span && reread.span->sameValue(span) ? text : std::string();
}

} // namespace knotary::time
