// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The course of every relation's line: parallel and opposite ones bent apart, self-relations as
// loops, each from outline to outline.

#include "app/scene/relations.h"
#include "app/scene/scene.h"

#include <span>
#include <vector>

namespace knotary::scene
{

/// What a line must know of a node it touches.
struct NodeOutline
{
    QPointF place;
    double radius = 8;
    Shape shape = Shape::Circle;
};

/// By relation: how many pixels its middle lies beside the straight line, to the right of the way
/// from the lower node number to the higher: so opposite lines part as well. Of a self-relation:
/// which of the node's loops it is, from 0.
[[nodiscard]] std::vector<float> offsetsOf(std::span<const Relation> relations);

/// Pixels that a line with that offset leaves the straight one at most, besides its node's size.
[[nodiscard]] double reachBeside(const Relation& relation, float offset);

/// Claim, nodes and course are set, the rest is not.
[[nodiscard]] EdgeMark courseOf(const Relation& relation, float offset, const NodeOutline& from,
                                const NodeOutline& to);

} // namespace knotary::scene
