// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/referenceparts.h"

// The Chicago Manual of Style, 17th edition, chapter 14: an entry of the bibliography.

namespace knotary::text
{

namespace
{

using dataset::AuthorName;
using dataset::DateParts;

constexpr std::size_t mostAuthors = 10; ///< of more: the first seven, and "et al." (14.76)
constexpr std::size_t authorsOfMany = 7;

QString inOrder(const AuthorName& name)
{
    if (!name.isPerson() || name.isFamilyFirst)
        return namePart(name.whole);
    return namePart(name.given) + u' ' + namePart(name.family);
}

/// The first name is turned round, for the alphabet; names that begin with the family's are not.
QString inverted(const AuthorName& name)
{
    if (!name.isPerson() || name.isFamilyFirst)
        return namePart(name.whole);
    return namePart(name.family) + QStringLiteral(", ") + namePart(name.given);
}

QString authorsText(const ReferenceParts& parts)
{
    const std::size_t count = parts.source.authors.size();
    const bool isCut = count > mostAuthors;
    const std::vector<AuthorName> names = authorNames(parts.source, isCut ? authorsOfMany : count);
    QStringList texts;
    for (const AuthorName& name : names)
        texts += texts.isEmpty() ? inverted(name) : inOrder(name);
    const QString comma = QStringLiteral(", ");
    if (isCut)
        return texts.join(comma) + comma + parts.words.others;
    if (count < 2)
        return texts.join(QString());
    const QString last = texts.takeLast();
    const bool hasComma = count > 2 || texts.front().contains(u',');
    return texts.join(comma) + (hasComma ? parts.words.last : parts.words.both) + last;
}

QString monthAndDay(const DateParts& parts)
{
    return parts.day > 0 ? QStringLiteral("%1 %2").arg(monthName(parts.month)).arg(parts.day)
                         : monthName(parts.month);
}

QString withYear(const QString& words, const DateParts& parts)
{
    return words + (parts.day > 0 ? QStringLiteral(", %1") : QStringLiteral(" %1")).arg(parts.year);
}

QString wholeDate(const DateParts& parts)
{
    if (parts.season > 0)
        return withYear(seasonName(parts.season), parts);
    return parts.month > 0 ? withYear(monthAndDay(parts), parts) : QString::number(parts.year);
}

QString rangeWithinYear(const DateParts& first, const DateParts& last)
{
    const QString dash = QStringLiteral("–");
    if (first.month == 0 || last.month == 0)
        return wholeDate(first) + dash + wholeDate(last);
    const bool isDays = first.month == last.month && first.day > 0 && last.day > 0;
    return withYear(
        monthAndDay(first) + dash + (isDays ? QString::number(last.day) : monthAndDay(last)), last);
}

constexpr DateForm dateForm{wholeDate, rangeWithinYear};

QString dateText(const ReferenceParts& parts, const std::string& written)
{
    const QString date = dateOf(parts, written, dateForm);
    // What is not certain stands in brackets (14.145).
    return date.endsWith(u'?') ? QStringLiteral("[%1]").arg(date) : date;
}

/// A work by itself, whose title would be in italics and not in quotation marks.
bool isWholeWork(std::string_view type)
{
    for (const std::string_view whole :
         {"book", "report", "legislation", "map", "motion_picture", "pamphlet", "patent",
          "periodical", "regulation", "software", "standard", "treaty"})
        if (type == whole)
            return true;
    return false;
}

/// "“Title.”", "“Title” [Translation].", "Title of a book."
QString titleText(const ReferenceParts& parts)
{
    if (parts.title.isEmpty())
        return stopped(parts.words.untitled);
    const QString bracket =
        parts.translation.isEmpty() ? QString() : QStringLiteral(" [%1].").arg(parts.translation);
    const bool isWhole = isWholeWork(parts.type);
    QString title = isWhole ? bentQuotes(parts.title, u'“', u'”')
                            : bentQuotes(parts.title, u'‘', u'’'); // single ones within double ones
    if (bracket.isEmpty())
        title = stoppedInside(title);
    return (isWhole ? title : QStringLiteral("“%1”").arg(title)) + bracket;
}

QString withComma(const QString& left, const QString& right)
{
    return left.isEmpty() ? right : left + QStringLiteral(", ") + right;
}

/// "Publisher, December 15, 2015"; a page without a date is said with the day of its reading.
QString publishing(const ReferenceParts& parts, const QString& publisher)
{
    if (const QString date = dateText(parts, parts.source.date); !date.isEmpty())
        return withComma(publisher, date);
    if (!parts.address.isEmpty() && !parts.accessed.empty())
        return sentences({publisher, parts.words.accessed.arg(dateText(parts, parts.accessed))});
    QString noDate = parts.words.noDate;
    if (publisher.isEmpty())
        noDate[0] = noDate[0].toUpper();
    return withComma(publisher, noDate);
}

} // namespace

QString chicagoReference(const ReferenceParts& parts)
{
    const QString written = authorsText(parts);
    // A page, a report or an article that nobody signed stands under who published it (14.199).
    const QString authors = written.isEmpty() ? parts.publisher : written;
    const QString publisher = isSameName(parts.publisher, authors) ? QString() : parts.publisher;
    return sentences({authors, titleText(parts), publishing(parts, publisher), parts.address});
}

} // namespace knotary::text
