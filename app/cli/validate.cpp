// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkoptions.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/text/diagnostictext.h"
#include "model/formats/jsonwriter.h"
#include "model/query/checks.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Whether a check says so; the first argument then is the id of a claim or an entity.
bool isFinding(const base::Diagnostic& diagnostic)
{
    return diagnostic.code.starts_with("check.") && !diagnostic.arguments.empty();
}

base::SourceSpan placeOf(const query::Finding& finding, const formats::SourceMap& places,
                         const std::string& file)
{
    if (const auto claim = places.claims.find(finding.claim); claim != places.claims.end())
        return claim->second;
    const auto entity = places.entities.find(finding.entity);
    if (!finding.claim.isValid() && entity != places.entities.end())
        return entity->second;
    base::SourceSpan whole;
    whole.file = file;
    return whole;
}

/// In the order of the file, as an editor goes through it.
base::Diagnostics findingsIn(const formats::ReadResult& read, const std::string& file,
                             const std::vector<std::string>& without)
{
    base::Diagnostics notes;
    const query::CheckReport report = query::runChecks(*read.dataset, without);
    for (const query::CheckOutcome& outcome : report.outcomes) {
        for (const query::Finding& finding : outcome.findings)
            notes.push_back({std::string(outcome.check->code), base::Severity::Note,
                             placeOf(finding, read.places, file), finding.arguments, std::nullopt});
    }
    std::ranges::stable_sort(notes, {},
                             [](const base::Diagnostic& note) { return note.where.line; });
    return notes;
}

void printJson(const base::Diagnostics& diagnostics, Output& output)
{
    formats::JsonWriter json;
    json.beginArray();
    for (const base::Diagnostic& diagnostic : diagnostics) {
        json.beginObject();
        json.field("file", diagnostic.where.file);
        json.key("line");
        json.number(static_cast<std::int64_t>(diagnostic.where.line));
        json.key("column");
        json.number(static_cast<std::int64_t>(diagnostic.where.column));
        json.field("severity", text::severityName(diagnostic.severity).toStdString());
        json.field("code", diagnostic.code);
        json.field("message", text::messageOf(diagnostic).toStdString());
        if (isFinding(diagnostic))
            json.field("about", diagnostic.arguments.front());
        json.endObject();
    }
    json.endArray();
    output.bytes(json.take());
}

void printLines(const base::Diagnostics& diagnostics, qsizetype fileCount, Output& output)
{
    int errors = 0;
    int warnings = 0;
    int notes = 0;
    for (const base::Diagnostic& diagnostic : diagnostics) {
        output.line(text::lineOf(diagnostic));
        switch (diagnostic.severity) {
        case base::Severity::Error:
            ++errors;
            break;
        case base::Severity::Warning:
            ++warnings;
            break;
        case base::Severity::Note:
            ++notes;
            break;
        }
    }
    output.line(Words::tr("errors: %1, warnings: %2, notes: %3, files: %4")
                    .arg(errors)
                    .arg(warnings)
                    .arg(notes)
                    .arg(fileCount));
}

} // namespace

ExitStatus runValidate(const Command& command, const QStringList& words, Output& output)
{
    constexpr qsizetype mostFiles = 10'000;
    CommandLine line(command, words, output);
    line.addJson();
    addChecks(line);
    if (const auto status = line.parse(0, mostFiles))
        return *status;
    const std::optional<std::vector<std::string>> without = checksSwitchedOff(line);
    if (!without)
        return ExitStatus::Misuse;
    QStringList files = line.arguments();
    if (files.isEmpty())
        files.append(QString());

    base::Diagnostics all;
    ExitStatus status = ExitStatus::Fine;
    for (const QString& file : files) {
        const Reading reading = readInput(file);
        all.insert(all.end(), reading.result.diagnostics.begin(), reading.result.diagnostics.end());
        if (wantsChecks(line) && reading.result.dataset) {
            const base::Diagnostics notes =
                findingsIn(reading.result, QFile::encodeName(file).toStdString(), *without);
            all.insert(all.end(), notes.begin(), notes.end());
        }
        status = worse(status, reading.status);
    }
    if (line.wantsJson())
        printJson(all, output);
    else
        printLines(all, files.size(), output);
    return status;
}

} // namespace knotary::cli
