// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/edit.h"

#include <unordered_map>
#include <utility>

namespace knotary::dataset
{

namespace
{

template<class Swaps>
void turnRound(Swaps& swaps)
{
    for (auto& swap : swaps)
        std::swap(swap.before, swap.after);
}

template<class IdType, class Record>
std::vector<Swap<IdType, Record>> joined(std::vector<Swap<IdType, Record>> swaps,
                                         const std::vector<Swap<IdType, Record>>& later)
{
    std::unordered_map<IdType, std::size_t> placeOf;
    for (std::size_t place = 0; place < swaps.size(); ++place)
        placeOf.emplace(swaps[place].id, place);
    for (const auto& swap : later) {
        const auto [place, isNew] = placeOf.try_emplace(swap.id, swaps.size());
        if (isNew) {
            swaps.push_back(swap);
        } else {
            swaps[place->second].after = swap.after;
        }
    }
    std::erase_if(swaps, [](const auto& swap) { return swap.before == swap.after; });
    return swaps;
}

} // namespace

Edit inverted(const Edit& edit)
{
    Edit result = edit;
    turnRound(result.entities);
    turnRound(result.sources);
    turnRound(result.claims);
    return result;
}

Edit merged(const Edit& first, const Edit& second)
{
    return {first.titleId.empty() ? second.titleId : first.titleId,
            joined(first.entities, second.entities), joined(first.sources, second.sources),
            joined(first.claims, second.claims)};
}

} // namespace knotary::dataset
