// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which claims and entities a query lets through, as marks by number: what a filter keeps in sight.
// The one place where the terms of query.h are asked of the data.

#include "model/base/control.h"
#include "model/query/query.h"

#include <memory>
#include <vector>

namespace knotary::query
{

struct FilterContents
{
    std::vector<bool> claims;   ///< by claim number
    std::vector<bool> entities; ///< by entity number

    /// What came into the data later is let through until it has been asked about.
    [[nodiscard]] bool shows(base::EntityId id) const
    {
        return id.index() >= entities.size() || entities[id.index()];
    }
    [[nodiscard]] bool shows(base::ClaimId id) const
    {
        return id.index() >= claims.size() || claims[id.index()];
    }
    /// The same, and the subject, and the object where it is an entity.
    [[nodiscard]] bool showsWithEnds(base::ClaimId id, const dataset::Claim& claim) const
    {
        return shows(id) && shows(claim.subject) &&
               (!claim.object().isValid() || shows(claim.object()));
    }
};

/// Retracted claims are let through only where `standing:retracted` asks for them. Words and
/// publishers are compared in the forms that `fold` gives. Where `control` says stop, the result is
/// of no use. `snapshot` of these data: null where there is none at hand; it is made where a term
/// asks for the graph.
[[nodiscard]] FilterContents filterContents(const dataset::Dataset& dataset, const Query& query,
                                            const FoldFunction& fold = foldAscii,
                                            const base::Control& control = {},
                                            std::shared_ptr<const graph::Snapshot> snapshot = {});

} // namespace knotary::query
