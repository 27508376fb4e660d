// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/quantities.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <tuple>

namespace knotary::query
{

std::optional<double> numberOf(std::string_view quantity)
{
    std::string digits;
    for (const char letter : quantity)
        if (letter != ',' && letter != ' ')
            digits += letter;
    double value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc() || stopped != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string QuantityRow::key(const dataset::Dataset& dataset) const
{
    const std::string& id = dataset.schema.property(property).id;
    return unit.empty() ? id : id + ':' + unit;
}

std::vector<QuantityRow> quantityRows(const dataset::Dataset& dataset)
{
    std::vector<QuantityRow> rows;
    std::map<std::pair<base::PropertyId, std::string>, std::size_t> rowOf;
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        const auto* quantity = std::get_if<dataset::QuantityValue>(&claim.value);
        const time::TimeSpan* when = dataset::timeOf(claim);
        if (quantity == nullptr || when == nullptr || !when->isBounded() ||
            claim.standing == dataset::Standing::Retracted)
            continue;
        const std::optional<double> value = numberOf(quantity->quantity);
        if (!value)
            continue;
        const bool isSingle = dataset.schema.property(claim.property).isSingle;
        const std::string unit = isSingle ? std::string() : quantity->unit;
        const auto [place, isNew] = rowOf.try_emplace({claim.property, unit}, rows.size());
        if (isNew)
            rows.push_back({claim.property, unit, {}, {}});
        QuantityRow& row = rows[place->second];
        if (std::find(row.units.begin(), row.units.end(), quantity->unit) == row.units.end())
            row.units.push_back(quantity->unit);
        row.points.push_back({id, *value, when->earliest, when->latest});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const QuantityRow& one, const QuantityRow& two) {
        return one.property < two.property;
    });
    for (QuantityRow& row : rows)
        std::sort(row.points.begin(), row.points.end(),
                  [](const QuantityPoint& one, const QuantityPoint& two) {
                      return std::tie(one.firstDay, one.lastDay, one.claim) <
                             std::tie(two.firstDay, two.lastDay, two.claim);
                  });
    return rows;
}

} // namespace knotary::query
