// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/lanewords.h"

#include "app/text/bothlanguages.h"

#include <QStringList>

namespace knotary::text
{
std::array<QString, 12> shortMonthsIn(NameLanguage language)
{
    std::array<QString, 12> months{
        QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"), QStringLiteral("Apr"),
        QStringLiteral("May"), QStringLiteral("Jun"), QStringLiteral("Jul"), QStringLiteral("Aug"),
        QStringLiteral("Sep"), QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec")};
    if (language == NameLanguage::Chinese)
        for (std::size_t month = 0; month < months.size(); ++month)
            months.at(month) = QStringLiteral("%1月").arg(month + 1);
    return months;
}

std::array<QString, 4> shortQuartersIn(NameLanguage language)
{
    if (language == NameLanguage::Chinese)
        return {QStringLiteral("一季度"), QStringLiteral("二季度"), QStringLiteral("三季度"),
                QStringLiteral("四季度")};
    return {QStringLiteral("Q1"), QStringLiteral("Q2"), QStringLiteral("Q3"), QStringLiteral("Q4")};
}

QString monthOfYearPatternIn(NameLanguage language)
{
    return language == NameLanguage::Chinese ? QStringLiteral("%1年%2") : QStringLiteral("%2 %1");
}

QString beforeChristPatternIn(NameLanguage language)
{
    return language == NameLanguage::Chinese ? QStringLiteral("公元前%1") : QStringLiteral("%1 BC");
}

QString lanesTitleIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("When each was"), QStringLiteral("各实体的时间"), language);
}

QString datedCountIn(std::size_t entities, NameLanguage language)
{
    return inLanguage(counted(entities, QStringLiteral("entity with a date"),
                              QStringLiteral("entities with a date")),
                      QStringLiteral("%1个实体有日期").arg(entities), language);
}

QString moreRowsIn(std::size_t rows, NameLanguage language)
{
    return inLanguage(counted(rows, QStringLiteral("more row"), QStringLiteral("more rows")),
                      QStringLiteral("另有%1行").arg(rows), language);
}

QString laneKeyIn(const LaneSigns& signs, NameLanguage language)
{
    QStringList parts;
    const auto add = [&](bool occurs, const QString& english, const QString& chinese) {
        if (occurs)
            parts += inLanguage(english, chinese, language);
    };
    add(signs.isHatched, QStringLiteral("hatched: somewhere within"),
        QStringLiteral("斜线：在其中某时"));
    add(signs.isFading, QStringLiteral("fading: about, or not known"),
        QStringLiteral("渐淡：约略或不明"));
    add(signs.isOpen, QStringLiteral("arrow: open"), QStringLiteral("箭头：未定止"));
    add(signs.isPale, QStringLiteral("pale: inferred or uncertain"),
        QStringLiteral("浅色：推断或不确定"));
    add(signs.isThin, QStringLiteral("thin: what it did"), QStringLiteral("细条：其活动"));
    add(signs.isContradicted, QStringLiteral("≠: sources disagree"), QStringLiteral("≠：来源不一"));
    return parts.join(QStringLiteral(" · "));
}

QString perhapsIn(std::size_t entities, NameLanguage language)
{
    return inLanguage(QStringLiteral("%1 more perhaps").arg(entities),
                      QStringLiteral("另有%1个可能").arg(entities), language);
}

QString briefCounts(std::size_t entities, std::size_t relations, std::size_t perhaps)
{
    QString text = QStringLiteral("%1 · %2").arg(entities).arg(relations);
    if (perhaps > 0)
        text += QStringLiteral(" (+%1?)").arg(perhaps);
    return text;
}

QString paleMeaningIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("pale: perhaps then"), QStringLiteral("浅色：可能在此期间"),
                      language);
}

} // namespace knotary::text
