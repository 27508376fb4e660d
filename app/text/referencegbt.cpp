// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/referenceparts.h"

// GB/T 7714-2015, numeric: marks are of half width in every language and the words are the source's
// own (6.1). What the standard leaves open ends without a full stop where an address ends it (7.2).

#include <array>

namespace knotary::text
{

namespace
{

using dataset::AuthorName;
using dataset::DateParts;

constexpr std::size_t mostAuthors = 3; ///< of more: the first three, and "et al." (8.1.2)

struct Words
{
    const char16_t* others;
    const char16_t* noPlace;
    const char16_t* noPublisher;
    const char16_t* noDate;
    const char16_t* untitled;
};
constexpr Words latinWords{u"et al.", u"S.l.", u"s.n.", u"s.a.", u"Untitled"};
constexpr Words chineseWords{u"等", u"出版地不详", u"出版者不详", u"日期不详", u"无题名"};

QString bracketed(const QString& text)
{
    return QStringLiteral("[%1]").arg(text);
}

struct TypeMark
{
    std::string_view type;
    const char* mark;
};
/// Annex B, table B.1; where it has none, what it calls "other".
constexpr std::array typeMarks{
    TypeMark{"article-journal", "J"},
    TypeMark{"article-magazine", "J"},
    TypeMark{"article-newspaper", "N"},
    TypeMark{"book", "M"},
    TypeMark{"broadcast", "Z"},
    TypeMark{"chapter", "M"},
    TypeMark{"dataset", "DS"},
    TypeMark{"entry-dictionary", "M"},
    TypeMark{"entry-encyclopedia", "M"},
    TypeMark{"manuscript", "A"},
    TypeMark{"map", "CM"},
    TypeMark{"pamphlet", "M"},
    TypeMark{"paper-conference", "C"},
    TypeMark{"patent", "P"},
    TypeMark{"periodical", "J"},
    TypeMark{"post", "EB"},
    TypeMark{"post-weblog", "EB"},
    TypeMark{"report", "R"},
    TypeMark{"review", "J"},
    TypeMark{"software", "CP"},
    TypeMark{"standard", "S"},
    TypeMark{"thesis", "D"},
    TypeMark{"webpage", "EB"},
};

/// "R", "N", "EB".
QString typeMark(const ReferenceParts& parts)
{
    if (parts.type.starts_with("entry-") && !parts.address.isEmpty())
        return QStringLiteral("EB");
    for (const TypeMark& mark : typeMarks)
        if (mark.type == parts.type)
            return QLatin1String(mark.mark);
    if (parts.isInPeriodical)
        return QStringLiteral("N");
    return parts.address.isEmpty() ? QStringLiteral("Z") : QStringLiteral("EB");
}

QString authorText(const AuthorName& name)
{
    if (!name.isPerson())
        return namePart(name.whole);
    // A Chinese name in Latin letters may keep its given name whole (GB/T 28039).
    const QString given = name.isFamilyFirst ? namePart(name.given) : initialsOf(name.given, false);
    return namePart(name.family).toUpper() + u' ' + given;
}

QString authorsText(const ReferenceParts& parts, const Words& words)
{
    QStringList texts;
    for (const AuthorName& name : authorNames(parts.source, mostAuthors))
        texts += authorText(name);
    if (parts.source.authors.size() > mostAuthors)
        texts += QString::fromUtf16(words.others);
    return texts.join(QStringLiteral(", "));
}

QString isoDate(const DateParts& parts)
{
    QString date = QStringLiteral("%1").arg(parts.year, 4, 10, QLatin1Char('0'));
    if (parts.month > 0)
        date += QStringLiteral("-%1").arg(parts.month, 2, 10, QLatin1Char('0'));
    if (parts.day > 0)
        date += QStringLiteral("-%1").arg(parts.day, 2, 10, QLatin1Char('0'));
    return date;
}

/// In figures; a date that is estimated stands in brackets (8.8.3.3).
QString dateText(const ReferenceParts& parts, const std::string& written, bool yearOnly)
{
    if (written.empty())
        return {};
    std::optional<dataset::PublicationDate> date = dataset::publicationDate(written);
    if (!date || date->first.season > 0)
        return dateInWords(written, isChineseSource(parts.speech, parts.source)
                                        ? NameLanguage::Chinese
                                        : NameLanguage::English);
    if (yearOnly) {
        date->first = {date->first.year};
        if (date->last)
            date->last = DateParts{date->last->year};
        if (date->last == date->first)
            date->last.reset();
    }
    QString text = isoDate(date->first);
    if (date->isOpen)
        text += u'-';
    else if (date->last)
        text += (date->last->month > 0 ? QStringLiteral("/") : QStringLiteral("-")) +
                isoDate(*date->last);
    if (date->isUncertain)
        text += u'?';
    return date->isApproximate || date->isUncertain ? bracketed(text) : text;
}

QString readingOf(const ReferenceParts& parts)
{
    return parts.accessed.empty() || parts.address.isEmpty()
               ? QString()
               : bracketed(dateText(parts, parts.accessed, false));
}

/// "People's Daily, 2015-12-15[2016-01-02]"
QString inPeriodical(const ReferenceParts& parts, const Words& words)
{
    QString date = dateText(parts, parts.source.date, false);
    if (date.isEmpty())
        date = bracketed(QString::fromUtf16(words.noDate));
    if (!parts.publisher.isEmpty())
        date.prepend(parts.publisher + QStringLiteral(", "));
    return date + readingOf(parts);
}

/// "Publisher, 2015(2015-12-23)[2015-12-24]"; a page without a place needs none (8.8.1).
QString online(const ReferenceParts& parts, bool isPage)
{
    const QString date = dateText(parts, parts.source.date, false);
    QString year = dateText(parts, parts.source.date, true);
    const bool isMore = date != year;
    QString facts = parts.publisher;
    if (!facts.isEmpty() && !year.isEmpty())
        facts += QStringLiteral(", ") + year;
    else if (facts.isEmpty() && !isMore && !isPage)
        facts = year;
    if (!date.isEmpty() && (isMore || facts.isEmpty()))
        facts += QStringLiteral("(%1)").arg(date);
    return facts + readingOf(parts);
}

/// "[S.l.]: Publisher, 2019": the data know no places.
QString printed(const ReferenceParts& parts, const Words& words)
{
    QString date = dateText(parts, parts.source.date, true);
    if (date.isEmpty())
        date = bracketed(QString::fromUtf16(words.noDate));
    const QString noPlace = QString::fromUtf16(words.noPlace);
    const QString facts =
        parts.publisher.isEmpty()
            ? bracketed(noPlace + QStringLiteral(": ") + QString::fromUtf16(words.noPublisher))
            : bracketed(noPlace) + QStringLiteral(": ") + parts.publisher;
    return facts + QStringLiteral(", ") + date;
}

} // namespace

QString gbtReference(const ReferenceParts& parts)
{
    const Words& words = isChineseSource(parts.speech, parts.source) ? chineseWords : latinWords;
    const QString mark = typeMark(parts);
    const bool isPage = mark == QLatin1String("EB");
    const bool isOnline = isPage || !parts.address.isEmpty();
    const QString title =
        (parts.title.isEmpty() ? bracketed(QString::fromUtf16(words.untitled)) : parts.title) +
        bracketed(isOnline ? mark + QStringLiteral("/OL") : mark);
    const bool isIssue = parts.isInPeriodical;
    const QString facts = isIssue    ? inPeriodical(parts, words)
                          : isOnline ? online(parts, isPage)
                                     : printed(parts, words);
    const QString whole = sentences({authorsText(parts, words), title, facts});
    return parts.address.isEmpty() ? whole : whole + u' ' + parts.address;
}

} // namespace knotary::text
