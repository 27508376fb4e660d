// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The chart over time of a data set, as numbers for the chart and as a figure for a report.

#include "app/charts/yearchart.h"
#include "app/figures/figure.h"
#include "app/figures/footer.h"
#include "app/figures/timelinegroups.h"
#include "app/figures/timelineoptions.h"
#include "app/scene/style.h"
#include "app/text/naming.h"
#include "model/dataset/dataset.h"
#include "model/query/quantities.h"
#include "model/query/query.h"

#include <optional>
#include <set>
#include <unordered_set>
#include <vector>

namespace knotary::figures
{

struct TimelineFigureInput
{
    const dataset::Dataset& dataset;
    TimelineOptions options = {};
    time::AboutWidth about = {};
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    std::optional<query::YearRange> years = std::nullopt; ///< stand out
    /// The bins that claims about these are dated in are marked.
    std::unordered_set<base::EntityId> selected = {};
    std::set<QString> hidden = {}; ///< keys of groups that stand in the legend only
    QString title = {};
    QSizeF millimetres{170, 110};
    int dpi = 300;
    std::optional<query::YearRange> axis = std::nullopt; ///< only these years are shown
    /// Only these entities are counted.
    std::optional<std::unordered_set<base::EntityId>> counted = std::nullopt;
    PartNumbers numbers = {}; ///< of the sources of its bars; empty: none are told
};

/// What a data set says of each bin: slow enough to be worked out beside the window, and kept as
/// long as the data stay.
struct CountedTime
{
    query::TimeCounts counts;
    std::vector<query::QuantityRow> quantities;
    /// Different items, for the notes: a claim with several sources is one.
    std::size_t undated = 0;
    std::size_t maybe = 0;
    std::size_t knownByYearOnly = 0;
    std::size_t outside = 0;
};

/// The bins from the first day of a year to the last day of another.
[[nodiscard]] time::BinRange binsOf(time::BinUnit unit, const query::YearRange& years);

[[nodiscard]] CountedTime countTime(const dataset::Dataset& dataset, query::TimeCountsInput input,
                                    const base::Control& control = {});
[[nodiscard]] query::TimeCountsInput countsInput(const TimelineFigureInput& input);

/// Numbers, names and colours for the chart, its groups in the same order as `groups`. The
/// dimensions and the dpi of the input do not matter here; the counts say how they were counted.
[[nodiscard]] charts::YearChartData yearChartData(const CountedTime& counted,
                                                  const std::vector<TimelineGroup>& groups,
                                                  const TimelineFigureInput& input);
[[nodiscard]] charts::YearChartLook yearChartLook(scene::Theme theme);

/// What is told under the chart, in whole sentences.
[[nodiscard]] QStringList timelineNotes(const CountedTime& counted, text::NameLanguage language);

/// "counted participants", for a menu and for the legend.
[[nodiscard]] QString quantityName(const dataset::Dataset& dataset, const query::QuantityRow& row,
                                   text::NameLanguage language);

/// The figure holds its own numbers: the data set need not outlive it.
[[nodiscard]] Figure timelineFigure(const TimelineFigureInput& input);

} // namespace knotary::figures
