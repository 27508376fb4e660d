// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysischoice.h"

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

QStringList analysisIds(bool numbersOnly)
{
    QStringList ids;
    for (const analysis::Analysis* analysis : analysis::catalogue())
        if (!numbersOnly || analysis->shape() == analysis::Shape::Numbers)
            ids << QString::fromLatin1(analysis->id());
    return ids;
}

const analysis::Analysis* findAnalysisOrTell(const CommandLine& line, const QString& name,
                                             const QString& word)
{
    const analysis::Analysis* analysis = analysis::findAnalysis(name.toStdString());
    if (analysis == nullptr)
        line.misuse(word, QStringLiteral("unknown-analysis"),
                    Words::tr("there is no analysis “%1”%2; there are %3")
                        .arg(name, didYouMean(name, analysisIds()),
                             analysisIds().join(QStringLiteral(", "))));
    return analysis;
}

std::optional<std::uint64_t> readAnalysisSeed(CommandLine& line)
{
    constexpr int mostSeed = 1'000'000'000;
    const auto seed = line.number(QStringLiteral("seed"), 0, mostSeed, 1);
    return seed ? std::optional(static_cast<std::uint64_t>(*seed)) : std::nullopt;
}

} // namespace knotary::cli
