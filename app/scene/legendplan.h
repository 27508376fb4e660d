// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where each entry of a legend stands: one below the other for a card, or in rows for a figure.

#include "app/scene/labeltext.h"
#include "app/scene/paint.h"

#include <QPointF>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace knotary::scene
{

struct PlacedEntry
{
    const LegendEntry* entry;
    QPointF corner;    ///< top left
    double width;      ///< that the entry may take
    QStringList lines; ///< of a note
};

struct LegendPlan
{
    static constexpr double textPixels = 12;
    static constexpr double rowHeight = 20;
    static constexpr double noteHeight = 14; ///< of a line
    static constexpr double noteGap = 4;     ///< above a note
    static constexpr double lineColumn = 36; ///< width of a piece of line and the gap after it

    std::vector<PlacedEntry> entries;
    QSizeF size;

    [[nodiscard]] static double heightOf(const PlacedEntry& placed);
};

[[nodiscard]] LegendPlan legendPlan(const std::vector<LegendEntry>& entries, bool isHorizontal,
                                    double width);

/// Whether an entry says how many there are of it.
[[nodiscard]] bool hasCount(const LegendEntry& entry);
/// The entry with its count.
[[nodiscard]] QString shownText(const LegendEntry& entry);
[[nodiscard]] Weight weightOf(const LegendEntry& entry);
[[nodiscard]] double swatchWidth(const LegendEntry& entry);
[[nodiscard]] double widthOfEntry(const LegendEntry& entry);

} // namespace knotary::scene
