// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The year-by-year chart of a data set, as numbers for the chart and as a figure for a report.

#include "app/charts/yearchart.h"
#include "app/figures/figure.h"
#include "app/scene/style.h"
#include "app/text/naming.h"
#include "model/dataset/dataset.h"
#include "model/query/query.h"
#include "model/time/histogram.h"

#include <cstddef>
#include <optional>
#include <unordered_set>
#include <vector>

namespace knotary::figures
{

struct TimelineFigureInput
{
    const dataset::Dataset& dataset;
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    std::optional<query::YearRange> years = std::nullopt; ///< stand out
    /// The years that claims about these are dated in are marked.
    std::unordered_set<base::EntityId> selected = {};
    QString title = {};
    QSizeF millimetres{170, 110};
    int dpi = 300;
    std::optional<query::YearRange> axis = std::nullopt; ///< only these years are shown
    /// Only these entities are counted.
    std::optional<std::unordered_set<base::EntityId>> counted = std::nullopt;
};

/// What a data set says of each year: slow enough to be kept as long as the data stay.
struct CountedYears
{
    std::vector<time::Entry> entries;
    time::YearHistogram histogram;
    std::size_t undatedCount = 0; ///< entities that no dated claim is about
};

[[nodiscard]] CountedYears
countYears(const dataset::Dataset& dataset,
           const std::optional<std::unordered_set<base::EntityId>>& counted = std::nullopt);

/// Numbers, names and colours for the chart; kinds that never occur are left out. The dimensions
/// and the dpi of the input do not matter here.
[[nodiscard]] charts::YearChartData yearChartData(const CountedYears& counts,
                                                  const TimelineFigureInput& input);
[[nodiscard]] charts::YearChartLook yearChartLook(scene::Theme theme);

/// The figure holds its own numbers: the data set need not outlive it.
[[nodiscard]] Figure timelineFigure(const TimelineFigureInput& input);

} // namespace knotary::figures
