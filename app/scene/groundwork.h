// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all scenes of one graph have in common, whatever part is seen at whatever scale: worked out
// once, as flat arrays, so that a scene of a part never looks at the whole. It is not changed after
// it is made; several threads may read it.

#include "app/scene/paint.h"
#include "app/scene/placeindex.h"
#include "app/scene/relations.h"
#include "app/scene/style.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/layout/layout.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace knotary::scene
{

struct Groundwork
{
    Relations relations;
    std::vector<base::KindId> kinds; ///< by node; invalid where it is not known
    std::vector<LineStyle> lines;    ///< by relation
    /// By relation: pixels that its middle lies beside the straight line; of a self-relation, which
    /// of the node's loops it is.
    std::vector<float> offsets;
    double reach = 0; ///< pixels that any relation's line leaves the straight one at most
    PlaceIndex index;
    LegendCounts legend;

    /// Nodes and relations whose marks may touch a part of the scene (null: all), by number,
    /// ascending.
    struct Near
    {
        std::vector<std::uint32_t> nodes;
        std::vector<std::uint32_t> relations;
    };
    [[nodiscard]] Near near(const QRectF& window, double scale) const;
    /// Not less than how many those are.
    [[nodiscard]] std::size_t countNear(const QRectF& window, double scale) const;

    /// How opaque lines are, so that where very many lie over one another the eye still sees where
    /// they are more and where fewer; 1 where they seldom do.
    [[nodiscard]] double lineOpacity(double scale) const;

    /// Pixels that a node's mark, or a relation's, may lie away from the places it belongs to.
    [[nodiscard]] static double nodeMargin(double scale);
    [[nodiscard]] double lineMargin(double scale) const;
};

/// `positions` by node; where there are none yet the index is empty. `contents` of the time window
/// that the projection was made with; null: none.
[[nodiscard]] Groundwork groundworkOf(const dataset::Dataset& dataset,
                                      const graph::Projection& projection,
                                      const layout::Positions& positions,
                                      const query::WindowContents* contents = nullptr);

} // namespace knotary::scene
