// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/pagewords.h"

#include "app/text/bothlanguages.h"
#include "app/text/citationwords.h"

#include <array>

namespace knotary::text
{
namespace
{

struct Pair
{
    const char* english;
    const char16_t* chinese;
};

QString wordsIn(const Pair& pair, NameLanguage language)
{
    return inLanguage(QString::fromUtf8(pair.english), QString::fromUtf16(pair.chinese), language);
}

/// "1–40", "7"
QString rangeText(const ShownExtent& extent)
{
    return extent.first == extent.last ? QString::number(extent.first)
                                       : QStringLiteral("%1–%2").arg(extent.first).arg(extent.last);
}

bool isAll(const ShownExtent& extent)
{
    return extent.all == 0 || (extent.first == 1 && extent.last == extent.all);
}

} // namespace

QString shownItemsIn(PageItem item, const ShownExtent& extent, NameLanguage language)
{
    static constexpr std::array<Pair, 3> some{{{"Rows %1 of %2", u"第%1行，共%2行"},
                                               {"Claims %1 of %2", u"第%1条陈述，共%2条"},
                                               {"Paths %1 of %2", u"第%1条路径，共%2条"}}};
    static constexpr std::array<Pair, 3> none{{{"No room for %1 rows", u"%1行没有位置"},
                                               {"No room for %1 claims", u"%1条陈述没有位置"},
                                               {"No room for %1 paths", u"%1条路径没有位置"}}};
    if (isAll(extent))
        return {};
    const auto place = static_cast<std::size_t>(item);
    if (extent.last < extent.first)
        return wordsIn(none[place], language)
            .replace(QLatin1String("%1"), QString::number(extent.all));
    return wordsIn(some[place], language)
        .replace(QLatin1String("%1"), rangeText(extent))
        .replace(QLatin1String("%2"), QString::number(extent.all));
}

QString shownSourcesIn(const ShownExtent& extent, NameLanguage language)
{
    if (isAll(extent))
        return {};
    const QString all = QString::number(extent.all);
    if (extent.last < extent.first)
        return wordsIn({"%2 sources, not listed on this page", u"%2个来源，本页未列出"}, language)
            .replace(QLatin1String("%2"), all);
    return wordsIn({"sources %1 of %2", u"第%1个来源，共%2个"}, language)
        .replace(QLatin1String("%1"), rangeText(extent))
        .replace(QLatin1String("%2"), all);
}

QString pathTitleIn(const QString& from, const QString& to, NameLanguage language)
{
    if (language == NameLanguage::Chinese)
        return QStringLiteral("从%1到%2").arg(from, to);
    return QStringLiteral("From %1 to %2").arg(from, to);
}

QString nothingConnectsIn(NameLanguage language)
{
    return wordsIn({"Nothing here connects the two.", u"此处没有任何联系连接二者。"}, language);
}

QString pathCountsIn(std::size_t paths, std::size_t steps, bool isCut, NameLanguage language)
{
    QString english = counted(paths, QStringLiteral("path of"), QStringLiteral("paths of")) +
                      QLatin1Char(' ') +
                      counted(steps, QStringLiteral("step"), QStringLiteral("steps"));
    QString chinese = QStringLiteral("%1条%2步的路径").arg(paths).arg(steps);
    if (isCut) {
        english += QStringLiteral(", and there may be more");
        chinese += QStringLiteral("，可能还有更多");
    }
    return inLanguage(english, chinese, language);
}

QString moreRelationsIn(std::size_t count, NameLanguage language)
{
    return inLanguage(QStringLiteral("and ") + counted(count, QStringLiteral("more relation"),
                                                       QStringLiteral("more relations")),
                      QStringLiteral("另有%1条关系").arg(count), language);
}

QString sourcesHeadingIn(NameLanguage language)
{
    return wordsIn({"Sources", u"来源"}, language);
}

QString numbersHeadingIn(NameLanguage language)
{
    return wordsIn({"In figures", u"数字"}, language);
}

QString sourcesDifferIn(NameLanguage language)
{
    return wordsIn({"sources differ", u"来源不一致"}, language);
}

QString otherNamesIn(const QStringList& names, NameLanguage language)
{
    return wordsIn({"Also", u"又名"}, language) +
           (language == NameLanguage::Chinese ? QStringLiteral("：") : QStringLiteral(": ")) +
           names.join(QStringLiteral(" · "));
}

QString yearsAsToldIn(const QString& years, NameLanguage language)
{
    if (language == NameLanguage::Chinese)
        return QStringLiteral("%1（据陈述）").arg(years);
    if (language == NameLanguage::English)
        return QStringLiteral("%1 (as told)").arg(years);
    return QStringLiteral("%1 (as told / 据陈述)").arg(years);
}

QString claimCountIn(std::size_t count, NameLanguage language)
{
    return inLanguage(counted(count, QStringLiteral("claim"), QStringLiteral("claims")),
                      QStringLiteral("%1条陈述").arg(count), language);
}

QString entityCountIn(std::size_t count, NameLanguage language)
{
    return inLanguage(counted(count, QStringLiteral("entity"), QStringLiteral("entities")),
                      QStringLiteral("%1个实体").arg(count), language);
}

QString sourceCountIn(std::size_t count, NameLanguage language)
{
    return inLanguage(counted(count, QStringLiteral("source"), QStringLiteral("sources")),
                      QStringLiteral("%1个来源").arg(count), language);
}

QString noClaimIn(NameLanguage language)
{
    return wordsIn({"No claim speaks of it yet.", u"尚无陈述提及。"}, language);
}

QString inferredFromIn(const QStringList& claims, NameLanguage language)
{
    if (language == NameLanguage::Chinese)
        return QStringLiteral("推断自：") + claims.join(QStringLiteral("；"));
    return QStringLiteral("Inferred from: ") + claims.join(QStringLiteral("; "));
}

QString nothingToListIn(NameLanguage language)
{
    return wordsIn({"There is nothing to list.", u"没有可列出的内容。"}, language);
}

QString standingIn(dataset::Standing standing, NameLanguage language)
{
    const QString english = citationWords(NameLanguage::English).standing(standing);
    return english.isEmpty()
               ? QString()
               : inLanguage(english, citationWords(NameLanguage::Chinese).standing(standing),
                            language);
}

QString statedIn(NameLanguage language)
{
    return wordsIn({"stated", u"已陈述"}, language);
}

QString rankIn(dataset::Rank rank, NameLanguage language)
{
    const QString english = citationWords(NameLanguage::English).rank(rank);
    return english.isEmpty()
               ? QString()
               : inLanguage(english, citationWords(NameLanguage::Chinese).rank(rank), language);
}

QString tableTitleIn(TableTitle title, NameLanguage language)
{
    static constexpr std::array<Pair, 12> titles{{{"Name", u"名称"},
                                                  {"Chinese name", u"中文名"},
                                                  {"English name", u"英文名"},
                                                  {"Kind", u"类别"},
                                                  {"Dates", u"日期"},
                                                  {"Relations", u"关系"},
                                                  {"Sources", u"来源"},
                                                  {"Subject", u"主体"},
                                                  {"Property", u"属性"},
                                                  {"Value", u"值"},
                                                  {"When", u"时间"},
                                                  {"Standing", u"状态"}}};
    return wordsIn(titles[static_cast<std::size_t>(title)], language);
}

QString tableNameIn(bool isOfClaims, NameLanguage language)
{
    return isOfClaims ? wordsIn({"Claims", u"陈述"}, language)
                      : wordsIn({"Entities", u"实体"}, language);
}

} // namespace knotary::text
