// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/edtf.h"

#include "model/time/edtfdate.h"

#include <algorithm>
#include <string>
#include <utility>

namespace knotary::time
{

namespace
{

void addQualifiers(Qualifiers& to, Qualifiers from)
{
    to.uncertain = to.uncertain || from.uncertain;
    to.approximate = to.approximate || from.approximate;
}

// ---- Intervals and single dates

// One end of an interval as it is written; `hasYearForm` only for dates.
struct IntervalEnd
{
    Boundary boundary;
    bool hasYearForm = false;
    std::size_t offset = 0;
};

bool readIntervalEnd(EdtfCursor& cursor, IntervalEnd& end)
{
    end.offset = cursor.position();
    if (cursor.take("..")) {
        end.boundary.kind = End::Open;
        return true;
    }
    if (cursor.atEnd() || cursor.peek() == '/') {
        end.boundary.kind = End::Unknown;
        return true;
    }
    const auto date = readEdtfDate(cursor);
    if (!date)
        return false;
    end.boundary = date->boundary;
    end.hasYearForm = date->isYearForm;
    return true;
}

// An open end lies at infinity; an unknown one somewhere beyond the other end.
void placeUndatedEnds(Boundary& start, Boundary& end)
{
    if (start.kind == End::Open)
        start.earliest = start.latest = unboundedPast;
    if (end.kind == End::Open)
        end.earliest = end.latest = unboundedFuture;
    if (start.kind == End::Unknown) {
        start.earliest = unboundedPast;
        start.latest = end.latest;
    }
    if (end.kind == End::Unknown) {
        end.earliest = start.earliest;
        end.latest = unboundedFuture;
    }
}

Precision coarsestOfKnown(const Boundary& start, const Boundary& end)
{
    if (start.kind == End::Known && end.kind == End::Known)
        return std::max(start.precision, end.precision);
    if (start.kind == End::Known)
        return start.precision;
    return end.precision; // Coarser if it is not known either
}

TimeSpan singleSpan(const Boundary& date)
{
    TimeSpan span;
    span.earliest = date.earliest;
    span.latest = date.latest;
    span.precision = date.precision;
    span.qualifiers = date.qualifiers;
    span.start = date;
    span.end = date;
    return span;
}

TimeSpan intervalSpan(Boundary start, Boundary end)
{
    placeUndatedEnds(start, end);
    TimeSpan span;
    span.shape = Shape::Interval;
    span.earliest = start.earliest;
    span.latest = end.latest;
    span.precision = coarsestOfKnown(start, end);
    addQualifiers(span.qualifiers, start.qualifiers);
    addQualifiers(span.qualifiers, end.qualifiers);
    span.start = start;
    span.end = end;
    return span;
}

bool readDateOrInterval(EdtfCursor& cursor, TimeSpan& span)
{
    IntervalEnd start;
    if (!readIntervalEnd(cursor, start))
        return false;
    if (cursor.atEnd() && start.boundary.kind == End::Known) {
        span = singleSpan(start.boundary);
        return true;
    }
    if (!cursor.take('/')) {
        const bool looksOpen =
            start.boundary.kind == End::Open || (cursor.peek() == '.' && cursor.peek(1) == '.');
        return cursor.failAtCharacter(looksOpen ? EdtfError::OpenEndNeedsSlash
                                                : EdtfError::TrailingCharacters);
    }

    IntervalEnd end;
    if (!readIntervalEnd(cursor, end))
        return false;
    if (cursor.peek() == '/')
        return cursor.fail(EdtfError::IntervalHasTwoEnds, cursor.position());
    if (!cursor.atEnd())
        return cursor.failAtCharacter(EdtfError::TrailingCharacters);
    if (start.hasYearForm || end.hasYearForm) {
        return cursor.fail(EdtfError::YearFormNotInInterval,
                           start.hasYearForm ? start.offset : end.offset);
    }
    if (start.boundary.kind == End::Unknown && end.boundary.kind == End::Unknown)
        return cursor.fail(EdtfError::IntervalWithoutDates, start.offset);
    const bool bothKnown = start.boundary.kind == End::Known && end.boundary.kind == End::Known;
    if (bothKnown && end.boundary.latest < start.boundary.earliest)
        return cursor.fail(EdtfError::ReversedInterval, end.offset);
    span = intervalSpan(start.boundary, end.boundary);
    return true;
}

// ---- Sets

class SetReader
{
public:
    SetReader(EdtfCursor& cursor, TimeSpan& span) : m_cursor(cursor), m_span(span) {}

