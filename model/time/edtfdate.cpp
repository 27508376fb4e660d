// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/edtfdate.h"

#include "model/time/datepattern.h"
#include "model/time/edtfclock.h"

#include <algorithm>
#include <array>

namespace knotary::time
{

namespace
{

bool isQualifier(char character)
{
    return character == '?' || character == '~' || character == '%';
}

// For at most two digits.
int numberOf(std::string_view digits)
{
    int number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

// What the codes 21 to 41 in the place of the month mean (ISO 8601-2, 4.8; EDTF level 2).
struct SubYear
{
    Precision precision = Precision::Season;
    int firstMonth = 1;
    int months = 3;
};

constexpr int firstSubYear = 21;
constexpr std::array<SubYear, 21> subYears{{
    {Precision::Season, 3, 3},     {Precision::Season, 6, 3},     // 21-24: spring to winter
    {Precision::Season, 9, 3},     {Precision::Season, 12, 3},    //
    {Precision::Season, 3, 3},     {Precision::Season, 6, 3},     // 25-28: northern
    {Precision::Season, 9, 3},     {Precision::Season, 12, 3},    //
    {Precision::Season, 9, 3},     {Precision::Season, 12, 3},    // 29-32: southern
    {Precision::Season, 3, 3},     {Precision::Season, 6, 3},     //
    {Precision::Quarter, 1, 3},    {Precision::Quarter, 4, 3},    // 33-36
    {Precision::Quarter, 7, 3},    {Precision::Quarter, 10, 3},   //
    {Precision::FourMonths, 1, 4}, {Precision::FourMonths, 5, 4}, // 37-39
    {Precision::FourMonths, 9, 4},                                //
    {Precision::Half, 1, 6},       {Precision::Half, 7, 6},       // 40-41
}};

DayBounds boundsOf(const SubYear& part, std::int64_t year)
{
    const int lastMonth = part.firstMonth + part.months - 1;
    const std::int64_t lastYear = lastMonth > 12 ? year + 1 : year;
    const int month = lastMonth > 12 ? lastMonth - 12 : lastMonth;
    return {daysFromDate(year, part.firstMonth, 1),
            daysFromDate(lastYear, month, daysInMonth(lastYear, month))};
}

class DateReader
{
public:
    explicit DateReader(EdtfCursor& cursor) : m_cursor(cursor) {}

    bool read(EdtfDate& date);

private:
    enum class Qualifies
    {
        ThePartAfter,
        ThePartBefore
    };

    bool takeQualifier(Qualifies place);
    bool readLongYear(EdtfDate& date);
    bool readYear();
    bool readMonthAndDay(EdtfDate& date);
    bool readSeason(EdtfDate& date, int code);
    bool readTwoCharacters(std::string_view& part, EdtfError error);
    bool readSignificantDigits(EdtfDate& date, std::int64_t year);
    bool finish(EdtfDate& date);

    EdtfCursor& m_cursor;
    DatePattern m_pattern;
    Qualifiers m_qualifiers;
    bool m_isSeason = false;
};

// Takes a qualifier if one stands here; false only for an error.
bool DateReader::takeQualifier(Qualifies place)
{
    const char mark = m_cursor.peek();
    if (!isQualifier(mark))
        return true;
    const std::size_t offset = m_cursor.position();
    m_cursor.advance(1);
    if (isQualifier(m_cursor.peek()))
        return m_cursor.fail(EdtfError::QualifierRepeated, m_cursor.position());
    const char next = m_cursor.peek();
    const bool partFollows = isEdtfDigit(next) || next == 'X' || next == '-';
    if (place == Qualifies::ThePartAfter && !partFollows)
        return m_cursor.fail(EdtfError::QualifierMisplaced, offset);
    m_qualifiers.uncertain = m_qualifiers.uncertain || mark != '~';
    m_qualifiers.approximate = m_qualifiers.approximate || mark != '?';
    return true;
}

bool DateReader::read(EdtfDate& date)
{
    date.offset = m_cursor.position();
    if (m_cursor.peek() == 'Y')
        return readLongYear(date);
    if (!takeQualifier(Qualifies::ThePartAfter) || !readYear())
        return false;
    if (m_cursor.peek() == 'S' && !m_pattern.hasUnspecifiedDigits()) {
        std::int64_t year = 0;
        for (const char digit : m_pattern.year)
            year = year * 10 + (digit - '0');
        return readSignificantDigits(date, m_pattern.negativeYear ? -year : year) && finish(date);
    }
    if (!takeQualifier(Qualifies::ThePartBefore))
        return false;

    if (!readMonthAndDay(date))
        return false;
    if (m_isSeason)
        return finish(date);

    const auto bounds = boundsOfPattern(m_pattern);
    if (!bounds) // the month has been checked, so it is the day
        return m_cursor.fail(EdtfError::DayOutOfRange, date.offset);
    date.boundary.precision = m_pattern.precision();
    date.boundary.earliest = bounds->earliest;
    date.boundary.latest = bounds->latest;
    if (m_cursor.peek() == 'T') {
        if (m_pattern.day.empty() || m_pattern.hasUnspecifiedDigits() || m_qualifiers.any())
            return m_cursor.fail(EdtfError::TimeNeedsPlainDay, m_cursor.position());
        m_cursor.advance(1);
        if (!readEdtfClock(m_cursor))
            return false;
    }
    return finish(date);
}

bool DateReader::finish(EdtfDate& date)
{
    date.boundary.kind = End::Known;
    date.boundary.qualifiers = m_qualifiers;
    return true;
}

// Y, and at least five digits or an exponent: Y170000002, Y-17E7, Y3388E2S3.
bool DateReader::readLongYear(EdtfDate& date)
{
    const std::size_t begin = m_cursor.position();
    m_cursor.advance(1);
    const bool negative = m_cursor.take('-');
    const std::size_t digitsBegin = m_cursor.position();
    const std::string_view digits = m_cursor.takeDigits();
    if (digits.empty())
        return m_cursor.failAtCharacter(EdtfError::LongYearNeedsFiveDigits);
    if (digits.front() == '0')
        return m_cursor.fail(EdtfError::LongYearLeadingZero, digitsBegin);

    std::int64_t year = 0;
    for (const char digit : digits) {
        year = year * 10 + (digit - '0');
        if (year > largestYear)
            return m_cursor.fail(EdtfError::YearOutOfRange, begin);
    }
    if (m_cursor.take('E')) {
        const std::string_view exponent = m_cursor.takeDigits();
        if (exponent.empty())
            return m_cursor.failAtCharacter(EdtfError::ExponentMissing);
        int power = 0;
        for (const char digit : exponent)
            power = std::min(power * 10 + (digit - '0'), 99);
        for (; power > 0; --power) {
            year *= 10;
            if (year > largestYear)
                return m_cursor.fail(EdtfError::YearOutOfRange, begin);
        }
    } else if (digits.size() < 5) {
        if (m_cursor.peek() == 'e')
            return m_cursor.failAtCharacter(EdtfError::LongYearNeedsFiveDigits);
        return m_cursor.fail(EdtfError::LongYearNeedsFiveDigits, begin);
    }

    year = negative ? -year : year;
    if (!readSignificantDigits(date, year) || !takeQualifier(Qualifies::ThePartBefore))
        return false;
    if (m_cursor.peek() == '-')
        return m_cursor.fail(EdtfError::LongYearHasNoParts, m_cursor.position());
    return finish(date);
}

// The bounds of a year of which, if S and a number follow, only the first digits are meant: 1950S2
// is some year from 1900 to 1999.
bool DateReader::readSignificantDigits(EdtfDate& date, std::int64_t year)
{
    date.isYearForm = true;
    const std::int64_t magnitude = year < 0 ? -year : year;
    std::int64_t unit = 1;
    date.boundary.precision = Precision::Year;
    if (m_cursor.take('S')) {
        const std::string_view digits = m_cursor.takeDigits();
        int significant = 0;
        for (const char digit : digits)
            significant = std::min(significant * 10 + (digit - '0'), 99);
        if (significant == 0)
            return m_cursor.failAtCharacter(EdtfError::SignificantDigits);
        int written = 0;
        for (std::int64_t rest = magnitude; rest > 0; rest /= 10)
            ++written;
        const int dropped = std::max(written - significant, 0);
        for (int digit = 0; digit < dropped; ++digit)
            unit *= 10;
        constexpr std::array<Precision, 5> precisions{Precision::Year, Precision::Decade,
                                                      Precision::Century, Precision::Millennium,
                                                      Precision::Coarser};
        date.boundary.precision = precisions[static_cast<std::size_t>(std::min(dropped, 4))];
        if (!takeQualifier(Qualifies::ThePartBefore))
            return false;
    }
    const std::int64_t nearest = magnitude / unit * unit;
    const std::int64_t farthest = nearest + unit - 1;
    if (farthest > largestYear)
        return m_cursor.fail(EdtfError::YearOutOfRange, date.offset);
    date.boundary.earliest = firstDayOfYear(year < 0 ? -farthest : nearest);
    date.boundary.latest = lastDayOfYear(year < 0 ? -nearest : farthest);
    return true;
}

bool DateReader::readYear()
{
    const std::size_t begin = m_cursor.position();
    m_pattern.negativeYear = m_cursor.take('-');
    m_pattern.year = m_cursor.takeDigitsAndX();
    const std::size_t length = m_pattern.year.size();
    if (length == 0 && !m_pattern.negativeYear)
        return m_cursor.failAtCharacter(EdtfError::NotADate);
    if (m_cursor.peek() == 'x' || isEdtfBlank(m_cursor.peek()))
        return length == 4 || m_cursor.failAtCharacter(EdtfError::YearNeedsFourDigits);
    if (length == 4) {
        if (m_pattern.negativeYear && m_pattern.year == "0000")
            return m_cursor.fail(EdtfError::NegativeYearZero, begin);
        const bool decadeInWords =
            m_cursor.peek() == 's' && m_cursor.peek(1) == '\0' && m_pattern.year.back() == '0';
        return decadeInWords ? m_cursor.fail(EdtfError::CenturyNeedsPlaceholders, begin) : true;
    }
    const char next = m_cursor.peek();
    const bool endsHere =
        isQualifier(next) || std::string_view("\0/,]}", 5).find(next) != std::string_view::npos;
    const bool bareCentury = (length == 2 || length == 3) && endsHere && !m_pattern.negativeYear &&
                             !m_pattern.hasUnspecifiedDigits();
    return m_cursor.fail(
        bareCentury ? EdtfError::CenturyNeedsPlaceholders : EdtfError::YearNeedsFourDigits, begin);
}

bool DateReader::readTwoCharacters(std::string_view& part, EdtfError error)
{
    const std::size_t begin = m_cursor.position();
    part = m_cursor.takeDigitsAndX();
    if (part.size() == 2)
        return true;
    if (part.size() < 2 && (m_cursor.peek() == 'x' || isEdtfBlank(m_cursor.peek())))
        return m_cursor.failAtCharacter(error);
    return m_cursor.fail(error, begin);
}

// What may follow the year: a month, a month and a day, or a season.
bool DateReader::readMonthAndDay(EdtfDate& date)
{
    const bool yearIsQualified = m_qualifiers.any();
    if (!m_cursor.take('-'))
        return true;
    const std::size_t qualifierBegin = m_cursor.position();
    if (!takeQualifier(Qualifies::ThePartAfter))
        return false;
    const std::size_t monthBegin = m_cursor.position();
    if (!readTwoCharacters(m_pattern.month, EdtfError::MonthNeedsTwoDigits))
        return false;
    if (m_pattern.month.find('X') == std::string_view::npos) {
        const int code = numberOf(m_pattern.month);
        const int afterLast = firstSubYear + static_cast<int>(subYears.size());
        m_isSeason = code >= firstSubYear && code < afterLast;
        if (m_isSeason) {
            if (yearIsQualified || m_pattern.year.find('X') != std::string_view::npos)
                return m_cursor.fail(EdtfError::SeasonNeedsPlainYear, date.offset);
            if (qualifierBegin != monthBegin)
                return m_cursor.fail(EdtfError::QualifierMisplaced, qualifierBegin);
            return readSeason(date, code);
        }
    }
    if (!patternMatchesAny(m_pattern.month, 1, 12))
        return m_cursor.fail(EdtfError::MonthOutOfRange, monthBegin);
    if (!takeQualifier(Qualifies::ThePartBefore))
        return false;

    if (!m_cursor.take('-'))
        return true;
    if (!takeQualifier(Qualifies::ThePartAfter))
        return false;
    const std::size_t dayBegin = m_cursor.position();
    if (!readTwoCharacters(m_pattern.day, EdtfError::DayNeedsTwoDigits))
        return false;
    if (!boundsOfPattern(m_pattern))
        return m_cursor.fail(EdtfError::DayOutOfRange, dayBegin);
    return takeQualifier(Qualifies::ThePartBefore);
}

bool DateReader::readSeason(EdtfDate& date, int code)
{
    const SubYear& part = subYears[static_cast<std::size_t>(code - firstSubYear)];
    const int magnitude = numberOf(m_pattern.year);
    const DayBounds bounds = boundsOf(part, m_pattern.negativeYear ? -magnitude : magnitude);
    date.boundary.precision = part.precision;
    date.boundary.earliest = bounds.earliest;
    date.boundary.latest = bounds.latest;
    if (!takeQualifier(Qualifies::ThePartBefore))
        return false;
    if (m_cursor.peek() == '-')
        return m_cursor.fail(EdtfError::SeasonHasNoDay, m_cursor.position());
    return true;
}

} // namespace

std::optional<EdtfDate> readEdtfDate(EdtfCursor& cursor)
{
    EdtfDate date;
    if (!DateReader(cursor).read(date))
        return std::nullopt;
    return date;
}

} // namespace knotary::time
