// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/figurerequest.h"

#include "app/document/filter.h"
#include "app/document/lens.h"
#include "app/document/pathfinder.h"
#include "app/figures/multiplesfigure.h"
#include "app/text/fold.h"

#include <utility>

namespace knotary::operations
{

namespace
{

using document::Session;

report::LensChoice lensOf(const document::Lens& lens)
{
    using Sizes = scene::NodeLens::Sizes;
    const auto sizes = [&] {
        switch (lens.sizes()) {
        case document::LensSizes::Relations:
            break;
        case document::LensSizes::Numbers:
            return Sizes::Numbers;
        case document::LensSizes::Same:
            return Sizes::Same;
        }
        return Sizes::Relations;
    };
    return {lens.colouring(), sizes(), lens.sizing()};
}

/// The days of the bins that a chart is zoomed to.
query::TimeWindow windowOf(time::BinUnit unit, const time::BinRange& bins)
{
    return {query::WindowMode::Range, time::firstDayOfBin(unit, bins.first),
            time::firstDayOfBin(unit, bins.last + 1) - 1};
}

bool isOfGraph(report::View view)
{
    return view == report::View::Graph || view == report::View::Changes ||
           view == report::View::Path;
}

void takePath(const document::PathFinder& paths, report::FigureRequest& request)
{
    if (request.view != report::View::Path && paths.steps() == nullptr)
        return;
    request.from = paths.question().from;
    request.to = paths.question().to;
}

} // namespace

report::FigureRequest requestOf(Session& session, const Ui& ui, report::View view)
{
    report::FigureRequest request;
    const bool isComparing = session.comparison().years().has_value();
    if (view == report::View::Graph || view == report::View::Changes)
        view = isComparing ? report::View::Changes : report::View::Graph;
    request.view = view;
    request.query = session.filter().query();
    request.query.years.reset();
    request.query.about = session.aboutWidth();
    request.hidden = session.hidden();
    request.selected = session.selected();
    if (session.current().isValid())
        request.selected.insert(session.current());
    request.language = session.language();
    request.millimetres = QSizeF(270, 180);
    request.layout = session.arrangement().recipe;
    request.places = session.arrangement().places;
    request.lens = lensOf(session.lens());
    takePath(session.paths(), request);
    if (isOfGraph(view) && session.windowContents() != nullptr)
        request.window = session.window(); // charts have all times, along their axis
    if (view == report::View::Changes)
        request.compared = session.comparison().years();
    if (view == report::View::Page && session.current().isValid())
        request.focus = session.current();
    request.timeline = ui.timelineOptions();
    if (const auto zoomed = std::exchange(request.timeline.axis, std::nullopt);
        zoomed && view == report::View::Timeline)
        request.window = windowOf(request.timeline.unit, *zoomed);
    const ViewChoices choices = ui.viewChoices();
    request.lanes = choices.lanes;
    request.table = choices.table;
    if (const auto axis = session.axis()) {
        constexpr std::size_t mostPanels = 24; // on a page
        request.yearsInPanel = figures::yearsInPanel(*axis, choices.yearsInPanel, mostPanels);
    }
    return request;
}

report::FigureRequest requestOf(Session& session, const Ui& ui, report::View view,
                                const formats::SavedView& bookmark)
{
    const dataset::Dataset& dataset = session.dataset();
    report::FigureRequest request = requestOf(session, ui, view);
    if (view == report::View::Graph) { // whatever two years are compared now
        request.view = report::View::Graph;
        request.compared.reset();
    }
    request.title = QString::fromStdString(bookmark.name);
    const time::AboutWidth about = request.query.about;
    request.query = query::parseQuery(bookmark.filter, dataset, text::foldTyped).query;
    request.query.about = about;
    request.from = request.to = base::EntityId();
    request.window.reset();
    if (isOfGraph(view) && !bookmark.window.empty())
        request.window = query::parseTimeWindow(bookmark.window);
    request.selected.clear();
    for (const std::string& key : bookmark.selected)
        if (const auto entity = dataset.findEntity(key))
            request.selected.insert(*entity);
    request.focus.reset();
    if (const auto current = dataset.findEntity(bookmark.current)) {
        request.selected.insert(*current);
        if (view == report::View::Page)
            request.focus = current;
    }
    for (const base::EntityId shown : request.selected) // going there shows it again
        request.hidden.erase(shown);
    return request;
}

QList<report::View> figureViews(Session& session)
{
    QList<report::View> views;
    if (session.dataset().entityCount() == 0)
        return views;
    const bool hasGraph = session.sharedWholeGraph() != nullptr && !session.positions().empty();
    if (hasGraph)
        views += session.comparison().years() ? report::View::Changes : report::View::Graph;
    if (session.hasDatedClaims()) {
        views += {report::View::Timeline, report::View::Lanes};
        if (hasGraph)
            views += report::View::Multiples;
    }
    if (session.paths().steps() != nullptr)
        views += report::View::Path;
    if (session.current().isValid())
        views += report::View::Page;
    views += report::View::Table;
    return views;
}

report::View figureViewInFocus(Session& session, const Ui& ui)
{
    const QList<report::View> views = figureViews(session);
    const report::View focused = ui.viewInFocus();
    if (views.contains(focused) || views.isEmpty())
        return focused;
    return views.front();
}

} // namespace knotary::operations
