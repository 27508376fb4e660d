// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/grid.h"

#include "model/layout/guides.h"
#include "model/layout/progress.h"
#include "model/layout/rooms.h"

#include <algorithm>
#include <array>
#include <map>

namespace knotary::layout
{

namespace
{

constexpr std::array<base::ParameterDescription, 2> descriptions = {{
    {"aspect", "Width by height", 0.25, 8, 1.6, false},
    {"spacing", "Spacing", 0.5, 4, 1, false},
}};

/// The nodes of one kind in rows of equal length.
struct Block
{
    std::optional<std::uint32_t> kind;
    std::vector<std::uint32_t> nodes;
    float above = 0;     ///< of a row: down to the place of its nodes
    float rowHeight = 0; ///< of the highest
    float top = 0;
    std::size_t columns = 1;

    [[nodiscard]] std::size_t rows() const { return (nodes.size() + columns - 1) / columns; }
    [[nodiscard]] float height() const { return rowHeight * static_cast<float>(rows()); }
};

class GridPage
{
public:
    GridPage(const Problem& problem, const base::ParameterValues& values);

    /// False when cancelled.
    [[nodiscard]] bool fit(double aspect, const Progress& progress);
    [[nodiscard]] Positions places() const;
    [[nodiscard]] Guides guides() const;

private:
    void makeBlocks(const Problem& problem);
    [[nodiscard]] std::vector<float> columnWidths(const Block& block, std::size_t columns) const;
    [[nodiscard]] float widthOf(const Block& block, std::size_t columns) const;
    [[nodiscard]] std::size_t columnsWithin(const Block& block, float width) const;
    void breakAt(float width);

    std::vector<Extent> m_rooms; ///< with the free space round them
    std::vector<Block> m_blocks;
    float m_gap = 0; ///< between blocks
    float m_width = 0;
    float m_height = 0;
};

GridPage::GridPage(const Problem& problem, const base::ParameterValues& values)
    : m_rooms(roomsOf(problem, boost::num_vertices(problem.topology)))
{
    constexpr float sideways = 6; // points free on each side
    constexpr float upright = 4;
    const auto spacing = static_cast<float>(values.value(descriptions[1]));
    for (Extent& room : m_rooms)
        room = {room.width + 2 * sideways * spacing, room.height + 2 * upright * spacing,
                room.above + upright * spacing};
    m_gap = 20 * spacing;
    makeBlocks(problem);
}

void GridPage::makeBlocks(const Problem& problem)
{
    const bool hasKinds = problem.kinds.size() == m_rooms.size();
    std::map<std::uint32_t, Block> blocks;
    for (std::uint32_t node = 0; node < m_rooms.size(); ++node)
        blocks[hasKinds ? problem.kinds[node] : 0].nodes.push_back(node);
    for (auto& [kind, block] : blocks) {
        if (hasKinds)
            block.kind = kind;
        float below = 0;
        for (const std::uint32_t node : block.nodes) {
            block.above = std::max(block.above, m_rooms[node].above);
            below = std::max(below, m_rooms[node].height - m_rooms[node].above);
        }
        block.rowHeight = block.above + below;
        m_blocks.push_back(std::move(block));
    }
}

std::vector<float> GridPage::columnWidths(const Block& block, std::size_t columns) const
{
    std::vector<float> widths(std::min(columns, block.nodes.size()), 0);
    for (std::size_t i = 0; i < block.nodes.size(); ++i)
        widths[i % columns] = std::max(widths[i % columns], m_rooms[block.nodes[i]].width);
    return widths;
}

float GridPage::widthOf(const Block& block, std::size_t columns) const
{
    float width = 0;
    for (const float one : columnWidths(block, columns))
        width += one;
    return width;
}

/// About the most columns that find place; at least one.
std::size_t GridPage::columnsWithin(const Block& block, float width) const
{
    std::size_t fitting = 1;
    std::size_t tooMany = block.nodes.size() + 1;
    while (tooMany - fitting > 1) {
        const std::size_t middle = (fitting + tooMany) / 2;
        (widthOf(block, middle) <= width ? fitting : tooMany) = middle;
    }
    return fitting;
}

void GridPage::breakAt(float width)
{
    m_width = 0;
    m_height = 0;
    for (Block& block : m_blocks) {
        block.columns = columnsWithin(block, width);
        block.top = m_height;
        m_width = std::max(m_width, widthOf(block, block.columns));
        m_height += block.height() + m_gap;
    }
    m_height -= m_blocks.empty() ? 0 : m_gap;
}

bool GridPage::fit(double aspect, const Progress& progress)
{
    constexpr int halvings = 24;
    float low = 0;
    float high = 0;
    for (const Extent& room : m_rooms)
        high += room.width;
    for (int i = 0; i < halvings; ++i) {
        if (!progress.advance(double(i) / halvings))
            return false;
        const float middle = (low + high) / 2;
        breakAt(middle);
        const bool isWide = static_cast<double>(m_width) > aspect * static_cast<double>(m_height);
        (isWide ? high : low) = middle;
    }
    breakAt(high);
    return progress.goesOn();
}

Positions GridPage::places() const
{
    Positions places(m_rooms.size());
    for (const Block& block : m_blocks) {
        const std::vector<float> widths = columnWidths(block, block.columns);
        float x = 0;
        for (std::size_t i = 0; i < block.nodes.size(); ++i) {
            const std::size_t column = i % block.columns;
            x = column == 0 ? -m_width / 2 : x;
            const float y = block.top + block.above +
                            block.rowHeight * static_cast<float>(i / block.columns) - m_height / 2;
            places[block.nodes[i]] = {x + widths[column] / 2, y};
            x += widths[column];
        }
    }
    return places;
}

Guides GridPage::guides() const
{
    Guides guides;
    guides.low = {-m_width / 2, -m_height / 2};
    guides.high = {m_width / 2, m_height / 2};
    for (const Block& block : m_blocks)
        if (block.kind)
            guides.bands.push_back(
                {block.top - m_height / 2, block.top + block.height() - m_height / 2, block.kind});
    return guides.bands.empty() ? Guides{} : guides;
}

} // namespace

std::string_view GridEngine::id() const
{
    return "grid";
}

const char* GridEngine::title() const
{
    return "Grid";
}

std::span<const base::ParameterDescription> GridEngine::parameters() const
{
    return descriptions;
}

Outcome GridEngine::run(const Problem& problem, Positions& positions,
                        const base::ParameterValues& values, const base::Control& control) const
{
    if (control.isCancelled())
        return Outcome::Cancelled;
    double reached = 0;
    control.report(reached);
    GridPage page(problem, values);
    if (!page.fit(values.value(descriptions[0]), Progress(control, reached)))
        return Outcome::Cancelled;
    putInPlace(page.places(), problem, positions);
    control.report(1.0);
    return Outcome::Finished;
}

Guides GridEngine::guides(const Problem& problem, const Positions& /*positions*/,
                          const base::ParameterValues& values) const
{
    double reached = 0;
    const base::Control control;
    GridPage page(problem, values);
    return page.fit(values.value(descriptions[0]), Progress(control, reached)) ? page.guides()
                                                                               : Guides{};
}

} // namespace knotary::layout
