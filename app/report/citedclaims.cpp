// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/citedclaims.h"

#include "app/report/citing.h"
#include "app/report/footer.h"

#include <memory>

namespace knotary::report
{

figures::Citing citingOf(MadeFigure& made)
{
    figures::Citing citing;
    if (!made.request.citations)
        return citing;
    made.citations = std::make_shared<const Citations>(
        citationsOf(*made.dataset, made.claims, text::Numbered::Nothing));
    auto marks = std::make_shared<scene::SourceMarks>();
    for (const auto& [claim, numbers] : made.citations->numbers)
        marks->numbers[claim] = markOf(numbers);
    citing.marks = std::move(marks);
    for (const figures::FooterEntry& entry : footerOf(made).sources)
        citing.references.push_back({QString::number(citing.references.size() + 1), entry.text});
    return citing;
}

std::vector<base::EntityId> entitiesOf(const dataset::Dataset& dataset,
                                       const std::vector<base::ClaimId>& claims)
{
    std::vector<base::EntityId> entities;
    for (const base::ClaimId id : claims) {
        const dataset::Claim& claim = *dataset.claim(id);
        entities.push_back(claim.subject);
        if (claim.object().isValid())
            entities.push_back(claim.object());
    }
    sortOut(entities);
    return entities;
}

} // namespace knotary::report
