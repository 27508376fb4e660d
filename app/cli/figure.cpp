// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/engineoptions.h"
#include "app/cli/figurewarnings.h"
#include "app/cli/input.h"
#include "app/cli/lensoptions.h"
#include "app/cli/queryoption.h"
#include "app/cli/timefigures.h"
#include "app/cli/timelinestatistics.h"
#include "app/cli/viewoptions.h"
#include "app/report/footer.h"
#include "app/report/makefigure.h"
#include "model/query/query.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>
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
    figures::FileType type = figures::FileType::Png;
    report::FigureRequest figure;
};

QString viewsInWords()
{
    QStringList codes = report::viewCodes();
    const QString last = codes.takeLast();
    return codes.join(QStringLiteral(", ")) + Words::tr(" or ") + last;
}

QString presetsInWords()
{
    QStringList ids;
    for (const report::Preset& preset : report::presets())
        ids << preset.id;
    return ids.join(QLatin1Char('|'));
}

void declareOptions(CommandLine& line)
{
    line.add(QStringLiteral("view"), report::viewCodes().join(QLatin1Char('|')),
             Words::tr("what to draw"));
    line.add(
        QStringLiteral("out"), QStringLiteral("FIGURE"),
        Words::tr("where to; the ending says which type: svg, pdf, png or html, or txt or md for "
                  "a description"));
    line.add(QStringLiteral("preset"), presetsInWords(),
             Words::tr("a size by its name; --width, --height and --dpi go before it"));
    line.add(QStringLiteral("width"), QStringLiteral("MM"), Words::tr("in millimetres; 170"));
    line.add(QStringLiteral("height"), QStringLiteral("MM"), Words::tr("in millimetres; 110"));
    line.add(QStringLiteral("dpi"), QStringLiteral("N"), Words::tr("pixels an inch, for png; 300"));
    line.add(QStringLiteral("theme"), QStringLiteral("print|light|dark|grey"),
             Words::tr("its colours; print"));
    line.add(QStringLiteral("transparent"), {}, Words::tr("nothing is painted below the drawing"));
    line.add(QStringLiteral("no-data"), {},
             Words::tr("the file does not hold what it shows as data, and cannot be opened again"));
    line.add(
        QStringLiteral("cite"), text::citationStyleCodes().join(QLatin1Char('|')),
        Words::tr("number the sources of what is drawn and list them below it, in this style"));
    line.addYears(Words::tr("only these years; with changes: from the first to the last"));
    line.add(QStringLiteral("focus"), QStringLiteral("ID"),
             Words::tr("only this entity and what is near it"));
    line.add(QStringLiteral("depth"), QStringLiteral("N"),
             Words::tr("with --focus: how many steps away still is near; 1"));
    addQuery(line);
    declareViewOptions(line);
    line.add(QStringLiteral("title"), QStringLiteral("T"),
             Words::tr("above the figure; the data set's title where left out"));
    line.add(QStringLiteral("caption"), QStringLiteral("T"), Words::tr("below the drawing"));
    line.addLanguage();
    declareTimeFigureOptions(line);
    declareLensOptions(line);
    declareEngineOptions(line);
    declareTimelineOptions(line);
    line.add(QStringLiteral("seed"), QStringLiteral("N"),
             Words::tr("where the layout starts from: another number, another drawing; 1"));
}

/// Nothing: the call is wrong, and that is told.
std::optional<report::View> readView(CommandLine& line)
{
    const QString name = line.value(QStringLiteral("view"));
    const std::optional<report::View> view = report::readView(name);
    if (!view)
        line.misuse(
            name.isEmpty() ? QString() : QStringLiteral("--view"), QStringLiteral("option-value"),
            name.isEmpty() ? Words::tr("--view is missing — %1").arg(viewsInWords())
                           : Words::tr("there is no view “%1” — %2").arg(name, viewsInWords()));
    return view;
}

