// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/difference.h"

#include <optional>
#include <utility>

namespace knotary::dataset
{

namespace
{

/// Gives every record of `wanted` its id in `present`: that of the same key, or the next free one.
template<class IdType, class Find, class Record>
std::unordered_map<IdType, IdType> matchKeys(const std::vector<IdType>& wanted, IdType next,
                                             const Find& findInPresent, const Record& recordOf)
{
    std::unordered_map<IdType, IdType> matched;
    for (const IdType id : wanted) {
        std::optional<IdType> known = findInPresent(recordOf(id)->key);
        if (!known) {
            known = next;
            next = IdType(next.index() + 1);
        }
        matched.emplace(id, *known);
    }
    return matched;
}

/// One swap for each record that is new, altered or gone.
template<class IdType, class Record, class Now, class Translated>
std::vector<Swap<IdType, Record>> swapsOf(const std::vector<IdType>& present,
                                          const std::vector<IdType>& wanted,
                                          const std::unordered_map<IdType, IdType>& matched,
                                          const Now& now, const Translated& translated)
{
    std::vector<Swap<IdType, Record>> swaps;
    std::unordered_map<IdType, bool> isWanted;
    for (const IdType id : wanted) {
        const IdType place = matched.at(id);
        isWanted.emplace(place, true);
        Record after = translated(id);
        const Record* before = now(place);
        if (before == nullptr)
            swaps.push_back({place, std::nullopt, std::move(after)});
        else if (!(*before == after))
            swaps.push_back({place, *before, std::move(after)});
    }
    for (const IdType id : present)
        if (!isWanted.contains(id))
            swaps.push_back({id, *now(id), std::nullopt});
    return swaps;
}

} // namespace

Difference difference(const Dataset& present, const Dataset& wanted)
{
    Difference result;
    result.schema = present.schema;
    result.schema.learnFrom(wanted.schema);
    result.edit.titleId = "reload";

    result.entities = matchKeys(
        wanted.entities(), present.nextEntityId(),
        [&](const std::string& key) { return present.findEntity(key); },
        [&](EntityId id) { return wanted.entity(id); });
    result.sources = matchKeys(
        wanted.sources(), present.nextSourceId(),
        [&](const std::string& key) { return present.findSource(key); },
        [&](SourceId id) { return wanted.source(id); });
    result.claims = matchKeys(
        wanted.claims(), present.nextClaimId(),
        [&](const std::string& key) { return present.findClaim(key); },
        [&](ClaimId id) { return wanted.claim(id); });

    result.edit.entities = swapsOf<EntityId, Entity>(
        present.entities(), wanted.entities(), result.entities,
        [&](EntityId id) { return present.entity(id); },
        [&](EntityId id) {
            Entity entity = *wanted.entity(id);
            entity.kind = *result.schema.findKind(wanted.schema.kind(entity.kind).id);
            return entity;
        });
    result.edit.sources = swapsOf<SourceId, Source>(
        present.sources(), wanted.sources(), result.sources,
        [&](SourceId id) { return present.source(id); },
        [&](SourceId id) { return *wanted.source(id); });
    result.edit.claims = swapsOf<ClaimId, Claim>(
        present.claims(), wanted.claims(), result.claims,
        [&](ClaimId id) { return present.claim(id); },
        [&](ClaimId id) {
            Claim claim = *wanted.claim(id);
            claim.subject = result.entities.at(claim.subject);
            claim.property = *result.schema.findProperty(wanted.schema.property(claim.property).id);
            if (claim.object().isValid())
                claim.value = result.entities.at(claim.object());
            for (Evidence& evidence : claim.evidence)
                evidence.source = result.sources.at(evidence.source);
            return claim;
        });
    return result;
}

} // namespace knotary::dataset
