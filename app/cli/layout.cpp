// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/layout.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/edgelist.h"
#include "app/cli/engineoptions.h"
#include "app/cli/input.h"
#include "app/cli/queryoption.h"
#include "app/document/layoutcolumns.h"
#include "app/scene/buildscene.h"
#include "app/text/fold.h"
#include "model/base/threads.h"
#include "model/graph/snapshot.h"
#include "model/query/query.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <ctime>
#include <limits>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What the options ask for.
struct Wish
{
    QString out;
    EngineChoice choice;
    std::uint64_t seed = 1;
    unsigned threads = 1;
    QString focus; ///< the id of an entity; empty: none
    bool wantsStatistics = false;
};

/// A graph without what it means.
struct Bare
{
    graph::Topology topology;
    std::vector<layout::Extent> extents; ///< empty: all alike
    std::vector<std::string> names;      ///< by node
    std::vector<std::uint32_t> kinds;    ///< by node; empty: unknown, as are the times
    std::vector<layout::NodeTime> times;
};

/// False: the call is wrong, and that is told.
bool readWish(CommandLine& line, Wish& wish)
{
    constexpr int mostThreads = 64;
    wish.out = line.value(QStringLiteral("out"));
    if (wish.out.isEmpty()) {
        line.misuse({}, QStringLiteral("option-value"),
                    Words::tr("--out is missing — a name for the table of places"));
        return false;
    }
    const std::optional<EngineChoice> choice = readEngine(line);
    if (!choice)
        return false;
    wish.choice = *choice;
    const auto seed = line.number(QStringLiteral("seed"), 0, std::numeric_limits<int>::max(), 1);
    if (!seed)
        return false;
    wish.seed = static_cast<std::uint64_t>(*seed);
    const auto threads = line.number(QStringLiteral("threads"), 1, mostThreads,
                                     static_cast<int>(base::Threads::sensibleCount()));
    if (!threads)
        return false;
    wish.threads = static_cast<unsigned>(*threads);
    wish.wantsStatistics = line.has(QStringLiteral("stats"));
    wish.focus = line.value(QStringLiteral("focus"));
    return true;
}

