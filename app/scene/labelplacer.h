// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds room for labels beside their nodes: the important ones first, none over another or over a
// node; a label without room is left out. (Greedy point-feature labelling with a fixed set of
// candidate places: Christensen, Marks and Shieber, ACM Transactions on Graphics 14(3), 1995.)

#include "app/scene/collisiongrid.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace knotary::scene
{

struct PlacedLabel
{
    QRectF box;
    Qt::AlignmentFlag alignment = Qt::AlignHCenter;
};

enum class Search {
    Near, ///< touching the node
    Wider ///< and a little away from it, for what must not be missed
};

class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF& bounds);

    void addNode(const QRectF& bounds);
    /// A line runs here: a place crossed by fewer lines is preferred.
    void addLinePoint(QPointF point);

    /// Nothing where there is no free place.
    [[nodiscard]] std::optional<PlacedLabel> place(const QRectF& node, QSizeF size, Search search);

    /// Looks farther away as well, and takes the least bad place if all are taken.
    [[nodiscard]] PlacedLabel placeAnyway(const QRectF& node, QSizeF size);

private:
    [[nodiscard]] bool isFree(const QRectF& box) const;
    [[nodiscard]] double burdenOf(const QRectF& box) const;
    PlacedLabel take(const PlacedLabel& label);

    QRectF m_bounds;
    CollisionGrid m_nodes;
    CollisionGrid m_labels;
    CollisionGrid m_lines;
};

} // namespace knotary::scene
