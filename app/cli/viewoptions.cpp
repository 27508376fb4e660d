// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/viewoptions.h"

#include "app/cli/input.h"
#include "app/cli/queryoption.h"

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

void declareViewOptions(CommandLine& line)
{
    line.add(QStringLiteral("from"), QStringLiteral("ID"),
             Words::tr("with path: the entity that it begins with"));
    line.add(QStringLiteral("to"), QStringLiteral("ID"),
             Words::tr("with path: the entity that it ends with"));
    line.add(QStringLiteral("table"), QStringLiteral("entities|claims"),
             Words::tr("with table: what its rows are; entities"));
}

bool readEnds(CommandLine& line, const dataset::Dataset& dataset, report::FigureRequest& figure)
{
    const auto read = [&](const QString& option, base::EntityId& entity) {
        if (!line.has(option)) {
            line.misuse(QStringLiteral("--view"), QStringLiteral("option-value"),
                        Words::tr("--view path needs --from and --to"));
            return false;
        }
        const std::optional<base::EntityId> found =
            findEntityOrTell(line, dataset, line.value(option));
        entity = found.value_or(base::EntityId());
        return found.has_value();
    };
    if (figure.view == report::View::Page && !figure.focus) {
        line.misuse(QStringLiteral("--view"), QStringLiteral("option-value"),
                    Words::tr("--view page needs --focus, whose page it is"));
        return false;
    }
    return figure.view != report::View::Path ||
           (read(QStringLiteral("from"), figure.from) && read(QStringLiteral("to"), figure.to));
}

bool readTable(CommandLine& line, report::FigureRequest& figure)
{
    const QString rows = line.value(QStringLiteral("table"));
    if (rows.isEmpty() || rows == QLatin1String("entities"))
        return true;
    figure.table = report::TableRows::Claims;
    if (rows == QLatin1String("claims"))
        return true;
    line.misuse(QStringLiteral("--table"), QStringLiteral("option-value"),
                Words::tr("there is no table “%1” — entities or claims").arg(rows));
    return false;
}

} // namespace knotary::cli
