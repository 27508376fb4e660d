// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws a scene with QPainter: the same road for the window, PNG, SVG and PDF.

#include "app/scene/partnames.h"
#include "app/scene/scene.h"
#include "app/text/figurewords.h"
#include "app/text/naming.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/query/changes.h"
#include "model/query/timecolumns.h"

#include <QPainter>
#include <QRectF>

#include <map>
#include <vector>

namespace knotary::scene
{

/// Draws what of the scene meets `visible` (scene coordinates). The caller has set the transform.
/// `names` are for files that keep parts apart; null: none are told.
void paint(QPainter& painter, const Scene& scene, const QRectF& visible,
           const PartNames* names = nullptr);

/// How much there is of each kind of entity, and of each kind of support: what a legend tells.
struct LegendCounts
{
    std::map<base::KindId, std::size_t> entities;
    std::map<text::Support, std::size_t> relations;
    bool isOpposed = false;        ///< some source denies or questions a relation
    std::size_t maybeEntities = 0; ///< that only may fall into the time window
    std::size_t maybeRelations = 0;
};
/// `contents` of the time window that the projection was made with; null: none.
[[nodiscard]] LegendCounts legendCountsOf(const dataset::Dataset& dataset,
                                          const graph::Projection& projection,
                                          const query::WindowContents* contents = nullptr);

/// The key to shapes, colours and line patterns: only what the projection really shows.
struct LegendEntry
{
    QString text;
    bool isLine = false;
    KindStyle kind;
    LineStyle line;
    QString badge;        ///< as it stands on a line; such an entry has no count
    QColor lineColour;    ///< not valid: that of relations
    bool isMaybe = false; ///< the shape or badge of what only may be there
    std::size_t count = 0;
    bool isHeading = false; ///< a title over the entries that follow; no swatch
    bool isNote = false;    ///< a sentence, small, over as many lines as it takes; no swatch
    QString sign;           ///< in the shape
    QColor signInk;
    double radius = 0; ///< of a shape that tells a size, without a count; 0: the usual one
    int tone = -1;     ///< of the group (NodeLens) that the entry stands for
};
[[nodiscard]] std::vector<LegendEntry> legendOf(const dataset::Dataset& dataset,
                                                const graph::Projection& projection, Theme theme,
                                                text::NameLanguage language,
                                                const query::WindowContents* contents = nullptr);
[[nodiscard]] std::vector<LegendEntry> legendOf(const LegendCounts& counts,
                                                const schema::Schema& schema, Theme theme,
                                                text::NameLanguage language);
/// What the signs and colours of changes mean, with how many there are of each.
[[nodiscard]] std::vector<LegendEntry> legendOf(const query::Changes& changes, Theme theme,
                                                text::NameLanguage language);
/// More entries under headings of their own.
void append(std::vector<LegendEntry>& entries, std::vector<LegendEntry> more);
[[nodiscard]] QSizeF legendSize(const std::vector<LegendEntry>& entries, bool isHorizontal,
                                double width);
void paintLegend(QPainter& painter, const std::vector<LegendEntry>& entries, const QRectF& box,
                 Theme theme, bool isHorizontal);
/// The entry at a place from the legend's top left corner; null where there is none.
[[nodiscard]] const LegendEntry* legendEntryAt(const std::vector<LegendEntry>& entries,
                                               bool isHorizontal, double width, QPointF place);

} // namespace knotary::scene
