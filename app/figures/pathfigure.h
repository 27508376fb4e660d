// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What connects two entities as a figure: chains as rows of cards joined by arrows, or one below
// the other where the page is narrow. A beginning that chains share is drawn once, and they branch
// off it.

#include "app/figures/flowparts.h"
#include "model/dataset/dataset.h"
#include "model/query/paths.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace knotary::figures
{

struct PathFigureInput
{
    const dataset::Dataset& dataset;
    base::EntityId from;
    base::EntityId to;
    std::vector<query::Chain> chains; ///< none: nothing connects them, which the figure says
    bool isCut = false;               ///< there may be more chains
    Citing citing = {};
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    QString title = {}; ///< empty: from whom to whom
    QSizeF millimetres{170, 110};
    int dpi = 300;
};

/// The figure holds its own texts: the data set need not outlive it.
[[nodiscard]] Figure pathFigure(const PathFigureInput& input);

} // namespace knotary::figures
