// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/timelinewords.h"

namespace knotary::text
{
namespace
{

QString inLanguage(const QString& english, const QString& chinese, NameLanguage language)
{
    switch (language) {
    case NameLanguage::English:
        return english;
    case NameLanguage::Chinese:
        return chinese;
    case NameLanguage::Both:
        break;
    }
    return english + QStringLiteral(" / ") + chinese;
}

} // namespace

QString yearCountTitleIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("Entities dated in the year"),
                      QStringLiteral("当年有日期记载的实体"), language);
}

QString undatedCountIn(std::size_t entities, NameLanguage language)
{
    const QString number = QString::number(entities);
    const QString english = entities == 1 ? QStringLiteral("1 entity without a date")
                                          : number + QStringLiteral(" entities without a date");
    return inLanguage(english, number + QStringLiteral("个实体没有日期"), language);
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
