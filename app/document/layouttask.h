// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// One run of a layout engine with all that it reads, copied from arrangement and data set, so that
// it can go on beside the window while both change.

#include "app/document/arrangement.h"
#include "model/base/control.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/layout/layout.h"

#include <functional>
#include <memory>
#include <vector>

namespace knotary::document
{

/// By node of the graph; the origin where the arrangement knows no place.
[[nodiscard]] layout::Positions placesOf(const graph::Projection& graph,
                                         const Arrangement& arrangement);

class LayoutTask
{
public:
    LayoutTask(std::shared_ptr<const graph::Projection> graph, const Arrangement& arrangement,
               const LayoutRecipe& recipe);

    /// Room of each node with its label; may be empty, and is when cancelled.
    using ExtentsFunction = std::function<std::vector<layout::Extent>(
        const dataset::Dataset& dataset, const graph::Projection& graph,
        const base::Control& control)>;
    /// Takes from the data what the engine asks for; the data are not needed after that. False
    /// when cancelled.
    [[nodiscard]] bool read(const dataset::Dataset& dataset, const ExtentsFunction& extents,
                            const base::Control& control);

    /// Finds positions and guides; false when cancelled.
    [[nodiscard]] bool run(const base::Control& control);
    /// The guides alone, for positions that are given.
    void findGuides();

    std::shared_ptr<const graph::Projection> whole;
    layout::Positions positions;                  ///< by node; at first those of the arrangement
    bool isWarm = false;                          ///< start from them
    std::shared_ptr<const layout::Guides> guides; ///< null: none; bars by entity number

private:
    [[nodiscard]] layout::Problem problem() const;

    const layout::Engine& m_engine;
    base::ParameterValues m_values;
    std::uint64_t m_seed;
    std::vector<layout::Extent> m_extents;
    std::vector<std::uint8_t> m_isPinned;
    std::vector<std::uint32_t> m_kinds;
    std::vector<layout::NodeTime> m_times;
    std::optional<std::uint32_t> m_focus;
};

} // namespace knotary::document
