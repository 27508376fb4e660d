// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening data sets and exporting pictures of them.

#include "app/document/pathfinder.h"
#include "app/figures/graphfigure.h"
#include "app/operations/analyses.h"
#include "app/operations/exportfigure.h"
#include "app/operations/verbs.h"
#include "model/formats/format.h"

#include <QCoreApplication>

#include <memory>

namespace knotary::operations::verbs
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Operations)
};

QList<FileFilter> readableFormats()
{
    QList<FileFilter> filters;
    for (const formats::Format* format : formats::catalogue()) {
        if (!format->canRead())
            continue;
        FileFilter filter{QCoreApplication::translate("Formats", format->title()), {}};
        for (const char* extension : format->extensions())
            filter.patterns += QStringLiteral("*.") + QLatin1String(extension);
        filters += filter;
    }
    return filters;
}

/// Data sets and figures, then each by itself.
QList<FileFilter> whatCanBeOpened()
{
    QList<FileFilter> filters = readableFormats();
    filters +=
        FileFilter{Words::tr("Figures made by Knotary"),
                   {QStringLiteral("*.svg"), QStringLiteral("*.pdf"), QStringLiteral("*.png")}};
    FileFilter all{Words::tr("Data sets and figures"), {}};
    for (const FileFilter& filter : filters)
        all.patterns += filter.patterns;
    filters.prepend(all);
    return filters;
}

/// All that the drawing reads, copied, so that it can be drawn on another thread while the person
/// goes on.
struct GraphCopy
{
    dataset::Dataset dataset;
    graph::Projection projection;
    layout::Positions positions;
    std::shared_ptr<const layout::Guides> guides;
    scene::Attention attention;
    std::optional<query::TimeWindow> window;
    time::AboutWidth about;
    text::NameLanguage language;
};

std::shared_ptr<const GraphCopy> copyGraph(Session& session)
{
    scene::Attention attention;
    attention.selected = session.selected();
    attention.current = session.current();
    attention.contents = session.windowContents();
    attention.changes = session.comparison().changes();
    attention.lens = nodeLensOf(session);
    attention.chains = session.paths().steps();
    return std::make_shared<GraphCopy>(GraphCopy{
        session.dataset(), session.projection(), session.positions(), session.guides(),
        std::move(attention), session.windowContents() != nullptr ? session.window() : std::nullopt,
        session.aboutWidth(), session.language()});
}

QByteArray renderGraph(const GraphCopy& copy, figures::FileType type)
{
    const figures::GraphFigureInput input{
        .dataset = copy.dataset,
        .projection = copy.projection,
        .positions = copy.positions,
        .language = copy.language,
        .guides = copy.guides.get(),
        .attention = copy.attention,
        .window = copy.window,
        .about = copy.about,
        .title = text::nameIn(copy.dataset.heading.title, copy.language),
        .millimetres = QSizeF(270, 180)};
    return figures::render(figures::graphFigure(input), type);
}

} // namespace

bool hasDataset(Session& session)
{
    return session.dataset().entityCount() > 0;
}

bool hasGraph(Session& session)
{
    return hasDataset(session) && !session.positions().empty();
}

void openFile(Session& session, Ui& ui)
{
    if (const std::optional<QString> path =
            ui.askOpenFile(Words::tr("Open a data set or a figure"), whatCanBeOpened()))
        session.document().open(*path);
}

void openBuiltIn(Session& session, Ui& /*ui*/)
{
    session.document().openBuiltIn();
}

void exportGraph(Session& session, Ui& ui)
{
    const std::optional<ExportTarget> target = askExportTarget(
        ui, Words::tr("Export the graph"), suggestedFileName(session, Words::tr("graph")));
    if (!target)
        return;
    exportInJob(session, ui, *target, [copy = copyGraph(session)](figures::FileType type) {
        return renderGraph(*copy, type);
    });
}

} // namespace knotary::operations::verbs
