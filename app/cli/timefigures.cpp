// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/timefigures.h"

#include "app/figures/multiplesfigure.h"
#include "model/query/years.h"

#include <QCoreApplication>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void declareTimeFigureOptions(CommandLine& line)
{
    line.add(QStringLiteral("rows"), QStringLiteral("entity|grouped|kind"),
             Words::tr("with --view lanes: a row for each entity, the same grouped by kind, or a "
                       "band for each kind; entity"));
    line.add(QStringLiteral("every"), QStringLiteral("N"),
             Words::tr("with --view multiples: how many years a panel shows; 1"));
}

std::optional<TimeFigureChoice> readTimeFigure(CommandLine& line)
{
    TimeFigureChoice choice;
    const QString rows = line.value(QStringLiteral("rows"));
    if (rows == QLatin1String("grouped"))
        choice.rows = charts::LanesForm::Grouped;
    else if (rows == QLatin1String("kind"))
        choice.rows = charts::LanesForm::Packed;
    else if (!rows.isEmpty() && rows != QLatin1String("entity")) {
        line.misuse(QStringLiteral("--rows"), QStringLiteral("option-value"),
                    Words::tr("there are no rows “%1” — entity, grouped or kind").arg(rows));
        return std::nullopt;
    }
    constexpr int mostYears = 1'000'000;
    const std::optional<int> every = line.number(QStringLiteral("every"), 1, mostYears, 1);
    if (!every)
        return std::nullopt;
    choice.every = *every;
    return choice;
}

bool isFewPanels(CommandLine& line, const dataset::Dataset& dataset, std::int64_t every)
{
    const std::optional<query::YearRange> years =
        line.years() ? line.years() : query::datedYears(dataset);
    const auto most = static_cast<std::int64_t>(figures::mostPanels);
    if (!years || (years->last - years->first) / every < most)
        return true;
    line.misuse(line.has(QStringLiteral("every")) ? QStringLiteral("--every") : QString(),
                QStringLiteral("too-many-panels"),
                Words::tr("that would be more than %1 panels — choose fewer --years or more "
                          "--every")
                    .arg(most));
    return false;
}

} // namespace knotary::cli
