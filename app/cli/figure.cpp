// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/engineoptions.h"
#include "app/cli/input.h"
#include "app/cli/lensoptions.h"
#include "app/cli/queryoption.h"
#include "app/cli/timefigures.h"
#include "app/cli/timelinestatistics.h"
#include "app/document/layouttask.h"
#include "app/figures/graphfigure.h"
#include "app/figures/lanesfigure.h"
#include "app/figures/multiplesfigure.h"
#include "app/figures/timelinefigure.h"
#include "app/scene/buildscene.h"
#include "app/text/fold.h"
#include "model/graph/snapshot.h"
#include "model/layout/layout.h"
#include "model/query/changes.h"
#include "model/query/query.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

enum class View
{
    Graph,
    Timeline,
    Changes,
    Lanes,
    Multiples
};

/// What the options ask for.
struct Wish
{
    View view = View::Graph;
    QString out;
    figures::FileType type = figures::FileType::Png;
    QSizeF millimetres{170, 110};
    int dpi = 300;
    scene::Theme theme = scene::Theme::Print;
    QString title;
    std::uint64_t seed = 1;
    text::NameLanguage language = text::NameLanguage::English;
    EngineChoice choice;
    figures::TimelineOptions timeline;
    time::AboutWidth about;
    query::Query query;
    std::optional<base::EntityId> focus;
    std::optional<query::YearRange> compared; ///< Changes only
    LensChoice lens;
    TimeFigureChoice time;
    query::YearRange multiples; ///< the years of all panels
};

void declareOptions(CommandLine& line)
{
    line.add(QStringLiteral("view"), QStringLiteral("graph|timeline|changes|lanes|multiples"),
             Words::tr("what to draw"));
    line.add(QStringLiteral("out"), QStringLiteral("FIGURE"),
             Words::tr("where to; the ending says which type: svg, pdf or png"));
    line.add(QStringLiteral("width"), QStringLiteral("MM"), Words::tr("in millimetres; 170"));
    line.add(QStringLiteral("height"), QStringLiteral("MM"), Words::tr("in millimetres; 110"));
    line.add(QStringLiteral("dpi"), QStringLiteral("N"), Words::tr("pixels an inch, for png; 300"));
    line.add(QStringLiteral("theme"), QStringLiteral("print|light|dark|grey"),
             Words::tr("its colours; print"));
    line.addYears(Words::tr("only these years; with changes: from the first to the last"));
    line.add(QStringLiteral("focus"), QStringLiteral("ID"),
             Words::tr("only this entity and what is near it"));
    line.add(QStringLiteral("depth"), QStringLiteral("N"),
             Words::tr("with --focus: how many steps away still is near; 1"));
    addQuery(line);
    line.add(QStringLiteral("title"), QStringLiteral("T"),
             Words::tr("above the figure; the data set's title where left out"));
    line.addLanguage();
    declareTimeFigureOptions(line);
    declareLensOptions(line);
    declareEngineOptions(line);
    declareTimelineOptions(line);
    line.add(QStringLiteral("seed"), QStringLiteral("N"),
             Words::tr("where the layout starts from: another number, another drawing; 1"));
}

/// Nothing: the call is wrong, and that is told.
std::optional<View> readView(CommandLine& line)
{
    const QString name = line.value(QStringLiteral("view"));
    const std::pair<const char*, View> views[] = {{"graph", View::Graph},
                                                  {"timeline", View::Timeline},
                                                  {"changes", View::Changes},
                                                  {"lanes", View::Lanes},
                                                  {"multiples", View::Multiples}};
    for (const auto& [known, view] : views)
        if (name == QLatin1String(known))
            return view;
    line.misuse(
        name.isEmpty() ? QString() : QStringLiteral("--view"), QStringLiteral("option-value"),
        name.isEmpty()
            ? Words::tr("--view is missing — graph, timeline, changes, lanes or multiples")
            : Words::tr("there is no view “%1” — graph, timeline, changes, lanes or multiples")
                  .arg(name));
    return std::nullopt;
}

