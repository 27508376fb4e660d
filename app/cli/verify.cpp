// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/verify.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/report/capsule.h"
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

/// The figure; without a capsule where it tells nothing, and that is told.
formats::DecodedCapsule readFigure(const QString& path, Output& output)
{
    formats::DecodedCapsule figure = report::readCapsule(path, base::Control());
    if (figure.capsule)
        return figure;
    for (const base::Diagnostic& diagnostic : figure.diagnostics)
        if (diagnostic.severity == base::Severity::Error)
            output.message(text::lineOf(diagnostic));
    return figure;
}

/// What codes about the name of a file mean: the call is wrong.
bool isMisuse(const base::Diagnostics& diagnostics)
{
    for (const base::Diagnostic& diagnostic : diagnostics)
        if (diagnostic.code.starts_with("file."))
            return true;
    return false;
}

/// The data to hold it against; nothing where they are to be named, and that is told.
std::optional<QString> dataFor(const formats::DecodedCapsule& figure, CommandLine& line)
{
    if (line.arguments().size() > 1)
        return line.arguments().at(1);
    const QString path = line.arguments().at(0);
    if (const std::optional<report::DataPlace> place = report::findData(figure, path))
        return place->path;
    const QString name = QString::fromStdString(figure.capsule->dataName);
    line.misuse(path, QStringLiteral("data-not-found"),
                name.isEmpty()
                    ? Words::tr("the figure does not say which data it was made from — name them "
                                "after the figure")
                    : Words::tr("“%1”, which the figure was made from, is not beside it — name the "
                                "data after the figure")
                          .arg(name));
    return std::nullopt;
}

void writeRecords(formats::JsonWriter& json, std::string_view name,
                  const std::vector<report::ChangedRecord>& records)
{
    json.key(name);
    json.beginArray();
    for (const report::ChangedRecord& record : records) {
        json.beginObject();
        json.field("id", record.id);
        json.field("change", report::codeOf(record.change));
        json.field("was", record.was.toStdString());
        json.field("is", record.is.toStdString());
        json.endObject();
    }
    json.endArray();
}

void printJson(const report::Verification& verification, const QString& figure, const QString& data,
               Output& output)
{
    formats::JsonWriter json;
    json.beginObject();
    json.key("holds");
    json.truth(verification.holds());
    json.field("figure", figure.toStdString());
    json.field("data", data.toStdString());
    json.key("sameData");
    json.truth(verification.isSameData);
    writeRecords(json, "entities", verification.entities);
    writeRecords(json, "claims", verification.claims);
    json.endObject();
    output.bytes(json.take());
}

QString wordOf(report::Change change)
{
    switch (change) {
    case report::Change::Changed:
        return Words::tr("changed", "a claim or an entity");
    case report::Change::Withdrawn:
        return Words::tr("withdrawn", "a claim or an entity");
    case report::Change::New:
        return Words::tr("new", "a claim or an entity");
    }
    return {};
}

void printRecords(const std::vector<report::ChangedRecord>& records, Output& output)
{
    for (const report::ChangedRecord& record : records) {
        output.line(
            QStringLiteral("%1 %2").arg(QString::fromStdString(record.id), wordOf(record.change)));
        if (!record.was.isEmpty())
            output.line(QStringLiteral("  ") + Words::tr("was: %1").arg(text::shown(record.was)));
        if (!record.is.isEmpty())
            output.line(QStringLiteral("  ") + Words::tr("is: %1").arg(text::shown(record.is)));
    }
}

void print(const report::Verification& verification, Output& output)
{
    if (!verification.holds())
        output.line(Words::tr("The figure does not hold: entities changed: %1, claims changed: %2")
                        .arg(verification.entities.size())
                        .arg(verification.claims.size()));
    else if (verification.isSameData)
        output.line(Words::tr("The figure holds: the data are the same."));
    else
        output.line(
            Words::tr("The figure holds: the data have changed, but nothing that it shows."));
    printRecords(verification.entities, output);
    printRecords(verification.claims, output);
}

} // namespace

ExitStatus runVerify(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    line.addJson();
    if (const auto status = line.parse(1, 2))
        return *status;
    const QString path = line.arguments().at(0);
    const formats::DecodedCapsule figure = readFigure(path, output);
    if (!figure.capsule)
        return isMisuse(figure.diagnostics) ? ExitStatus::Misuse : ExitStatus::No;
    const std::optional<QString> data = dataFor(figure, line);
    if (!data)
        return ExitStatus::Misuse;
    Reading reading = readInputTellingMessages(*data, output);
    if (!reading.result.dataset)
        return reading.status;
    const base::CancelToken never;
    const report::Verification verification = report::verify(
        figure, std::make_shared<const dataset::Dataset>(std::move(*reading.result.dataset)),
        never);
    if (line.wantsJson())
        printJson(verification, path, *data, output);
    else
        print(verification, output);
    return worse(reading.status, verification.holds() ? ExitStatus::Fine : ExitStatus::No);
}

} // namespace knotary::cli
