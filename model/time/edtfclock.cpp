// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/edtfclock.h"

namespace knotary::time
{

namespace
{

bool readTwoDigits(EdtfCursor& cursor, int& value, EdtfError error)
{
    if (!isEdtfDigit(cursor.peek()) || !isEdtfDigit(cursor.peek(1)))
        return cursor.failAtCharacter(error);
    value = (cursor.peek() - '0') * 10 + (cursor.peek(1) - '0');
    cursor.advance(2);
    return true;
}

bool readFraction(EdtfCursor& cursor, bool isEndOfDay, std::size_t begin)
{
    const bool hasMark = cursor.peek() == '.' || cursor.peek() == ',';
    if (!hasMark || !isEdtfDigit(cursor.peek(1)))
        return true; // ".." of a set, "," between its members
    cursor.advance(1);
    const std::string_view digits = cursor.takeDigits();
    if (isEndOfDay && digits.find_first_not_of('0') != std::string_view::npos)
        return cursor.fail(EdtfError::HourOutOfRange, begin);
    return true;
}

bool readClock(EdtfCursor& cursor, std::size_t begin)
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!readTwoDigits(cursor, hour, EdtfError::TimeMalformed))
        return false;
    if (!cursor.take(':'))
        return cursor.failAtCharacter(EdtfError::TimeMalformed);
    if (!readTwoDigits(cursor, minute, EdtfError::TimeMalformed))
        return false;
    if (!cursor.take(':'))
        return cursor.failAtCharacter(EdtfError::TimeMalformed);
    if (!readTwoDigits(cursor, second, EdtfError::TimeMalformed))
        return false;
    if (hour > 24)
        return cursor.fail(EdtfError::HourOutOfRange, begin);
    if (minute > 59)
        return cursor.fail(EdtfError::MinuteOutOfRange, begin + 3);
    if (second > 59)
        return cursor.fail(EdtfError::SecondOutOfRange, begin + 6);
    const bool isEndOfDay = hour == 24;
    if (isEndOfDay && (minute > 0 || second > 0))
        return cursor.fail(EdtfError::HourOutOfRange, begin);
    return readFraction(cursor, isEndOfDay, begin);
}

bool readOffset(EdtfCursor& cursor)
{
    const std::size_t begin = cursor.position();
    const char sign = cursor.peek();
    if (sign != '+' && sign != '-')
        return true;
    cursor.advance(1);
    int hours = 0;
    int minutes = 0;
    if (!readTwoDigits(cursor, hours, EdtfError::OffsetMalformed))
        return false;
    const bool minutesFollow = cursor.take(':') || isEdtfDigit(cursor.peek());
    if (minutesFollow && !readTwoDigits(cursor, minutes, EdtfError::OffsetMalformed))
        return false;
    // The time zones of the world; ISO 8601 has no negative zero.
    const int total = hours * 60 + minutes;
    const int largest = sign == '+' ? 14 * 60 : 12 * 60;
    if (minutes > 59 || total > largest || (sign == '-' && total == 0))
        return cursor.fail(EdtfError::OffsetOutOfRange, begin);
    return true;
}

} // namespace

bool readEdtfClock(EdtfCursor& cursor)
{
    if (!readClock(cursor, cursor.position()))
        return false;
    return cursor.take('Z') || readOffset(cursor);
}

} // namespace knotary::time
