// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/isotonic.h"

namespace knotary::layout
{

const std::vector<double>& IsotonicLine::place(std::span<const Wish> wishes)
{
    // Less the least distance from the first, the order is all that restricts the places.
    m_pools.clear();
    double reserved = 0;
    for (const Wish& wish : wishes) {
        reserved += m_pools.empty() ? 0 : wish.distance;
        m_pools.push_back({wish.weight, (wish.place - reserved) * wish.weight, 1});
        while (m_pools.size() > 1 &&
               m_pools[m_pools.size() - 2].place() >= m_pools.back().place()) {
            const Pool last = m_pools.back();
            m_pools.pop_back();
            m_pools.back().weight += last.weight;
            m_pools.back().sum += last.sum;
            m_pools.back().count += last.count;
        }
    }
    m_places.clear();
    reserved = 0;
    for (const Pool& pool : m_pools) {
        for (std::size_t i = 0; i < pool.count; ++i) {
            reserved += m_places.empty() ? 0 : wishes[m_places.size()].distance;
            m_places.push_back(pool.place() + reserved);
        }
    }
    return m_places;
}

} // namespace knotary::layout
