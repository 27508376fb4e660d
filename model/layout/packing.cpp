// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/packing.h"

#include "model/layout/vectors.h"

#include <map>
#include <utility>

namespace knotary::layout
{

namespace
{

struct CellPlace
{
    int column = 0;
    int row = 0;
    bool operator<(const CellPlace& other) const
    {
        return row != other.row ? row < other.row : column < other.column;
    }
};

/// A growing field of cells that are taken or free; everything outside is free.
class CellField
{
public:
    [[nodiscard]] bool isTaken(CellPlace cell) const
    {
        const int column = cell.column + m_reach;
        const int row = cell.row + m_reach;
        return column >= 0 && row >= 0 && column < side() && row < side() &&
               m_taken[index(column, row)] != 0;
    }

    void take(CellPlace cell)
    {
        while (std::max(std::abs(cell.column), std::abs(cell.row)) >= m_reach)
            grow();
        m_taken[index(cell.column + m_reach, cell.row + m_reach)] = 1;
    }

private:
    [[nodiscard]] int side() const { return 2 * m_reach; }
    [[nodiscard]] std::size_t index(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(side()) +
               static_cast<std::size_t>(column);
    }

    void grow()
    {
        CellField bigger;
        bigger.m_reach = m_reach * 2;
        bigger.m_taken.assign(
            static_cast<std::size_t>(bigger.side()) * static_cast<std::size_t>(bigger.side()), 0);
        for (int row = 0; row < side(); ++row)
            for (int column = 0; column < side(); ++column)
                bigger.m_taken[bigger.index(column + m_reach, row + m_reach)] =
                    m_taken[index(column, row)];
        *this = std::move(bigger);
    }

    int m_reach = 32;
    std::vector<std::uint8_t> m_taken = std::vector<std::uint8_t>(64UL * 64UL, 0);
};

/// The cells a shape covers, counted from the cell of its middle.
struct Outline
{
    std::vector<CellPlace> cells;
    Point middle;
};

int cellOf(float coordinate, float cellSize)
{
    return static_cast<int>(std::floor(coordinate / cellSize));
}

/// `margin` is added on every side of every box.
std::vector<CellPlace> cellsOf(std::span<const Box> boxes, Point middle, float cellSize,
                               float margin)
{
    std::vector<CellPlace> cells;
    for (const Box& box : boxes) {
        const Point place = box.centre - middle;
        const float x = box.halfWidth + margin;
        const float y = box.halfHeight + margin;
        for (int row = cellOf(place.y - y, cellSize); row <= cellOf(place.y + y, cellSize); ++row)
            for (int column = cellOf(place.x - x, cellSize);
                 column <= cellOf(place.x + x, cellSize); ++column)
                cells.push_back({column, row});
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end(),
                            [](CellPlace a, CellPlace b) { return !(a < b) && !(b < a); }),
                cells.end());
    return cells;
}

/// About a hundred cells a shape (Freivalds et al.), but not so many that the field grows huge,
/// also when something is very long or pinned very far away.
float cellSizeFor(std::span<const std::vector<Box>> shapes, std::span<const Box> obstacles)
{
    constexpr double cellsPerShape = 100;
    constexpr double mostCells = 1e6;
    constexpr double mostCellsAcross = 2000;
    const Bounds around = boundsOf(obstacles);
    double area = static_cast<double>(around.width()) * static_cast<double>(around.height());
    double longest = static_cast<double>(std::max(around.width(), around.height()));
    for (const auto& shape : shapes) {
        const Bounds bounds = boundsOf(shape);
        area += static_cast<double>(bounds.width()) * static_cast<double>(bounds.height());
        longest = std::max(longest, static_cast<double>(std::max(bounds.width(), bounds.height())));
    }
    const double cells =
        std::clamp(cellsPerShape * static_cast<double>(shapes.size()), 2500.0, mostCells);
    return static_cast<float>(std::max({1.0, std::sqrt(area / cells), longest / mostCellsAcross}));
}

bool fits(const CellField& field, const Outline& outline, CellPlace at)
{
    return std::none_of(outline.cells.begin(), outline.cells.end(), [&](CellPlace cell) {
        return field.isTaken({cell.column + at.column, cell.row + at.row});
    });
}

/// The first free spot on the rim of a wide rectangle of half height `ring`: below, above, then
/// the sides, each from its middle.
std::optional<CellPlace> spotOnRing(const CellField& field, const Outline& outline, int ring)
{
    const int reach = static_cast<int>(std::lround(static_cast<float>(ring) * packedAspect));
    for (int i = 0; i <= reach; ++i)
        for (const CellPlace at : {CellPlace{i, ring}, {-i, ring}, {i, -ring}, {-i, -ring}})
            if (fits(field, outline, at))
                return at;
    for (int i = 0; i < ring; ++i)
        for (const CellPlace at : {CellPlace{reach, i}, {-reach, i}, {reach, -i}, {-reach, -i}})
            if (fits(field, outline, at))
                return at;
    return std::nullopt;
}

} // namespace

std::optional<std::vector<Point>> packShapes(std::span<const std::vector<Box>> shapes,
                                             std::span<const Box> obstacles, float gap,
                                             const Progress& progress)
{
    const float cellSize = cellSizeFor(shapes, obstacles);
    const Bounds around = boundsOf(obstacles);
    const Point origin = (around.low + around.high) * 0.5F;
    CellField field;
    for (const CellPlace cell : cellsOf(obstacles, origin, cellSize, gap / 2))
        field.take(cell);
    // Shapes of equal outline need not look again where the one before found nothing.
    std::map<std::vector<CellPlace>, int> firstRing;
    std::vector<Point> moves;
    moves.reserve(shapes.size());
    for (const auto& shape : shapes) {
        if (!progress.advance(double(moves.size()) / double(shapes.size())))
            return std::nullopt;
        const Bounds bounds = boundsOf(shape);
        Outline outline;
        outline.middle = (bounds.low + bounds.high) * 0.5F;
        outline.cells = cellsOf(shape, outline.middle, cellSize, gap / 2);
        int& ring = firstRing[outline.cells];
        std::optional<CellPlace> spot;
        while (!(spot = spotOnRing(field, outline, ring))) {
            ++ring;
            if (!progress.goesOn())
                return std::nullopt;
        }
        for (const CellPlace cell : outline.cells)
            field.take({cell.column + spot->column, cell.row + spot->row});
        moves.push_back(origin - outline.middle +
                        Point{static_cast<float>(spot->column) * cellSize,
                              static_cast<float>(spot->row) * cellSize});
    }
    return moves;
}

} // namespace knotary::layout
