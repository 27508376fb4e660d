// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/input.h"

#include "app/document/builtin.h"
#include "app/text/diagnostictext.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace knotary::cli
{

bool isAboutTheCall(const base::Diagnostic& diagnostic)
{
    constexpr std::array<std::string_view, 8> codes{
        "file.not-found",      "file.dangling-link",      "file.no-permission",
        "file.link-loop",      "file.name-too-long",      "file.not-regular",
        "file.unknown-format", "file.not-readable-format"};
    return std::find(codes.begin(), codes.end(), diagnostic.code) != codes.end();
}

Reading readInput(const QString& fileName, const formats::Format* format)
{
    const base::Control control;
    Reading reading;
    if (fileName.isEmpty()) {
        reading.result = document::readBuiltIn(control);
    } else {
        const std::string path = QFile::encodeName(fileName).toStdString();
        reading.result = formats::readFile(path, document::builtInSchema(), control, format);
    }
    const base::Diagnostics& diagnostics = reading.result.diagnostics;
    if (base::hasErrors(diagnostics) || !reading.result.dataset)
        reading.status = ExitStatus::No;
    if (std::any_of(diagnostics.begin(), diagnostics.end(), isAboutTheCall))
        reading.status = ExitStatus::Misuse;
    return reading;
}

Reading readInputTellingMessages(const QString& fileName, Output& output)
{
    Reading reading = readInput(fileName);
    for (const base::Diagnostic& diagnostic : reading.result.diagnostics)
        if (diagnostic.severity != base::Severity::Note)
            output.message(text::lineOf(diagnostic));
    return reading;
}

std::optional<base::EntityId> findEntityOrTell(const CommandLine& line,
                                               const dataset::Dataset& dataset, const QString& id)
{
    const std::optional<base::EntityId> entity = dataset.findEntity(id.toStdString());
    if (entity)
        return entity;
    QStringList known;
    for (const base::EntityId one : dataset.entities())
        known.append(QString::fromStdString(dataset.entity(one)->key));
    line.misuse(id, QStringLiteral("unknown-id"),
                QCoreApplication::translate("Cli", "there is no entity with the id “%1”%2")
                    .arg(id, didYouMean(id, known)));
    return std::nullopt;
}

void tellQueryFindings(Output& output, const base::Diagnostics& findings)
{
    for (base::Diagnostic finding : findings) {
        finding.where.file = "<query>";
        finding.where.line = 1;
        output.message(text::lineOf(finding));
    }
}

} // namespace knotary::cli