/// Reads the options that need no data set. False: the call is wrong, and that is told.
bool readShape(CommandLine& line, Wish& wish)
{
    const std::optional<View> view = readView(line);
    if (!view)
        return false;
    wish.view = *view;
    const std::optional<TimeFigureChoice> time = readTimeFigure(line);
    if (!time)
        return false;
    wish.time = *time;
    wish.out = line.value(QStringLiteral("out"));
    const std::optional<figures::FileType> type = figures::fileTypeOf(wish.out);
    if (!type) {
        line.misuse(wish.out.isEmpty() ? QString() : QStringLiteral("--out"),
                    QStringLiteral("option-value"),
                    wish.out.isEmpty()
                        ? Words::tr("--out is missing — a name ending in .svg, .pdf or .png")
                        : Words::tr("“%1” names no type of figure — it must end in .svg, .pdf or "
                                    ".png")
                              .arg(wish.out));
        return false;
    }
    wish.type = *type;
    constexpr int leastMillimetres = 20;
    constexpr int mostMillimetres = 2000;
    const auto width = line.number(QStringLiteral("width"), leastMillimetres, mostMillimetres, 170);
    if (!width)
        return false;
    const auto height =
        line.number(QStringLiteral("height"), leastMillimetres, mostMillimetres, 110);
    if (!height)
        return false;
    const auto dpi = line.number(QStringLiteral("dpi"), 30, 1200, 300);
    if (!dpi)
        return false;
    wish.millimetres = QSizeF(*width, *height);
    wish.dpi = *dpi;
    const auto seed = line.number(QStringLiteral("seed"), 0, std::numeric_limits<int>::max(), 1);
    if (!seed)
        return false;
    wish.seed = static_cast<std::uint64_t>(*seed);
    const std::optional<EngineChoice> choice = readEngine(line);
    if (!choice)
        return false;
    wish.choice = *choice;
    if (!readTimelineOptions(line, wish.timeline, wish.about) || !readLens(line, wish.lens))
        return false;
    const QString theme = line.value(QStringLiteral("theme"));
    if (!theme.isEmpty() && !scene::readTheme(theme, wish.theme)) {
        line.misuse(QStringLiteral("--theme"), QStringLiteral("option-value"),
                    Words::tr("there is no theme “%1” — print, light, dark or grey").arg(theme));
        return false;
    }
    wish.language = line.language();
    return true;
}

/// Reads what of the data set is asked for. False: the call is wrong, and that is told.
bool readSelection(CommandLine& line, const dataset::Dataset& dataset, Wish& wish)
{
    std::optional<query::Query> query = readQuery(line, dataset, line.arguments().value(0));
    if (!query)
        return false;
    wish.query = std::move(*query);
    wish.query.about = wish.about;
    if (wish.view == View::Changes) {
        wish.compared = line.years();
        if (!wish.compared || wish.compared->first >= wish.compared->last) {
            line.misuse(QStringLiteral("--years"), QStringLiteral("option-value"),
                        Words::tr("--view changes needs two years, as in --years 2014..2016"));
            return false;
        }
    } else if (line.years()) {
        wish.query.years = line.years();
    }
    if (!hasQuantity(line, dataset, wish.timeline))
        return false;
    const QString focus = QStringLiteral("focus");
    const QString depth = QStringLiteral("depth");
    if (line.has(depth) && !line.has(focus)) {
        line.misuse(QStringLiteral("--depth"), QStringLiteral("option-value"),
                    Words::tr("--depth says how far from --focus, which is missing"));
        return false;
    }
    if (!line.has(focus))
        return true;
    constexpr int deepest = 100;
    const std::optional<int> steps = line.number(depth, 0, deepest, 1);
    if (!steps)
        return false;
    wish.focus = findEntityOrTell(line, dataset, line.value(focus));
    if (!wish.focus)
        return false;
    query::Term near;
    near.field = query::Field::Near;
    near.values = {dataset.entity(*wish.focus)->key};
    near.depth = static_cast<std::size_t>(*steps);
    wish.query.terms.push_back(near);
    return true;
}

/// The places of a graph; nothing where that was given up.
std::optional<document::LayoutTask> layOut(const Wish& wish, const dataset::Dataset& dataset,
                                           const std::shared_ptr<const graph::Projection>& graph,
                                           Output& output)
{
    document::LayoutRecipe recipe;
    recipe.engine = wish.choice.engine->id();
    recipe.values = wish.choice.values;
    recipe.seed = wish.seed;
    recipe.focus = wish.focus.value_or(base::EntityId());
    document::LayoutTask task(graph, {}, recipe);
    const auto extents = [&wish](const dataset::Dataset& data, const graph::Projection& projection,
                                 const base::Control& control) {
        return scene::nodeExtents(data, projection, wish.language, control);
    };
    const base::CancelToken never;
    const base::Control control(
        never, [&output](double fraction) { output.progress(Words::tr("laying out"), fraction); });
    if (!task.read(dataset, extents, control) || !task.run(control))
        return std::nullopt;
    output.endProgress();
    return task;
}

QByteArray drawGraph(const Wish& wish, const dataset::Dataset& dataset, Output& output)
{
    const auto projection = std::make_shared<graph::Projection>(
        query::project(graph::buildSnapshot(dataset), dataset, wish.query, text::foldTyped));
    const std::optional<document::LayoutTask> task = layOut(wish, dataset, projection, output);
    if (!task)
        return {};
    scene::Attention attention;
    if (wish.focus)
        attention.selected.insert(*wish.focus);
    if (wish.compared)
        attention.changes = std::make_shared<const query::Changes>(
            query::changesBetween(dataset, *wish.compared, wish.about));
    std::optional<query::TimeWindow> window;
    if (wish.query.years) {
        window = query::windowOfYears(*wish.query.years);
        attention.contents = std::make_shared<query::WindowContents>(
            query::TimeColumns(dataset, wish.query.about).contentsOf(*window));
    }
    attention.lens =
        lensOf(wish.lens, dataset, *projection, wish.query.isEmpty(), wish.seed, output);
    const figures::GraphFigureInput input{.dataset = dataset,
                                          .projection = *projection,
                                          .positions = task->positions,
                                          .theme = wish.theme,
                                          .language = wish.language,
                                          .guides = task->guides.get(),
                                          .attention = attention,
                                          .window = window,
                                          .about = wish.about,
                                          .title = wish.title,
                                          .millimetres = wish.millimetres,
                                          .dpi = wish.dpi};
    return figures::render(figures::graphFigure(input), wish.type);
}

