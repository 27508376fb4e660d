// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A flat list of what is to be drawn, with links back to nodes and claims: made by buildScene, read
// by paint and pick, printed by dump. It holds no state of a window.
//
// Coordinates are view pixels at 96 dpi with the layout's origin at (0, 0): place = position *
// scale. A window shifts by its own offset while painting, so panning never rebuilds a scene.

#include "app/scene/guidemarks.h"
#include "app/scene/style.h"
#include "model/base/ids.h"

#include <QColor>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace knotary::scene
{

enum class Emphasis : std::uint8_t
{
    Faded,
    Normal,
    Strong
};

struct NodeMark
{
    base::NodeIndex node;
    base::EntityId entity;
    QPointF place;
    double radius = 8;
    Shape shape = Shape::Circle;
    QColor fill;
    QColor outline;
    QChar sign; ///< in the middle, of a node that is large enough: the group it belongs to
    QColor signInk;
    Emphasis emphasis = Emphasis::Normal;
    bool isSelected = false;
    bool isCurrent = false; ///< the one the details panel shows
    bool isHovered = false;
    bool isPinned = false;
    bool isMaybe = false; ///< in the time window that is looked at
};

/// One claim between two entities; parallel claims are bent apart by `bend` (pixels, signed).
struct EdgeMark
{
    base::ClaimId claim;
    base::NodeIndex fromNode;
    base::NodeIndex toNode;
    QPointF from; ///< on the outline of the node
    QPointF control;
    QPointF to;
    LineStyle line;
    QColor colour;
    Emphasis emphasis = Emphasis::Normal;
    bool isLoop = false;      ///< from and to are the same node; the curve bulges to both sides
    std::uint8_t changes = 0; ///< see changemarks.h
    bool isMaybe = false;     ///< in the time window that is looked at
};

/// The curve as it is drawn.
[[nodiscard]] QPainterPath curveOf(const EdgeMark& edge);

/// Words that stand beside a node, or on the line of a relation.
struct LabelMark
{
    base::NodeIndex node;  ///< of a relation: where its line begins
    base::EntityId entity; ///< not valid on a line
    base::ClaimId claim;   ///< valid on a line only
    QRectF box;
    QString badge;     ///< number of sources, drawn in a pill before the lines; may be empty
    QStringList lines; ///< as drawn, elided; none where there is room for the badge alone
    QStringList notes; ///< smaller and quieter, in a box of their own; see cards.h
    QRectF notesBox;
    bool isElided = false;
    double pixels = 12; ///< font size
    Emphasis emphasis = Emphasis::Normal;
    bool isBold = false;
    Qt::AlignmentFlag alignment = Qt::AlignHCenter; ///< of the lines within the box
    bool hasLeader = false; ///< a line leads from the box to the node, which is not next to it
    QPointF leaderFrom;
    QPointF leaderTo;
};

struct Scene
{
    Theme theme = Theme::Light;
    double scale = 1;
    std::size_t relationCount = 0; ///< of the whole graph, of which this may be a part
    std::vector<GuideMark> guides; ///< behind all
    std::vector<GuideWord> guideWords;
    std::vector<EdgeMark> edges;
    std::vector<NodeMark> nodes; ///< in drawing order: important ones last
    std::vector<LabelMark> labels;
    QRectF bounds; ///< of everything, labels included
};

/// One line a mark, for tests: kinds, keys and rounded places.
[[nodiscard]] std::string dump(const Scene& scene);

} // namespace knotary::scene
