// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/emphasis.h"

#include "model/time/histogram.h"

namespace knotary::scene
{

namespace
{

/// The rule of the year-by-year chart, so that a bar and the picture it lights up agree.
bool isDatedWithin(const dataset::Claim& claim, const query::YearRange& years)
{
    const time::TimeSpan* span = dataset::timeOf(claim);
    if (span == nullptr || claim.standing == dataset::Standing::Retracted)
        return false;
    return time::placedBins(*span, time::BinUnit::Year) &&
           time::touches(*span, time::firstDayOfYear(years.first),
                         time::lastDayOfYear(years.last)) != time::Answer::No;
}

void emphasiseAround(EmphasisOfAll& all, const Relations& relations,
                     const std::vector<bool>& isCentre)
{
    all.nodes.assign(all.nodes.size(), Emphasis::Faded);
    all.relations.assign(all.relations.size(), Emphasis::Faded);
    for (std::size_t i = 0; i < relations.list.size(); ++i) {
        const Relation& relation = relations.list[i];
        if (!isCentre[relation.from.index()] && !isCentre[relation.to.index()])
            continue;
        all.relations[i] = Emphasis::Strong;
        all.nodes[relation.from.index()] = Emphasis::Normal;
        all.nodes[relation.to.index()] = Emphasis::Normal;
    }
    for (std::size_t node = 0; node < isCentre.size(); ++node)
        if (isCentre[node])
            all.nodes[node] = Emphasis::Strong;
}

void emphasiseYears(EmphasisOfAll& all, const SceneInput& input, const query::YearRange& years,
                    const Relations& relations)
{
    const std::unordered_set<base::EntityId> entities = entitiesOfYears(input.dataset, years);
    for (std::size_t node = 0; node < all.nodes.size(); ++node) {
        const bool isThere = entities.contains(input.projection.entityOfNode[node]);
        all.nodes[node] = isThere ? Emphasis::Strong : Emphasis::Faded;
    }
    for (std::size_t i = 0; i < relations.list.size(); ++i) {
        const dataset::Claim* claim = input.dataset.claim(relations.list[i].claim);
        const bool isThere = claim != nullptr && isDatedWithin(*claim, years);
        all.relations[i] = isThere ? Emphasis::Strong : Emphasis::Faded;
    }
}

} // namespace

EmphasisOfAll emphasisOf(const SceneInput& input, const Relations& relations)
{
    const Attention& attention = input.attention;
    EmphasisOfAll all;
    all.nodes.assign(input.projection.nodeCount(), Emphasis::Normal);
    all.relations.assign(relations.list.size(), Emphasis::Normal);

    std::vector<bool> isCentre(input.projection.nodeCount(), false);
    bool hasCentre = false;
    const auto addCentre = [&](base::EntityId entity) {
        const base::NodeIndex node = input.projection.nodeOf(entity);
        if (!node.isValid())
            return;
        isCentre[node.index()] = true;
        hasCentre = true;
    };
    if (attention.hovered.isValid()) {
        addCentre(attention.hovered);
    } else if (!attention.years) {
        for (const base::EntityId entity : attention.selected)
            addCentre(entity);
    }
    if (hasCentre)
        emphasiseAround(all, relations, isCentre);
    else if (attention.years)
        emphasiseYears(all, input, *input.attention.years, relations);

    if (attention.hoveredClaim.isValid()) {
        for (std::size_t i = 0; i < relations.list.size(); ++i) {
            if (relations.list[i].claim == attention.hoveredClaim)
                all.relations[i] = Emphasis::Strong;
        }
    }
    const auto keep = [&](base::EntityId entity) {
        const base::NodeIndex node = input.projection.nodeOf(entity);
        if (node.isValid() && all.nodes[node.index()] == Emphasis::Faded)
            all.nodes[node.index()] = Emphasis::Normal;
    };
    for (const base::EntityId entity : attention.selected)
        keep(entity);
    keep(attention.current);
    return all;
}

std::unordered_set<base::EntityId> entitiesOfYears(const dataset::Dataset& dataset,
                                                   const query::YearRange& years)
{
    std::unordered_set<base::EntityId> entities;
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        if (!isDatedWithin(claim, years))
            continue;
        entities.insert(claim.subject);
        if (claim.object().isValid())
            entities.insert(claim.object());
    }
    return entities;
}

} // namespace knotary::scene
