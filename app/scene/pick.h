// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is under a point or inside a rectangle: a grid over the marks of a scene.

#include "app/scene/scene.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace knotary::scene
{

struct Picked
{
    base::EntityId entity; ///< valid where a node or its label was hit
    base::ClaimId claim;   ///< valid where a relation or its words were hit (and no node)
};

class Picker
{
public:
    Picker() = default;
    explicit Picker(const Scene& scene);

    /// Nodes before labels before relations (within `reach` pixels of the line).
    [[nodiscard]] Picked at(QPointF place, double reach = 5) const;
    [[nodiscard]] std::vector<base::EntityId> within(const QRectF& area) const;

private:
    const Scene* m_scene = nullptr; ///< must outlive the picker
    std::unordered_map<std::int64_t, std::vector<std::uint32_t>> m_nodeCells;
    std::unordered_map<std::int64_t, std::vector<std::uint32_t>> m_edgeCells;
    std::unordered_map<std::int64_t, std::vector<std::uint32_t>> m_longEdgeCells; ///< larger cells
    std::unordered_map<std::int64_t, std::vector<std::uint32_t>> m_labelCells;
};

} // namespace knotary::scene
