// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page of one entity as a figure: its names, and what is claimed of it as sentences with the
// numbers of their sources. Where sources differ, what they say stands side by side.

#include "app/figures/flowparts.h"
#include "model/dataset/dataset.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace knotary::figures
{

struct PageFigureInput
{
    const dataset::Dataset& dataset;
    base::EntityId entity;
    Citing citing = {};
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    QString title = {}; ///< above the name; empty: none
    QSizeF millimetres{170, 110};
    int dpi = 300;
};

/// The claims that the page says, in reading order.
[[nodiscard]] std::vector<base::ClaimId> claimsOnPage(const dataset::Dataset& dataset,
                                                      base::EntityId entity);

/// The figure holds its own texts: the data set need not outlive it.
[[nodiscard]] Figure pageFigure(const PageFigureInput& input);

} // namespace knotary::figures
