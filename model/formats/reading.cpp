// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/reading.h"

#include "model/dataset/validate.h"

#include <variant>

namespace knotary::formats
{
namespace
{

struct PlaceOf
{
    const SourceMap& places;

    template<class Map, class Id>
    static base::SourceSpan find(const Map& map, Id id)
    {
        const auto found = map.find(id);
        return found == map.end() ? base::SourceSpan() : found->second;
    }

    base::SourceSpan operator()(base::EntityId id) const { return find(places.entities, id); }
    base::SourceSpan operator()(base::ClaimId id) const { return find(places.claims, id); }
    base::SourceSpan operator()(base::SourceId id) const { return find(places.sources, id); }
};

} // namespace

void checkMeaning(const ReadResult& result, Findings& findings)
{
    if (!result.dataset)
        return;
    const PlaceOf placeOf{result.places};
    findings.add(dataset::validate(
        *result.dataset, [&](const dataset::RecordId& id) { return std::visit(placeOf, id); }));
}

} // namespace knotary::formats
