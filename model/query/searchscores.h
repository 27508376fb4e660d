// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list that a search fills: so many of the best and no more, each entity or source once.

#include "model/query/search.h"

#include <algorithm>

namespace knotary::query
{

class SearchIndex::Scores
{
public:
    /// Equal scores go by the number of the form, because the best forms come first.
    struct Best
    {
        double score = 0;
        std::uint32_t form = 0;
        std::uint32_t owner = 0;

        [[nodiscard]] bool isBetterThan(const Best& other) const
        {
            return score != other.score ? score > other.score : form < other.form;
        }
    };

    Scores(const SearchIndex& index, std::size_t most) : m_index(index), m_most(most) {}

    /// Whether there is room for it; where there is none now there will be none later.
    bool takes(std::uint32_t form, double score) const
    {
        return m_best.size() < m_most || Best{score, form, 0}.isBetterThan(m_best.back());
    }

    /// Whether it is in the list now.
    bool offer(std::uint32_t form, double score)
    {
        if (!takes(form, score))
            return false;
        const Best offered{score, form, m_index.ownerOf(form)};
        const auto known = std::ranges::find(m_best, offered.owner, &Best::owner);
        if (known != m_best.end()) {
            if (!offered.isBetterThan(*known))
                return true;
            m_best.erase(known);
        }
        const auto place = std::ranges::upper_bound(
            m_best, offered, [](const Best& a, const Best& b) { return a.isBetterThan(b); });
        m_best.insert(place, offered);
        if (m_best.size() > m_most)
            m_best.pop_back();
        return true;
    }

    [[nodiscard]] const std::vector<Best>& best() const { return m_best; }

private:
    const SearchIndex& m_index;
    std::size_t m_most;
    std::vector<Best> m_best; ///< the best first
};

} // namespace knotary::query
