// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which nodes and relations are near a rectangle: a grid over the places of a layout, in layout
// units, so that it serves every zoom. Relations are entered as straight lines from place to place.

#include "app/scene/relations.h"
#include "model/layout/layout.h"

#include <QRectF>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knotary::scene
{

class PlaceIndex
{
public:
    PlaceIndex() = default;
    PlaceIndex(const layout::Positions& positions, std::span<const Relation> relations);

    /// Numbers of the nodes in the cells that the rectangle touches: all that stand within it and
    /// some beside it; ascending.
    [[nodiscard]] std::vector<std::uint32_t> nodesNear(const QRectF& area) const;
    /// Numbers of the relations whose straight lines pass those cells; ascending, each once.
    [[nodiscard]] std::vector<std::uint32_t> relationsNear(const QRectF& area) const;

    /// Not less than nodesNear and relationsNear would give together; costs next to nothing.
    [[nodiscard]] std::size_t countNear(const QRectF& area) const;

    /// Of all places.
    [[nodiscard]] const QRectF& bounds() const { return m_bounds; }
    /// How long the lines are that run through a unit of the area where there are any.
    [[nodiscard]] double density() const { return m_density; }
    [[nodiscard]] std::size_t byteCount() const;

private:
    /// Numbers by cell, one after the other; those of cell c are at starts[c] … starts[c + 1].
    struct Table
    {
        std::vector<std::uint32_t> starts;
        std::vector<std::uint32_t> numbers;
    };
    struct Range
    {
        std::size_t left;
        std::size_t top;
        std::size_t right; ///< inclusive
        std::size_t bottom;
    };
    [[nodiscard]] Range cellsOf(const QRectF& area) const;
    [[nodiscard]] std::size_t column(double x) const;
    [[nodiscard]] std::size_t row(double y) const;
    [[nodiscard]] bool isWhole(const Range& range) const;
    void chooseCells(std::size_t nodes, std::size_t relations, double length);
    template<class Visit>
    void visitCells(layout::Point from, layout::Point to, Visit visit) const;

    QRectF m_bounds;
    double m_cell = 1;
    std::size_t m_columns = 1;
    std::size_t m_rows = 1;
    std::size_t m_nodeCount = 0;
    std::size_t m_relationCount = 0;
    double m_density = 0;
    Table m_nodes;
    Table m_relations;
};

} // namespace knotary::scene
