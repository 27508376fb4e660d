// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table of entities or of claims as a figure: header row, hairlines, columns as wide as their
// texts need. Rows that have no room go on on further pages.

#include "app/figures/flowparts.h"
#include "model/dataset/dataset.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace knotary::figures
{

struct TableFigureInput
{
    const dataset::Dataset& dataset;
    /// The rows: claims where there are any or `isOfClaims` says so, else entities.
    std::vector<base::EntityId> entities;
    std::vector<base::ClaimId> claims;
    bool isOfClaims = false;
    Citing citing = {}; ///< of claims
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    QString title = {}; ///< empty: what the rows are
    QSizeF millimetres{170, 110};
    int dpi = 300;
};

/// The figure holds its own texts: the data set need not outlive it.
[[nodiscard]] Figure tableFigure(const TableFigureInput& input);

} // namespace knotary::figures
