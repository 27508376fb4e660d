// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/analysischoice.h"
#include "app/cli/claimwords.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/report/lens.h"
#include "app/text/analysiswords.h"
#include "model/formats/jsonrecords.h"
#include "model/graph/snapshot.h"
#include "model/query/query.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace knotary::cli
{
namespace
{

using report::Analysed;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One entity and its number, or the number of its group from 1.
struct Row
{
    base::EntityId entity;
    double number = 0;
};

bool isOfGroups(const Analysed& analysed)
{
    return std::holds_alternative<analysis::Partition>(analysed.result.value);
}

/// The highest number first, the largest group first; equal ones by id.
std::vector<Row> rowsOf(const dataset::Dataset& dataset, const Analysed& analysed, std::size_t most)
{
    std::vector<Row> rows;
    for (std::size_t node = 0; node < analysed.graph.nodeCount(); ++node) {
        const auto* numbers = std::get_if<analysis::Column>(&analysed.result.value);
        rows.push_back(
            {analysed.graph.entityOfNode[node],
             numbers != nullptr
                 ? (*numbers)[node]
                 : std::get<analysis::Partition>(analysed.result.value).groupOfNode[node] + 1.0});
    }
    const bool lowestFirst = isOfGroups(analysed);
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        if (a.number != b.number)
            return lowestFirst ? a.number < b.number : a.number > b.number;
        return dataset.entity(a.entity)->key < dataset.entity(b.entity)->key;
    });
    if (rows.size() > most)
        rows.resize(most);
    return rows;
}

void printJson(const dataset::Dataset& dataset, const analysis::Analysis& analysis,
               const Analysed& analysed, const std::vector<Row>& rows, Output& output)
{
    const bool hasGroups = isOfGroups(analysed);
    formats::JsonWriter json;
    json.beginObject();
    json.field("analysis", std::string(analysis.id()));
    json.field("note", text::analysisNoteIn(analysis, analysed.result.note, analysed.ground,
                                            text::NameLanguage::English)
                           .first()
                           .toStdString());
    json.key("entities");
    json.beginArray();
    for (const Row& row : rows) {
        json.beginObject();
        formats::JsonRecords(json, dataset).entityFields(row.entity);
        json.key(hasGroups ? "group" : "number");
        if (hasGroups)
            json.number(static_cast<std::int64_t>(row.number));
        else
            json.number(row.number);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    output.bytes(json.take());
}

void printLines(const Speaker& speaker, const analysis::Analysis& analysis,
                const Analysed& analysed, const std::vector<Row>& rows, Output& output)
{
    qsizetype keyWidth = 0;
    qsizetype numberWidth = 0;
    for (const Row& row : rows) {
        keyWidth = std::max(keyWidth, speaker.key(row.entity).size());
        numberWidth = std::max(numberWidth, text::numberWord(row.number).size());
    }
    for (const Row& row : rows)
        output.line(text::numberWord(row.number).rightJustified(numberWidth) +
                    QStringLiteral("  ") + speaker.key(row.entity).leftJustified(keyWidth + 2) +
                    speaker.name(row.entity));
    output.line(QString());
    for (const QString& note :
         text::analysisNoteIn(analysis, analysed.result.note, analysed.ground, speaker.language))
        output.line(note);
}

} // namespace

ExitStatus runAnalyse(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    line.add(QStringLiteral("query"), QStringLiteral("Q"),
             Words::tr("only what the query lets through, e.g. “kind:person -source:s003”"));
    line.addYears(Words::tr("only what is dated in these years"));
    line.add(QStringLiteral("top"), QStringLiteral("N"),
             Words::tr("only so many entities, from the first"));
    line.add(QStringLiteral("seed"), QStringLiteral("N"),
             Words::tr("for what is drawn at random: another number, another draw; 1"));
    line.addLanguage();
    line.addJson();
    if (const auto status = line.parse(1, 2))
        return *status;
    const analysis::Analysis* analysis =
        findAnalysisOrTell(line, line.arguments().last(), line.arguments().last());
    if (analysis == nullptr)
        return ExitStatus::Misuse;
    constexpr int all = std::numeric_limits<int>::max();
    const auto most = line.number(QStringLiteral("top"), 1, all, all);
    const auto seed = readAnalysisSeed(line);
    if (!most || !seed)
        return ExitStatus::Misuse;
    const QString file = line.arguments().size() == 2 ? line.arguments().front() : QString();
    const Reading reading = readInputTellingMessages(file, output);
    if (!reading.result.dataset)
        return reading.status;
    const dataset::Dataset& dataset = *reading.result.dataset;
    query::ParsedQuery parsed =
        query::parseQuery(line.value(QStringLiteral("query")).toStdString(), dataset);
    if (!parsed.diagnostics.empty()) {
        tellQueryFindings(output, parsed.diagnostics);
        return ExitStatus::Misuse;
    }
    if (line.years())
        parsed.query.years = line.years();
    const base::CancelToken never;
    const base::Control control(
        never, [&output](double fraction) { output.progress(Words::tr("analysing"), fraction); });
    const Analysed analysed = report::analyse(
        *analysis, dataset, query::project(graph::buildSnapshot(dataset), dataset, parsed.query),
        {.isWhole = parsed.query.isEmpty()}, *seed, control);
    output.endProgress();
    const std::vector<Row> rows = rowsOf(dataset, analysed, static_cast<std::size_t>(*most));
    if (line.wantsJson())
        printJson(dataset, *analysis, analysed, rows, output);
    else
        printLines({dataset, line.language()}, *analysis, analysed, rows, output);
    return reading.status;
}

} // namespace knotary::cli
