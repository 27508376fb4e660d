// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/session.h"

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/document/jobs.h"
#include "app/document/lens.h"
#include "app/document/pathfinder.h"
#include "app/document/playback.h"
#include "model/graph/neighbourhood.h"
#include "model/query/years.h"

#include <algorithm>
#include <utility>

namespace knotary::document
{

namespace
{

constexpr int mostSteps = 200; // to be taken back; a layout of 100,000 nodes takes some 4 MB

/// Places that an engine works out from the data alone follow the data; those of the first engine
/// are found by trying and stay until they are asked to change.
bool isWorkedOut(const LayoutRecipe& recipe)
{
    return &engineOf(recipe) != layout::catalogue().front();
}

} // namespace

Session::Session(Document& document, Jobs& jobs, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_jobs(jobs),
      m_comparison(document.dataset()),
      m_pipeline(std::make_unique<Pipeline>(jobs)),
      m_filter(std::make_unique<Filter>(document, jobs)),
      m_lens(std::make_unique<Lens>(*this)),
      m_paths(std::make_unique<PathFinder>(*this)),
      m_bookmarks(std::make_unique<Bookmarks>()),
      m_playback(std::make_unique<Playback>(*this)),
      m_search(document, jobs)
{
    m_steps.setUndoLimit(mostSteps);
    connect(&m_document, &Document::aboutToChange, this,
            [this] { m_wasInterrupted = m_pipeline->stopReading() || m_wasInterrupted; });
    connect(&m_document, &Document::changed, this, &Session::follow);
    connect(&m_comparison, &Comparison::changed, this, &Session::followComparison);
    connect(m_filter.get(), &Filter::contentsChanged, this, &Session::followFilter);
    connect(m_pipeline.get(), &Pipeline::laidOut, this, &Session::keepPlaces);
    connect(m_pipeline.get(), &Pipeline::progressChanged, this, &Session::layoutProgressChanged);
}

Session::~Session()
{
    m_pipeline->stopReading(); // the data may go before the jobs do
}

void Session::setExtentsFunction(ExtentsFunction function)
{
    m_extents = std::move(function);
}

void Session::setKeptFunction(KeptFunction function)
{
    m_kept = std::move(function);
}

void Session::follow(const dataset::Change& change)
{
    const bool wasInterrupted = std::exchange(m_wasInterrupted, false);
    m_hasDatedClaims.reset();
    m_overview.reset();
    m_timeColumns.reset();
    if (change.everything) {
        startAfresh();
        return;
    }
    readWindow();
    const bool filterMoved = m_filter->followData();
    Q_EMIT dataChanged();
    m_comparison.forget();
    if (change.structure) {
        forgetRemoved();
        m_pipeline->setWhole(wholeGraphOf(dataset()), sight());
        Q_EMIT projectionChanged();
        layOut();
        return;
    }
    if ((m_window && change.time) || filterMoved) {
        m_pipeline->show(sight());
        Q_EMIT projectionChanged();
        Q_EMIT positionsChanged();
    }
    if (wasInterrupted || (change.time && engineOf(m_arrangement.recipe).columns().times)) {
        layOut();
    }
}

const std::shared_ptr<const query::Overview>& Session::overview() const
{
    if (m_overview == nullptr)
        m_overview = std::make_shared<const query::Overview>(query::overviewOf(dataset()));
    return m_overview;
}

bool Session::hasDatedClaims() const
{
    if (!m_hasDatedClaims)
        m_hasDatedClaims = query::hasDatedEntities(dataset());
    return *m_hasDatedClaims;
}

void Session::startAfresh()
{
    m_arrangement = m_kept ? m_kept() : Arrangement();
    const std::optional<FigureView> figure = m_document.takeFigureView();
    m_steps.clear();
    m_asked.reset();
    m_navigation.clear();
    m_current = {};
    m_source = {};
    m_evidence.clear();
    const bool wasPinned = std::exchange(m_pinnedPage, std::nullopt).has_value();
    m_hovered = {};
    m_hoveredClaim = {};
    m_selected.clear();
    m_comparison.setYears(std::nullopt); // before anybody asks for changes of other data
    m_window.reset();
    m_windowMode = query::WindowMode::Instant;
    Document::Prepared prepared = m_document.takePrepared();
    m_overview = std::move(prepared.overview);
    if (m_aboutWidth == time::AboutWidth{})
        m_timeColumns = std::move(prepared.times);
    readWindow();
    m_filter->startAfresh();
    m_bookmarks->clear();
    m_pipeline->cancelLayout();
    m_pipeline->setWhole(
        prepared.graph != nullptr ? std::move(prepared.graph) : wholeGraphOf(dataset()), sight());
    if (figure) {
        takePlaces(*figure);
        m_pipeline->show(sight());
    }
    m_navigation.visit(here());
    Q_EMIT dataChanged();
    Q_EMIT projectionChanged();
    Q_EMIT currentChanged();
    Q_EMIT sourceChanged();
    Q_EMIT evidenceChanged();
    if (wasPinned)
        Q_EMIT pinnedPageChanged();
    Q_EMIT selectionChanged();
    Q_EMIT hoveredChanged();
    Q_EMIT yearsChanged();
    Q_EMIT navigationChanged();
    Q_EMIT positionsChanged();
    if (!isPlaced() || engineOf(m_arrangement.recipe).drawsGuides())
        layOut();
    if (figure)
        takeView(*figure);
}

/// Things stand as in the figure, and stay so while a layout finds places for the others.
void Session::takePlaces(const FigureView& figure)
{
    for (const auto& [entity, place] : figure.arrangement.places)
        m_arrangement.places.insert_or_assign(entity, place);
    m_arrangement.hidden = figure.arrangement.hidden;
    m_arrangement.recipe = figure.arrangement.recipe;
    if (!isPlaced() || engineOf(m_arrangement.recipe).drawsGuides())
        for (const auto& [entity, place] : figure.arrangement.places)
            m_arrangement.pinned.insert(entity);
}

void Session::takeView(const FigureView& figure)
{
    setLanguage(figure.language);
    m_comparison.setYears(figure.compared);
    show({figure.current, figure.window, {}, figure.filter}, figure.selected);
}

bool Session::isPlaced() const
{
    const std::vector<base::EntityId>& entities = m_pipeline->whole().entityOfNode;
    return std::all_of(entities.begin(), entities.end(), [this](base::EntityId entity) {
        return m_arrangement.places.contains(entity);
    });
}

void Session::forgetRemoved()
{
    const auto isGone = [this](base::EntityId id) { return dataset().entity(id) == nullptr; };
    std::erase_if(m_arrangement.hidden, isGone);
    for (auto& [entity, brought] : m_arrangement.expanded)
        std::erase_if(brought, isGone);
    if (std::erase_if(m_selected, isGone) > 0)
        Q_EMIT selectionChanged();
    if (m_current.isValid() && isGone(m_current)) {
        m_current = {};
        Q_EMIT currentChanged();
    }
    if (m_source.isValid() && dataset().source(m_source) == nullptr) {
        m_source = {};
        Q_EMIT sourceChanged();
    }
    if (std::erase_if(m_evidence,
                      [this](base::ClaimId id) { return dataset().claim(id) == nullptr; }) > 0)
        Q_EMIT evidenceChanged();
    if (m_hovered.isValid() && isGone(m_hovered)) {
        m_hovered = {};
        Q_EMIT hoveredChanged();
    }
}

/// After a change of the data.
void Session::layOut()
{
    if (m_asked) { // what a person has asked for meanwhile goes on
        arrange(LayoutRecipe(*m_asked));
        return;
    }
    const bool isFresh = m_arrangement.places.empty() || isWorkedOut(m_arrangement.recipe);
    startLayout(m_arrangement.recipe,
                isFresh ? Pipeline::Start::Fresh : Pipeline::Start::FromPresentPlaces);
}

void Session::layOutAgain()
{
    arrange(m_arrangement.recipe);
}

void Session::arrange(LayoutRecipe recipe)
{
    startLayout(recipe, Pipeline::Start::Fresh);
    m_asked = std::move(recipe);
}

LayoutTask::ExtentsFunction Session::extents() const
{
    if (!m_extents)
        return {};
    return [extents = m_extents, language = m_language](
               const dataset::Dataset& dataset, const graph::Projection& graph,
               const base::Control& control) { return extents(dataset, graph, language, control); };
}

void Session::startLayout(const LayoutRecipe& recipe, Pipeline::Start start)
{
    m_asked.reset();
    if (m_pipeline->whole().nodeCount() > 0)
        m_pipeline->startLayout(dataset(), extents(), m_arrangement, recipe, start);
}

void Session::cancelLayout()
{
    m_pipeline->cancelLayout();
}

void Session::keepPlaces()
{
    const graph::Projection& whole = m_pipeline->whole();
    const layout::Positions& positions = m_pipeline->wholePositions();
    ArrangementChange change;
    for (std::size_t node = 0; node < whole.nodeCount(); ++node) {
        const base::EntityId entity = whole.entityOfNode[node];
        const bool isHeld =
            m_arrangement.pinned.contains(entity) && m_arrangement.places.contains(entity);
        if (!isHeld) // it may have been moved while the layout ran
            change.places.push_back(changeOf(entity, positions[node]));
    }
    const std::optional<LayoutRecipe> asked = std::exchange(m_asked, std::nullopt);
    change.recipe = {m_arrangement.recipe, asked.value_or(m_arrangement.recipe),
                     m_arrangement.guides, m_pipeline->wholeGuides()};
    if (asked && !m_arrangement.places.empty()) {
        const bool isAgain = change.recipe->before.engine == change.recipe->after.engine;
        push(isAgain ? tr("Lay out again") : tr("Arrange"), std::move(change));
        return;
    }
    take(change);
    if (asked)
        Q_EMIT arranged();
}

const graph::Projection& Session::projection() const
{
    return *m_pipeline->projection();
}

std::shared_ptr<const graph::Projection> Session::sharedProjection() const
{
    return m_pipeline->projection();
}

const layout::Positions& Session::positions() const
{
    return m_pipeline->positions();
}

bool Session::isLayingOut() const
{
    return m_jobs.isRunning(Slot::Layout);
}

double Session::layoutProgress() const
{
    return m_pipeline->progress();
}

PlaceChange Session::changeOf(base::EntityId entity, layout::Point place) const
{
    const bool isPinned = m_arrangement.pinned.contains(entity);
    PlaceChange change{entity, {}, place, isPinned, isPinned};
    if (const auto found = m_arrangement.places.find(entity); found != m_arrangement.places.end())
        change.before = found->second;
    return change;
}

void Session::moveAndPin(base::EntityId entity, layout::Point place)
{
    if (positions().empty() || !projection().nodeOf(entity).isValid())
        return;
    PlaceChange change = changeOf(entity, place);
    change.isPinned = true;
    push(tr("Move"), {{change}, {}, {}});
}

void Session::move(base::EntityId entity, layout::Point place)
{
    if (!positions().empty() && projection().nodeOf(entity).isValid())
        push(tr("Move"), {{changeOf(entity, place)}, {}, {}});
}

void Session::unpin(const Entities& entities)
{
    ArrangementChange change;
    for (const base::EntityId entity : entities) {
        const auto place = m_arrangement.places.find(entity);
        if (place == m_arrangement.places.end() || !m_arrangement.pinned.contains(entity))
            continue;
        change.places.push_back(changeOf(entity, place->second));
        change.places.back().isPinned = false;
    }
    if (!change.places.empty())
        push(tr("Unpin"), std::move(change));
}

void Session::push(const QString& title, ArrangementChange change)
{
    m_steps.push(
        new ArrangementStep(title, std::move(change), [this](const ArrangementChange& step) {
            take(step);
            Q_EMIT arranged();
        }));
}

void Session::take(const ArrangementChange& change)
{
    apply(change, m_arrangement);
    if (!change.hidden) {
        m_pipeline->place(m_arrangement);
        Q_EMIT positionsChanged();
        return;
    }
    std::erase_if(m_arrangement.hidden,
                  [this](base::EntityId id) { return dataset().entity(id) == nullptr; });
    m_pipeline->show(sight());
    Q_EMIT projectionChanged();
    Q_EMIT positionsChanged();
    // Nothing else becomes current instead: the canvas would glide there.
    const auto isHidden = [this](base::EntityId id) { return hidden().contains(id); };
    const bool isCurrentHidden = isHidden(m_current);
    if (isCurrentHidden)
        m_current = {};
    if (std::erase_if(m_selected, isHidden) > 0)
        Q_EMIT selectionChanged();
    if (isCurrentHidden)
        Q_EMIT currentChanged();
}

void Session::visit(base::EntityId entity)
{
    if (entity.isValid() && dataset().entity(entity) == nullptr)
        return;
    Viewpoint there = here();
    there.current = entity;
    there.source = {};
    goTo(there);
    m_navigation.visit(here());
    Q_EMIT navigationChanged();
}

void Session::visitSource(base::SourceId source)
{
    if (dataset().source(source) == nullptr)
        return;
    if (std::exchange(m_source, source) != source)
        Q_EMIT sourceChanged();
    rememberHere();
}

void Session::showEvidence(std::vector<base::ClaimId> claims)
{
    std::erase_if(claims, [this](base::ClaimId id) { return dataset().claim(id) == nullptr; });
    m_evidence = std::move(claims);
    Q_EMIT evidenceChanged();
}

void Session::setFilter(const std::string& text)
{
    m_filter->setText(text);
    rememberHere();
}

void Session::show(const Viewpoint& viewpoint, Entities selected)
{
    goTo(viewpoint);
    std::erase_if(selected, [this](base::EntityId id) {
        return hidden().contains(id) || dataset().entity(id) == nullptr;
    });
    if (m_current.isValid())
        selected.insert(m_current);
    if (std::exchange(m_selected, std::move(selected)) != m_selected)
        Q_EMIT selectionChanged();
    rememberHere();
}

Viewpoint Session::here() const
{
    return {m_current, m_window, m_source, m_filter->text()};
}

Sight Session::sight() const
{
    return {m_arrangement, m_contents.get(), m_filter->contents().get()};
}

/// The filter lets something else through.
void Session::followFilter()
{
    m_pipeline->show(sight());
    Q_EMIT projectionChanged();
    Q_EMIT positionsChanged();
}

void Session::select(Entities entities)
{
    std::erase_if(entities, [this](base::EntityId id) {
        return hidden().contains(id) || dataset().entity(id) == nullptr;
    });
    if (entities == m_selected)
        return;
    m_selected = std::move(entities);
    const base::EntityId before = m_current;
    if (!m_selected.contains(m_current))
        m_current = m_selected.empty() ? base::EntityId{} : *m_selected.begin();
    const bool currentMoved = m_current != before;
    const bool sourceMoved = currentMoved && std::exchange(m_source, {}).isValid();
    Q_EMIT selectionChanged();
    if (currentMoved)
        Q_EMIT currentChanged();
    if (sourceMoved)
        Q_EMIT sourceChanged();
}

void Session::selectAll()
{
    const std::vector<base::EntityId>& shown = projection().entityOfNode;
    select({shown.begin(), shown.end()});
}

void Session::selectWithNeighbours(const Entities& entities)
{
    const graph::Projection& shown = projection();
    Entities found = entities;
    for (const base::EntityId entity : entities) {
        if (!shown.nodeOf(entity).isValid())
            continue;
        for (const graph::Neighbour& line : graph::neighbours(shown.topology, shown.nodeOf(entity)))
            found.insert(shown.entityOfNode[line.node.index()]);
    }
    select(std::move(found));
}

void Session::toggleSelected(base::EntityId entity)
{
    Entities entities = m_selected;
    if (entities.erase(entity) == 0)
        entities.insert(entity);
    select(std::move(entities));
}

void Session::clearSelection()
{
    if (!m_selected.empty() || m_current.isValid())
        visit({});
}

void Session::setHovered(base::EntityId entity, base::ClaimId claim)
{
    if (entity == m_hovered && claim == m_hoveredClaim)
        return;
    m_hovered = entity;
    m_hoveredClaim = claim;
    Q_EMIT hoveredChanged();
}

void Session::setLanguage(text::NameLanguage language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged();
}

void Session::goBack()
{
    if (!canGoBack())
        return;
    goTo(m_navigation.back());
    Q_EMIT navigationChanged();
}

void Session::goForward()
{
    if (!canGoForward())
        return;
    goTo(m_navigation.forward());
    Q_EMIT navigationChanged();
}

void Session::goTo(const Viewpoint& viewpoint)
{
    const bool isThere = dataset().entity(viewpoint.current) != nullptr;
    if (isThere && hidden().contains(viewpoint.current))
        expand({{viewpoint.current, {viewpoint.current}}});
    const base::EntityId current = isThere ? viewpoint.current : base::EntityId{};
    Entities selected;
    if (isThere)
        selected.insert(current);

    const base::SourceId source =
        dataset().source(viewpoint.source) != nullptr ? viewpoint.source : base::SourceId{};

    const bool currentMoved = std::exchange(m_current, current) != current;
    const bool sourceMoved = std::exchange(m_source, source) != source;
    const bool selectionMoved = m_selected != selected;
    m_selected = std::move(selected);
    const bool windowMoved = m_window != viewpoint.window;
    if (windowMoved)
        takeWindow(viewpoint.window);
    m_filter->setText(viewpoint.filter);

    if (selectionMoved)
        Q_EMIT selectionChanged();
    if (currentMoved)
        Q_EMIT currentChanged();
    if (sourceMoved)
        Q_EMIT sourceChanged();
    if (windowMoved)
        Q_EMIT yearsChanged();
}

} // namespace knotary::document