    bool read();

private:
    bool readMember();
    bool readMemberDate(EdtfDate& date);
    void include(const Boundary& date);

    EdtfCursor& m_cursor;
    TimeSpan& m_span;
    bool m_isFirst = true;
    End m_startKind = End::Known;
    End m_endKind = End::Known;
};

void SetReader::include(const Boundary& date)
{
    if (m_isFirst) {
        m_span.earliest = date.earliest;
        m_span.latest = date.latest;
        m_span.precision = date.precision;
    }
    m_isFirst = false;
    m_span.earliest = std::min(m_span.earliest, date.earliest);
    m_span.latest = std::max(m_span.latest, date.latest);
    m_span.precision = std::max(m_span.precision, date.precision);
    addQualifiers(m_span.qualifiers, date.qualifiers);
}

bool SetReader::readMemberDate(EdtfDate& date)
{
    const char next = m_cursor.peek();
    if (m_cursor.atEnd())
        return m_cursor.fail(EdtfError::SetNotClosed, m_cursor.position());
    if (next == ',' || next == ']' || next == '}')
        return m_cursor.fail(EdtfError::SetMemberMissing, m_cursor.position());
    const auto read = readEdtfDate(m_cursor);
    if (!read)
        return false;
    if (read->isYearForm)
        return m_cursor.fail(EdtfError::YearFormNotInInterval, read->offset);
    date = *read;
    include(date.boundary);
    return true;
}

// A date, a..b, ..a (first only) or a.. (last only).
bool SetReader::readMember()
{
    const std::size_t begin = m_cursor.position();
    EdtfDate first;
    if (m_cursor.take("..")) {
        if (!m_isFirst)
            return m_cursor.fail(EdtfError::SetRangeMisplaced, begin);
        m_startKind = End::Open;
        return readMemberDate(first);
    }
    if (!readMemberDate(first))
        return false;
    const std::size_t rangeBegin = m_cursor.position();
    if (!m_cursor.take(".."))
        return true;
    if (m_cursor.peek() == ',')
        return m_cursor.fail(EdtfError::SetRangeMisplaced, rangeBegin);
    if (m_cursor.peek() == ']' || m_cursor.peek() == '}') {
        m_endKind = End::Open;
        return true;
    }
    EdtfDate last;
    if (!readMemberDate(last))
        return false;
    if (last.boundary.latest < first.boundary.earliest)
        return m_cursor.fail(EdtfError::ReversedInterval, last.offset);
    return true;
}

bool SetReader::read()
{
    m_span.shape = m_cursor.peek() == '[' ? Shape::OneOf : Shape::AllOf;
    const char closing = m_span.shape == Shape::OneOf ? ']' : '}';
    m_cursor.advance(1);
    do {
        if (!readMember())
            return false;
    } while (m_cursor.take(','));
    if (!m_cursor.take(closing)) {
        const char next = m_cursor.peek();
        const bool ends = m_cursor.atEnd() || next == ']' || next == '}';
        return ends ? m_cursor.fail(EdtfError::SetNotClosed, m_cursor.position())
                    : m_cursor.failAtCharacter(EdtfError::TrailingCharacters);
    }
    if (!m_cursor.atEnd())
        return m_cursor.failAtCharacter(EdtfError::TrailingCharacters);

    if (m_startKind == End::Open)
        m_span.earliest = unboundedPast;
    if (m_endKind == End::Open)
        m_span.latest = unboundedFuture;
    m_span.start =
        Boundary{m_startKind, m_span.precision, m_span.qualifiers, m_span.earliest, m_span.latest};
    m_span.end = m_span.start;
    m_span.end.kind = m_endKind;
    return true;
}

} // namespace

EdtfResult parseEdtf(std::string_view text)
{
    if (text.empty())
        return {std::nullopt, 0, EdtfError::Empty};
    EdtfCursor cursor(text);
    TimeSpan span;
    const bool isSet = cursor.peek() == '[' || cursor.peek() == '{';
    const bool read = isSet ? SetReader(cursor, span).read() : readDateOrInterval(cursor, span);
    if (!read)
        return {std::nullopt, cursor.errorOffset(), cursor.error()};
    span.text = std::string(text);
    return {std::move(span), 0, EdtfError::None};
}

} // namespace knotary::time
