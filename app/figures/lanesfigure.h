// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lanes of a data set, when each entity was, as numbers for the chart and as a figure for a
// report. A figure has the size that it is asked for: rows that find no room on it, the last to
// begin, are counted in a note.

#include "app/charts/laneschart.h"
#include "app/figures/figure.h"
#include "app/figures/footer.h"
#include "app/scene/style.h"
#include "app/text/lanewords.h"
#include "app/text/naming.h"
#include "model/query/lanes.h"
#include "model/query/query.h"

#include <optional>
#include <unordered_set>

namespace knotary::figures
{

struct LanesFigureInput
{
    const dataset::Dataset& dataset;
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    charts::LanesForm form = charts::LanesForm::Rows;
    time::AboutWidth about = {};
    /// Only these entities.
    std::optional<std::unordered_set<base::EntityId>> shown = std::nullopt;
    std::unordered_set<base::EntityId> selected = {};    ///< stand out
    std::optional<query::YearRange> axis = std::nullopt; ///< only these years, and what they touch
    QString title = {};
    QSizeF millimetres{170, 110};
    int dpi = 300;
    PartNumbers numbers = {}; ///< of the sources of its rows; empty: none are told
};

/// What the chart shows of lanes, in their order; names are taken from the data set when they are
/// asked for, so that it must outlive what is made here. Groups are the kinds of the schema.
[[nodiscard]] charts::LanesData lanesData(const query::Lanes& lanes,
                                          const dataset::Dataset& dataset, charts::LanesForm form,
                                          scene::Theme theme, text::NameLanguage language);
[[nodiscard]] charts::LanesLook lanesLook(scene::Theme theme, text::NameLanguage language,
                                          double pixels = 12);
/// What of the drawing needs to be explained.
[[nodiscard]] text::LaneSigns lanesSigns(const charts::LanesData& data);

/// The lanes of which some bar may touch the years.
void keepTouching(query::Lanes& lanes, const query::YearRange& years);

/// The lanes of the figure, in their order.
[[nodiscard]] query::Lanes lanesShown(const LanesFigureInput& input);

/// The figure refers to the input's data set, which must outlive it.
[[nodiscard]] Figure lanesFigure(const LanesFigureInput& input);

} // namespace knotary::figures
