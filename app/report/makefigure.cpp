// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/makefigure.h"

#include "app/document/layouttask.h"
#include "app/figures/graphfigure.h"
#include "app/figures/lanesfigure.h"
#include "app/figures/multiplesfigure.h"
#include "app/figures/sheet.h"
#include "app/figures/timelinefigure.h"
#include "app/report/alternatives.h"
#include "app/report/capsule.h"
#include "app/report/description.h"
#include "app/report/footer.h"
#include "app/report/numbering.h"
#include "app/report/pagerequest.h"
#include "app/report/steps.h"
#include "app/report/weights.h"
#include "app/scene/buildscene.h"
#include "app/text/fold.h"
#include "app/webpage/webpage.h"
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
            return makePath(m_made, inSight(), control(Stage::Analysing));
        case View::Page:
            return makePage(m_made);
        case View::Table:
            return makeTable(m_made, inSight(), control(Stage::Analysing));
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
        if (request().citations) {
            cite(readingOrderOf(*m_made.graph, m_made.positions), text::Numbered::Lines);
            attention.sources = sourceMarksOf(*m_made.citations, *m_made.graph);
        }
        m_made.attention = attention;
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

    /// Numbers the sources of claims, in this order.
    void cite(const std::vector<base::ClaimId>& claims, text::Numbered numbered)
    {
        m_made.citations =
            std::make_shared<const Citations>(citationsOf(dataset(), claims, numbered));
    }

    /// Keeps what the functions of the figure refer to as long as they live.
    void hold(std::shared_ptr<const layout::Positions> positions)
    {
        const auto held = [data = m_made.dataset, graph = m_made.graph, guides = m_made.guides,
                           positions = std::move(positions)](auto function) {
            return
                [data, graph, guides, positions, function = std::move(function)](auto&&... given) {
                    return function(std::forward<decltype(given)>(given)...);
                };
        };
        figures::Figure& figure = m_made.figure;
        figure.paint = held(std::move(figure.paint));
        if (figure.numberedOn)
            figure.numberedOn = held(std::move(figure.numberedOn));
    }

    [[nodiscard]] bool makeMultiples()
    {
        std::optional<query::YearRange> years = yearsOfWindow(request(), dataset());
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
        figures::MultiplesFigureInput input{.whole = {.dataset = dataset(),
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
        if (request().citations) {
            const std::vector<ClaimsOfPart> panels = claimsOfPanels(input);
            cite(claimsIn(panels), text::Numbered::Panels);
            input.numbers = numbersOf(*m_made.citations, panels);
        }
        m_made.figure = figures::multiplesFigure(input);
        hold(held);
        return true;
    }

    /// What terms, window and hand let through.
    [[nodiscard]] InSight inSight()
    {
        InSight sight;
        if (request().window)
            sight.window = std::make_shared<const query::WindowContents>(
                query::TimeColumns(dataset(), request().query.about).contentsOf(*request().window));
        project(sight.window.get());
        sight.graph = std::move(m_made.graph);
        m_made.graph.reset();
        return sight;
    }

    /// What the query lets through apart from the window, which an axis shows; nothing: all.
    [[nodiscard]] std::optional<std::unordered_set<base::EntityId>> letThrough()
    {
        const query::Query query = queryOf(request(), dataset());
        const bool isAll = query.isEmpty() && request().hidden.empty();
        project(nullptr);
        takeShown(*m_made.graph);
        m_made.graph.reset();
        std::unordered_set<base::EntityId> entities(m_made.entities.begin(), m_made.entities.end());
        keepInWindow();
        return isAll ? std::nullopt : std::optional(std::move(entities));
    }

    /// Leaves out what the axis does not reach.
    void keepInWindow()
    {
        if (!request().window)
            return;
        const query::WindowContents contents =
            query::TimeColumns(dataset(), request().query.about).contentsOf(*request().window);
        std::erase_if(m_made.entities,
                      [&](base::EntityId entity) { return !contents.shows(entity); });
        std::erase_if(m_made.claims, [&](base::ClaimId claim) { return !contents.shows(claim); });
    }

    [[nodiscard]] bool makeLanes()
    {
        figures::LanesFigureInput input{.dataset = dataset(),
                                        .theme = request().theme,
                                        .language = request().language,
                                        .form = request().lanes,
                                        .about = request().query.about,
                                        .shown = letThrough(),
                                        .selected = standingOut(),
                                        .axis = yearsOfWindow(request(), dataset()),
                                        .title = titleOf(request(), dataset()),
                                        .millimetres = request().millimetres,
                                        .dpi = request().dpi};
        if (request().citations) {
            const std::vector<ClaimsOfPart> rows = claimsOfLanes(input);
            cite(claimsIn(rows), text::Numbered::Rows);
            input.numbers = numbersOf(*m_made.citations, rows);
        }
        m_made.figure = figures::lanesFigure(input);
        hold(nullptr);
        return true;
    }

    [[nodiscard]] bool makeTimeline()
    {
        figures::TimelineFigureInput input{.dataset = dataset(),
                                           .options = request().timeline,
                                           .about = request().query.about,
                                           .theme = request().theme,
                                           .language = request().language,
                                           .selected = standingOut(),
                                           .title = titleOf(request(), dataset()),
                                           .millimetres = request().millimetres,
                                           .dpi = request().dpi,
                                           .axis = yearsOfWindow(request(), dataset()),
                                           .counted = letThrough()};
        if (request().citations) {
            const std::vector<ClaimsOfPart> bars = claimsOfBars(input);
            cite(claimsIn(bars), text::Numbered::Bars);
            input.numbers = numbersOf(*m_made.citations, bars);
        }
        m_made.figure = figures::timelineFigure(input);
        return true;
    }

    MadeFigure& m_made;
    const Making& m_making;
};

QByteArray pageOf(const MadeFigure& made)
{
    const FigureRequest& request = made.request;
    if (isExplored(request.view) && made.graph != nullptr)
        return webpage::webPage({.dataset = *made.dataset,
                                 .projection = *made.graph,
                                 .positions = made.positions,
                                 .theme = request.theme,
                                 .language = request.language,
                                 .guides = made.guides.get(),
                                 .attention = made.attention,
                                 .window = request.window,
                                 .about = request.query.about,
                                 .title = request.title,
                                 .caption = request.caption,
                                 .alternatives = made.figure.alternatives});
    return webpage::picturePage({.dataset = *made.dataset,
                                 .figure = made.figure,
                                 .claims = made.claims,
                                 .language = request.language,
                                 .theme = request.theme,
                                 .caption = request.caption});
}

/// What the figure tells those who cannot see it.
void describe(MadeFigure& made)
{
    figures::Figure& figure = made.figure;
    figure.alternatives = alternativesOf(made);
    QStringList texts;
    for (const figures::AlternativeText& alternative : figure.alternatives) {
        const bool isEnglish = alternative.language == QLatin1String("en");
        if (made.request.language == text::NameLanguage::Both ||
            isEnglish == (made.request.language == text::NameLanguage::English))
            texts += alternative.text;
    }
    figure.description = texts.join(QLatin1Char(' '));
}

/// Without a footer; nothing when cancelled, and where the data have not what the view needs.
std::optional<MadeFigure> madeBody(const FigureRequest& request,
                                   std::shared_ptr<const dataset::Dataset> dataset,
                                   const Making& making)
{
    MadeFigure made;
    made.request = request;
    made.dataset = std::move(dataset);
    if (!Maker(made, making).make())
        return std::nullopt;
    return made;
}

/// What is read like a page goes on over several, and has its sources at its end.
bool listsItsSources(View view)
{
    return view == View::Page || view == View::Table;
}

/// Puts caption, counts and licence below such a page. Where its pages break depends on their
/// height, so it is made anew for what is left of it. False: cancelled.
bool withFactsBelow(MadeFigure& made, const Making& making)
{
    if (made.citations == nullptr && made.request.caption.isEmpty())
        return true;
    figures::Footer footer = footerOf(made);
    footer.sources.clear();
    footer.contradictions.clear();
    footer.statements.clear();
    const QSizeF whole = made.request.millimetres;
    const QRectF page = figures::pageOf(made.figure);
    FigureRequest shorter = made.request;
    shorter.millimetres.rheight() *= 1 - figures::heightBelow(made.figure, footer) / page.height();
    std::optional<MadeFigure> body = madeBody(shorter, made.dataset, making);
    if (!body)
        return false;
    // Its further pages break where the first does: they are told the same height.
    for (figures::Figure::Paint& further : body->figure.furtherPages)
        further = [further, height = figures::pageOf(body->figure).height()](QPainter& painter,
                                                                             const QRectF& full) {
            further(painter, QRectF(full.topLeft(), QSizeF(full.width(), height)));
        };
    body->request.millimetres = whole;
    body->figure.millimetres = whole;
    body->figure.isTransparent = made.request.isTransparent;
    made = std::move(*body);
    made.figure = figures::withFooter(std::move(made.figure), std::move(footer));
    return true;
}

} // namespace