QByteArray drawMultiples(const Wish& wish, const dataset::Dataset& dataset, Output& output)
{
    query::Query query = wish.query;
    if (wish.multiples.first <= wish.multiples.last)
        query.years = wish.multiples;
    const auto projection = std::make_shared<graph::Projection>(
        query::project(graph::buildSnapshot(dataset), dataset, query, text::foldTyped));
    const std::optional<document::LayoutTask> task = layOut(wish, dataset, projection, output);
    if (!task)
        return {};
    const figures::MultiplesFigureInput input{.whole = {.dataset = dataset,
                                                        .projection = *projection,
                                                        .positions = task->positions,
                                                        .query = wish.query,
                                                        .about = wish.about},
                                              .years = wish.multiples,
                                              .every = wish.time.every,
                                              .theme = wish.theme,
                                              .language = wish.language,
                                              .title = wish.title,
                                              .millimetres = wish.millimetres,
                                              .dpi = wish.dpi};
    return figures::render(figures::multiplesFigure(input), wish.type);
}

/// What the query lets through apart from its years, which an axis shows; nothing: all.
std::optional<std::unordered_set<base::EntityId>> letThrough(const Wish& wish,
                                                             const dataset::Dataset& dataset)
{
    query::Query query = wish.query;
    query.years.reset();
    if (query.isEmpty())
        return std::nullopt;
    const graph::Projection projection =
        query::project(graph::buildSnapshot(dataset), dataset, query, text::foldTyped);
    return std::unordered_set(projection.entityOfNode.begin(), projection.entityOfNode.end());
}

QByteArray drawLanes(const Wish& wish, const dataset::Dataset& dataset)
{
    figures::LanesFigureInput input{.dataset = dataset,
                                    .theme = wish.theme,
                                    .language = wish.language,
                                    .form = wish.time.rows,
                                    .about = wish.about,
                                    .shown = letThrough(wish, dataset),
                                    .axis = wish.query.years,
                                    .title = wish.title,
                                    .millimetres = wish.millimetres,
                                    .dpi = wish.dpi};
    if (wish.focus)
        input.selected.insert(*wish.focus);
    return figures::render(figures::lanesFigure(input), wish.type);
}

QByteArray drawTimeline(const Wish& wish, const dataset::Dataset& dataset)
{
    figures::TimelineFigureInput input{.dataset = dataset,
                                       .options = wish.timeline,
                                       .about = wish.about,
                                       .theme = wish.theme,
                                       .language = wish.language,
                                       .title = wish.title,
                                       .millimetres = wish.millimetres,
                                       .dpi = wish.dpi,
                                       .axis = wish.query.years};
    if (wish.focus)
        input.selected.insert(*wish.focus);
    input.counted = letThrough(wish, dataset);
    return figures::render(figures::timelineFigure(input), wish.type);
}

QByteArray draw(const Wish& wish, const dataset::Dataset& dataset, Output& output)
{
    switch (wish.view) {
    case View::Graph:
    case View::Changes:
        return drawGraph(wish, dataset, output);
    case View::Timeline:
        return drawTimeline(wish, dataset);
    case View::Lanes:
        return drawLanes(wish, dataset);
    case View::Multiples:
        return drawMultiples(wish, dataset, output);
    }
    return {};
}

} // namespace

ExitStatus runFigure(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    declareOptions(line);
    if (const auto status = line.parse(0, 1))
        return *status;
    Wish wish;
    if (!readShape(line, wish))
        return ExitStatus::Misuse;
    const Reading reading = readInputTellingMessages(line.arguments().value(0), output);
    if (!reading.result.dataset)
        return reading.status;
    const dataset::Dataset& dataset = *reading.result.dataset;
    if (!readSelection(line, dataset, wish))
        return ExitStatus::Misuse;
    wish.title = line.has(QStringLiteral("title"))
                     ? text::shown(line.value(QStringLiteral("title")))
                     : text::nameIn(dataset.heading.title, wish.language);

    if (wish.view == View::Multiples) {
        const std::optional<query::YearRange> years = yearsOfMultiples(line, dataset, wish.time);
        if (!years)
            return ExitStatus::Misuse;
        wish.multiples = *years;
    }
    const QByteArray bytes = draw(wish, dataset, output);
    if (bytes.isEmpty())
        return line.misuse(QStringLiteral("--dpi"), QStringLiteral("figure-too-large"),
                           Words::tr("the picture would have more than 64 million pixels — choose "
                                     "a smaller size or fewer dpi"));
    const std::string path = QFile::encodeName(wish.out).toStdString();
    if (const auto reason = formats::writeFileAtomically(path, bytes))
        return tellNotWritten(output, wish.out, QString::fromStdString(*reason));
    return reading.status;
}

} // namespace knotary::cli
