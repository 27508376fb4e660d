// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/claimwords.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/cli/queryoption.h"
#include "app/text/fold.h"
#include "model/formats/jsonrecords.h"
#include "model/graph/snapshot.h"
#include "model/query/pathlimits.h"
#include "model/query/paths.h"
#include "model/query/query.h"

#include <QCoreApplication>

#include <set>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What is asked for: the ends, what of the graph may be walked through, and how many paths.
struct Wish
{
    base::EntityId from;
    base::EntityId to;
    query::Query query;
    query::PathLimits limits;
    query::PathWish paths;
};

/// "any, sourced, several, confirmed"
QString evidenceNames()
{
    QStringList names;
    for (std::size_t i = 0; i < query::pathEvidenceCount; ++i)
        names += QLatin1String(query::nameOf(static_cast<query::PathEvidence>(i)));
    return names.join(QStringLiteral(", "));
}

void declareOptions(CommandLine& line)
{
    line.add(QStringLiteral("max"), QStringLiteral("N"), Words::tr("paths at most; 10"));
    line.add(QStringLiteral("longer"), QStringLiteral("N"),
             Words::tr("steps that a path may have more than the shortest; 0"));
    line.add(QStringLiteral("avoid"), QStringLiteral("ID"),
             Words::tr("an entity that no path goes through; as often as needed"));
    addQuery(line);
    line.add(QStringLiteral("evidence"), QStringLiteral("E"),
             Words::tr("what each step must rest on: any, sourced, several (two sources or more) "
                       "or confirmed (stated and not disputed); any"));
    line.addYears(Words::tr("only by claims of these years"));
    line.addLanguage();
    line.addJson();
}

/// False: the call is wrong, and that is told.
bool readWish(CommandLine& line, const dataset::Dataset& dataset, const QString& file, Wish& wish)
{
    constexpr int mostPaths = 1000;
    constexpr int mostLonger = 100;
    const auto most = line.number(QStringLiteral("max"), 1, mostPaths, 10);
    const auto longer = line.number(QStringLiteral("longer"), 0, mostLonger, 0);
    if (!most || !longer)
        return false;
    wish.paths = {static_cast<std::size_t>(*most), static_cast<std::size_t>(*longer)};
    const QStringList arguments = line.arguments();
    const std::optional<base::EntityId> from =
        findEntityOrTell(line, dataset, arguments[arguments.size() - 2]);
    if (!from)
        return false;
    const std::optional<base::EntityId> to = findEntityOrTell(line, dataset, arguments.back());
    if (!to)
        return false;
    wish.from = *from;
    wish.to = *to;
    std::optional<query::Query> query = readQuery(line, dataset, file);
    if (!query)
        return false;
    wish.query = std::move(*query);
    if (line.years())
        wish.query.years = line.years();
    const QString evidence = line.value(QStringLiteral("evidence"));
    const std::optional<query::PathEvidence> limit =
        evidence.isEmpty() ? query::PathEvidence::Any
                           : query::findPathEvidence(evidence.toStdString());
    if (!limit) {
        line.misuse(QStringLiteral("--evidence"), QStringLiteral("option-value"),
                    Words::tr("“%1” is none of %2").arg(evidence, evidenceNames()));
        return false;
    }
    wish.limits.evidence = *limit;
    query::Term avoided;
    avoided.field = query::Field::Id;
    avoided.isNegated = true;
    for (const QString& id : line.values(QStringLiteral("avoid"))) {
        if (!findEntityOrTell(line, dataset, id))
            return false;
        avoided.values.push_back(id.toStdString());
    }
    if (!avoided.values.empty())
        wish.query.terms.push_back(avoided);
    return true;
}

std::vector<query::Chain> findChains(const dataset::Dataset& dataset, const Wish& wish)
{
    const auto graph =
        query::walkable(std::make_shared<graph::Projection>(query::project(
                            graph::buildSnapshot(dataset), dataset, wish.query, text::foldTyped)),
                        dataset, wish.limits, wish.from, wish.to);
    std::vector<query::Chain> chains;
    query::PathSearch search(*graph);
    for (const query::NodePath& path :
         search.find(graph->nodeOf(wish.from), graph->nodeOf(wish.to), wish.paths))
        chains.push_back(query::chainOf(*graph, path));
    return chains;
}

void printJson(const dataset::Dataset& dataset, const std::vector<query::Chain>& chains,
               Output& output)
{
    formats::JsonWriter json;
    formats::JsonRecords records(json, dataset);
    json.beginObject();
    json.key("paths");
    json.beginArray();
    for (const query::Chain& chain : chains) {
        json.beginObject();
        json.key("hops");
        json.beginArray();
        for (const query::Hop& hop : chain) {
            json.beginObject();
            json.field("from", dataset.entity(hop.from)->key);
            json.field("to", dataset.entity(hop.to)->key);
            json.key("claims");
            json.beginArray();
            for (const base::ClaimId id : hop.claims)
                records.claim(id);
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    output.bytes(json.take());
}

void printLines(const Speaker& speaker, const std::vector<query::Chain>& chains, Output& output)
{
    std::set<base::SourceId> sources;
    for (const query::Chain& chain : chains) {
        QStringList names{speaker.name(chain.front().from)};
        for (const query::Hop& hop : chain)
            names += speaker.name(hop.to);
        output.line(names.join(QStringLiteral(" – ")));
        for (std::size_t step = 0; step < chain.size(); ++step)
            for (const base::ClaimId id : chain[step].claims) {
                const dataset::Claim& claim = *speaker.dataset.claim(id);
                output.line(QStringLiteral("  %1. ").arg(step + 1) + speaker.sentence(claim));
                for (const dataset::Evidence& evidence : claim.evidence)
                    sources.insert(evidence.source);
            }
        output.line(QString());
    }
    if (sources.empty())
        return;
    output.line(Words::tr("sources"));
    for (const base::SourceId id : sources)
        if (const dataset::Source* source = speaker.dataset.source(id))
            output.line(QStringLiteral("  %1  %2")
                            .arg(QString::fromStdString(source->key), speaker.source(*source)));
}

} // namespace

ExitStatus runPath(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    declareOptions(line);
    if (const auto status = line.parse(2, 3))
        return *status;
    const QString file = line.arguments().size() == 3 ? line.arguments().front() : QString();
    const Reading reading = readInputTellingMessages(file, output);
    if (!reading.result.dataset)
        return reading.status;
    const Speaker speaker{*reading.result.dataset, line.language()};
    Wish wish;
    if (!readWish(line, speaker.dataset, file, wish))
        return ExitStatus::Misuse;
    const std::vector<query::Chain> chains = findChains(speaker.dataset, wish);
    if (line.wantsJson())
        printJson(speaker.dataset, chains, output);
    else if (chains.empty())
        output.line(Words::tr("Nothing connects %1 and %2.")
                        .arg(speaker.name(wish.from), speaker.name(wish.to)));
    else
        printLines(speaker, chains, output);
    return chains.empty() ? worse(ExitStatus::No, reading.status) : reading.status;
}

} // namespace knotary::cli
