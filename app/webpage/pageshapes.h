// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The outlines of nodes for a page: a path of radius 1, and how far it reaches in each direction,
// so that lines end at outlines as they do in the program.

#include "app/scene/shape.h"

#include <QJsonArray>

#include <vector>

namespace knotary::webpage
{

class PageShapes
{
public:
    /// Where the shape stands in json().
    int numberOf(scene::Shape shape);
    /// {"path": "M…", "reach": [to the right, then clockwise in equal steps]}
    [[nodiscard]] QJsonArray json() const;

private:
    std::vector<scene::Shape> m_shapes;
};

} // namespace knotary::webpage
