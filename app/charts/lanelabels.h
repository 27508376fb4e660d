// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names within a packed line of lanes: inside a bar that is wide enough, else beside it, cut where
// the next bar is near, left out where there is no room. None touches another or another's bar.

#include "app/charts/lanelines.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace knotary::charts
{

struct LaneLabel
{
    std::size_t row = 0;
    QString text; ///< as drawn, perhaps cut
    QRectF box;
    bool isInside = false; ///< written on the bar
};

/// Of the bars that are in sight.
[[nodiscard]] std::vector<LaneLabel> labelsOfLine(const LanesData& data, const LanesLook& look,
                                                  const LaneLines& lines, const LaneLine& line,
                                                  double lineTop, const DayAxis& axis);

/// The text cut to a width, with "…" at its end; empty where not even a letter has room.
[[nodiscard]] QString cutTo(const QString& text, double width, const WidthFunction& widthOf);

} // namespace knotary::charts