/// Nothing, with a message, where the file cannot be read or is not what its name says.
std::optional<Bare> readEdges(const CommandLine& line, const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        line.output().message(
            messageLine(fileName, 1, 1, QStringLiteral("file.not-found"), file.errorString()));
        return std::nullopt;
    }
    const QByteArray bytes = file.readAll();
    ParsedEdgeList parsed =
        parseEdgeList({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (parsed.fault) {
        line.output().message(messageLine(fileName, parsed.fault->line, parsed.fault->column,
                                          QStringLiteral("edges.two-ids"),
                                          Words::tr("a line is two ids, apart by a blank")));
        return std::nullopt;
    }
    Bare bare;
    bare.topology = graph::buildTopology(parsed.graph.nodeCount, parsed.graph.edges);
    bare.names.reserve(parsed.graph.nodeCount);
    for (std::uint32_t node = 0; node < parsed.graph.nodeCount; ++node)
        bare.names.push_back(parsed.graph.nameOf(node));
    return bare;
}

/// The part that --query lets through.
std::optional<Bare> readDataset(const CommandLine& line, const QString& fileName,
                                ExitStatus& status)
{
    const Reading reading = readInputTellingMessages(fileName, line.output());
    status = reading.status;
    if (!reading.result.dataset)
        return std::nullopt;
    const dataset::Dataset& dataset = *reading.result.dataset;
    const std::optional<query::Query> query = readQuery(line, dataset, fileName);
    if (!query) {
        status = ExitStatus::Misuse;
        return std::nullopt;
    }
    const graph::Projection projection =
        query::project(graph::buildSnapshot(dataset), dataset, *query, text::foldTyped);
    Bare bare;
    bare.extents = scene::nodeExtents(dataset, projection, text::NameLanguage::English);
    bare.topology = projection.topology;
    bare.kinds = document::kindsOfNodes(projection, dataset);
    bare.times = document::timesOfNodes(projection, dataset);
    for (const base::EntityId entity : projection.entityOfNode)
        bare.names.push_back(dataset.entity(entity)->key);
    return bare;
}

/// The node that --focus names. False: there is none, and that is told.
bool findFocus(const CommandLine& line, const Bare& bare, const QString& key,
               std::optional<std::uint32_t>& focus)
{
    if (key.isEmpty())
        return true;
    const auto found = std::find(bare.names.begin(), bare.names.end(), key.toStdString());
    if (found != bare.names.end()) {
        focus = static_cast<std::uint32_t>(found - bare.names.begin());
        return true;
    }
    QStringList known;
    for (const std::string& name : bare.names)
        known.append(QString::fromStdString(name));
    line.misuse(QStringLiteral("--focus"), QStringLiteral("unknown-id"),
                Words::tr("there is no node with the id “%1”%2").arg(key, didYouMean(key, known)));
    return false;
}

/// "id<TAB>x<TAB>y" a line, with the fewest digits that say the number.
std::string tableOf(const Bare& bare, const layout::Positions& positions)
{
    std::string table;
    std::array<char, 32> digits{};
    const auto add = [&](float number) {
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
        table.append(digits.data(), end.ptr);
    };
    for (std::size_t node = 0; node < positions.size(); ++node) {
        table += bare.names[node];
        table += '\t';
        add(positions[node].x);
        table += '\t';
        add(positions[node].y);
        table += '\n';
    }
    return table;
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Lays out; with --stats, says how long that took: seconds by the clock and of processor time.
layout::Positions laidOut(const Bare& bare, const Wish& wish, std::optional<std::uint32_t> focus,
                          Output& output)
{
    base::Threads threads(wish.threads);
    const base::CancelToken never;
    const base::Control control(
        never,
        [&output](double fraction) {
            output.progress(QCoreApplication::translate("Cli", "laying out"), fraction);
        },
        wish.threads > 1 ? &threads : nullptr);
    layout::Positions positions;
    const auto start = std::chrono::steady_clock::now();
    const double processorStart = processorSeconds();
    const layout::Problem problem{.topology = bare.topology,
                                  .extents = bare.extents,
                                  .isPinned = {},
                                  .seed = wish.seed,
                                  .kinds = bare.kinds,
                                  .times = bare.times,
                                  .focus = focus};
    wish.choice.engine->run(problem, positions, wish.choice.values, control);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    const double processor = processorSeconds() - processorStart;
    output.endProgress();
    if (wish.wantsStatistics) {
        output.line(QStringLiteral("layout_s %1").arg(taken.count(), 0, 'f', 3));
        output.line(QStringLiteral("layout_cpu_s %1").arg(processor, 0, 'f', 3));
        output.line(QStringLiteral("nodes %1").arg(positions.size()));
        output.line(QStringLiteral("edges %1").arg(boost::num_edges(bare.topology)));
        output.line(QStringLiteral("threads %1").arg(wish.threads));
    }
    return positions;
}

} // namespace

ExitStatus runLayout(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    line.add(QStringLiteral("out"), QStringLiteral("FILE.tsv"),
             Words::tr("where to: a line for each node, id, x and y apart by tabs"));
    declareEngineOptions(line);
    addQuery(line);
    line.add(QStringLiteral("focus"), QStringLiteral("ID"),
             Words::tr("the node in the middle, for engines that put one there"));
    line.add(QStringLiteral("seed"), QStringLiteral("N"),
             Words::tr("where the layout starts from: another number, another drawing; 1"));
    line.add(QStringLiteral("threads"), QStringLiteral("N"),
             Words::tr("how many at once; the places do not depend on it"));
    line.add(QStringLiteral("stats"), {},
             Words::tr("print how long the layout alone took, in seconds"));
    if (const auto status = line.parse(1, 1))
        return *status;
    Wish wish;
    if (!readWish(line, wish))
        return ExitStatus::Misuse;

    const QString fileName = line.arguments().front();
    ExitStatus status = ExitStatus::Fine;
    std::optional<Bare> bare;
    const bool isBare = fileName.endsWith(QLatin1String(".edges"), Qt::CaseInsensitive);
    if (isBare && line.has(QStringLiteral("query")))
        return line.misuse(QStringLiteral("--query"), QStringLiteral("option-value"),
                           Words::tr("--query asks for what a bare list of edges does not say"));
    if (isBare) {
        bare = readEdges(line, fileName);
        status = bare ? ExitStatus::Fine
                      : (QFile::exists(fileName) ? ExitStatus::No : ExitStatus::Misuse);
    } else {
        bare = readDataset(line, fileName, status);
    }
    if (!bare)
        return status;
    std::optional<std::uint32_t> focus;
    if (!findFocus(line, *bare, wish.focus, focus))
        return ExitStatus::Misuse;
    const std::string table = tableOf(*bare, laidOut(*bare, wish, focus, output));
    const std::string path = QFile::encodeName(wish.out).toStdString();
    if (const auto reason = formats::writeFileAtomically(path, QByteArray::fromStdString(table)))
        return tellNotWritten(output, wish.out, QString::fromStdString(*reason));
    return status;
}

} // namespace knotary::cli
