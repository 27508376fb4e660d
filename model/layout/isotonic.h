// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Places on a line, in a given order and at given least distances, as near as can be to where each
// thing wishes to be: isotonic regression, solved by pooling adjacent violators (R. E. Barlow,
// D. J. Bartholomew, J. M. Bremner, H. D. Brunk, "Statistical Inference under Order Restrictions",
// Wiley 1972). The weighted squares of the distances to the wishes are least.

#include <cstddef>
#include <span>
#include <vector>

namespace knotary::layout
{

struct Wish
{
    double place = 0;
    double weight = 1;   ///< > 0
    double distance = 0; ///< at least so far behind the one before
};

class IsotonicLine
{
public:
    /// By wish, in their order. Linear in time; scratch is kept for the next call.
    [[nodiscard]] const std::vector<double>& place(std::span<const Wish> wishes);

private:
    /// Things that stand as close as they may and so move as one.
    struct Pool
    {
        double weight = 0;
        double sum = 0; ///< of wishes times weights
        std::size_t count = 0;

        [[nodiscard]] double place() const { return sum / weight; }
    };

    std::vector<Pool> m_pools;
    std::vector<double> m_places;
};

} // namespace knotary::layout
