// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/groups.h"

#include <algorithm>

namespace knotary::analysis
{

Partition numberedBySize(std::span<const std::uint32_t> labels)
{
    constexpr std::uint32_t unseen = ~0U;
    std::vector<std::uint32_t> seen; // labels in the order of their lowest nodes
    std::vector<std::uint32_t> sizeOfLabel(labels.size(), 0);
    for (const std::uint32_t label : labels)
        if (sizeOfLabel[label]++ == 0)
            seen.push_back(label);
    std::stable_sort(seen.begin(), seen.end(), [&](std::uint32_t a, std::uint32_t b) {
        return sizeOfLabel[a] > sizeOfLabel[b];
    });
    Partition partition;
    std::vector<std::uint32_t> groupOfLabel(labels.size(), unseen);
    for (const std::uint32_t label : seen) {
        groupOfLabel[label] = static_cast<std::uint32_t>(partition.sizeOfGroup.size());
        partition.sizeOfGroup.push_back(sizeOfLabel[label]);
    }
    partition.groupOfNode.reserve(labels.size());
    for (const std::uint32_t label : labels)
        partition.groupOfNode.push_back(groupOfLabel[label]);
    return partition;
}

} // namespace knotary::analysis
