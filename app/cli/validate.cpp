// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/text/diagnostictext.h"
#include "model/formats/jsonwriter.h"

#include <QCoreApplication>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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
    if (const auto status = line.parse(0, mostFiles))
        return *status;
    QStringList files = line.arguments();
    if (files.isEmpty())
        files.append(QString());

    base::Diagnostics all;
    ExitStatus status = ExitStatus::Fine;
    for (const QString& file : files) {
        const Reading reading = readInput(file);
        all.insert(all.end(), reading.result.diagnostics.begin(), reading.result.diagnostics.end());
        status = worse(status, reading.status);
    }
    if (line.wantsJson())
        printJson(all, output);
    else
        printLines(all, files.size(), output);
    return status;
}

} // namespace knotary::cli
