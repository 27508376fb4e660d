// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/connections.h"

namespace knotary::query
{

bool isConnecting(const dataset::Dataset& dataset, base::ClaimId claim)
{
    const dataset::Claim* record = dataset.claim(claim);
    return record == nullptr || !record->property.isValid() ||
           !dataset.schema.property(record->property).isDistinction;
}

graph::Projection connectingPart(const graph::Projection& projection,
                                 const dataset::Dataset& dataset)
{
    return graph::induced(
        projection, [](base::EntityId) { return true; },
        [&dataset](base::ClaimId claim) { return isConnecting(dataset, claim); });
}

} // namespace knotary::query
