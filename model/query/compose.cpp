// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/compose.h"

#include <algorithm>
#include <utility>

namespace knotary::query
{

bool names(const Query& query, Field field, const std::string& value)
{
    return std::ranges::any_of(query.terms, [&](const Term& term) {
        return term.field == field && !term.isNegated &&
               std::ranges::find(term.values, value) != term.values.end();
    });
}

Query toggled(Query query, Field field, const std::string& value)
{
    if (names(query, field, value)) {
        for (Term& term : query.terms) {
            if (term.field == field && !term.isNegated)
                std::erase(term.values, value);
        }
        std::erase_if(query.terms, [](const Term& term) { return term.values.empty(); });
        return query;
    }
    const auto same = std::ranges::find_if(
        query.terms, [field](const Term& term) { return term.field == field && !term.isNegated; });
    if (same != query.terms.end()) {
        same->values.push_back(value);
    } else {
        Term term;
        term.field = field;
        term.values = {value};
        query.terms.push_back(std::move(term));
    }
    return query;
}

Query withOnly(Query query, Term term)
{
    std::erase_if(query.terms, [&term](const Term& other) {
        return other.field == term.field && !other.isNegated;
    });
    query.terms.push_back(std::move(term));
    return query;
}

Query without(Query query, std::size_t term)
{
    if (term < query.terms.size())
        query.terms.erase(query.terms.begin() + static_cast<std::ptrdiff_t>(term));
    return query;
}

Query turnedRound(Query query, std::size_t term)
{
    if (term < query.terms.size())
        query.terms[term].isNegated = !query.terms[term].isNegated;
    return query;
}

} // namespace knotary::query
