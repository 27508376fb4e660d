// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/session.h"

#include "app/document/jobs.h"
#include "app/document/pipeline.h"
#include "app/text/fold.h"

#include <utility>

namespace knotary::document
{

Session::Session(Document& document, Jobs& jobs, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_jobs(jobs),
      m_pipeline(std::make_unique<Pipeline>(jobs))
{
    connect(&m_document, &Document::changed, this, &Session::follow);
    connect(m_pipeline.get(), &Pipeline::laidOut, this, &Session::keepPlaces);
    connect(m_pipeline.get(), &Pipeline::progressChanged, this, &Session::layoutProgressChanged);
}

Session::~Session() = default;

void Session::setExtentsFunction(ExtentsFunction function)
{
    m_extents = std::move(function);
}

void Session::follow(const dataset::Change& change)
{
    m_searchIndex.reset();
    if (change.everything) {
        startAfresh();
        return;
    }
    Q_EMIT dataChanged();
    if (change.structure) {
        forgetRemoved();
        m_pipeline->rebuild(dataset(), m_arrangement);
        Q_EMIT projectionChanged();
        layOut();
    }
}

void Session::startAfresh()
{
    m_arrangement = {};
    m_navigation.clear();
    m_current = {};
    m_hovered = {};
    m_hoveredClaim = {};
    m_selected.clear();
    m_years.reset();
    m_pipeline->cancelLayout();
    m_pipeline->rebuild(dataset(), m_arrangement);
    m_navigation.visit(here());
    Q_EMIT dataChanged();
    Q_EMIT projectionChanged();
    Q_EMIT currentChanged();
    Q_EMIT selectionChanged();
    Q_EMIT hoveredChanged();
    Q_EMIT yearsChanged();
    Q_EMIT navigationChanged();
    Q_EMIT positionsChanged();
    layOut();
}

void Session::forgetRemoved()
{
    const auto isGone = [this](base::EntityId id) { return dataset().entity(id) == nullptr; };
    if (std::erase_if(m_selected, isGone) > 0)
        Q_EMIT selectionChanged();
    if (m_current.isValid() && isGone(m_current)) {
        m_current = {};
        Q_EMIT currentChanged();
    }
    if (m_hovered.isValid() && isGone(m_hovered)) {
        m_hovered = {};
        Q_EMIT hoveredChanged();
    }
}

void Session::layOut()
{
    if (m_pipeline->projection()->nodeCount() == 0)
        return;
    std::vector<layout::Extent> extents;
    if (m_extents)
        extents = m_extents(dataset(), projection(), m_language);
    const bool hasPlaces = !m_arrangement.places.empty();
    m_pipeline->startLayout(std::move(extents), m_arrangement,
                            hasPlaces ? Pipeline::Start::FromPresentPlaces
                                      : Pipeline::Start::Fresh);
}

void Session::layOutAgain()
{
    std::erase_if(m_arrangement.places, [this](const auto& place) {
        return !m_arrangement.pinned.contains(place.first);
    });
    std::vector<layout::Extent> extents;
    if (m_extents)
        extents = m_extents(dataset(), projection(), m_language);
    m_pipeline->startLayout(std::move(extents), m_arrangement, Pipeline::Start::Fresh);
}

void Session::cancelLayout()
{
    m_pipeline->cancelLayout();
}

void Session::keepPlaces()
{
    const graph::Projection& shown = projection();
    for (std::size_t node = 0; node < shown.nodeCount(); ++node)
        m_arrangement.places[shown.entityOfNode[node]] = positions()[node];
    Q_EMIT positionsChanged();
}

const graph::Projection& Session::projection() const
{
    return *m_pipeline->projection();
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

void Session::moveAndPin(base::EntityId entity, layout::Point place)
{
    if (positions().empty() || !projection().nodeOf(entity).isValid())
        return;
    m_arrangement.pinned.insert(entity);
    m_arrangement.places[entity] = place;
    m_pipeline->setPlace(projection().nodeOf(entity), place);
    Q_EMIT positionsChanged();
}

void Session::unpin(base::EntityId entity)
{
    if (m_arrangement.pinned.erase(entity) > 0)
        Q_EMIT positionsChanged();
}

void Session::visit(base::EntityId entity)
{
    if (entity.isValid() && dataset().entity(entity) == nullptr)
        return;
    goTo({entity, m_years});
    m_navigation.visit(here());
    Q_EMIT navigationChanged();
}

void Session::select(std::unordered_set<base::EntityId> entities)
{
    if (entities == m_selected)
        return;
    m_selected = std::move(entities);
    const base::EntityId before = m_current;
    if (!m_selected.contains(m_current))
        m_current = m_selected.empty() ? base::EntityId{} : *m_selected.begin();
    Q_EMIT selectionChanged();
    if (m_current != before)
        Q_EMIT currentChanged();
}

void Session::toggleSelected(base::EntityId entity)
{
    std::unordered_set<base::EntityId> entities = m_selected;
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

void Session::setYears(std::optional<query::YearRange> years)
{
    if (years == m_years)
        return;
    goTo({m_current, years});
    m_navigation.visit(here());
    Q_EMIT navigationChanged();
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
    const base::EntityId current = isThere ? viewpoint.current : base::EntityId{};
    std::unordered_set<base::EntityId> selected;
    if (isThere)
        selected.insert(current);

    const bool currentMoved = std::exchange(m_current, current) != current;
    const bool selectionMoved = m_selected != selected;
    m_selected = std::move(selected);
    const bool yearsMoved = m_years != viewpoint.years;
    m_years = viewpoint.years;

    if (selectionMoved)
        Q_EMIT selectionChanged();
    if (currentMoved)
        Q_EMIT currentChanged();
    if (yearsMoved)
        Q_EMIT yearsChanged();
}

std::vector<query::SearchHit> Session::search(const QString& text)
{
    if (!m_searchIndex)
        m_searchIndex.emplace(dataset(), text::foldForSearch);
    return m_searchIndex->find(text.toStdString(), text::foldForSearch);
}

} // namespace knotary::document
