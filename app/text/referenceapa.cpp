// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/reference.h"
#include "app/text/referenceparts.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

// Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10.

namespace knotary::text
{

namespace
{

using dataset::AuthorName;
using dataset::DateParts;

constexpr std::size_t mostAuthors = 20; ///< of more: the first 19, an ellipsis, and the last

QString authorText(const AuthorName& name)
{
    if (!name.isPerson())
        return namePart(name.whole);
    return namePart(name.family) + QStringLiteral(", ") + initialsOf(name.given, true);
}

QString authorsText(const dataset::Source& source)
{
    const std::size_t count = source.authors.size();
    const bool isCut = count > mostAuthors;
    const std::vector<AuthorName> names = authorNames(source, isCut ? mostAuthors - 1 : count);
    QStringList texts;
    for (const AuthorName& name : names)
        texts += authorText(name);
    if (isCut)
        return texts.join(QStringLiteral(", ")) + QStringLiteral(", . . . ") +
               authorText(dataset::authorName(source.authors.back()));
    if (count < 2)
        return texts.join(QString());
    const QString last = texts.takeLast();
    // Two groups have no comma between them; a person's inverted name has.
    const bool hasComma = count > 2 || names.front().isPerson();
    return texts.join(QStringLiteral(", ")) +
           (hasComma ? QStringLiteral(", & ") : QStringLiteral(" & ")) + last;
}

QString monthAndDay(const DateParts& parts)
{
    return parts.day > 0 ? QStringLiteral("%1 %2").arg(monthName(parts.month)).arg(parts.day)
                         : monthName(parts.month);
}

QString wholeDate(const DateParts& parts)
{
    const QString year = QString::number(parts.year);
    if (parts.season > 0)
        return year + QStringLiteral(", ") + seasonName(parts.season);
    return parts.month > 0 ? year + QStringLiteral(", ") + monthAndDay(parts) : year;
}

QString rangeWithinYear(const DateParts& first, const DateParts& last)
{
    QString rest = wholeDate(last);
    if (last.month > 0 && first.month == last.month && first.day > 0 && last.day > 0)
        rest = QString::number(last.day);
    else if (last.month > 0)
        rest = monthAndDay(last);
    return wholeDate(first) + QStringLiteral("–") + rest;
}

constexpr DateForm dateForm{wholeDate, rangeWithinYear};

struct Description
{
    std::string_view type;
    const char* english;
    const char16_t* chinese;
};
/// What a title does not say by itself (section 9.21).
constexpr std::array<Description, 10> descriptions{
    {{"broadcast", "Broadcast", u"广播电视节目"},
     {"dataset", "Data set", u"数据集"},
     {"graphic", "Photograph", u"照片"},
     {"interview", "Interview", u"访谈"},
     {"manuscript", "Unpublished manuscript", u"未出版手稿"},
     {"map", "Map", u"地图"},
     {"motion_picture", "Video", u"视频"},
     {"software", "Computer software", u"计算机软件"},
     {"speech", "Speech", u"演讲"},
     {"thesis", "Thesis", u"学位论文"}}};

QString titleText(const ReferenceParts& parts)
{
    QString title =
        parts.title.isEmpty() ? parts.words.untitled : bentQuotes(parts.title, u'“', u'”');
    if (!parts.translation.isEmpty())
        title += QStringLiteral(" [%1]").arg(parts.translation);
    for (const Description& description : descriptions)
        if (description.type == parts.type)
            title += QStringLiteral(" [%1]").arg(parts.words.isChinese
                                                     ? QString::fromUtf16(description.chinese)
                                                     : QLatin1String(description.english));
    return title;
}

/// What may have changed since is said with the day on which it was read: a page without a date.
QString addressWithReading(const ReferenceParts& parts)
{
    if (parts.address.isEmpty() || !parts.source.date.empty() || parts.accessed.empty())
        return parts.address;
    const auto whole = [](const DateParts& date) {
        return date.month > 0 ? monthAndDay(date) + QStringLiteral(", %1").arg(date.year)
                              : QString::number(date.year);
    };
    const QString day = dateOf(parts, parts.accessed, {whole, rangeWithinYear});
    return (parts.words.isChinese ? QStringLiteral("%1取自 ")
                                  : QStringLiteral("Retrieved %1, from "))
               .arg(day) +
           parts.address;
}

} // namespace

QString apaReference(const ReferenceParts& parts)
{
    QString authors = authorsText(parts.source);
    // Whoever publishes a page or a report without a name on it is its author; a newspaper is not.
    if (authors.isEmpty() && !parts.isInPeriodical)
        authors = parts.publisher;
    QString publisher = parts.publisher;
    if (isSameName(publisher, authors))
        publisher.clear();
    const QString written = dateOf(parts, parts.source.date, dateForm);
    const QString date =
        QStringLiteral("(%1)").arg(written.isEmpty() ? parts.words.noDate : written);
    const QString title = stoppedInside(titleText(parts));
    const QStringList whole = authors.isEmpty()
                                  ? QStringList{title, date + u'.', publisher}
                                  : QStringList{authors, date + u'.', title, publisher};
    const QString address = addressWithReading(parts);
    return address.isEmpty() ? sentences(whole) : sentences(whole) + u' ' + address;
}

qsizetype addressStart(const QString& reference)
{
    const qsizetype blank = reference.lastIndexOf(u' ');
    if (!reference.mid(blank + 1).contains(QStringLiteral("://")))
        return reference.size();
    static const QRegularExpression reading(
        QStringLiteral("(?: Retrieved [^.]*, from| \\S*取自)$"));
    const QRegularExpressionMatch match =
        reading.match(reference.left(std::max<qsizetype>(blank, 0)));
    return match.hasMatch() ? match.capturedStart() : std::max<qsizetype>(blank, 0);
}

} // namespace knotary::text
