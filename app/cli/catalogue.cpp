// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include <QtGlobal>

#include <array>

namespace knotary::cli
{

std::span<const Command> catalogue()
{
    static constexpr std::array all{
        Command{"validate", "[FILE…] [--checks[=ID,ID]] [--without ID,ID] [--json]",
                QT_TRANSLATE_NOOP("Cli", "say everything that is wrong with a data set"),
                QT_TRANSLATE_NOOP(
                    "Cli", "What was found is the result and goes to standard output, a line "
                           "each:\n  file:line:column: severity[code]: text\n"
                           "Notes of checks are no faults and do not change the exit status."),
                false, runValidate},
        Command{"stats", "[FILE] [--without ID,ID] [--json]",
                QT_TRANSLATE_NOOP("Cli", "count entities, claims, years and evidence"),
                QT_TRANSLATE_NOOP(
                    "Cli", "Evidence counts claims: resting on no source, on one, on several "
                           "(a text that repeats\nanother one is not counted again; an "
                           "inferred claim is as good as the weakest it is inferred\nfrom), "
                           "without a date, and disputed. Below it stands what checks find "
                           "(validate --checks)."),
                false, runStats},
        Command{
            "list",
            "[FILE] [--kind K] [--claims] [--property P] [--standing S] [--source ID] "
            "[--query Q] [--years A..B] [--json]",
            QT_TRANSLATE_NOOP("Cli", "list the entities (id, kind, degree, name) or the claims"),
            QT_TRANSLATE_NOOP("Cli", "The degree is the number of claims that link the entity with "
                                     "another one. Claims are listed with --claims or with what "
                                     "chooses among them, each with its evidence."),
            false, runList},
        Command{
            "show", "[FILE] ID [--json]",
            QT_TRANSLATE_NOOP("Cli", "tell all that is claimed about one entity, and who says so"),
            "", false, runShow},
        Command{
            "search", "[FILE] TEXT [--json]",
            QT_TRANSLATE_NOOP("Cli", "find entities and sources by what is written, best first"),
            QT_TRANSLATE_NOOP(
                "Cli", "Case, accents, full width, simplified and traditional characters do not "
                       "matter; Chinese is found by pinyin and its initials, too, and one or "
                       "two typing errors are forgiven. Each line says why it is there."),
            false, runSearch},
        Command{"path",
                "[FILE] FROM TO [--max N] [--longer N] [--avoid ID] [--query Q] [--evidence E] "
                "[--years A..B] [--json]",
                QT_TRANSLATE_NOOP("Cli", "show what connects two entities, each step with its "
                                         "claims and sources"),
                QT_TRANSLATE_NOOP("Cli", "All shortest chains, whichever way each claim points; "
                                         "longer ones with --longer. Claims that only tell two "
                                         "things apart connect nothing."),
                false, runPath},
        Command{"analyse", "[FILE] ID [--query Q] [--years A..B] [--top N] [--seed N] [--json]",
                QT_TRANSLATE_NOOP("Cli", "work out what the shape of the graph says about each "
                                         "entity"),
                QT_TRANSLATE_NOOP("Cli", "ID is degree, betweenness, pagerank, components or "
                                         "communities. A line each: number or group, id, name; "
                                         "and how it was worked out."),
                false, runAnalyse},
        Command{"conflicts", "[FILE] [--json]",
                QT_TRANSLATE_NOOP("Cli", "show claims that cannot all hold, each with its sources"),
                QT_TRANSLATE_NOOP(
                    "Cli", "Two values of what can have one at a time, or two times of what "
                           "happens once. A date or a\nnumber that is only told less precisely "
                           "is no contradiction. Nothing is decided: every\nside is shown."),
                false, runConflicts},
        Command{"sources",
                "[FILE] [--format F] [--cite S] [--query Q] [--years A..B] [--out FILE] [--json]",
                QT_TRANSLATE_NOOP("Cli", "list the sources that claims rest on, cited in a style"),
                QT_TRANSLATE_NOOP(
                    "Cli", "A line each: id, number of claims, reference. Markdown is a numbered "
                           "list; CSL-JSON (--json),\nBibTeX and RIS are for Zotero, LaTeX and "
                           "their like. Without --query and --years the claims are\nall claims."),
                false, runSources},
        Command{"convert", "IN OUT [--from F] [--to F] [--json]",
                QT_TRANSLATE_NOOP("Cli", "read one format, write another, and account for it"), "",
                false, runConvert},
        Command{"layout",
                "IN --out FILE.tsv [--engine E] [--query Q] [--seed N] [--threads N] [--stats]",
                QT_TRANSLATE_NOOP("Cli", "find a place for every entity, as a table"),
                QT_TRANSLATE_NOOP(
                    "Cli", "IN is a data set, or a bare graph whose name ends in .edges: two "
                           "ids a line. Same input, same\nseed, same places, whatever the "
                           "number of threads."),
                true, runLayout},
        Command{"figure", "[FILE] --view VIEW --out FIGURE.svg|pdf|png|html",
                QT_TRANSLATE_NOOP("Cli", "draw a figure for a report; same input, same bytes"), "",
                true, runFigure},
        Command{"figures", "REPORT.yaml [--check] [--only FILE] [--json]",
                QT_TRANSLATE_NOOP("Cli", "draw all figures of a report anew, or say which are "
                                         "out of date"),
                QT_TRANSLATE_NOOP("Cli", "Only files that differ are written; one that cannot be "
                                         "drawn stops no other. With --check the\nexit status is "
                                         "1 where any is out of date, and each line says why."),
                true, runFigures},
        Command{"verify", "FIGURE [FILE] [--json]",
                QT_TRANSLATE_NOOP("Cli", "say whether a figure still holds, and which claims have "
                                         "changed"),
                QT_TRANSLATE_NOOP("Cli", "FIGURE is an SVG, PDF or PNG made by Knotary. Where FILE "
                                         "is left out, the data are looked for\nbeside the figure, "
                                         "under the name that they had."),
                true, runVerify},
        Command{"help", "[COMMAND]", QT_TRANSLATE_NOOP("Cli", "explain a command"), "", false,
                runHelp},
    };
    return all;
}

const Command* findCommand(const QString& name)
{
    for (const Command& command : catalogue())
        if (name == QLatin1String(command.name))
            return &command;
    return nullptr;
}

} // namespace knotary::cli
