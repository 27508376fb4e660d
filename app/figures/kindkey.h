// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The key to the kinds in a chart of lanes: a glyph and a name each, in as many rows as it takes.

#include "app/charts/lanesdata.h"

#include <QPainter>
#include <QPointF>

#include <vector>

namespace knotary::figures
{

class KindKey
{
public:
    KindKey(std::vector<charts::LaneGroupData> kinds, const charts::LanesLook& look, double width);

    [[nodiscard]] double height() const; ///< 0 where there are no kinds
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    std::vector<charts::LaneGroupData> m_kinds;
    charts::LanesLook m_look;
    std::vector<QPointF> m_places; ///< of the glyphs' centres
    double m_height = 0;
};

} // namespace knotary::figures
