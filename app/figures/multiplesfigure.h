// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small multiples as a figure: the graph of one period beside that of the next, every node at the
// same place in all of them.

#include "app/figures/figure.h"
#include "app/figures/footer.h"
#include "app/figures/multiplepanel.h"

namespace knotary::figures
{

struct MultiplesFigureInput
{
    WholeGraph whole;
    query::YearRange years;
    std::int64_t every = 1; ///< years in a panel
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    QString title;
    QSizeF millimetres{170, 110};
    int dpi = 300;
    PartNumbers numbers = {}; ///< of the sources of its panels; empty: none are told
};

/// More panels than this tell nothing.
inline constexpr std::size_t mostPanels = 100;

/// Years in a panel, so that there are no more panels than `most`: at least `asked`, and else one
/// of 1, 2, 5, 10, 20, 50 and so on.
[[nodiscard]] std::int64_t yearsInPanel(const query::YearRange& years, std::int64_t asked,
                                        std::size_t most);

/// How many panels stand side by side so that each shows most: of `count` panels on an area, for a
/// drawing of some proportions.
struct PanelSpacing
{
    double heading = 16; ///< height of a panel's title
    double gap = 8;
    double leastWidth = 0; ///< of a panel, so that its title has room
};
[[nodiscard]] int columnsFor(std::size_t count, QSizeF area, QSizeF drawing,
                             const PanelSpacing& spacing);

/// The figure refers to the input's data set, projection and positions: they must outlive it.
[[nodiscard]] Figure multiplesFigure(const MultiplesFigureInput& input);

} // namespace knotary::figures
