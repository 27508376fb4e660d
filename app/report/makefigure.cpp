// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/makefigure.h"

#include "app/document/layouttask.h"
#include "app/figures/graphfigure.h"
#include "app/figures/lanesfigure.h"
#include "app/figures/multiplesfigure.h"
#include "app/figures/timelinefigure.h"
#include "app/report/steps.h"
#include "app/scene/buildscene.h"
#include "app/text/fold.h"
#include "model/graph/snapshot.h"
#include "model/query/changes.h"
#include "model/query/timecolumns.h"
#include "model/query/years.h"

#include <algorithm>

namespace knotary::report
{
namespace
{

class Maker
{
public:
    Maker(MadeFigure& made, const Making& making) : m_made(made), m_making(making) {}

    /// False: cancelled, or the data have not what the view needs.
    [[nodiscard]] bool make()
    {
        switch (request().view) {
        case View::Graph:
        case View::Changes:
            return makeGraph();
        case View::Timeline:
            return makeTimeline();
        case View::Lanes:
            return makeLanes();
        case View::Multiples:
            return makeMultiples();
        case View::Path:
        case View::Page:
        case View::Table:
            break;
        }
        return false;
    }

private:
    [[nodiscard]] const FigureRequest& request() const { return m_made.request; }
    [[nodiscard]] const dataset::Dataset& dataset() const { return *m_made.dataset; }

    [[nodiscard]] base::Control control(Stage stage) const
    {
        if (!m_making.progress)
            return base::Control(m_making.token);
        return base::Control(
            m_making.token, [this, stage](double fraction) { m_making.progress(stage, fraction); });
    }

    /// What of the graph is drawn; `contents` of the window, null: all times.
    void project(const query::WindowContents* contents)
    {
        graph::Projection graph = query::project(graph::buildSnapshot(dataset()), dataset(),
                                                 queryOf(request(), dataset()), text::foldTyped);
        if (contents != nullptr)
            graph = graph::induced(
                graph, [&](base::EntityId entity) { return contents->shows(entity); },
                [&](base::ClaimId claim) { return contents->shows(claim); });
        if (!request().hidden.empty())
            graph = graph::without(graph, request().hidden);
        m_made.graph = std::make_shared<const graph::Projection>(std::move(graph));
    }

    /// Places for all nodes: those that are asked for, and for the others what a layout finds
    /// around them. False: cancelled.
    [[nodiscard]] bool layOut()
    {
        document::Arrangement arrangement;
        arrangement.places = request().places;
        bool isComplete = true;
        for (const base::EntityId entity : m_made.graph->entityOfNode) {
            if (arrangement.places.contains(entity))
                arrangement.pinned.insert(entity);
            else
                isComplete = false;
        }
        document::LayoutRecipe recipe = request().layout;
        if (!recipe.focus.isValid() && request().focus)
            recipe.focus = *request().focus;
        document::LayoutTask task(m_made.graph, arrangement, recipe);
        task.isWarm = !arrangement.pinned.empty();
        const auto extents = [this](const dataset::Dataset& data, const graph::Projection& graph,
                                    const base::Control& control) {
            return scene::nodeExtents(data, graph, request().language, control);
        };
        const base::Control control = this->control(Stage::LayingOut);
        if (!task.read(dataset(), extents, control))
            return false;
        if (isComplete)
            task.findGuides();
        else if (!task.run(control))
            return false;
        m_made.positions = std::move(task.positions);
        m_made.guides = task.guides;
        return true;
    }

    void takeShown(const graph::Projection& graph)
    {
        m_made.entities = graph.entityOfNode;
        std::sort(m_made.entities.begin(), m_made.entities.end());
        for (auto [edge, end] = boost::edges(graph.topology); edge != end; ++edge)
            m_made.claims.push_back(graph.topology[*edge].claim);
        std::sort(m_made.claims.begin(), m_made.claims.end());
    }

    [[nodiscard]] document::Entities standingOut() const
    {
        document::Entities entities = request().selected;
        if (request().focus)
            entities.insert(*request().focus);
        return entities;
    }

    [[nodiscard]] bool makeGraph()
    {
        scene::Attention attention;
        attention.selected = standingOut();
        if (request().window)
            attention.contents = std::make_shared<query::WindowContents>(
                query::TimeColumns(dataset(), request().query.about).contentsOf(*request().window));
        project(attention.contents.get());
        if (!layOut())
            return false;
        if (request().view == View::Changes) {
            if (!request().compared)
                return false;
            attention.changes = std::make_shared<const query::Changes>(
                query::changesBetween(dataset(), *request().compared, request().query.about));
        }
        const bool isWhole = request().query.terms.empty() && !request().depth &&
                             !request().window && request().hidden.empty();
        attention.lens = lensOf(request().lens, dataset(), *m_made.graph, isWhole,
                                request().layout.seed, control(Stage::Analysing));
        attention.chains = stepsOf(request(), dataset(), m_made.graph, control(Stage::Analysing));
        takeShown(*m_made.graph);
        // Figures refer to what they draw: both live as long as the lambda.
        const auto held = std::make_shared<const layout::Positions>(m_made.positions);
        const figures::GraphFigureInput input{.dataset = dataset(),
                                              .projection = *m_made.graph,
                                              .positions = *held,
                                              .theme = request().theme,
                                              .language = request().language,
                                              .guides = m_made.guides.get(),
                                              .attention = attention,
                                              .window = request().window,
                                              .about = request().query.about,
                                              .title = titleOf(request(), dataset()),
                                              .millimetres = request().millimetres,
                                              .dpi = request().dpi};
        m_made.figure = figures::graphFigure(input);
        hold(held);
        return true;
    }

