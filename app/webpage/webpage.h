// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as one HTML file that a reader explores without a network: pan, zoom, search, years,
// and who says so. Nothing is loaded, and nothing runs but the one script and the one style that
// the file's own policy names by their hashes.

#include "app/figures/figure.h"
#include "app/scene/buildscene.h"
#include "model/query/timewindow.h"
#include "model/time/about.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace knotary::webpage
{

/// What the page shows of the graph. It holds what is drawn and what that rests on, and nothing of
/// the entities that are left out, but for claims that contradict what is drawn.
struct WebPageInput
{
    const dataset::Dataset& dataset;
    const graph::Projection& projection;
    const layout::Positions& positions; ///< by node of the projection
    /// Dark opens dark and Light opens light; with the others the reader's system decides.
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English; ///< that the page opens in
    const layout::Guides* guides = nullptr;                    ///< null: none
    scene::Attention attention;                   ///< its selection, time window and lens
    std::optional<query::TimeWindow> window = {}; ///< that the projection was made with
    time::AboutWidth about = {};
    std::optional<QString> title = {}; ///< nothing: the data set's, in each language
    QString caption = {};
    std::vector<figures::AlternativeText> alternatives = {};
};

/// The same input gives the same bytes.
[[nodiscard]] QByteArray webPage(const WebPageInput& input);

/// A figure of another view: its picture, what it tells and what it rests on; no script.
struct PicturePageInput
{
    const dataset::Dataset& dataset;
    const figures::Figure& figure;
    std::vector<base::ClaimId> claims; ///< that the figure shows
    text::NameLanguage language = text::NameLanguage::English;
    scene::Theme theme = scene::Theme::Print;
    QString caption = {};
};
[[nodiscard]] QByteArray picturePage(const PicturePageInput& input);

} // namespace knotary::webpage
