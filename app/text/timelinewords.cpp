// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/timelinewords.h"

#include "app/text/bothlanguages.h"
#include "model/time/edtf.h"

namespace knotary::text
{
namespace
{

using time::BinUnit;
using time::Counting;

/// "1 entity", "5 claims"; "5个实体", "5条陈述".
struct Number
{
    QString english;
    QString chinese;
};

Number numberOf(Counted counted, std::size_t count)
{
    const QString number = QString::number(count);
    if (counted == Counted::Entities)
        return {count == 1 ? QStringLiteral("1 entity") : number + QStringLiteral(" entities"),
                number + QStringLiteral("个实体")};
    return {count == 1 ? QStringLiteral("1 claim") : number + QStringLiteral(" claims"),
            number + QStringLiteral("条陈述")};
}

QString englishTitle(Counted counted, Counting counting, BinUnit unit)
{
    const QString what =
        counted == Counted::Entities ? QStringLiteral("Entities") : QStringLiteral("Claims");
    const QString when = unit == BinUnit::Year      ? QStringLiteral("the year")
                         : unit == BinUnit::Quarter ? QStringLiteral("the quarter")
                                                    : QStringLiteral("the month");
    switch (counting) {
    case Counting::Begins:
        return QStringLiteral("%1 that begin in %2").arg(what, when);
    case Counting::InForce:
        return QStringLiteral("%1 in force in %2").arg(what, when);
    case Counting::Cumulative:
        break;
    }
    return QStringLiteral("%1 begun by the end of %2").arg(what, when);
}

QString chineseTitle(Counted counted, Counting counting, BinUnit unit)
{
    const QString what =
        counted == Counted::Entities ? QStringLiteral("实体") : QStringLiteral("陈述");
    const QString when = unit == BinUnit::Year      ? QStringLiteral("当年")
                         : unit == BinUnit::Quarter ? QStringLiteral("当季")
                                                    : QStringLiteral("当月");
    switch (counting) {
    case Counting::Begins:
        return when + QStringLiteral("开始的") + what;
    case Counting::InForce:
        return when + QStringLiteral("有效的") + what;
    case Counting::Cumulative:
        break;
    }
    return QStringLiteral("截至") + when + QStringLiteral("末已开始的") + what;
}

} // namespace

QString countTitleIn(Counted counted, Counting counting, BinUnit unit, NameLanguage language)
{
    return inLanguage(englishTitle(counted, counting, unit), chineseTitle(counted, counting, unit),
                      language);
}

QString shareOfIn(Counted counted, Counting counting, BinUnit unit, NameLanguage language)
{
    QString english = englishTitle(counted, counting, unit);
    english[0] = english[0].toLower();
    return inLanguage(QStringLiteral("Share of the ") + english,
                      chineseTitle(counted, counting, unit) + QStringLiteral("所占比例"), language);
}

QString maybePartIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("maybe"), QStringLiteral("可能"), language);
}

QString undatedIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("undated"), QStringLiteral("无日期"), language);
}

QString othersIn(std::size_t groups, NameLanguage language)
{
    const QString number = QString::number(groups);
    return inLanguage(number + QStringLiteral(" others"),
                      QStringLiteral("其他") + number + QStringLiteral("项"), language);
}

QString undatedCountIn(Counted counted, std::size_t count, NameLanguage language)
{
    const Number number = numberOf(counted, count);
    return inLanguage(number.english + QStringLiteral(" without a date"),
                      number.chinese + QStringLiteral("没有日期"), language);
}

QString maybeCountIn(Counted counted, std::size_t count, NameLanguage language)
{
    const Number number = numberOf(counted, count);
    return inLanguage(number.english + QStringLiteral(" maybe in one of these bars (dotted)"),
                      number.chinese + QStringLiteral("可能属于其中某个时段（虚线）"), language);
}

QString yearOnlyCountIn(Counted counted, std::size_t count, NameLanguage language)
{
    const Number number = numberOf(counted, count);
    return inLanguage(
        number.english + QStringLiteral(" known by year only, not shown where that leaves it open"),
        number.chinese + QStringLiteral("只知年份，无法确定之处未显示"), language);
}

QString outsideCountIn(Counted counted, std::size_t count, NameLanguage language)
{
    const Number number = numberOf(counted, count);
    return inLanguage(number.english + QStringLiteral(" outside these years"),
                      number.chinese + QStringLiteral("不在这些年份之内"), language);
}

QString windowIn(const query::TimeWindow& window, NameLanguage language)
{
    // Its text form and EDTF differ in the middle only.
    std::string text = query::textOf(window);
    if (window.mode == query::WindowMode::Cumulative)
        text.insert(2, "/");
    else if (const std::size_t dots = text.find(".."); dots != std::string::npos)
        text.replace(dots, 2, "/");
    const time::EdtfResult date = time::parseEdtf(text);
    return date.span ? dateIn(*date.span, language) : QString::fromStdString(text);
}

QString aboutReachIn(int units, NameLanguage language)
{
    const QString english =
        units == 1 ? QStringLiteral("one unit") : QStringLiteral("%1 units").arg(units);
    return inLanguage(QStringLiteral("“About” reaches %1 of the date each way").arg(english),
                      QStringLiteral("“约”向前后各延伸%1个日期单位").arg(units), language);
}

NumberScale numberScaleIn(double largest, NameLanguage language)
{
    constexpr double million = 1e6;
    constexpr double billion = 1e9;
    constexpr double wan = 1e4;
    constexpr double yi = 1e8;
    if (language == NameLanguage::Chinese) {
        if (largest >= yi)
            return {yi, QStringLiteral("亿")};
        return largest >= 10 * wan ? NumberScale{wan, QStringLiteral("万")} : NumberScale{};
    }
    if (largest >= billion)
        return {billion, QStringLiteral("billion")};
    return largest >= million ? NumberScale{million, QStringLiteral("million")} : NumberScale{};
}

QString quantityTitleIn(const QString& property, const QStringList& units, const NumberScale& scale,
                        NameLanguage language)
{
    QString unit = units.join(QStringLiteral(", "));
    if (!scale.word.isEmpty()) {
        const bool isChinese = language == NameLanguage::Chinese;
        unit = scale.word + (isChinese || unit.isEmpty() ? QString() : QStringLiteral(" ")) + unit;
    }
    if (unit.isEmpty())
        return property;
    return property + (language == NameLanguage::Chinese ? QStringLiteral("（%1）").arg(unit)
                                                         : QStringLiteral(" (%1)").arg(unit));
}

QString nothingDatedIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("Nothing here has a date, so there are no years to show."),
                      QStringLiteral("这里没有带日期的内容，因此没有可显示的年份。"), language);
}

QString selectedCountIn(std::size_t entities, NameLanguage language)
{
    const QString number = QString::number(entities);
    return inLanguage(number + QStringLiteral(" selected entities"),
                      QStringLiteral("所选") + number + QStringLiteral("个实体"), language);
}

QString yearChartTitleIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("Year by year"), QStringLiteral("逐年概览"), language);
}

} // namespace knotary::text
