// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/graphfrom.h"

#include <map>
#include <sstream>
#include <string>

namespace knotary::support
{

graph::Topology graphFrom(std::string_view text)
{
    std::map<std::string, std::uint32_t> numberOf;
    const auto number = [&](const std::string& name) {
        const auto next = static_cast<std::uint32_t>(numberOf.size());
        return numberOf.try_emplace(name, next).first->second;
    };
    std::vector<graph::EdgeInput> edges;
    std::istringstream words{std::string(text)};
    for (std::string word; words >> word;) {
        const std::size_t dash = word.find('-');
        const std::uint32_t from = number(word.substr(0, dash));
        if (dash == std::string::npos)
            continue;
        const std::uint32_t to = number(word.substr(dash + 1));
        edges.push_back({from, to, base::ClaimId(edges.size())});
    }
    return graph::buildTopology(numberOf.size(), edges);
}

} // namespace knotary::support
