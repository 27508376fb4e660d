// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/naming.h"
#include "model/time/edtf.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

// Dates are worded by the language of the names, not by that of the program: a figure must say the
// same on every machine. So these words are a table here and not entries of a translation.

namespace knotary::text
{

namespace
{

using time::Boundary;
using time::CivilDate;
using time::End;
using time::Precision;
using time::TimeSpan;

/// Both wordings of one thing.
struct Words
{
    QString english;
    QString chinese;
};

constexpr std::array monthNames{"January",   "February", "March",    "April",
                                "May",       "June",     "July",     "August",
                                "September", "October",  "November", "December"};

/// EDTF's sub-year groupings, 21 to 41.
struct Grouping
{
    const char* english;
    const char16_t* chinese;
};
constexpr std::array<Grouping, 21> groupings{{
    {"spring", u"春季"},
    {"summer", u"夏季"},
    {"autumn", u"秋季"},
    {"winter", u"冬季"},
    {"spring (northern)", u"春季（北半球）"},
    {"summer (northern)", u"夏季（北半球）"},
    {"autumn (northern)", u"秋季（北半球）"},
    {"winter (northern)", u"冬季（北半球）"},
    {"spring (southern)", u"春季（南半球）"},
    {"summer (southern)", u"夏季（南半球）"},
    {"autumn (southern)", u"秋季（南半球）"},
    {"winter (southern)", u"冬季（南半球）"},
    {"first quarter of", u"第一季度"},
    {"second quarter of", u"第二季度"},
    {"third quarter of", u"第三季度"},
    {"fourth quarter of", u"第四季度"},
    {"first third of", u"前四个月"},
    {"second third of", u"中间四个月"},
    {"last third of", u"后四个月"},
    {"first half of", u"上半年"},
    {"second half of", u"下半年"},
}};

Words yearWords(std::int64_t year)
{
    if (year > 0)
        return {QString::number(year), QStringLiteral("%1年").arg(year)};
    return {QStringLiteral("%1 BC").arg(1 - year), QStringLiteral("公元前%1年").arg(1 - year)};
}

Words monthWords(std::int64_t year, int month)
{
    const Words whole = yearWords(year);
    return {QLatin1String(monthNames[static_cast<std::size_t>(month - 1)]) + QLatin1Char(' ') +
                whole.english,
            whole.chinese + QStringLiteral("%1月").arg(month)};
}

Words dayWords(const CivilDate& date)
{
    const Words month = monthWords(date.year, date.month);
    return {QStringLiteral("%1 ").arg(date.day) + month.english,
            month.chinese + QStringLiteral("%1日").arg(date.day)};
}

Words rangeOfYears(std::int64_t first, std::int64_t last)
{
    if (first > 0) {
        return {QStringLiteral("%1–%2").arg(first).arg(last),
                QStringLiteral("%1–%2年").arg(first).arg(last)};
    }
    const Words from = yearWords(first);
    const Words to = yearWords(last);
    return {from.english + QStringLiteral(" to ") + to.english,
            from.chinese + QStringLiteral("至") + to.chinese};
}

/// The grouping's number as written ("2001-21"), or the northern season that the bounds are.
std::size_t groupingOf(const Boundary& boundary, std::string_view written, const CivilDate& first)
{
    const std::size_t hyphen = written.find('-', 1);
    if (hyphen != std::string_view::npos && hyphen + 2 < written.size()) {
        const int number = (written[hyphen + 1] - '0') * 10 + (written[hyphen + 2] - '0');
        if (number >= 21 && number <= 41)
            return static_cast<std::size_t>(number - 21);
    }
    const auto part = static_cast<std::size_t>(first.month - 1);
    switch (boundary.precision) {
    case Precision::Quarter:
        return 12 + part / 3;
    case Precision::FourMonths:
        return 16 + part / 4;
    case Precision::Half:
        return 19 + part / 6;
    default:
        return (part + 10) % 12 / 3;
    }
}

Words groupingWords(const Boundary& boundary, std::string_view written, const CivilDate& first)
{
    const Grouping& grouping = groupings[groupingOf(boundary, written, first)];
    const Words year = yearWords(first.year);
    return {QLatin1String(grouping.english) + QLatin1Char(' ') + year.english,
            year.chinese + QString::fromUtf16(grouping.chinese)};
}

Words longSpanWords(Precision precision, std::int64_t first, std::int64_t last)
{
    Words range = rangeOfYears(first, last);
    // "The 1900s" would be read as a century, so the first decade of one is told by its years.
    if (precision == Precision::Decade && first > 0 && first % 100 != 0 && last == first + 9) {
        return {QStringLiteral("the %1s").arg(first),
                QStringLiteral("%1世纪%2年代").arg(first / 100 + 1).arg(first % 100)};
    }
    return range;
}

/// One date without its qualifiers.
Words plainDate(const Boundary& boundary, std::string_view written)
{
    if (boundary.earliest == time::unboundedPast || boundary.latest == time::unboundedFuture) {
        const QString verbatim =
            QString::fromUtf8(written.data(), static_cast<qsizetype>(written.size()));
        return {verbatim, verbatim};
    }
    const CivilDate first = time::dateFromDays(boundary.earliest);
    const CivilDate last = time::dateFromDays(boundary.latest);
    const bool isOneYear = first.year == last.year;
    const bool isOneMonth = isOneYear && first.month == last.month;
    Words year = isOneYear ? yearWords(first.year) : rangeOfYears(first.year, last.year);
    switch (boundary.precision) {
    case Precision::Day:
        if (boundary.earliest == boundary.latest)
            return dayWords(first);
        if (isOneMonth) {
            const Words month = monthWords(first.year, first.month);
            return {QStringLiteral("a day in ") + month.english,
                    month.chinese + QStringLiteral("某日")};
        }
        return {QStringLiteral("a day in ") + year.english, year.chinese + QStringLiteral("某日")};
    case Precision::Month:
        if (isOneMonth)
            return monthWords(first.year, first.month);
        return {QStringLiteral("a month in ") + year.english,
                year.chinese + QStringLiteral("某月")};
    case Precision::Season:
    case Precision::Quarter:
    case Precision::FourMonths:
    case Precision::Half:
        return groupingWords(boundary, written, first);
    case Precision::Year:
        return year;
    default:
        return longSpanWords(boundary.precision, first.year, last.year);
    }
}

Words dateWords(const Boundary& boundary, std::string_view written)
{
    Words words = plainDate(boundary, written);
    if (boundary.qualifiers.approximate) {
        words.english.prepend(QStringLiteral("about "));
        words.chinese.prepend(QStringLiteral("约"));
    }
    if (boundary.qualifiers.uncertain) {
        words.english.prepend(QStringLiteral("possibly "));
        words.chinese.prepend(QStringLiteral("可能为"));
    }
    return words;
}

bool isExactDay(const Boundary& boundary)
{
    return boundary.kind == End::Known && boundary.precision == Precision::Day &&
           boundary.earliest == boundary.latest && !boundary.qualifiers.any();
}

/// "19–21 November 2014": what two days of one month or year share is said once.
std::optional<Words> closeDays(const Boundary& start, const Boundary& end)
{
    if (!isExactDay(start) || !isExactDay(end))
        return std::nullopt;
    const CivilDate first = time::dateFromDays(start.earliest);
    const CivilDate last = time::dateFromDays(end.earliest);
    if (first.year != last.year || first.year <= 0)
        return std::nullopt;
    const Words from = dayWords(first);
    const Words to = dayWords(last);
    if (first.month == last.month) {
        return Words{QStringLiteral("%1–").arg(first.day) + to.english,
                     from.chinese + QStringLiteral("至%1日").arg(last.day)};
    }
    return Words{
        QStringLiteral("%1 %2 – ")
                .arg(first.day)
                .arg(QLatin1String(monthNames[static_cast<std::size_t>(first.month - 1)])) +
            to.english,
        from.chinese + QStringLiteral("至%1月%2日").arg(last.month).arg(last.day)};
}

Words verbatim(const TimeSpan& span)
{
    const QString text = shown(QString::fromStdString(time::printEdtf(span)));
    return {text, text};
}

Words intervalWords(const TimeSpan& span)
{
    const std::string_view written = span.text;
    const std::size_t slash = written.find('/');
    const bool hasSlash = slash != std::string_view::npos;
    const Words start = dateWords(span.start, hasSlash ? written.substr(0, slash) : "");
    const Words end = dateWords(span.end, hasSlash ? written.substr(slash + 1) : "");
    if (span.start.kind == End::Known && span.end.kind == End::Known) {
        if (const std::optional<Words> close = closeDays(span.start, span.end))
            return *close;
        return {QStringLiteral("from ") + start.english + QStringLiteral(" to ") + end.english,
                start.chinese + QStringLiteral("至") + end.chinese};
    }
    if (span.start.kind == End::Known && span.end.kind == End::Open) {
        return {QStringLiteral("since ") + start.english,
                QStringLiteral("自") + start.chinese + QStringLiteral("起")};
    }
    if (span.start.kind == End::Known) {
        return {QStringLiteral("from ") + start.english + QStringLiteral(", end unknown"),
                QStringLiteral("自") + start.chinese + QStringLiteral("起，结束时间不详")};
    }
    if (span.start.kind == End::Open && span.end.kind == End::Known) {
        return {QStringLiteral("until ") + end.english, QStringLiteral("截至") + end.chinese};
    }
    if (span.end.kind == End::Known) {
        return {QStringLiteral("until ") + end.english + QStringLiteral(", start unknown"),
                QStringLiteral("截至") + end.chinese + QStringLiteral("，开始时间不详")};
    }
    return verbatim(span);
}

std::optional<Words> memberDate(std::string_view written)
{
    const time::EdtfResult parsed = time::parseEdtf(written);
    if (!parsed.span)
        return std::nullopt;
    return dateWords(parsed.span->start, written);
}

/// One member of a set: a date, or a range written with two dots.
std::optional<Words> memberWords(std::string_view written, bool isOneOf)
{
    const std::size_t dots = written.find("..");
    if (dots == std::string_view::npos)
        return memberDate(written);
    const std::string_view left = written.substr(0, dots);
    const std::string_view right = written.substr(dots + 2);
    const std::optional<Words> from = memberDate(left);
    const std::optional<Words> to = memberDate(right);
    if (left.empty() && to) {
        return Words{to->english + QStringLiteral(" or earlier"),
                     to->chinese + QStringLiteral("或更早")};
    }
    if (right.empty() && from) {
        return Words{from->english + QStringLiteral(" or later"),
                     from->chinese + QStringLiteral("或更晚")};
    }
    if (!from || !to)
        return std::nullopt;
    const QString before = isOneOf ? QStringLiteral("between ") : QString();
    const QString between = isOneOf ? QStringLiteral(" and ") : QStringLiteral(" to ");
    return Words{before + from->english + between + to->english,
                 from->chinese + QStringLiteral("至") + to->chinese +
                     (isOneOf ? QStringLiteral("之间") : QString())};
}

Words setWords(const TimeSpan& span)
{
    std::string_view written = span.text;
    if (written.size() < 2)
        return verbatim(span);
    written = written.substr(1, written.size() - 2);
    const bool isOneOf = span.shape == time::Shape::OneOf;
    Words words;
    while (true) {
        const std::size_t comma = written.find(',');
        const std::optional<Words> member = memberWords(written.substr(0, comma), isOneOf);
        if (!member)
            return verbatim(span);
        const bool isLast = comma == std::string_view::npos;
        if (!words.english.isEmpty()) {
            const QString english = isOneOf ? QStringLiteral(" or ") : QStringLiteral(" and ");
            const QString chinese = isOneOf ? QStringLiteral("或") : QStringLiteral("和");
            words.english += isLast ? english : QStringLiteral(", ");
            words.chinese += isLast ? chinese : QStringLiteral("、");
        }
        words.english += member->english;
        words.chinese += member->chinese;
        if (isLast)
            return words;
        written.remove_prefix(comma + 1);
    }
}

Words spanWords(const TimeSpan& span)
{
    switch (span.shape) {
    case time::Shape::Interval:
        return intervalWords(span);
    case time::Shape::OneOf:
    case time::Shape::AllOf:
        return setWords(span);
    case time::Shape::Single:
        break;
    }
    if (!span.isBounded())
        return verbatim(span);
    return dateWords(span.start, span.text);
}

/// What English puts before a date; nothing before "about", "from", "between".
QString prepositionOf(const TimeSpan& span, const QString& english)
{
    const bool isCalled = english.front().isDigit() ||
                          std::any_of(monthNames.begin(), monthNames.end(), [&](const char* name) {
                              return english.startsWith(QLatin1String(name));
                          });
    if (isCalled && span.precision == Precision::Day)
        return QStringLiteral("on ");
    if (isCalled || english.startsWith(QLatin1String("the ")))
        return QStringLiteral("in ");
    if (english.startsWith(QLatin1String("a day")))
        return QStringLiteral("on ");
    if (english.startsWith(QLatin1String("a month")))
        return QStringLiteral("in ");
    const bool isGrouping = span.shape == time::Shape::Single && !span.qualifiers.any() &&
                            span.precision >= Precision::Season && span.precision < Precision::Year;
    if (!isGrouping)
        return {};
    const bool isPart = english.contains(QLatin1String(" of "));
    return isPart ? QStringLiteral("in the ") : QStringLiteral("in ");
}

} // namespace

QString dateInSentence(const TimeSpan& span, NameLanguage language)
{
    const Words words = spanWords(span);
    if (language == NameLanguage::Chinese)
        return QStringLiteral("（%1）").arg(words.chinese);
    if (language == NameLanguage::Both)
        return QStringLiteral(" (%1)").arg(dateIn(span, language));
    const bool isVerbatim = span.shape == time::Shape::Single && !span.isBounded();
    if (isVerbatim || words.english.isEmpty() || !words.english.front().isLetterOrNumber())
        return QStringLiteral(" (%1)").arg(words.english);
    return QLatin1Char(' ') + prepositionOf(span, words.english) + words.english;
}

QString englishPreposition(const TimeSpan& span)
{
    const QString english = spanWords(span).english;
    return english.isEmpty() ? QString() : prepositionOf(span, english).trimmed();
}

QString dateIn(const TimeSpan& span, NameLanguage language)
{
    const Words words = spanWords(span);
    if (language == NameLanguage::English)
        return words.english;
    if (language == NameLanguage::Chinese)
        return words.chinese;
    if (words.english == words.chinese)
        return words.english;
    return words.english + QStringLiteral(" / ") + words.chinese;
}

} // namespace knotary::text
