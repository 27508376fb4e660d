// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The groups of the chart over time as they are shown: names, colours and patterns. Kinds look as
// on the canvas; evidence has the outline of the canvas' lines; properties and sources have a
// palette that is safe for the colour-blind (Okabe and Ito, https://jfly.uni-koeln.de/color/) and
// hatching, and the small ones of many stand together.

#include "app/charts/yearchart.h"
#include "app/scene/style.h"
#include "app/text/naming.h"
#include "model/query/timecounts.h"

#include <cstdint>
#include <vector>

namespace knotary::figures
{

struct TimelineGroup
{
    QString key; ///< stable: the ids of what it holds
    std::vector<std::uint32_t> categories;
    charts::YearSeries look; ///< name, colours and pattern; no counts
};

/// What occurs, from the bottom of the bars to their top.
[[nodiscard]] std::vector<TimelineGroup> timelineGroups(const dataset::Dataset& dataset,
                                                        const query::TimeCounts& counts,
                                                        scene::Theme theme,
                                                        text::NameLanguage language);

} // namespace knotary::figures