/// --preset, --width, --height and --dpi. False: the call is wrong, and that is told.
bool readSize(CommandLine& line, report::FigureRequest& figure)
{
    const QString name = line.value(QStringLiteral("preset"));
    if (!name.isEmpty()) {
        const report::Preset* const preset = report::findPreset(name);
        if (preset == nullptr) {
            line.misuse(QStringLiteral("--preset"), QStringLiteral("option-value"),
                        Words::tr("there is no size “%1” — %2").arg(name, presetsInWords()));
            return false;
        }
        figure.millimetres = preset->millimetres;
        figure.dpi = preset->dpi;
    }
    constexpr int leastMillimetres = 20;
    constexpr int mostMillimetres = 2000;
    const auto read = [&](const QString& option, double& millimetres) {
        const auto number = line.number(option, leastMillimetres, mostMillimetres,
                                        static_cast<int>(std::lround(millimetres)));
        if (number && line.has(option))
            millimetres = *number;
        return number.has_value();
    };
    double width = figure.millimetres.width();
    double height = figure.millimetres.height();
    if (!read(QStringLiteral("width"), width) || !read(QStringLiteral("height"), height))
        return false;
    figure.millimetres = QSizeF(width, height);
    const auto dpi = line.number(QStringLiteral("dpi"), 30, 1200, figure.dpi);
    figure.dpi = dpi.value_or(figure.dpi);
    return dpi.has_value();
}

/// False: the call is wrong, and that is told.
bool readLook(CommandLine& line, report::FigureRequest& figure)
{
    const QString theme = line.value(QStringLiteral("theme"));
    if (!theme.isEmpty() && !scene::readTheme(theme, figure.theme)) {
        line.misuse(QStringLiteral("--theme"), QStringLiteral("option-value"),
                    Words::tr("there is no theme “%1” — print, light, dark or grey").arg(theme));
        return false;
    }
    const QString style = line.value(QStringLiteral("cite"));
    if (!style.isEmpty()) {
        figure.citations.emplace();
        if (!text::readCitationStyle(style, *figure.citations)) {
            line.misuse(QStringLiteral("--cite"), QStringLiteral("option-value"),
                        Words::tr("there is no style “%1” — %2")
                            .arg(style, text::citationStyleCodes().join(QStringLiteral(", "))));
            return false;
        }
    }
    figure.isTransparent = line.has(QStringLiteral("transparent"));
    figure.carriesData = !line.has(QStringLiteral("no-data"));
    figure.caption = line.value(QStringLiteral("caption"));
    if (line.has(QStringLiteral("title")))
        figure.title = line.value(QStringLiteral("title"));
    figure.language = line.language();
    return true;
}

/// Reads the options that need no data set. False: the call is wrong, and that is told.
bool readShape(CommandLine& line, Wish& wish)
{
    const std::optional<report::View> view = readView(line);
    if (!view)
        return false;
    wish.figure.view = *view;
    const std::optional<TimeFigureChoice> time = readTimeFigure(line);
    if (!time)
        return false;
    wish.figure.lanes = time->rows;
    wish.figure.yearsInPanel = time->every;
    wish.out = line.value(QStringLiteral("out"));
    const std::optional<figures::FileType> type = figures::fileTypeOf(wish.out);
    if (!type) {
        line.misuse(
            wish.out.isEmpty() ? QString() : QStringLiteral("--out"),
            QStringLiteral("option-value"),
            wish.out.isEmpty()
                ? Words::tr(
                      "--out is missing — a name ending in .svg, .pdf, .png, .html, .txt or .md")
                : Words::tr("“%1” names no type of figure — it must end in .svg, .pdf, "
                            ".png, .html, .txt or .md")
                      .arg(wish.out));
        return false;
    }
    wish.type = *type;
    if (!readSize(line, wish.figure) || !readTable(line, wish.figure))
        return false;
    const auto seed = line.number(QStringLiteral("seed"), 0, std::numeric_limits<int>::max(), 1);
    if (!seed)
        return false;
    const std::optional<EngineChoice> choice = readEngine(line);
    if (!choice)
        return false;
    wish.figure.layout.engine = choice->engine->id();
    wish.figure.layout.values = choice->values;
    wish.figure.layout.seed = static_cast<std::uint64_t>(*seed);
    return readTimelineOptions(line, wish.figure.timeline, wish.figure.query.about) &&
           readLens(line, wish.figure.lens) && readLook(line, wish.figure);
}

