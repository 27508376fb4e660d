// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the canvas: of a node, of a relation, of the background, and which neighbours to
// bring to sight.

#include "app/views/canvas/canvasview.h"

#include "app/document/pathfinder.h"
#include "app/operations/engines.h"
#include "app/operations/enginewords.h"
#include "app/operations/sources.h"
#include "app/text/wording.h"
#include "model/query/statements.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace knotary::views
{

namespace
{

constexpr std::size_t mostAtOnce = 25; // neighbours; of more, the person chooses

/// An ampersand in a name is no mnemonic.
QString asMenuText(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

document::Session::Entities
entitiesOf(const std::vector<document::Session::HiddenNeighbour>& neighbours)
{
    document::Session::Entities entities;
    for (const auto& neighbour : neighbours)
        entities.insert(neighbour.entity);
    return entities;
}

} // namespace

void CanvasView::showMenu(QPoint globalPlace, const scene::Picked& picked)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (picked.entity.isValid())
        fillNodeMenu(*menu, picked.entity);
    else if (m_session.dataset().claim(picked.claim) != nullptr)
        fillRelationMenu(*menu, picked.claim);
    else
        fillBackgroundMenu(*menu);
    menu->popup(globalPlace);
}

void CanvasView::fillNodeMenu(QMenu& menu, base::EntityId entity)
{
    using document::Session;
    menu.addAction(tr("Show &Details"), this, [this, entity] { activate(entity); });
    menu.addAction(tr("Show in &Table"), this, [this, entity] {
        if (!m_session.selected().contains(entity))
            activate(entity);
        Q_EMIT tableWanted();
    });
    fillFocusMenu(*menu.addMenu(tr("&Focus on This")), entity);
    if (!m_session.hiddenNeighbours(entity).empty())
        fillExpandMenu(*menu.addMenu(tr("E&xpand")), entity);
    if (m_session.canCollapse(entity))
        menu.addAction(tr("&Collapse"), this, [this, entity] { m_session.collapse({entity}); });
    menu.addAction(tr("Select &Neighbours"), this,
                   [this, entity] { m_session.selectWithNeighbours({entity}); });
    fillPathItems(menu, entity);
    menu.addSeparator();
    if (m_session.arrangement().pinned.contains(entity)) {
        menu.addAction(tr("&Unpin"), this, [this, entity] { m_session.unpin({entity}); });
    } else {
        menu.addAction(tr("&Pin Here"), this, [this, entity] {
            const base::NodeIndex node = m_session.projection().nodeOf(entity);
            if (hasDrawing() && node.isValid())
                m_session.moveAndPin(entity, m_session.positions()[node.index()]);
        });
    }
    const bool isOfSelection = m_session.selected().contains(entity);
    const Session::Entities meant =
        isOfSelection ? m_session.selected() : Session::Entities{entity};
    menu.addAction(tr("&Hide"), this, [this, meant] { m_session.hide(meant); });
    menu.addAction(tr("Hide &Others"), this, [this, entity, meant] {
        if (!m_session.projection().nodeOf(entity).isValid())
            return;
        m_session.showOnly(meant);
        fitAll();
    });
    menu.addSeparator();
    menu.addAction(tr("Show the &Whole Graph"), this, &CanvasView::fitAll);
    if (!m_session.selected().empty())
        menu.addAction(tr("Zoom to the &Selection"), this, &CanvasView::fitSelection);
}

void CanvasView::fillPathItems(QMenu& menu, base::EntityId entity)
{
    menu.addAction(tr("P&ath to…"), this, [this, entity] { Q_EMIT pathWanted(entity); });
    document::Session::Entities others = m_session.selected();
    others.erase(entity);
    if (others.size() != 1)
        return;
    constexpr int mostPixels = 240;
    const base::EntityId other = *others.begin();
    const QString name = menu.fontMetrics().elidedText(
        text::entityName({m_session.dataset(), m_session.language()}, other), Qt::ElideRight,
        mostPixels);
    menu.addAction(tr("Path f&rom %1", "the name of an entity").arg(asMenuText(name)), this,
                   [this, other, entity] {
                       m_session.paths().ask(other, entity);
                       Q_EMIT pathAsked();
                   });
}

void CanvasView::fillFocusMenu(QMenu& menu, base::EntityId entity)
{
    for (int steps = 1; steps <= 3; ++steps) {
        menu.addAction(tr("&%n step(s) away", nullptr, steps), this, [this, entity, steps] {
            m_session.focusOn({entity}, static_cast<std::size_t>(steps));
            fitAll();
        });
    }
}

/// Each way of being related with its number of hidden neighbours, the most frequent first.
void CanvasView::fillExpandMenu(QMenu& menu, base::EntityId entity)
{
    const text::Speech speech{m_session.dataset(), m_session.language()};
    const std::vector<document::Session::HiddenNeighbour> all = m_session.hiddenNeighbours(entity);
    std::map<QString, document::Session::Entities> byRelation;
    for (const auto& neighbour : all) {
        const QString relation = neighbour.isOutgoing ? forwardLabel(speech, neighbour.property)
                                                      : inverseLabel(speech, neighbour.property);
        byRelation[relation].insert(neighbour.entity);
    }
    std::vector<std::pair<QString, document::Session::Entities>> relations(byRelation.begin(),
                                                                           byRelation.end());
    std::stable_sort(relations.begin(), relations.end(), [](const auto& one, const auto& other) {
        return one.second.size() > other.second.size();
    });
    const auto add = [&](const QString& words, const document::Session::Entities& entities) {
        menu.addAction(tr("%1 (%2)").arg(words, QString::number(entities.size())), this,
                       [this, entity, entities] {
                           m_session.expand({{entity, entities}});
                       });
    };
    add(tr("&All Neighbours"), entitiesOf(all));
    menu.addSeparator();
    for (const auto& [relation, entities] : relations)
        add(asMenuText(relation), entities);
}

void CanvasView::fillRelationMenu(QMenu& menu, base::ClaimId claim)
{
    const dataset::Claim& shown = *m_session.dataset().claim(claim);
    const std::size_t sources = query::sourcesOf(m_session.dataset(), std::span(&claim, 1)).size();
    menu.addAction(tr("&Evidence (%1)").arg(asMenuText(text::sourceCount(sources))), this,
                   [this, claim] {
                       chooseClaim(claim);
                       Q_EMIT evidenceEntered();
                   });
    if (sources > 0)
        fillSourceMenu(*menu.addMenu(tr("&Open Source")), shown);
    menu.addAction(tr("&Copy as Sentence with Footnote"), this,
                   [this, claim] { Q_EMIT citationWanted({claim}); });
    menu.addSeparator();
    menu.addAction(tr("Show &Both Ends"), this, [this, claim] { showBothEnds(claim); });
}

/// Those that may not be opened, or have no address, stand there as well: they are evidence.
void CanvasView::fillSourceMenu(QMenu& menu, const dataset::Claim& claim)
{
    const text::Speech speech{m_session.dataset(), m_session.language()};
    constexpr int mostOfTitle = 60; // characters
    std::vector<base::SourceId> listed;
    for (const dataset::Evidence& evidence : claim.evidence) {
        const dataset::Source* source = m_session.dataset().source(evidence.source);
        if (source == nullptr || std::ranges::find(listed, evidence.source) != listed.end())
            continue;
        listed.push_back(evidence.source);
        const QString title = text::shown(textOf(speech, source->title), mostOfTitle);
        const bool canOpen = operations::canOpenSource(m_session, *source);
        QAction* open = menu.addAction(
            asMenuText(canOpen ? title : tr("%1 (no address)", "title of a source").arg(title)),
            this, [this, id = evidence.source] { Q_EMIT sourceOpened(id); });
        open->setEnabled(canOpen);
    }
}

void CanvasView::showBothEnds(base::ClaimId claim)
{
    const dataset::Claim* shown = m_session.dataset().claim(claim);
    if (shown == nullptr)
        return;
    m_isVisiting = true;
    m_session.select({shown->subject, shown->object()});
    m_isVisiting = false;
    fitSelection();
}

void CanvasView::fillBackgroundMenu(QMenu& menu)
{
    menu.addAction(tr("Show the &Whole Graph"), this, &CanvasView::fitAll);
    if (!m_session.selected().empty())
        menu.addAction(tr("Zoom to the &Selection"), this, &CanvasView::fitSelection);
    if (!m_session.hidden().empty())
        menu.addAction(tr("Show &Everything Hidden"), this, [this] {
            m_session.showAll();
            fitAll();
        });
    menu.addAction(tr("Select &All"), this, [this] {
        m_isVisiting = true;
        m_session.selectAll();
        m_isVisiting = false;
    });
    menu.addSeparator();
    QMenu* layouts = menu.addMenu(tr("A&rrange"));
    for (const layout::Engine* engine : layout::catalogue()) {
        QAction* arrange =
            layouts->addAction(asMenuText(operations::titleOf(*engine)), this,
                               [this, engine] { operations::arrangeBy(m_session, *engine); });
        arrange->setCheckable(true);
        arrange->setChecked(operations::isArrangedBy(m_session, *engine));
    }
    menu.addAction(tr("&Lay Out Again"), this, [this] { m_session.layOutAgain(); });
    QAction* legend = menu.addAction(tr("Le&gend"));
    legend->setCheckable(true);
    legend->setChecked(isLegendShown());
    connect(legend, &QAction::toggled, this, &CanvasView::setLegendShown);
}

void CanvasView::expand(base::EntityId entity)
{
    const document::Session::Entities neighbours = entitiesOf(m_session.hiddenNeighbours(entity));
    if (neighbours.size() <= mostAtOnce) {
        m_session.expand({{entity, neighbours}});
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillExpandMenu(*menu, entity);
    const QRectF box = boxOfNode(entity).translated(m_camera.offset);
    menu->popup(mapToGlobal(box.isEmpty() ? rect().center() : box.bottomRight().toPoint()));
    menu->setActiveAction(menu->actions().constFirst());
}

void CanvasView::expandOrCollapse(base::EntityId entity)
{
    if (!m_session.hiddenNeighbours(entity).empty())
        expand(entity);
    else
        m_session.collapse({entity});
}

} // namespace knotary::views
