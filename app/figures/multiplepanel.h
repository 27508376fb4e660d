// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One panel of small multiples: the graph of a period, its nodes where they stand in the whole
// graph. What only may belong to the period is in it, pale and counted apart.

#include "app/scene/style.h"
#include "app/text/naming.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/layout/layout.h"
#include "model/query/query.h"
#include "model/time/about.h"

#include <QPainter>
#include <QRectF>
#include <QString>

#include <unordered_set>
#include <vector>

namespace knotary::figures
{

/// The whole graph that all panels are parts of.
struct WholeGraph
{
    const dataset::Dataset& dataset;
    const graph::Projection& projection;
    const layout::Positions& positions; ///< by node of the projection
    query::Query query;                 ///< that led to the projection; its years do not matter
    time::AboutWidth about = {};
};

struct MultiplePanel
{
    query::YearRange years;
    graph::Projection projection;
    layout::Positions positions;
    std::size_t entities = 0; ///< that belong to the period for certain
    std::size_t relations = 0;
    std::unordered_set<base::EntityId> perhapsEntities;
    std::unordered_set<base::ClaimId> perhapsRelations;
};

/// Periods of so many years from the first on; the last may be shorter.
[[nodiscard]] std::vector<query::YearRange> periodsOf(const query::YearRange& years,
                                                      std::int64_t every);
/// "2014" or "2014–2018".
[[nodiscard]] QString titleOf(const query::YearRange& years);
[[nodiscard]] MultiplePanel panelOf(const WholeGraph& whole, const query::YearRange& years);

/// Where layout units lie in each panel: the same in all of them.
struct PanelFit
{
    QRectF bounds;    ///< of all places, in layout units
    double scale = 1; ///< pixels a unit
};
[[nodiscard]] PanelFit fitPanels(const layout::Positions& positions, QSizeF panel);

struct PanelLook
{
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
};
/// The graph alone, in a box whose size is that which the fit was made for.
void paintPanelGraph(QPainter& painter, const QRectF& box, const dataset::Dataset& dataset,
                     const MultiplePanel& panel, const PanelFit& fit, const PanelLook& look);

} // namespace knotary::figures
