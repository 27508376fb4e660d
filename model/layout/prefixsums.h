// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Prefix sums that can be changed (P. M. Fenwick, "A New Data Structure for Cumulative Frequency
// Tables", Software: Practice and Experience 24(3), 1994).

#include <cstddef>
#include <cstdint>
#include <vector>

namespace knotary::layout
{

class PrefixSums
{
public:
    explicit PrefixSums(std::size_t count) : m_sums(count + 1, 0) {}

    void add(std::size_t index, std::int64_t amount)
    {
        for (std::size_t i = index + 1; i < m_sums.size(); i += i & (~i + 1))
            m_sums[i] += amount;
    }
    /// Of all entries before `index`.
    [[nodiscard]] std::int64_t before(std::size_t index) const
    {
        std::int64_t sum = 0;
        for (std::size_t i = index; i > 0; i -= i & (~i + 1))
            sum += m_sums[i];
        return sum;
    }

private:
    std::vector<std::int64_t> m_sums;
};

} // namespace knotary::layout
