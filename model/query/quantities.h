// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers that claims state for a time (participants, countries): rows of points for the second
// axis of the chart over time.

#include "model/dataset/dataset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

struct QuantityPoint
{
    base::ClaimId claim;
    double value = 0;
    std::int64_t firstDay = 0; ///< both bounded; where it holds, or may hold
    std::int64_t lastDay = 0;
};

/// What can stand on one axis: a property that has one value at a time (its units are only other
/// words for the same thing), or else a property in one unit.
struct QuantityRow
{
    base::PropertyId property;
    std::string unit;                  ///< empty for a property that has one value at a time
    std::vector<std::string> units;    ///< all, in the order of the file
    std::vector<QuantityPoint> points; ///< by time, then claim

    /// "participants", "figure:people": stable, for settings and command lines.
    [[nodiscard]] std::string key(const dataset::Dataset& dataset) const;
};

/// In the order of the properties, then of first mention. Claims that are retracted, undated, open
/// at an end or no plain number ("1,500", "58.4") have no point.
[[nodiscard]] std::vector<QuantityRow> quantityRows(const dataset::Dataset& dataset);

/// The number that a quantity is written as; nothing for other texts.
[[nodiscard]] std::optional<double> numberOf(std::string_view quantity);

} // namespace knotary::query
