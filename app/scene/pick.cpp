// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/pick.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace knotary::scene
{

namespace
{

constexpr double cellSize = 64;
constexpr double longCellSize = 512; ///< for lines that would pass very many small cells
constexpr double longLine = 1200;
constexpr double slack = 3; ///< pixels around a small node that still count as hitting it

std::int64_t cellNumber(double coordinate, double size = cellSize)
{
    return static_cast<std::int64_t>(std::floor(coordinate / size));
}

std::int64_t keyOf(std::int64_t column, std::int64_t row)
{
    return column * 0x1'0000'0000LL + row;
}

std::int64_t keyOf(QPointF place, double size)
{
    return keyOf(cellNumber(place.x(), size), cellNumber(place.y(), size));
}

using Cells = std::unordered_map<std::int64_t, std::vector<std::uint32_t>>;

void add(Cells& cells, std::int64_t key, std::uint32_t mark)
{
    std::vector<std::uint32_t>& cell = cells[key];
    if (cell.empty() || cell.back() != mark)
        cell.push_back(mark);
}

void add(Cells& cells, const QRectF& box, std::uint32_t mark)
{
    for (std::int64_t row = cellNumber(box.top()); row <= cellNumber(box.bottom()); ++row)
        for (std::int64_t column = cellNumber(box.left()); column <= cellNumber(box.right());
             ++column)
            add(cells, keyOf(column, row), mark);
}

QPointF pointOn(const EdgeMark& edge, double share)
{
    const double rest = 1 - share;
    if (!edge.isLoop) {
        return edge.from * rest * rest + edge.control * 2 * share * rest + edge.to * share * share;
    }
    return curveOf(edge).pointAtPercent(share);
}

double roughLength(const EdgeMark& edge)
{
    return std::abs(edge.control.x() - edge.from.x()) + std::abs(edge.control.y() - edge.from.y()) +
           std::abs(edge.to.x() - edge.control.x()) + std::abs(edge.to.y() - edge.control.y());
}

bool isStraight(const EdgeMark& edge)
{
    const QPointF bow = edge.control - (edge.from + edge.to) / 2;
    return !edge.isLoop && std::abs(bow.x()) + std::abs(bow.y()) < 0.5;
}

/// Enough points that a curve is never far from the straight pieces between them.
int stepsOf(const EdgeMark& edge)
{
    return isStraight(edge) ? 1 : std::clamp(static_cast<int>(roughLength(edge) / 24), 6, 400);
}

double distanceToPiece(QPointF place, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double squared = QPointF::dotProduct(along, along);
    const double share =
        squared > 0 ? std::clamp(QPointF::dotProduct(place - a, along) / squared, 0.0, 1.0) : 0;
    const QPointF apart = place - (a + along * share);
    return std::hypot(apart.x(), apart.y());
}

double distanceTo(QPointF place, const EdgeMark& edge)
{
    const int steps = stepsOf(edge);
    double least = std::numeric_limits<double>::max();
    QPointF previous = edge.from;
    for (int step = 1; step <= steps; ++step) {
        const QPointF next = pointOn(edge, static_cast<double>(step) / steps);
        least = std::min(least, distanceToPiece(place, previous, next));
        previous = next;
    }
    return least;
}

/// Negative within the node.
double distanceTo(QPointF place, const NodeMark& node)
{
    const QPointF apart = place - node.place;
    const double length = std::hypot(apart.x(), apart.y());
    return length < 1e-6 ? -node.radius : length - reachOf(node.shape, apart) * node.radius;
}

template<class Visit>
void visitAround(const Cells& cells, QPointF place, double reach, double size, Visit visit)
{
    for (std::int64_t row = cellNumber(place.y() - reach, size);
         row <= cellNumber(place.y() + reach, size); ++row) {
        for (std::int64_t column = cellNumber(place.x() - reach, size);
             column <= cellNumber(place.x() + reach, size); ++column) {
            if (const auto cell = cells.find(keyOf(column, row)); cell != cells.end())
                for (const std::uint32_t mark : cell->second)
                    visit(mark);
        }
    }
}

} // namespace

Picker::Picker(const Scene& scene) : m_scene(&scene)
{
    for (std::uint32_t i = 0; i < scene.nodes.size(); ++i) {
        const NodeMark& node = scene.nodes[i];
        add(m_nodeCells,
            boundsOf(node.shape, node.place, node.radius).adjusted(-slack, -slack, slack, slack),
            i);
    }
    for (std::uint32_t i = 0; i < scene.labels.size(); ++i)
        add(m_labelCells, scene.labels[i].box, i);
    for (std::uint32_t i = 0; i < scene.edges.size(); ++i) {
        const EdgeMark& edge = scene.edges[i];
        const double length = roughLength(edge);
        const double size = length > longLine ? longCellSize : cellSize;
        Cells& cells = length > longLine ? m_longEdgeCells : m_edgeCells;
        const int steps = std::max(4, static_cast<int>(length / (size * 0.4)));
        add(cells, keyOf(edge.from, size), i);
        for (int step = 1; step <= steps; ++step)
            add(cells, keyOf(pointOn(edge, static_cast<double>(step) / steps), size), i);
    }
}

Picked Picker::at(QPointF place, double reach) const
{
    Picked picked;
    if (m_scene == nullptr)
        return picked;

    double nearest = slack;
    bool isCovered = false;
    visitAround(m_nodeCells, place, 0, cellSize, [&](std::uint32_t mark) {
        const NodeMark& node = m_scene->nodes[mark];
        const double distance = distanceTo(place, node);
        // Of two that cover the place the one drawn later, which is the one seen, wins.
        if (distance <= 0) {
            isCovered = true;
            picked.entity = node.entity;
        } else if (!isCovered && distance < nearest) {
            nearest = distance;
            picked.entity = node.entity;
        }
    });
    if (picked.entity.isValid())
        return picked;

    visitAround(m_labelCells, place, 0, cellSize, [&](std::uint32_t mark) {
        const LabelMark& label = m_scene->labels[mark];
        if (label.box.contains(place)) {
            picked.entity = label.entity;
            picked.claim = label.claim;
        }
    });
    if (picked.entity.isValid() || picked.claim.isValid())
        return picked;

    nearest = reach;
    const auto takeNearer = [&](std::uint32_t mark) {
        const EdgeMark& edge = m_scene->edges[mark];
        const double distance = distanceTo(place, edge);
        if (distance <= nearest) {
            nearest = distance;
            picked.claim = edge.claim;
        }
    };
    // A line is entered where its points fall, so a cell it only clips may not know it: look a
    // little farther than the reach.
    visitAround(m_edgeCells, place, reach + cellSize * 0.2, cellSize, takeNearer);
    visitAround(m_longEdgeCells, place, reach + longCellSize * 0.2, longCellSize, takeNearer);
    return picked;
}

std::vector<base::EntityId> Picker::within(const QRectF& area) const
{
    std::vector<base::EntityId> found;
    if (m_scene == nullptr)
        return found;
    const QRectF box = area.normalized();
    for (const NodeMark& node : m_scene->nodes)
        if (box.contains(node.place))
            found.push_back(node.entity);
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace knotary::scene