std::optional<MadeFigure> makeFigure(const FigureRequest& request,
                                     std::shared_ptr<const dataset::Dataset> dataset,
                                     const Making& making)
{
    std::optional<MadeFigure> result = madeBody(request, std::move(dataset), making);
    if (!result)
        return std::nullopt;
    MadeFigure& made = *result;
    if (request.citations && made.citations == nullptr) // listed only
        made.citations = std::make_shared<const Citations>(
            citationsOf(*made.dataset, made.claims, text::Numbered::Nothing));
    made.figure.isTransparent = request.isTransparent;
    if (listsItsSources(request.view)) {
        if (!withFactsBelow(made, making))
            return std::nullopt;
    } else if (made.citations != nullptr || !request.caption.isEmpty()) {
        made.figure = figures::withFooter(std::move(made.figure), footerOf(made));
    }
    describe(made);
    made.dataName = making.dataName.substr(making.dataName.rfind('/') + 1);
    if (request.carriesData)
        made.figure.carried = capsuleOf(made);
    return result;
}

QByteArray bytesOf(const MadeFigure& made, figures::FileType type)
{
    switch (type) {
    case figures::FileType::Html:
        return pageOf(made);
    case figures::FileType::Text:
        return descriptionOf(made).toUtf8();
    case figures::FileType::Markdown:
        return descriptionOf(made, DescriptionForm::Markdown).toUtf8();
    default:
        return figures::render(made.figure, type);
    }
}

} // namespace knotary::report
