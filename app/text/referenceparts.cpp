// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/referenceparts.h"

#include "app/text/address.h"
#include "model/time/edtf.h"

#include <algorithm>
#include <array>

namespace knotary::text
{

namespace
{

ReferenceWords english()
{
    ReferenceWords words;
    words.noDate = QStringLiteral("n.d.");
    words.about = QStringLiteral("ca. ");
    words.present = QStringLiteral("present");
    words.untitled = QStringLiteral("[Untitled]");
    words.both = QStringLiteral(" and ");
    words.last = QStringLiteral(", and ");
    words.others = QStringLiteral("et al.");
    words.accessed = QStringLiteral("Accessed %1");
    return words;
}

// Worded by the language of the names, as dates are (datewords.cpp).
ReferenceWords chinese()
{
    ReferenceWords words;
    words.noDate = QStringLiteral("日期不详");
    words.about = QStringLiteral("约");
    words.present = QStringLiteral("至今");
    words.untitled = QStringLiteral("[无题名]");
    words.both = QStringLiteral(" 和 ");
    words.last = QStringLiteral(" 和 ");
    words.others = QStringLiteral("等");
    words.accessed = QStringLiteral("%1查阅");
    words.isChinese = true;
    return words;
}

QString fromUtf8(const std::string& text)
{
    return shown(QString::fromStdString(text));
}

bool isHan(const QString& text)
{
    return std::ranges::any_of(text,
                               [](QChar letter) { return letter.script() == QChar::Script_Han; });
}

/// A full stop at the end of a title is one of the list's own, unless it ends an abbreviation.
QString withoutFullStop(const QString& written)
{
    QString title = written.simplified();
    const bool isAbbreviation =
        title.size() >= 3 && title.endsWith(u'.') &&
        (title[title.size() - 3] == u'.' || title[title.size() - 2] == u'.');
    if ((title.endsWith(u'.') && !isAbbreviation) || title.endsWith(u'。'))
        title.chop(1);
    return title;
}

/// The title in the language of the speech, where the source's own is another.
QString translationOf(const Speech& speech, const dataset::Source& source)
{
    if (source.language.empty())
        return {};
    const bool isChinese = speech.language == NameLanguage::Chinese;
    const std::string* translated = schema::exactTextFor(source.title, isChinese ? "zh" : "en");
    if (translated == nullptr || *translated == dataset::originalTitle(source))
        return {};
    return withoutFullStop(fromUtf8(*translated));
}

QString titleOf(const Speech& speech, const dataset::Source& source)
{
    if (source.language.empty())
        return withoutFullStop(nameIn(source.title, speech.language == NameLanguage::Chinese
                                                        ? NameLanguage::Chinese
                                                        : NameLanguage::English));
    return withoutFullStop(fromUtf8(dataset::originalTitle(source)));
}

/// "Jean-Paul" as "J.-P.", "J.R." as "J. R.".
QString initialsOfWord(const QString& word, bool withPoints)
{
    QString initials;
    bool isStart = true;
    for (const QChar letter : word) {
        const bool isBetween = letter == u'-' || letter == u'.';
        if (letter == u'-' && !initials.isEmpty())
            initials += u'-';
        if (isStart && !isBetween) {
            if (!initials.isEmpty() && !initials.endsWith(u'-'))
                initials += u' ';
            initials += letter.toUpper();
            if (withPoints)
                initials += u'.';
        }
        isStart = isBetween;
    }
    return initials;
}

/// A year alone is a number, in every language.
bool isYear(const dataset::PublicationDate& date)
{
    return date.first == dataset::DateParts{date.first.year} && !date.last && !date.isOpen &&
           !date.isApproximate && !date.isUncertain;
}

QString inEnglish(const ReferenceParts& parts, const dataset::PublicationDate& date,
                  const DateForm& form)
{
    QString text = form.whole(date.first);
    if (date.isOpen)
        text += QStringLiteral("–") + parts.words.present;
    else if (date.last && date.last->year == date.first.year)
        text = form.withinYear(date.first, *date.last);
    else if (date.last)
        text += QStringLiteral("–") + form.whole(*date.last);
    if (date.isApproximate)
        text.prepend(parts.words.about);
    if (date.isUncertain)
        text += u'?';
    return text;
}

} // namespace

const ReferenceWords& referenceWords(NameLanguage language)
{
    static const ReferenceWords inEnglish = english();
    static const ReferenceWords inChinese = chinese();
    return language == NameLanguage::Chinese ? inChinese : inEnglish;
}

bool isChineseSource(const Speech& speech, const dataset::Source& source)
{
    if (!source.language.empty())
        return source.language.starts_with("zh");
    const QString title = titleOf(speech, source);
    return title.isEmpty() ? speech.language == NameLanguage::Chinese : isHan(title);
}

ReferenceParts referenceParts(const Speech& speech, const dataset::Source& source,
                              const std::string& accessed)
{
    ReferenceParts parts{speech, source, referenceWords(speech.language)};
    parts.accessed = accessed;
    parts.type = dataset::sourceType(source);
    parts.title = titleOf(speech, source);
    parts.translation = translationOf(speech, source);
    parts.publisher = fromUtf8(source.publisher);
    parts.address = webAddress(QString::fromStdString(source.url));
    parts.isInPeriodical = dataset::isInPeriodical(source);
    return parts;
}

std::vector<dataset::AuthorName> authorNames(const dataset::Source& source, std::size_t end)
{
    std::vector<dataset::AuthorName> names;
    for (std::size_t place = 0; place < std::min(end, source.authors.size()); ++place)
        names.push_back(dataset::authorName(source.authors[place]));
    return names;
}

QString namePart(const std::string& part)
{
    return fromUtf8(part);
}

QString initialsOf(const std::string& given, bool withPoints)
{
    QStringList initials;
    for (const QString& word : namePart(given).split(u' ', Qt::SkipEmptyParts))
        initials += word.front().isLower() ? word : initialsOfWord(word, withPoints);
    return initials.join(u' ');
}

QString dateInWords(const std::string& written, NameLanguage language)
{
    const time::EdtfResult parsed = time::parseEdtf(written);
    return parsed.span ? dateIn(*parsed.span, language) : fromUtf8(written);
}

QString dateOf(const ReferenceParts& parts, const std::string& written, const DateForm& form)
{
    if (written.empty())
        return {};
    const std::optional<dataset::PublicationDate> date = dataset::publicationDate(written);
    if (parts.words.isChinese)
        return date && isYear(*date) ? QString::number(date->first.year)
                                     : dateInWords(written, NameLanguage::Chinese);
    return date ? inEnglish(parts, *date, form) : dateInWords(written, NameLanguage::English);
}

QString monthName(int month)
{
    static constexpr std::array names{"January",   "February", "March",    "April",
                                      "May",       "June",     "July",     "August",
                                      "September", "October",  "November", "December"};
    return QLatin1String(names.at(static_cast<std::size_t>(month - 1)));
}

QString seasonName(int season)
{
    static constexpr std::array names{"Spring", "Summer", "Fall", "Winter"};
    return QLatin1String(names.at(static_cast<std::size_t>(season - 1)));
}

QString stopped(const QString& text)
{
    static const QString closing = QStringLiteral("”’\"'");
    static const QString ends = QStringLiteral(".?!…。？！");
    qsizetype last = text.size() - 1;
    while (last > 0 && closing.contains(text[last]))
        --last;
    return text.isEmpty() || ends.contains(text[last]) ? text : text + u'.';
}

QString stoppedInside(const QString& text)
{
    static const QString closing = QStringLiteral("”’\"'");
    const QString whole = stopped(text);
    if (whole == text || text.size() < 2 || !closing.contains(text.back()))
        return whole;
    // "the students’" is no quotation.
    if (text.back() == u'’' && !text.contains(u'‘'))
        return whole;
    return text.chopped(1) + u'.' + text.back();
}

QString sentences(const QStringList& parts)
{
    QStringList whole;
    for (const QString& part : parts)
        if (!part.isEmpty())
            whole += stopped(part);
    return whole.join(u' ');
}

QString bentQuotes(const QString& title, QChar open, QChar close)
{
    static const QString before = QStringLiteral("([{—–“‘\"'/");
    QString bent;
    int depth = 0;
    for (qsizetype place = 0; place < title.size(); ++place) {
        const QChar letter = title[place];
        const bool isDouble = letter == u'"' || letter == u'“' || letter == u'”';
        if (!isDouble && letter != u'\'' && letter != u'‘' && letter != u'’') {
            bent += letter;
            continue;
        }
        const bool isStart =
            place == 0 || title[place - 1].isSpace() || before.contains(title[place - 1]);
        const bool isWithinWord = place + 1 < title.size() && title[place + 1].isLetterOrNumber();
        if (letter == u'“' || letter == u'‘' || (isStart && letter != u'”' && letter != u'’')) {
            bent += open;
            ++depth;
        } else if (isDouble || (depth > 0 && !isWithinWord)) {
            bent += close;
            --depth;
        } else {
            bent += u'’';
        }
    }
    return bent;
}

bool isSameName(const QString& name, const QString& other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace knotary::text
