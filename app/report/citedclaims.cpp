// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/citedclaims.h"

#include "app/text/footnotes.h"

#include <algorithm>
#include <memory>

namespace knotary::report
{

figures::Citing citingOf(const FigureRequest& request, const dataset::Dataset& dataset,
                         std::span<const base::ClaimId> claims)
{
    figures::Citing citing;
    if (!request.citations)
        return citing;
    text::Footnotes footnotes({dataset, request.language});
    auto marks = std::make_shared<scene::SourceMarks>();
    for (const base::ClaimId id : claims) {
        const dataset::Claim* claim = dataset.claim(id);
        if (claim == nullptr)
            continue;
        std::vector<std::size_t> numbers = footnotes.numbersOf(*claim);
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        QStringList words;
        for (const std::size_t number : numbers)
            words += QString::number(number);
        if (!words.isEmpty())
            marks->numbers[id] = words.join(QStringLiteral(", "));
    }
    citing.marks = std::move(marks);
    for (const text::Footnote& note : footnotes.all())
        citing.references.push_back({QString::number(citing.references.size() + 1), note.words});
    return citing;
}

} // namespace knotary::report
