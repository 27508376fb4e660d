// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/claimwords.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/cli/listclaims.h"
#include "app/cli/queryoption.h"
#include "app/text/fold.h"
#include "model/formats/jsonrecords.h"
#include "model/graph/snapshot.h"
#include "model/query/query.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

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

struct Row
{
    base::EntityId entity;
    std::size_t degree = 0;
};

/// The entities that are asked for, by id.
std::vector<Row> rowsOf(const dataset::Dataset& dataset, const std::optional<base::KindId>& kind,
                        const query::Query& query)
{
    const std::shared_ptr<const graph::Snapshot> snapshot = graph::buildSnapshot(dataset);
    const graph::Projection shown = query::project(snapshot, dataset, query, text::foldTyped);
    std::vector<Row> rows;
    for (const base::EntityId entity : shown.entityOfNode) {
        if (kind && dataset.entity(entity)->kind != *kind)
            continue;
        const base::NodeIndex node = snapshot->nodeOf(entity);
        rows.push_back({entity, boost::out_degree(node.number, snapshot->topology) +
                                    boost::in_degree(node.number, snapshot->topology)});
    }
    std::sort(rows.begin(), rows.end(), [&dataset](const Row& one, const Row& other) {
        return dataset.entity(one.entity)->key < dataset.entity(other.entity)->key;
    });
    return rows;
}

void printJson(const dataset::Dataset& dataset, const std::vector<Row>& rows, Output& output)
{
    formats::JsonWriter json;
    json.beginArray();
    for (const Row& row : rows) {
        json.beginObject();
        formats::JsonRecords(json, dataset).entityFields(row.entity);
        json.key("degree");
        json.number(static_cast<std::int64_t>(row.degree));
        json.endObject();
    }
    json.endArray();
    output.bytes(json.take());
}

void printLines(const Speaker& speaker, const std::vector<Row>& rows, Output& output)
{
    const auto kindOf = [&speaker](const Row& row) {
        return QString::fromStdString(
            speaker.dataset.schema.kind(speaker.dataset.entity(row.entity)->kind).id);
    };
    qsizetype keyWidth = 0;
    qsizetype kindWidth = 0;
    for (const Row& row : rows) {
        keyWidth = std::max(keyWidth, speaker.key(row.entity).size());
        kindWidth = std::max(kindWidth, kindOf(row).size());
    }
    for (const Row& row : rows) {
        constexpr int degreeWidth = 4;
        output.line(speaker.key(row.entity).leftJustified(keyWidth + 2) +
                    kindOf(row).leftJustified(kindWidth + 1) +
                    QString::number(row.degree).rightJustified(degreeWidth) + QStringLiteral("  ") +
                    speaker.name(row.entity));
    }
}

} // namespace

ExitStatus runList(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    const QString kindOption = QStringLiteral("kind");
    line.add(kindOption, QStringLiteral("K"), Words::tr("only entities of this kind"));
    addClaimOptions(line);
    addQuery(line);
    line.addYears(Words::tr("only what is dated in these years: claims, or the entities they speak "
                            "of"));
    line.addLanguage();
    line.addJson();
    if (const auto status = line.parse(0, 1))
        return *status;

    const Reading reading = readInputTellingMessages(line.arguments().value(0), output);
    if (!reading.result.dataset)
        return reading.status;
    const dataset::Dataset& dataset = *reading.result.dataset;
    std::optional<query::Query> query = readQuery(line, dataset, line.arguments().value(0));
    if (!query)
        return ExitStatus::Misuse;
    if (wantsClaims(line))
        return worse(reading.status, listClaims(line, {dataset, line.language()}, *query, output));
    query->years = line.years();
    std::optional<base::KindId> kind;
    if (line.has(kindOption)) {
        const QString name = line.value(kindOption);
        kind = dataset.schema.findKind(name.toStdString());
        if (!kind) {
            QStringList known;
            for (const schema::Kind& one : dataset.schema.kinds())
                known.append(QString::fromStdString(one.id));
            return line.misuse(
                QStringLiteral("--kind"), QStringLiteral("unknown-kind"),
                Words::tr("there is no kind “%1”%2").arg(name, didYouMean(name, known)));
        }
    }
    const std::vector<Row> rows = rowsOf(dataset, kind, *query);
    if (line.wantsJson())
        printJson(dataset, rows, output);
    else
        printLines({dataset, line.language()}, rows, output);
    return reading.status;
}

} // namespace knotary::cli
