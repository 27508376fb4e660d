// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/keyboardwalk.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace knotary::views
{

std::vector<std::size_t> readingOrder(const layout::Positions& positions, float lineHeight)
{
    std::vector<std::size_t> order(positions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto lineOf = [&](std::size_t number) {
        return std::floor(positions[number].y / lineHeight);
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (lineOf(a) != lineOf(b))
            return lineOf(a) < lineOf(b);
        if (positions[a].x != positions[b].x)
            return positions[a].x < positions[b].x;
        return a < b;
    });
    return order;
}

std::optional<std::size_t> nearestTowards(const layout::Positions& positions, std::size_t from,
                                          Direction direction)
{
    if (from >= positions.size())
        return {};
    std::optional<std::size_t> nearest;
    float least = std::numeric_limits<float>::max();
    for (std::size_t number = 0; number < positions.size(); ++number) {
        if (number == from)
            continue;
        const float x = positions[number].x - positions[from].x;
        const float y = positions[number].y - positions[from].y;
        float ahead = 0;
        float aside = 0;
        switch (direction) {
        case Direction::Left:
            ahead = -x;
            aside = std::abs(y);
            break;
        case Direction::Right:
            ahead = x;
            aside = std::abs(y);
            break;
        case Direction::Up:
            ahead = -y;
            aside = std::abs(x);
            break;
        case Direction::Down:
            ahead = y;
            aside = std::abs(x);
            break;
        }
        if (ahead <= 0 || aside > ahead)
            continue;
        const float cost = ahead + 2 * aside;
        if (cost < least) {
            least = cost;
            nearest = number;
        }
    }
    return nearest;
}

} // namespace knotary::views
