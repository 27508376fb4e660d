// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/figurewords.h"

#include "app/text/bothlanguages.h"

namespace knotary::text
{

QString supportIn(Support support, NameLanguage language)
{
    switch (support) {
    case Support::SeveralSources:
        return inLanguage(QStringLiteral("several sources"), QStringLiteral("多个来源"), language);
    case Support::OneSource:
        return inLanguage(QStringLiteral("one source"), QStringLiteral("一个来源"), language);
    case Support::Announced:
        return inLanguage(QStringLiteral("announced"), QStringLiteral("已宣布"), language);
    case Support::Inferred:
        return inLanguage(QStringLiteral("inferred"), QStringLiteral("推断"), language);
    case Support::Disputed:
        return inLanguage(QStringLiteral("disputed"), QStringLiteral("有争议"), language);
    case Support::Unsourced:
        return inLanguage(QStringLiteral("no source"), QStringLiteral("无来源"), language);
    }
    return {};
}

QString sourceNumberIn(SourceNumber number, NameLanguage language)
{
    if (number == SourceNumber::For)
        return inLanguage(QStringLiteral("number of sources"), QStringLiteral("来源数"), language);
    return inLanguage(QStringLiteral("sources for : against"), QStringLiteral("支持 : 反对的来源"),
                      language);
}

QString headingIn(LegendHeading heading, NameLanguage language)
{
    if (heading == LegendHeading::Entities)
        return inLanguage(QStringLiteral("Entities"), QStringLiteral("实体"), language);
    return inLanguage(QStringLiteral("Relations"), QStringLiteral("关系"), language);
}

QString changeIn(Change change, NameLanguage language)
{
    switch (change) {
    case Change::Added:
        return inLanguage(QStringLiteral("added"), QStringLiteral("新增"), language);
    case Change::Ended:
        return inLanguage(QStringLiteral("ended"), QStringLiteral("结束"), language);
    case Change::Altered:
        return inLanguage(QStringLiteral("altered"), QStringLiteral("变更"), language);
    }
    return {};
}

QString changedSinceIn(std::int64_t since, std::int64_t until, NameLanguage language)
{
    return inLanguage(QStringLiteral("Changed from %1 to %2").arg(since).arg(until),
                      QStringLiteral("%1年至%2年的变化").arg(since).arg(until), language);
}

QString maybeIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("maybe in this time"), QStringLiteral("可能在此时段"),
                      language);
}

QString countsIn(std::size_t entities, std::size_t relations, NameLanguage language)
{
    const QString english =
        counted(entities, QStringLiteral("entity"), QStringLiteral("entities")) +
        QStringLiteral(", ") +
        counted(relations, QStringLiteral("relation"), QStringLiteral("relations"));
    const QString chinese = QStringLiteral("%1个实体，%2条关系").arg(entities).arg(relations);
    return inLanguage(english, chinese, language);
}

QString withoutDateIn(NameLanguage language)
{
    return inLanguage(QStringLiteral("no date"), QStringLiteral("无日期"), language);
}

QString supportCountsIn(std::size_t relations, std::size_t sources, NameLanguage language)
{
    const QString english =
        counted(relations, QStringLiteral("relation"), QStringLiteral("relations")) +
        QStringLiteral(", ") +
        counted(sources, QStringLiteral("source"), QStringLiteral("sources"));
    const QString chinese = QStringLiteral("%1条关系，%2个来源").arg(relations).arg(sources);
    return inLanguage(english, chinese, language);
}

} // namespace knotary::text
