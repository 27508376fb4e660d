// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that somebody asks of one figure, as a value in terms of an open data set: the command
// line, a report file, the export dialog, a bookmark and an old picture all come down to one of
// these. Its written form is formats/figurerecipe.h.

#include "app/charts/lanesdata.h"
#include "app/document/arrangement.h"
#include "app/figures/timelineoptions.h"
#include "app/report/lens.h"
#include "app/scene/style.h"
#include "app/text/citationstyle.h"
#include "app/text/naming.h"
#include "model/query/query.h"
#include "model/query/timewindow.h"

#include <QSizeF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace knotary::report
{

enum class View
{
    Graph,
    Changes, ///< the graph, with what is different between two years
    Timeline,
    Lanes,
    Multiples,
    Path, ///< what connects two entities
    Page, ///< what is claimed about one entity
    Table ///< of entities or of claims
};
/// "graph", "changes", "timeline", "lanes", "multiples", "path", "page", "table"; in the order of
/// the values.
[[nodiscard]] const QStringList& viewCodes();
[[nodiscard]] QString codeOf(View view);
[[nodiscard]] std::optional<View> readView(const QString& code);

/// A size that people ask for by name.
struct Preset
{
    QString id; ///< "a4-column", "a4-page", "slide", "web"
    QSizeF millimetres;
    int dpi = 300;
};
[[nodiscard]] const QList<Preset>& presets();
/// Null where there is none of that name.
[[nodiscard]] const Preset* findPreset(const QString& id);

enum class TableRows
{
    Entities,
    Claims
};

/// Where nodes stand; what is not in it is placed by the layout.
using Places = std::unordered_map<base::EntityId, layout::Point>;

struct FigureRequest
{
    View view = View::Graph;

    // What it shows
    query::Query query; ///< terms, and how far "about" reaches; years are those of the window
    std::optional<query::TimeWindow> window; ///< nothing: all times; of charts, the axis
    std::optional<base::EntityId> focus;     ///< stands out; with `depth`: only what is near it
    std::optional<std::size_t> depth;        ///< steps from the focus; nothing: everything
    document::Entities hidden = {};          ///< by hand, on the canvas
    document::Entities selected = {};        ///< stand out, with the focus

    // How it is drawn
    QSizeF millimetres{170, 110};
    int dpi = 300;
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    bool isTransparent = false;
    bool carriesData = true;      ///< the file can be opened again: it holds what it shows as data
    std::optional<QString> title; ///< nothing: the data set's; empty: none
    QString caption;              ///< below the drawing
    std::optional<text::CitationStyle> citations; ///< nothing: no marks and no sources
    document::LayoutRecipe layout;
    Places places;
    LensChoice lens;

    // What only some views ask
    figures::TimelineOptions timeline;                 ///< Timeline
    charts::LanesForm lanes = charts::LanesForm::Rows; ///< Lanes
    std::int64_t yearsInPanel = 1;                     ///< Multiples
    std::optional<query::YearRange> compared;          ///< Changes: the first and the last
    base::EntityId from;                               ///< Path; stands out in graphs
    base::EntityId to;
    TableRows table = TableRows::Entities;
};

/// The whole query that a graph is made with: terms, focus and depth, years of the window where
/// there is one.
[[nodiscard]] query::Query queryOf(const FigureRequest& request, const dataset::Dataset& dataset);

/// The title as it is drawn.
[[nodiscard]] QString titleOf(const FigureRequest& request, const dataset::Dataset& dataset);

} // namespace knotary::report
