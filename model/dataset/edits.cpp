// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/edits.h"

#include <algorithm>
#include <utility>

namespace knotary::dataset::edits
{

namespace
{

/// Takes the claims out, each once though a claim may point back at its own subject.
void removeClaims(const Dataset& dataset, std::vector<ClaimId> ids, Edit& edit)
{
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
    for (const ClaimId id : ids)
        edit.claims.push_back({id, *dataset.claim(id), std::nullopt});
}

} // namespace

Edit rename(const Dataset& dataset, EntityId id, const std::string& language,
            const std::string& text)
{
    Edit edit{"rename", {}, {}, {}};
    const Entity* before = dataset.entity(id);
    if (before == nullptr)
        return edit;

    Entity after = *before;
    const auto name = std::ranges::find(after.names, language, &LocalizedText::value_type::first);
    if (text.empty()) {
        if (name != after.names.end() && after.names.size() > 1)
            after.names.erase(name);
    } else if (name != after.names.end()) {
        name->second = text;
    } else {
        after.names.emplace_back(language, text);
    }
    if (after != *before)
        edit.entities.push_back({id, *before, std::move(after)});
    return edit;
}

Edit addEntity(const Dataset& dataset, Entity entity)
{
    return {"add-entity", {{dataset.nextEntityId(), std::nullopt, std::move(entity)}}, {}, {}};
}

Edit addSource(const Dataset& dataset, Source source)
{
    return {"add-source", {}, {{dataset.nextSourceId(), std::nullopt, std::move(source)}}, {}};
}

Edit addClaim(const Dataset& dataset, Claim claim)
{
    return {"add-claim", {}, {}, {{dataset.nextClaimId(), std::nullopt, std::move(claim)}}};
}

Edit removeEntity(const Dataset& dataset, EntityId id)
{
    Edit edit{"remove-entity", {}, {}, {}};
    const Entity* before = dataset.entity(id);
    if (before == nullptr)
        return edit;

    edit.entities.push_back({id, *before, std::nullopt});
    const auto about = dataset.claimsAbout(id);
    const auto pointingAt = dataset.claimsPointingAt(id);
    std::vector<ClaimId> ids(about.begin(), about.end());
    ids.insert(ids.end(), pointingAt.begin(), pointingAt.end());
    removeClaims(dataset, std::move(ids), edit);
    return edit;
}

Edit removeClaim(const Dataset& dataset, ClaimId id)
{
    Edit edit{"remove-claim", {}, {}, {}};
    if (dataset.claim(id) != nullptr)
        removeClaims(dataset, {id}, edit);
    return edit;
}

Edit retract(const Dataset& dataset, ClaimId id)
{
    Edit edit{"retract", {}, {}, {}};
    const Claim* before = dataset.claim(id);
    if (before == nullptr || before->standing == Standing::Retracted)
        return edit;

    Claim after = *before;
    after.standing = Standing::Retracted;
    edit.claims.push_back({id, *before, std::move(after)});
    return edit;
}

} // namespace knotary::dataset::edits
