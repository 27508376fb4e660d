// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/layout/layout.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/edgelist.h"
#include "app/cli/input.h"
#include "app/scene/buildscene.h"
#include "model/base/threads.h"
#include "model/graph/snapshot.h"
#include "model/query/entitytimes.h"
#include "model/query/query.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
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
    const layout::Engine* engine = nullptr;
    std::uint64_t seed = 1;
    unsigned threads = 1;
    base::ParameterValues values;
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

QStringList engineIds()
{
    QStringList ids;
    for (const layout::Engine* engine : layout::catalogue())
        ids.append(QString::fromLatin1(engine->id()));
    return ids;
}

/// What a parameter can be set to.
QString rangeOf(const base::ParameterDescription& parameter)
{
    if (!parameter.choices.empty()) {
        QStringList ids;
        for (const base::ParameterChoice& choice : parameter.choices)
            ids.append(QLatin1String(choice.id));
        return ids.join(Words::tr(" or "));
    }
    return (parameter.isWhole ? Words::tr("a whole number from %1 to %2")
                              : Words::tr("a number from %1 to %2"))
        .arg(parameter.minimum)
        .arg(parameter.maximum);
}

std::optional<double> valueOf(const base::ParameterDescription& parameter, const QString& word)
{
    for (std::size_t i = 0; i < parameter.choices.size(); ++i)
        if (word == QLatin1String(parameter.choices[i].id))
            return static_cast<double>(i);
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    const bool fits = isNumber && parameter.choices.empty() && number >= parameter.minimum &&
                      number <= parameter.maximum &&
                      (!parameter.isWhole || number == std::floor(number));
    return fits ? std::optional(number) : std::nullopt;
}

/// Reads one NAME=VALUE. False: it is wrong, and that is told.
bool readSetting(const CommandLine& line, const QString& setting, Wish& wish)
{
    const QString option = QStringLiteral("--set");
    const QString code = QStringLiteral("option-value");
    const QString name = setting.section(u'=', 0, 0);
    QStringList known;
    for (const base::ParameterDescription& parameter : wish.engine->parameters()) {
        known.append(QLatin1String(parameter.id));
        if (name != known.back())
            continue;
        const QString word = setting.section(u'=', 1);
        const auto value = valueOf(parameter, word);
        if (value)
            wish.values.set(parameter.id, *value);
        else
            line.misuse(option, code,
                        Words::tr("“%1” does not fit %2 — %3").arg(word, name, rangeOf(parameter)));
        return value.has_value();
    }
    line.misuse(option, code,
                Words::tr("the engine “%1” has nothing to set called “%2”%3; it has %4")
                    .arg(QString::fromLatin1(wish.engine->id()), name, didYouMean(name, known),
                         known.join(QStringLiteral(", "))));
    return false;
}

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
    const QString engine = line.value(QStringLiteral("engine"));
    wish.engine =
        engine.isEmpty() ? layout::catalogue().front() : layout::findEngine(engine.toStdString());
    if (wish.engine == nullptr) {
        line.misuse(
            QStringLiteral("--engine"), QStringLiteral("option-value"),
            Words::tr("there is no engine “%1”%2").arg(engine, didYouMean(engine, engineIds())));
        return false;
    }
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
    const QStringList settings = line.values(QStringLiteral("set"));
    return std::all_of(settings.begin(), settings.end(),
                       [&](const QString& setting) { return readSetting(line, setting, wish); });
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

std::optional<Bare> readDataset(const CommandLine& line, const QString& fileName,
                                ExitStatus& status)
{
    const Reading reading = readInputTellingMessages(fileName, line.output());
    status = reading.status;
    if (!reading.result.dataset)
        return std::nullopt;
    const dataset::Dataset& dataset = *reading.result.dataset;
    const graph::Projection projection = query::project(graph::buildSnapshot(dataset), dataset, {});
    Bare bare;
    bare.extents = scene::nodeExtents(dataset, projection, text::NameLanguage::English);
    bare.topology = projection.topology;
    const std::vector<query::EntityTime> times = query::entityTimes(dataset);
    for (const base::EntityId id : projection.entityOfNode) {
        const dataset::Entity& entity = *dataset.entity(id);
        const query::EntityTime& time = times[id.index()];
        bare.names.push_back(entity.key);
        bare.kinds.push_back(entity.kind.number);
        bare.times.push_back({time.earliestYear(), time.latestYear()});
    }
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
    wish.engine->run(problem, positions, wish.values, control);
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
    line.add(
        QStringLiteral("engine"), QStringLiteral("E"),
        Words::tr("how: %1; the first where left out").arg(engineIds().join(QStringLiteral(", "))));
    line.add(QStringLiteral("focus"), QStringLiteral("ID"),
             Words::tr("the node in the middle, for engines that put one there"));
    line.add(QStringLiteral("set"), QStringLiteral("NAME=VALUE"),
             Words::tr("something that the engine can be told, as often as there is something"));
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
    if (fileName.endsWith(QLatin1String(".edges"), Qt::CaseInsensitive)) {
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
