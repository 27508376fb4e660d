// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The graph as a figure: title, drawing, legend.

#include "app/figures/figure.h"
#include "app/scene/buildscene.h"

#include <optional>

namespace knotary::figures
{

struct GraphFigureInput
{
    const dataset::Dataset& dataset;
    const graph::Projection& projection;
    const layout::Positions& positions;
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    const layout::Guides* guides = nullptr; ///< bars by entity number; null: none
    scene::Attention attention;
    std::optional<query::TimeWindow> window = {}; ///< said below the title; nothing: all times
    time::AboutWidth about = {};                  ///< said there, too, where it matters
    QString title;
    QSizeF millimetres{170, 110};
    int dpi = 300;
};

/// The figure refers to the input's data set, projection, positions and guides: they must outlive
/// it.
[[nodiscard]] Figure graphFigure(const GraphFigureInput& input);

} // namespace knotary::figures
