// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queryoption.h"

#include "app/cli/input.h"
#include "app/document/sidecarfile.h"
#include "app/text/diagnostictext.h"
#include "app/text/fold.h"

#include <QCoreApplication>

#include <utility>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr const char* option = "query";

/// The text that was saved under a name; nothing, with a message, where there is none.
std::optional<std::string> savedQuery(const CommandLine& line, const QString& name,
                                      const QString& fileName)
{
    document::SidecarFile sidecar(fileName);
    const formats::DecodedArrangement kept = sidecar.read(base::Control());
    for (const base::Diagnostic& diagnostic : kept.diagnostics)
        line.output().message(text::lineOf(diagnostic));
    QStringList known;
    if (kept.arrangement) {
        for (const formats::SavedFilter& filter : kept.arrangement->filters) {
            if (filter.name == name.toStdString())
                return filter.query;
            known.append(QString::fromStdString(filter.name));
        }
    }
    line.misuse(QStringLiteral("--query"), QStringLiteral("unknown-filter"),
                Words::tr("no filter called “%1” is saved in %2%3")
                    .arg(name, sidecar.path(), didYouMean(name, known)));
    return std::nullopt;
}

} // namespace

void addQuery(CommandLine& line)
{
    line.add(QLatin1String(option), QStringLiteral("Q"),
             Words::tr("only what the query lets through, e.g. “kind:person -source:s003”; @NAME "
                       "is a saved filter"));
}

std::optional<query::Query> readQuery(const CommandLine& line, const dataset::Dataset& dataset,
                                      const QString& fileName)
{
    const QString given = line.value(QLatin1String(option));
    std::string text = given.toStdString();
    const bool isSaved = given.startsWith(u'@');
    if (isSaved) {
        std::optional<std::string> saved = savedQuery(line, given.mid(1), fileName);
        if (!saved)
            return std::nullopt;
        text = std::move(*saved);
    }
    query::ParsedQuery parsed = query::parseQuery(text, dataset, text::foldTyped);
    if (!parsed.diagnostics.empty()) {
        tellQueryFindings(line.output(), parsed.diagnostics);
        return std::nullopt;
    }
    return std::move(parsed.query);
}

} // namespace knotary::cli
