// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/pathlimits.h"

#include "model/query/claimsupport.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knotary::query
{

namespace
{

constexpr std::array<const char*, pathEvidenceCount> evidenceNames{"any", "sourced", "several",
                                                                   "confirmed"};

bool isOf(const std::vector<bool>& properties, const dataset::Claim& claim)
{
    return claim.property.isValid() && claim.property.index() < properties.size() &&
           properties[claim.property.index()];
}

bool isFounded(ClaimSupport& support, const dataset::Dataset& dataset, base::ClaimId id,
               PathEvidence evidence)
{
    switch (evidence) {
    case PathEvidence::Any:
        break;
    case PathEvidence::Sourced:
        return support.sourceCount(id) >= 1;
    case PathEvidence::Several:
        return support.sourceCount(id) >= 2;
    case PathEvidence::Confirmed:
        return dataset.claim(id)->standing == dataset::Standing::Stated &&
               !support.isDisputed(id) && support.sourceCount(id) >= 1;
    }
    return true;
}

/// The properties that only tell things apart, by number; empty where no line of the graph is of
/// such a one.
std::vector<bool> distinctionsIn(const graph::Projection& graph, const dataset::Dataset& dataset)
{
    const std::vector<schema::Property>& properties = dataset.schema.properties();
    std::vector<bool> tellsApart(properties.size(), false);
    for (std::size_t i = 0; i < properties.size(); ++i)
        tellsApart[i] = properties[i].isDistinction;
    if (std::ranges::find(tellsApart, true) == tellsApart.end())
        return {};
    const auto [first, last] = boost::edges(graph.topology);
    const bool isUsed = std::any_of(first, last, [&](const auto& edge) {
        return isOf(tellsApart, *dataset.claim(graph.topology[edge].claim));
    });
    return isUsed ? tellsApart : std::vector<bool>();
}

} // namespace

const char* nameOf(PathEvidence evidence)
{
    return evidenceNames[static_cast<std::size_t>(evidence)];
}

std::optional<PathEvidence> findPathEvidence(std::string_view name)
{
    const auto found = std::ranges::find(evidenceNames, name);
    if (found == evidenceNames.end())
        return {};
    return static_cast<PathEvidence>(found - evidenceNames.begin());
}

std::shared_ptr<const graph::Projection> walkable(std::shared_ptr<const graph::Projection> graph,
                                                  const dataset::Dataset& dataset,
                                                  const PathLimits& limits, base::EntityId from,
                                                  base::EntityId to)
{
    if (graph->nodeCount() == 0)
        return graph;
    const std::vector<bool> tellsApart = distinctionsIn(*graph, dataset);
    const bool isLimited = !tellsApart.empty() || limits.evidence != PathEvidence::Any ||
                           !limits.avoidedKinds.empty() || !limits.avoided.empty() ||
                           limits.window != nullptr || limits.filter != nullptr ||
                           !limits.hidden.empty();
    if (!isLimited)
        return graph;
    std::optional<ClaimSupport> support;
    if (limits.evidence != PathEvidence::Any)
        support.emplace(dataset);

    const auto isShown = [&](auto id) {
        return (limits.window == nullptr || limits.window->shows(id)) &&
               (limits.filter == nullptr || limits.filter->shows(id));
    };
    const auto keepsEntity = [&](base::EntityId id) {
        if (!isShown(id) || limits.hidden.contains(id))
            return false;
        if (id == from || id == to)
            return true;
        return !limits.avoided.contains(id) &&
               (limits.avoidedKinds.empty() ||
                std::ranges::find(limits.avoidedKinds, dataset.entity(id)->kind) ==
                    limits.avoidedKinds.end());
    };
    const auto keepsClaim = [&](base::ClaimId id) {
        return isShown(id) && !isOf(tellsApart, *dataset.claim(id)) &&
               (!support || isFounded(*support, dataset, id, limits.evidence));
    };
    return std::make_shared<graph::Projection>(graph::induced(*graph, keepsEntity, keepsClaim));
}

} // namespace knotary::query
