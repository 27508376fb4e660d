// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/emphasis.h"

#include <algorithm>

namespace knotary::scene
{

namespace
{

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

/// False where none of the chains is in sight: then nothing fades for them.
bool emphasiseChains(EmphasisOfAll& all, const Relations& relations,
                     const query::ChainSteps& chains)
{
    const auto isOfChain = [&chains](const Relation& relation) {
        return chains.contains(relation.claim);
    };
    if (std::ranges::none_of(relations.list, isOfChain))
        return false;
    all.nodes.assign(all.nodes.size(), Emphasis::Faded);
    all.relations.assign(all.relations.size(), Emphasis::Faded);
    for (std::size_t i = 0; i < relations.list.size(); ++i) {
        if (!isOfChain(relations.list[i]))
            continue;
        all.relations[i] = Emphasis::Strong;
        for (const base::NodeIndex end : {relations.list[i].from, relations.list[i].to})
            all.nodes[end.index()] = Emphasis::Strong;
    }
    all.nodesOfChains = static_cast<std::size_t>(std::ranges::count(all.nodes, Emphasis::Strong));
    return true;
}

void emphasiseChanges(EmphasisOfAll& all, const Relations& relations)
{
    for (std::size_t node = 0; node < all.nodes.size(); ++node)
        all.nodes[node] = all.changes.nodes[node] != 0 ? Emphasis::Strong : Emphasis::Faded;
    for (std::size_t i = 0; i < relations.list.size(); ++i) {
        const bool isChanged = all.changes.relations[i] != 0;
        all.relations[i] = isChanged ? Emphasis::Strong : Emphasis::Faded;
        if (!isChanged)
            continue;
        for (const base::NodeIndex end : {relations.list[i].from, relations.list[i].to})
            all.nodes[end.index()] = std::max(all.nodes[end.index()], Emphasis::Normal);
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
    const bool isChained = !attention.hovered.isValid() && attention.chains != nullptr &&
                           emphasiseChains(all, relations, *attention.chains);
    if (attention.hovered.isValid()) {
        addCentre(attention.hovered);
    } else if (attention.changes == nullptr && !isChained) {
        for (const base::EntityId entity : attention.selected)
            addCentre(entity);
    }
    if (attention.changes != nullptr)
        all.changes = changeMarksOf(input, relations);
    if (hasCentre)
        emphasiseAround(all, relations, isCentre);
    else if (attention.changes != nullptr && !isChained)
        emphasiseChanges(all, relations);

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

} // namespace knotary::scene
