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

/// One mark a relation, in the same order: claim, nodes and course are set, the rest is not.
[[nodiscard]] std::vector<EdgeMark> coursesOf(std::span<const Relation> relations,
                                              std::span<const NodeOutline> nodes);

} // namespace knotary::scene