    /// Keeps what the paint function refers to as long as the function lives.
    void hold(std::shared_ptr<const layout::Positions> positions)
    {
        m_made.figure.paint = [paint = m_made.figure.paint, data = m_made.dataset,
                               graph = m_made.graph, guides = m_made.guides,
                               positions = std::move(positions)](
                                  QPainter& painter, const QRectF& page) { paint(painter, page); };
    }

    [[nodiscard]] bool makeMultiples()
    {
        std::optional<query::YearRange> years = yearsOfWindow();
        if (!years)
            years = query::datedYears(dataset());
        if (!years)
            years = query::YearRange{0, -1}; // none
        query::Query query = queryOf(request(), dataset());
        if (years->first <= years->last)
            query.years = *years;
        graph::Projection graph =
            query::project(graph::buildSnapshot(dataset()), dataset(), query, text::foldTyped);
        if (!request().hidden.empty())
            graph = graph::without(graph, request().hidden);
        m_made.graph = std::make_shared<const graph::Projection>(std::move(graph));
        if (!layOut())
            return false;
        takeShown(*m_made.graph);
        query.years.reset();
        const auto held = std::make_shared<const layout::Positions>(m_made.positions);
        const figures::MultiplesFigureInput input{.whole = {.dataset = dataset(),
                                                            .projection = *m_made.graph,
                                                            .positions = *held,
                                                            .query = query,
                                                            .about = request().query.about},
                                                  .years = *years,
                                                  .every = request().yearsInPanel,
                                                  .theme = request().theme,
                                                  .language = request().language,
                                                  .title = titleOf(request(), dataset()),
                                                  .millimetres = request().millimetres,
                                                  .dpi = request().dpi};
        m_made.figure = figures::multiplesFigure(input);
        hold(held);
        return true;
    }

    /// What the query lets through apart from the window, which an axis shows; nothing: all.
    [[nodiscard]] std::optional<std::unordered_set<base::EntityId>> letThrough()
    {
        const query::Query query = queryOf(request(), dataset());
        const bool isAll = query.isEmpty() && request().hidden.empty();
        project(nullptr);
        takeShown(*m_made.graph);
        m_made.graph.reset();
        if (isAll)
            return std::nullopt;
        return std::unordered_set(m_made.entities.begin(), m_made.entities.end());
    }

    /// The whole years that the window touches.
    [[nodiscard]] std::optional<query::YearRange> yearsOfWindow() const
    {
        if (!request().window)
            return std::nullopt;
        return query::yearsOf(*request().window,
                              query::datedYears(dataset()).value_or(query::YearRange{}));
    }

    [[nodiscard]] bool makeLanes()
    {
        const figures::LanesFigureInput input{.dataset = dataset(),
                                              .theme = request().theme,
                                              .language = request().language,
                                              .form = request().lanes,
                                              .about = request().query.about,
                                              .shown = letThrough(),
                                              .selected = standingOut(),
                                              .axis = yearsOfWindow(),
                                              .title = titleOf(request(), dataset()),
                                              .millimetres = request().millimetres,
                                              .dpi = request().dpi};
        m_made.figure = figures::lanesFigure(input);
        hold(nullptr);
        return true;
    }

    [[nodiscard]] bool makeTimeline()
    {
        const figures::TimelineFigureInput input{.dataset = dataset(),
                                                 .options = request().timeline,
                                                 .about = request().query.about,
                                                 .theme = request().theme,
                                                 .language = request().language,
                                                 .selected = standingOut(),
                                                 .title = titleOf(request(), dataset()),
                                                 .millimetres = request().millimetres,
                                                 .dpi = request().dpi,
                                                 .axis = yearsOfWindow(),
                                                 .counted = letThrough()};
        m_made.figure = figures::timelineFigure(input);
        return true;
    }

    MadeFigure& m_made;
    const Making& m_making;
};

} // namespace

std::optional<MadeFigure> makeFigure(const FigureRequest& request,
                                     std::shared_ptr<const dataset::Dataset> dataset,
                                     const Making& making)
{
    MadeFigure made;
    made.request = request;
    made.dataset = std::move(dataset);
    if (!Maker(made, making).make())
        return std::nullopt;
    made.figure.isTransparent = request.isTransparent;
    return made;
}

QByteArray bytesOf(const MadeFigure& made, figures::FileType type)
{
    return figures::render(made.figure, type);
}

} // namespace knotary::report
