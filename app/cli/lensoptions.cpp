// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lensoptions.h"

#include "app/cli/analysischoice.h"

#include <QCoreApplication>

namespace knotary::cli
{
namespace
{

using Sizes = scene::NodeLens::Sizes;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void declareLensOptions(CommandLine& line)
{
    const QString comma = QStringLiteral(", ");
    line.add(QStringLiteral("colour-by"), QStringLiteral("ID"),
             Words::tr("with graph: what colours tell: kind, %1; kind where left out")
                 .arg(analysisIds().join(comma)));
    line.add(QStringLiteral("size-by"), QStringLiteral("ID"),
             Words::tr("with graph: what sizes tell: relations, same, %1; relations where left out")
                 .arg(analysisIds(true).join(comma)));
}

bool readLens(const CommandLine& line, report::LensChoice& choice)
{
    const QString colour = line.value(QStringLiteral("colour-by"));
    if (!colour.isEmpty() && colour != QLatin1String("kind")) {
        choice.colouring = findAnalysisOrTell(line, colour, QStringLiteral("--colour-by"));
        if (choice.colouring == nullptr)
            return false;
    }
    const QString size = line.value(QStringLiteral("size-by"));
    if (size == QLatin1String("same"))
        choice.sizes = Sizes::Same;
    if (size.isEmpty() || size == QLatin1String("relations") || size == QLatin1String("same"))
        return true;
    choice.sizing = findAnalysisOrTell(line, size, QStringLiteral("--size-by"));
    if (choice.sizing == nullptr)
        return false;
    choice.sizes = Sizes::Numbers;
    if (choice.sizing->shape() == analysis::Shape::Numbers)
        return true;
    line.misuse(QStringLiteral("--size-by"), QStringLiteral("option-value"),
                Words::tr("“%1” gives groups, which have no size — %2 do")
                    .arg(size, analysisIds(true).join(QStringLiteral(", "))));
    return false;
}

} // namespace knotary::cli
