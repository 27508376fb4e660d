// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/partnames.h"

#include "app/text/citations.h"

namespace knotary::scene
{

namespace
{

QString idOf(const QString& within, const QString& what, const std::string& key)
{
    return within + what + u'-' + QString::fromStdString(key);
}

QString firstAddress(const dataset::Dataset& dataset, const dataset::Claim& claim)
{
    for (const dataset::Evidence& evidence : claim.evidence) {
        const dataset::Source* source = dataset.source(evidence.source);
        if (source != nullptr &&
            (source->url.starts_with("http://") || source->url.starts_with("https://")))
            return QString::fromStdString(source->url);
    }
    return {};
}

} // namespace

drawing::Part PartNames::ofEntity(base::EntityId id, const QString& what) const
{
    const dataset::Entity* entity = dataset.entity(id);
    if (entity == nullptr)
        return {};
    return {.id = idOf(within, what, entity->key),
            .title = text::entityName({dataset, language}, id),
            .link = {}};
}

drawing::Part PartNames::ofClaim(base::ClaimId id, const QString& what) const
{
    const dataset::Claim* claim = dataset.claim(id);
    if (claim == nullptr)
        return {};
    return {.id = idOf(within, what, claim->key),
            .title = text::statement({dataset, language}, *claim),
            .link = firstAddress(dataset, *claim)};
}

} // namespace knotary::scene
