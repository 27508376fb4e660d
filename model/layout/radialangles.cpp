// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/radialangles.h"

#include "model/layout/boxes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace knotary::layout
{

namespace
{

constexpr double fullTurn = 2 * std::numbers::pi;

/// The smaller way round between two directions.
double turnBetween(double a, double b)
{
    return std::abs(std::remainder(a - b, fullTurn));
}

class Sectors
{
public:
    Sectors(const Adjacency& part, const RadialTree& tree, std::span<const Extent> rooms)
        : m_part(part),
          m_tree(tree),
          m_rooms(rooms),
          m_children(part.nodeCount()),
          m_needs(part.nodeCount()),
          m_angles(part.nodeCount(), 0)
    {
        for (const std::uint32_t node : tree.order)
            if (tree.parent[node] != node)
                m_children[tree.parent[node]].push_back(node);
    }

    void assign(bool isFirst);
    void turnChildren();
    [[nodiscard]] double length() const;
    [[nodiscard]] const std::vector<double>& angles() const { return m_angles; }

private:
    [[nodiscard]] double arcOf(std::uint32_t node, bool isFirst) const;
    [[nodiscard]] std::vector<double> wishes() const;

    const Adjacency& m_part;
    const RadialTree& m_tree;
    std::span<const Extent> m_rooms;
    std::vector<std::vector<std::uint32_t>> m_children; ///< by node, clockwise
    std::vector<double> m_needs;                        ///< by node: of its subtree
    std::vector<double> m_angles;
};

double Sectors::arcOf(std::uint32_t node, bool isFirst) const
{
    const Extent& room = m_rooms[node];
    return isFirst ? static_cast<double>(std::max(room.width, room.height))
                   : arcBetween(room, room, m_angles[node]);
}

/// Divides the full turn among all subtrees: by what they need, on rings as far apart as each
/// other.
void Sectors::assign(bool isFirst)
{
    std::vector<double> ofChildren(m_needs.size(), 0);
    for (auto node = m_tree.order.rbegin(); node != m_tree.order.rend(); ++node) {
        const double own = arcOf(*node, isFirst) / std::max(1U, m_tree.depth[*node]);
        m_needs[*node] = std::max(own, ofChildren[*node]);
        if (m_tree.parent[*node] != *node)
            ofChildren[m_tree.parent[*node]] += m_needs[*node];
    }
    std::vector<double> from(m_needs.size(), 0);
    std::vector<double> sector(m_needs.size(), 0);
    sector[m_tree.order.front()] = fullTurn;
    for (const std::uint32_t node : m_tree.order) {
        m_angles[node] = from[node] + sector[node] / 2;
        double next = from[node];
        for (const std::uint32_t child : m_children[node]) {
            from[child] = next;
            sector[child] = sector[node] * m_needs[child] / ofChildren[node];
            next += sector[child];
        }
    }
}

/// Where each subtree would like to be: the mean direction of what its nodes are linked with.
std::vector<double> Sectors::wishes() const
{
    std::vector<double> x(m_angles.size(), 0);
    std::vector<double> y(m_angles.size(), 0);
    for (auto it = m_tree.order.rbegin(); it != m_tree.order.rend(); ++it) {
        const std::uint32_t node = *it;
        for (const std::uint32_t other : m_part.neighbours(node)) {
            if (m_tree.parent[other] == node || m_tree.parent[node] == other)
                continue;
            x[node] += std::cos(m_angles[other]);
            y[node] += std::sin(m_angles[other]);
        }
        if (m_tree.parent[node] != node) {
            x[m_tree.parent[node]] += x[node];
            y[m_tree.parent[node]] += y[node];
        }
    }
    std::vector<double> wishes(m_angles);
    for (std::size_t node = 0; node < wishes.size(); ++node) {
        if (std::hypot(x[node], y[node]) < 1e-9)
            continue;
        // Half-way, so that two subtrees do not change places for ever.
        const double wish = std::remainder(std::atan2(y[node], x[node]) - m_angles[node], fullTurn);
        wishes[node] = m_angles[node] + wish / 2;
    }
    return wishes;
}

void Sectors::turnChildren()
{
    const std::vector<double> wished = wishes();
    for (auto& children : m_children)
        std::sort(children.begin(), children.end(), [&](std::uint32_t a, std::uint32_t b) {
            return wished[a] != wished[b] ? wished[a] < wished[b] : a < b;
        });
}

/// Turns of all edges together: what is short crosses little.
double Sectors::length() const
{
    const std::uint32_t root = m_tree.order.front();
    double sum = 0;
    for (std::uint32_t node = 0; node < m_part.nodeCount(); ++node)
        for (const std::uint32_t other : m_part.neighbours(node))
            if (node != root && other != root)
                sum += turnBetween(m_angles[node], m_angles[other]);
    return sum;
}

} // namespace

double arcBetween(const Extent& a, const Extent& b, double angle)
{
    constexpr double margin = 10; // points
    constexpr double flat = 1e-3;
    const double width = static_cast<double>(a.width + b.width) / 2 + margin;
    // Rooms hang lower or higher below their places.
    const float shift = std::abs(roomOffset(a).y - roomOffset(b).y);
    const double height = static_cast<double>((a.height + b.height) / 2 + shift) + margin;
    return std::min(width / std::max(flat, std::abs(std::cos(angle))),
                    height / std::max(flat, std::abs(std::sin(angle))));
}

std::optional<std::vector<double>> radialAngles(const Adjacency& part, const RadialTree& tree,
                                                std::span<const Extent> rooms, int sweeps,
                                                const Progress& progress)
{
    Sectors sectors(part, tree, rooms);
    sectors.assign(true);
    sectors.assign(false);
    std::vector<double> best = sectors.angles();
    double least = sectors.length();
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        if (!progress.advance(double(sweep) / sweeps))
            return std::nullopt;
        sectors.turnChildren();
        sectors.assign(false);
        if (const double length = sectors.length(); length < least) {
            least = length;
            best = sectors.angles();
        }
    }
    if (!progress.goesOn())
        return std::nullopt;
    return best;
}

} // namespace knotary::layout
