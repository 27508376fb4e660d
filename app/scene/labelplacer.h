// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds room for labels beside their nodes: the important ones first, none over another or over a
// node; a label without room is left out. (Greedy point-feature labelling with a fixed set of
// candidate places: Christensen, Marks and Shieber, ACM Transactions on Graphics 14(3), 1995.)

#include "app/scene/collisiongrid.h"
#include "app/scene/linedensity.h"

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
    bool isApart = false; ///< so far from its node that a line must lead there
};

enum class Search
{
    Clear,   ///< touching the node and hiding no line
    Near,    ///< touching the node
    Wider,   ///< and a little away from it
    Far,     ///< and anywhere about, with a line that leads back to the node and past all others
    Past,    ///< and the line may clip another node
    Across,  ///< and farther still, across as many nodes as it must, the fewer the better
    Anywhere ///< and well outside the drawing
};

class LabelPlacer
{
public:
    /// `bounds` and number of the nodes to be added; labels keep within `frame` unless it is null.
    LabelPlacer(const QRectF& bounds, std::size_t nodes, const QRectF& frame);

    void addNode(const QRectF& bounds);
    /// A line runs here: a place crossed by fewer lines is preferred. To be called along a line in
    /// steps of lineStep().
    void addLinePoint(QPointF point);
    [[nodiscard]] double lineStep() const { return 2 * m_lines.cell(); }

    /// False where even a label of a few letters would find no place beside the node: saves
    /// measuring the text of thousands that are too crowded.
    [[nodiscard]] bool hasRoom(const QRectF& node) const;

    /// Nothing where there is no free place.
    [[nodiscard]] std::optional<PlacedLabel> place(const QRectF& node, QSizeF size, Search search);

    /// Something else stands here, whatever it covers.
    void block(const QRectF& box) { m_labels.add(box); }

    /// Roughly how many lines run through a place.
    [[nodiscard]] double linesIn(const QRectF& box) const { return m_lines.within(box); }

    /// Takes just this place, if it is free.
    [[nodiscard]] bool take(const QRectF& box);

private:
    [[nodiscard]] bool isFree(const QRectF& box) const;
    [[nodiscard]] bool isFramed(const QRectF& box) const;
    [[nodiscard]] double burdenOf(const QRectF& box) const;
    [[nodiscard]] std::optional<PlacedLabel> placeBeside(const QRectF& node, QSizeF size,
                                                         Search search) const;
    [[nodiscard]] std::optional<PlacedLabel> placeApart(const QRectF& node, QSizeF size,
                                                        Search search) const;
    [[nodiscard]] std::optional<double> costOfLeader(const QRectF& box, const QRectF& node,
                                                     Search search) const;

    QRectF m_bounds;
    QRectF m_frame;
    QRectF m_page;
    CollisionGrid m_nodes;
    CollisionGrid m_labels;
    LineDensity m_lines;
};

/// The point of a label's box from which a line leads to its node.
[[nodiscard]] QPointF leaderStart(const QRectF& box, QPointF node);

} // namespace knotary::scene
