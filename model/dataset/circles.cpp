// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/circles.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>

namespace knotary::dataset
{

namespace
{

using ClaimsOfSubject = std::unordered_map<EntityId, std::vector<ClaimId>>;

/// Goes up from each entity, depth first and without recursion: a claim that leads to an entity on
/// the way to here closes a circle.
class Walk
{
public:
    Walk(const Dataset& dataset, PropertyId property, const ClaimsOfSubject& upward,
         std::vector<Circle>& circles)
        : m_dataset(dataset), m_property(property), m_upward(upward), m_circles(circles)
    {}

    void from(EntityId start)
    {
        if (!m_placeOnWay.try_emplace(start, 0).second)
            return;
        m_way.push_back({start, 0});
        while (!m_way.empty()) {
            Step& step = m_way.back();
            const auto claims = m_upward.find(step.entity);
            if (claims == m_upward.end() || step.next == claims->second.size()) {
                m_placeOnWay[step.entity] = finished;
                m_way.pop_back();
                continue;
            }
            const ClaimId claim = claims->second[step.next++];
            const EntityId above = m_dataset.claim(claim)->object();
            const auto [known, isNew] = m_placeOnWay.try_emplace(above, m_way.size());
            if (isNew)
                m_way.push_back({above, 0});
            else if (known->second != finished)
                close(known->second);
        }
    }

private:
    struct Step
    {
        EntityId entity;
        std::size_t next = 0; ///< of its claims
    };
    static constexpr std::size_t finished = static_cast<std::size_t>(-1);

    void close(std::size_t first)
    {
        Circle circle{m_property, {}};
        for (std::size_t place = first; place < m_way.size(); ++place)
            circle.claims.push_back(m_upward.at(m_way[place].entity)[m_way[place].next - 1]);
        m_circles.push_back(std::move(circle));
    }

    const Dataset& m_dataset;
    PropertyId m_property;
    const ClaimsOfSubject& m_upward;
    std::vector<Circle>& m_circles;
    std::vector<Step> m_way;
    std::unordered_map<EntityId, std::size_t> m_placeOnWay;
};

} // namespace

std::vector<Circle> findCircles(const Dataset& dataset)
{
    std::vector<std::pair<std::vector<EntityId>, ClaimsOfSubject>> byProperty(
        dataset.schema.properties().size());
    for (const ClaimId id : dataset.claims()) {
        const Claim& claim = *dataset.claim(id);
        const bool counts = claim.property.index() < byProperty.size() &&
                            dataset.schema.property(claim.property).isHierarchical &&
                            claim.rank != Rank::Deprecated &&
                            claim.standing != Standing::Retracted &&
                            dataset.entity(claim.object()) != nullptr;
        if (!counts)
            continue;
        auto& [subjects, upward] = byProperty[claim.property.index()];
        std::vector<ClaimId>& claims = upward[claim.subject];
        if (claims.empty())
            subjects.push_back(claim.subject);
        claims.push_back(id);
    }
    std::vector<Circle> circles;
    for (std::size_t property = 0; property < byProperty.size(); ++property) {
        const auto& [subjects, upward] = byProperty[property];
        Walk walk(dataset, PropertyId(property), upward, circles);
        for (const EntityId subject : subjects)
            walk.from(subject);
    }
    return circles;
}

} // namespace knotary::dataset
