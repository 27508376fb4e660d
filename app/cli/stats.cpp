// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/checkoptions.h"
#include "app/cli/claimwords.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/cli/statistics.h"
#include "app/cli/timelinestatistics.h"
#include "app/text/checkwords.h"
#include "model/formats/jsonwriter.h"

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

void writeCounts(formats::JsonWriter& json, const Counts& counts)
{
    json.beginObject();
    for (const auto& [name, count] : counts) {
        json.key(name);
        json.number(static_cast<std::int64_t>(count));
    }
    json.endObject();
}

/// Those that were switched off are left out.
void writeChecks(formats::JsonWriter& json, const std::vector<query::CheckOutcome>& outcomes)
{
    json.beginObject();
    for (const query::CheckOutcome& outcome : outcomes) {
        if (outcome.isSwitchedOff)
            continue;
        json.key(outcome.check->id());
        json.number(static_cast<std::int64_t>(outcome.findings.size()));
    }
    json.endObject();
}

void printJson(const Statistics& statistics, const dataset::Dataset& dataset,
               const query::TimeCountsInput& counted, Output& output)
{
    formats::JsonWriter json;
    json.beginObject();
    json.key("entities");
    writeCounts(json, statistics.entities);
    json.key("claims");
    writeCounts(json, statistics.claims);
    json.key("years");
    json.beginObject();
    for (const auto& [year, counts] : statistics.years) {
        json.key(std::to_string(year));
        writeCounts(json, counts);
    }
    json.endObject();
    json.key("evidence");
    json.beginObject();
    const auto field = [&json](std::string_view name, std::size_t count) {
        json.key(name);
        json.number(static_cast<std::int64_t>(count));
    };
    field("unsourced", statistics.evidence.unsourced);
    field("single", statistics.evidence.single);
    field("several", statistics.evidence.several);
    field("undated", statistics.evidence.undated);
    field("disputed", statistics.evidence.disputed);
    json.endObject();
    json.key("checks");
    writeChecks(json, statistics.checks);
    json.key("timeline");
    writeTimeline(json, dataset, counted);
    json.endObject();
    output.bytes(json.take());
}

std::size_t sumOf(const Counts& counts)
{
    std::size_t sum = 0;
    for (const auto& [name, count] : counts)
        sum += count;
    return sum;
}

void printCounts(const QString& title, const Counts& counts, Output& output)
{
    constexpr int numberWidth = 6;
    output.line(title + QStringLiteral(": ") + QString::number(sumOf(counts)));
    for (const auto& [name, count] : counts)
        output.line(QString::number(count).rightJustified(numberWidth) + QStringLiteral("  ") +
                    QString::fromStdString(name));
    output.line(QString());
}

void printChecks(const std::vector<query::CheckOutcome>& outcomes, Output& output)
{
    constexpr int numberWidth = 6;
    output.line(QString());
    output.line(Words::tr("Worth a look before print"));
    for (const query::CheckOutcome& outcome : outcomes)
        if (!outcome.isSwitchedOff)
            output.line(QString::number(outcome.findings.size()).rightJustified(numberWidth) +
                        QStringLiteral("  %1 (%2)")
                            .arg(text::checkTitle(*outcome.check), text::checkId(*outcome.check)));
}

void printLines(const Speaker& speaker, const Statistics& statistics, Output& output)
{
    const QString title = speaker.text(speaker.dataset.heading.title);
    if (!title.isEmpty()) {
        output.line(title);
        output.line(QString());
    }
    printCounts(Words::tr("Entities by kind"), statistics.entities, output);
    printCounts(Words::tr("Claims by property"), statistics.claims, output);
    output.line(Words::tr("Entities dated in each year"));
    for (const auto& [year, counts] : statistics.years) {
        constexpr int yearWidth = 6;
        QStringList parts;
        for (const auto& [kind, count] : counts)
            parts.append(QStringLiteral("%1 %2").arg(QString::fromStdString(kind)).arg(count));
        QString row = QString::number(year).rightJustified(yearWidth) + QStringLiteral("  ") +
                      QString::number(sumOf(counts));
        if (!parts.isEmpty())
            row += QStringLiteral(": ") + parts.join(QStringLiteral(", "));
        output.line(row);
    }
    output.line(QString());
    output.line(Words::tr("Claims by evidence"));
    const EvidenceCounts& evidence = statistics.evidence;
    const QList<std::pair<QString, std::size_t>> rows{
        {Words::tr("without a source"), evidence.unsourced},
        {Words::tr("with one source"), evidence.single},
        {Words::tr("with several sources"), evidence.several},
        {Words::tr("without a date"), evidence.undated},
        {Words::tr("disputed"), evidence.disputed}};
    for (const auto& [name, count] : rows) {
        constexpr int numberWidth = 6;
        output.line(QString::number(count).rightJustified(numberWidth) + QStringLiteral("  ") +
                    name);
    }
    printChecks(statistics.checks, output);
}

} // namespace

ExitStatus runStats(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    line.addLanguage();
    line.addJson();
    declareCountingOptions(line);
    addWithout(line);
    if (const auto status = line.parse(0, 1))
        return *status;
    const std::optional<query::TimeCountsInput> counted = readCountingOptions(line);
    if (!counted)
        return ExitStatus::Misuse;
    const std::optional<std::vector<std::string>> without = checksSwitchedOff(line);
    if (!without)
        return ExitStatus::Misuse;
    const Reading reading = readInputTellingMessages(line.arguments().value(0), output);
    if (!reading.result.dataset)
        return reading.status;
    const Statistics statistics = statisticsOf(*reading.result.dataset, *without);
    if (line.wantsJson())
        printJson(statistics, *reading.result.dataset, *counted, output);
    else
        printLines({*reading.result.dataset, line.language()}, statistics, output);
    return reading.status;
}

} // namespace knotary::cli