/// --focus and --depth. False: the call is wrong, and that is told.
bool readFocus(CommandLine& line, const dataset::Dataset& dataset, report::FigureRequest& figure)
{
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
    figure.depth = static_cast<std::size_t>(*steps);
    figure.focus = findEntityOrTell(line, dataset, line.value(focus));
    return figure.focus.has_value();
}

/// Reads what of the data set is asked for. False: the call is wrong, and that is told.
bool readSelection(CommandLine& line, const dataset::Dataset& dataset,
                   report::FigureRequest& figure)
{
    std::optional<query::Query> query = readQuery(line, dataset, line.arguments().value(0));
    if (!query)
        return false;
    figure.query.terms = std::move(query->terms);
    if (figure.view == report::View::Changes) {
        figure.compared = line.years();
        if (!figure.compared || figure.compared->first >= figure.compared->last) {
            line.misuse(QStringLiteral("--years"), QStringLiteral("option-value"),
                        Words::tr("--view changes needs two years, as in --years 2014..2016"));
            return false;
        }
    } else if (line.years()) {
        figure.window = query::windowOfYears(*line.years());
    }
    if (figure.view == report::View::Multiples && !isFewPanels(line, dataset, figure.yearsInPanel))
        return false;
    return hasQuantity(line, dataset, figure.timeline) && readFocus(line, dataset, figure) &&
           readEnds(line, dataset, figure);
}

/// Nothing: not to be drawn.
std::optional<report::MadeFigure> make(const report::FigureRequest& request,
                                       std::shared_ptr<const dataset::Dataset> dataset,
                                       const QString& fileName, Output& output)
{
    const base::CancelToken never;
    const auto progress = [&output](report::Stage stage, double fraction) {
        output.progress(stage == report::Stage::LayingOut ? Words::tr("laying out")
                                                          : Words::tr("analysing"),
                        fraction);
    };
    std::optional<report::MadeFigure> made =
        report::makeFigure(request, std::move(dataset),
                           {.token = never,
                            .progress = progress,
                            .dataName = QFile::encodeName(fileName).toStdString()});
    output.endProgress();
    return made;
}

/// A file of the sources, where the picture has no further pages and could not hold them all.
ExitStatus writeSourcesBeside(const report::MadeFigure& made, const QString& out,
                              figures::FileType type, Output& output)
{
    const std::optional<QString> sources = report::sourcesBeside(made, type);
    if (!sources)
        return ExitStatus::Fine;
    const QString name = report::besideName(out);
    const std::string path = QFile::encodeName(name).toStdString();
    if (const auto reason = formats::writeFileAtomically(path, sources->toUtf8()))
        return tellNotWritten(output, name, QString::fromStdString(*reason));
    output.message(Words::tr("the list of all sources is in %1").arg(name));
    return ExitStatus::Fine;
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
    const auto dataset = std::make_shared<const dataset::Dataset>(*reading.result.dataset);
    if (!readSelection(line, *dataset, wish.figure))
        return ExitStatus::Misuse;
    warnOfMissingFonts(output);
    const std::optional<report::MadeFigure> made =
        make(wish.figure, dataset, line.arguments().value(0), output);
    if (!made)
        return ExitStatus::No;
    const QByteArray bytes = report::bytesOf(*made, wish.type);
    if (bytes.isEmpty())
        return line.misuse(QStringLiteral("--dpi"), QStringLiteral("figure-too-large"),
                           Words::tr("the picture would have more than 64 million pixels — choose "
                                     "a smaller size or fewer dpi"));
    const std::string path = QFile::encodeName(wish.out).toStdString();
    if (const auto reason = formats::writeFileAtomically(path, bytes))
        return tellNotWritten(output, wish.out, QString::fromStdString(*reason));
    return worse(reading.status, writeSourcesBeside(*made, wish.out, wish.type, output));
}

} // namespace knotary::cli
