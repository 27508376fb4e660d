// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exporting pictures of time. Each is drawn from a copy, so that the person goes on meanwhile.

#include "app/document/jobs.h"
#include "app/document/layouttask.h"
#include "app/figures/lanesfigure.h"
#include "app/figures/multiplesfigure.h"
#include "app/figures/timelinefigure.h"
#include "app/operations/exportfigure.h"
#include "app/operations/verbs.h"

#include <QCoreApplication>

#include <memory>

namespace knotary::operations::verbs
{

namespace
{

constexpr QSizeF millimetres{270, 180};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

QString titleOf(const dataset::Dataset& dataset, text::NameLanguage language)
{
    return text::nameIn(dataset.heading.title, language);
}

} // namespace

void exportTimeline(Session& session, Ui& ui)
{
    const std::optional<ExportTarget> target =
        askExportTarget(ui, Words::tr("Export the year-by-year chart"),
                        suggestedFileName(session, Words::tr("years")));
    if (!target)
        return;
    const auto dataset = std::make_shared<const dataset::Dataset>(session.dataset());
    const figures::TimelineFigureInput input{.dataset = *dataset,
                                             .options = ui.timelineOptions(),
                                             .about = session.aboutWidth(),
                                             .language = session.language(),
                                             .years = session.years(),
                                             .selected = session.selected(),
                                             .title = titleOf(*dataset, session.language())};
    session.jobs().start(
        document::Slot::Export,
        [input, dataset, target = *target, &ui](const base::Control&) -> document::Jobs::Delivery {
            const auto figure =
                std::make_shared<const figures::Figure>(figures::timelineFigure(input));
            // Counting takes long, not drawing; and a QChart lives on the thread of the window.
            return [figure, target, &ui] {
                reportExport(ui, target,
                             writeFigure(target, figures::render(*figure, target.type)));
            };
        });
}

void exportLanes(Session& session, Ui& ui)
{
    const std::optional<ExportTarget> target = askExportTarget(
        ui, Words::tr("Export the lanes"), suggestedFileName(session, Words::tr("lanes")));
    if (!target)
        return;
    const auto dataset = std::make_shared<const dataset::Dataset>(session.dataset());
    const figures::LanesFigureInput input{.dataset = *dataset,
                                          .language = session.language(),
                                          .about = session.aboutWidth(),
                                          .selected = session.selected(),
                                          .title = titleOf(*dataset, session.language()),
                                          .millimetres = millimetres};
    exportInJob(session, ui, *target, [input, dataset](figures::FileType type) {
        return figures::render(figures::lanesFigure(input), type);
    });
}

void exportMultiples(Session& session, Ui& ui)
{
    constexpr std::size_t mostPanels = 24; // on a page
    const std::optional<query::YearRange> axis = session.axis();
    if (!axis)
        return;
    const std::optional<ExportTarget> target = askExportTarget(
        ui, Words::tr("Export the years side by side"),
        suggestedFileName(session, Words::tr("side by side", "part of a file name")));
    if (!target)
        return;
    struct Copy
    {
        dataset::Dataset dataset;
        graph::Projection graph;
        layout::Positions positions;
    };
    auto copy = std::make_shared<Copy>(
        Copy{session.dataset(), graph::without(session.wholeGraph(), session.hidden()), {}});
    copy->positions = document::placesOf(copy->graph, session.arrangement());
    const figures::MultiplesFigureInput input{.whole = {.dataset = copy->dataset,
                                                        .projection = copy->graph,
                                                        .positions = copy->positions,
                                                        .query = {},
                                                        .about = session.aboutWidth()},
                                              .years = *axis,
                                              .every = figures::yearsInPanel(*axis, 1, mostPanels),
                                              .language = session.language(),
                                              .title = titleOf(copy->dataset, session.language()),
                                              .millimetres = millimetres};
    exportInJob(session, ui, *target, [input, copy](figures::FileType type) {
        return figures::render(figures::multiplesFigure(input), type);
    });
}

bool hasDatedGraph(Session& session)
{
    return hasGraph(session) && session.hasDatedClaims();
}

} // namespace knotary::operations::verbs
