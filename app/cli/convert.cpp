// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/text/diagnostictext.h"
#include "model/formats/jsonwriter.h"

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

enum class Direction
{
    From,
    To
};

QStringList formatsFor(Direction direction)
{
    QStringList names;
    for (const formats::Format* format : formats::catalogue())
        if (direction == Direction::From ? format->canRead() : format->canWrite())
            names.append(QString::fromUtf8(format->id().data(),
                                           static_cast<qsizetype>(format->id().size())));
    return names;
}

/// The format that the option names; nothing, with a message, where it names none that fits.
const formats::Format* namedFormat(const CommandLine& line, const QString& option,
                                   Direction direction)
{
    const QString name = line.value(option);
    if (formatsFor(direction).contains(name))
        return formats::findFormat(name.toStdString());
    line.misuse(QStringLiteral("--") + option, QStringLiteral("unknown-format"),
                (direction == Direction::From
                     ? Words::tr("“%1” is no format that can be read — there are: %2")
                     : Words::tr("“%1” is no format that can be written — there are: %2"))
                    .arg(name, formatsFor(direction).join(QStringLiteral(", "))));
    return nullptr;
}

/// A name with another ending is nobody's to write, though its contents could be read.
bool hasEndingOf(const formats::Format& format, const QString& fileName)
{
    return std::any_of(
        format.extensions().begin(), format.extensions().end(), [&](const char* extension) {
            return fileName.endsWith(u'.' + QLatin1String(extension), Qt::CaseInsensitive);
        });
}

/// The format of the file to write: as the option says, else by the name's ending.
const formats::Format* outputFormat(const CommandLine& line, const QString& fileName)
{
    const QString option = QStringLiteral("to");
    if (line.has(option))
        return namedFormat(line, option, Direction::To);
    const formats::Format* format = formats::formatFor(fileName.toStdString(), {});
    if (format != nullptr && format->canWrite() && hasEndingOf(*format, fileName))
        return format;
    line.misuse(fileName, QStringLiteral("unknown-format"),
                Words::tr("“%1” names no format that can be written by its ending — name one with "
                          "--to: %2")
                    .arg(fileName, formatsFor(Direction::To).join(QStringLiteral(", "))));
    return nullptr;
}

void printLedger(const formats::Ledger& read, const formats::Ledger& written, bool asJson,
                 Output& output)
{
    if (!asJson) {
        output.line(Words::tr("read: %1, used: %2, merged: %3, skipped: %4, lost: %5")
                        .arg(read.read)
                        .arg(read.used)
                        .arg(read.merged)
                        .arg(read.skipped)
                        .arg(written.lost.size()));
        if (read.replaced > 0)
            output.line(Words::tr("characters replaced by U+FFFD: %1").arg(read.replaced));
        for (const std::string& lost : written.lost)
            output.line(Words::tr("lost: %1").arg(QString::fromStdString(lost)));
        return;
    }
    formats::JsonWriter json;
    json.beginObject();
    const auto field = [&json](std::string_view name, std::size_t count) {
        json.key(name);
        json.number(static_cast<std::int64_t>(count));
    };
    field("read", read.read);
    field("used", read.used);
    field("merged", read.merged);
    field("skipped", read.skipped);
    field("replaced", read.replaced);
    json.key("lost");
    json.beginArray();
    for (const std::string& lost : written.lost)
        json.text(lost);
    json.endArray();
    json.endObject();
    output.bytes(json.take());
}

} // namespace

ExitStatus runConvert(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    const QString from = QStringLiteral("from");
    line.add(from, QStringLiteral("F"),
             Words::tr("the format of IN, where its name and content do not say: %1")
                 .arg(formatsFor(Direction::From).join(QStringLiteral(", "))));
    line.add(QStringLiteral("to"), QStringLiteral("F"),
             Words::tr("the format of OUT, where its name does not say: %1")
                 .arg(formatsFor(Direction::To).join(QStringLiteral(", "))));
    line.addJson();
    if (const auto status = line.parse(2, 2))
        return *status;
    const formats::Format* inputFormat = nullptr;
    if (line.has(from)) {
        inputFormat = namedFormat(line, from, Direction::From);
        if (inputFormat == nullptr)
            return ExitStatus::Misuse;
    }
    const QString target = line.arguments().back();
    const formats::Format* format = outputFormat(line, target);
    if (format == nullptr)
        return ExitStatus::Misuse;

    const Reading reading = readInput(line.arguments().front(), inputFormat);
    for (const base::Diagnostic& diagnostic : reading.result.diagnostics)
        if (diagnostic.severity != base::Severity::Note)
            output.message(text::lineOf(diagnostic));
    if (!reading.result.dataset)
        return reading.status;
    const formats::WriteResult written = format->write(*reading.result.dataset);
    const std::string path = QFile::encodeName(target).toStdString();
    if (const auto reason = formats::writeFileAtomically(path, written.bytes))
        return tellNotWritten(output, target, QString::fromStdString(*reason));
    printLedger(reading.result.ledger, written.ledger, line.wantsJson(), output);
    return reading.status;
}

} // namespace knotary::cli
