// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/citationwords.h"

#include "app/text/citations.h"
#include "model/query/claimsupport.h"

#include <array>

// Worded by the language of the names, not by that of the program, as dates are (datewords.cpp): a
// copied sentence is in one language. So these words are tables and not entries of a translation.

namespace knotary::text
{

namespace
{

CitationWords english()
{
    CitationWords words;
    words.comma = QStringLiteral(", ");
    words.semicolon = QStringLiteral("; ");
    words.fullStop = QStringLiteral(".");
    words.afterFullStop = QStringLiteral(" ");
    words.inBrackets = QStringLiteral(" (%1)");
    words.title = QStringLiteral("“%1”");
    words.afterAuthor = QStringLiteral(", ");
    words.nextAuthor = QStringLiteral(", ");
    words.lastAuthor = QStringLiteral(" and ");
    words.noSource = QStringLiteral("no source");
    words.citing = QStringLiteral("citing %1");
    words.sameText = QStringLiteral("same text as %1");
    words.accessed = QStringLiteral("accessed %1");
    return words;
}

CitationWords chinese()
{
    CitationWords words;
    words.comma = QStringLiteral("，");
    words.semicolon = QStringLiteral("；");
    words.fullStop = QStringLiteral("。");
    words.inBrackets = QStringLiteral("（%1）");
    words.title = QStringLiteral("《%1》");
    words.afterAuthor = QStringLiteral("：");
    words.nextAuthor = QStringLiteral("、");
    words.lastAuthor = QStringLiteral("、");
    words.noSource = QStringLiteral("无来源");
    words.citing = QStringLiteral("转引自%1");
    words.sameText = QStringLiteral("与%1文字相同");
    words.accessed = QStringLiteral("%1查阅");
    words.isChinese = true;
    return words;
}

/// Numbers that are written out in running text.
QString numberWord(std::size_t count, bool isChinese)
{
    static constexpr std::array englishNumbers{"one", "two",   "three", "four", "five",
                                               "six", "seven", "eight", "nine", "ten"};
    static constexpr std::array<const char16_t*, 10> chineseNumbers{
        u"一", u"两", u"三", u"四", u"五", u"六", u"七", u"八", u"九", u"十"};
    if (count < 1 || count > englishNumbers.size())
        return QString::number(count);
    return isChinese ? QString::fromUtf16(chineseNumbers[count - 1])
                     : QString::fromLatin1(englishNumbers[count - 1]);
}

QString capitalized(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

struct Unit
{
    const char* locatedBy;
    const char* one;
    const char* many;
    const char16_t* chinese;
};
constexpr std::array<Unit, 4> units{{{"paragraph", "para.", "paras.", u"第%1段"},
                                     {"page", "p.", "pp.", u"第%1页"},
                                     {"section", "sec.", "secs.", u"第%1节"},
                                     {"chapter", "ch.", "chs.", u"第%1章"}}};

} // namespace

const CitationWords& citationWords(NameLanguage language)
{
    static const CitationWords inEnglish = english();
    static const CitationWords inChinese = chinese();
    return language == NameLanguage::Chinese ? inChinese : inEnglish;
}

QString CitationWords::standing(dataset::Standing standing) const
{
    switch (standing) {
    case dataset::Standing::Stated:
        return {};
    case dataset::Standing::Inferred:
        return isChinese ? QStringLiteral("推断") : QStringLiteral("inferred");
    case dataset::Standing::Announced:
        return isChinese ? QStringLiteral("已宣布") : QStringLiteral("announced");
    case dataset::Standing::Disputed:
        return isChinese ? QStringLiteral("有争议") : QStringLiteral("disputed");
    case dataset::Standing::Retracted:
        return isChinese ? QStringLiteral("已撤回") : QStringLiteral("retracted");
    }
    return {};
}

QString CitationWords::rank(dataset::Rank rank) const
{
    switch (rank) {
    case dataset::Rank::Preferred:
        return isChinese ? QStringLiteral("首选") : QStringLiteral("preferred");
    case dataset::Rank::Normal:
        return {};
    case dataset::Rank::Deprecated:
        return isChinese ? QStringLiteral("已被取代") : QStringLiteral("superseded");
    }
    return {};
}

QString CitationWords::stance(dataset::Stance stance) const
{
    switch (stance) {
    case dataset::Stance::Asserts:
        return {};
    case dataset::Stance::Denies:
        return isChinese ? QStringLiteral("否认此说") : QStringLiteral("denies it");
    case dataset::Stance::Questions:
        return isChinese ? QStringLiteral("质疑此说") : QStringLiteral("questions it");
    case dataset::Stance::Reports:
        return isChinese ? QStringLiteral("转述") : QStringLiteral("reports it");
    }
    return {};
}

QString CitationWords::locator(const std::string& locatedBy, const QString& where) const
{
    QString place = where;
    const bool isMany = place.contains(u'-') || place.contains(u'–') || place.contains(u',');
    place.replace(u'-', u'–');
    for (const Unit& unit : units) {
        if (locatedBy != unit.locatedBy)
            continue;
        if (isChinese)
            return QString::fromUtf16(unit.chinese).arg(place);
        return QLatin1String(isMany ? unit.many : unit.one) + QChar::Nbsp + place;
    }
    const QString counted = shown(QString::fromStdString(locatedBy));
    return counted + gapBetween(counted, place) + place;
}

QString CitationWords::sentence(const QString& words, const QString& marks) const
{
    return isChinese ? words + marks + fullStop : words + fullStop + marks;
}

QString CitationWords::sourcesSay(std::size_t count) const
{
    const QString number = numberWord(count, isChinese);
    if (isChinese)
        return count == 0 ? QStringLiteral("有未注明来源的说法称：")
                          : QStringLiteral("%1个来源称：").arg(number);
    if (count == 0)
        return QStringLiteral("Without a source it is said that ");
    return capitalized(number) + (count == 1 ? QStringLiteral(" source says that ")
                                             : QStringLiteral(" sources say that "));
}

QString CitationWords::othersSay(std::size_t count) const
{
    const QString number = numberWord(count, isChinese);
    if (isChinese)
        return count == 0   ? QStringLiteral("另有未注明来源的说法称：")
               : count == 1 ? QStringLiteral("另一个来源称：")
                            : QStringLiteral("另有%1个来源称：").arg(number);
    if (count == 0)
        return QStringLiteral("without a source it is said that ");
    return count == 1 ? QStringLiteral("another says that ")
                      : number + QStringLiteral(" others say that ");
}

QString CitationWords::sourcesDoubt(std::size_t count, dataset::Stance stance) const
{
    const bool isDenied = stance == dataset::Stance::Denies;
    const QString number = numberWord(count, isChinese);
    if (isChinese)
        return number +
               (isDenied ? QStringLiteral("个来源否认此说") : QStringLiteral("个来源质疑此说"));
    if (count == 1)
        return capitalized(number) + (isDenied ? QStringLiteral(" source denies this")
                                               : QStringLiteral(" source questions this"));
    return capitalized(number) + (isDenied ? QStringLiteral(" sources deny this")
                                           : QStringLiteral(" sources question this"));
}

} // namespace knotary::text
