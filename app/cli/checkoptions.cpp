// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkoptions.h"

#include "model/query/checks.h"

#include <QCoreApplication>

#include <algorithm>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

const QString checksOption = QStringLiteral("checks");
const QString withoutOption = QStringLiteral("without");
const QString allChecks = QStringLiteral("all");

QStringList knownIds()
{
    QStringList ids;
    for (const query::Check& check : query::checkCatalogue())
        ids.append(QString::fromLatin1(check.id().data(), qsizetype(check.id().size())));
    return ids;
}

/// The ids behind an option, given once or several times. Nothing: one of them is none.
std::optional<QStringList> idsOf(const CommandLine& line, const QString& option)
{
    QStringList ids;
    for (const QString& value : line.values(option))
        ids += value.split(u',');
    const QStringList known = knownIds();
    for (const QString& id : ids) {
        if (known.contains(id) || (id == allChecks && option == checksOption))
            continue;
        line.misuse(QStringLiteral("--") + option, QStringLiteral("option-value"),
                    Words::tr("no check is called “%1”%2; the checks are %3")
                        .arg(id, didYouMean(id, known), known.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    return ids;
}

} // namespace

void addChecks(CommandLine& line)
{
    line.addWithDefault(checksOption, QStringLiteral("all|ID,ID"), allChecks,
                        Words::tr("say what an editor would look at, too: unsourced, undated …"));
    addWithout(line);
}

void addWithout(CommandLine& line)
{
    line.add(withoutOption, QStringLiteral("ID,ID"), Words::tr("all checks but these"));
}

bool wantsChecks(const CommandLine& line)
{
    return line.has(checksOption) || line.has(withoutOption);
}

std::optional<std::vector<std::string>> checksSwitchedOff(const CommandLine& line)
{
    const std::optional<QStringList> chosen =
        line.has(checksOption) ? idsOf(line, checksOption) : QStringList{allChecks};
    const std::optional<QStringList> without =
        line.has(withoutOption) ? idsOf(line, withoutOption) : QStringList();
    if (!chosen || !without)
        return std::nullopt;
    std::vector<std::string> off;
    for (const QString& id : knownIds())
        if (without->contains(id) || !(chosen->contains(id) || chosen->contains(allChecks)))
            off.push_back(id.toStdString());
    return off;
}

} // namespace knotary::cli
