// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One road from what is asked for to a figure, for window, command line and report alike.

#include "app/figures/figure.h"
#include "app/report/request.h"
#include "app/scene/buildscene.h"
#include "model/base/control.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/query/paths.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace knotary::report
{

/// What is being worked on, for those who wait.
enum class Stage
{
    LayingOut,
    Analysing
};

struct Making
{
    const base::CancelToken& token;
    std::function<void(Stage stage, double fraction)> progress = {}; ///< may be empty
    /// What the file of the data is called, for those who open the figure; a path is cut down to
    /// its last part. Empty: the built-in data set.
    std::string dataName = {};
};

struct Citations;

/// A figure with all that it is drawn from. It holds its data: keep it as long as it is of use.
struct MadeFigure
{
    FigureRequest request;
    std::shared_ptr<const dataset::Dataset> dataset;
    std::string dataName; ///< of its file, without folders; empty: the built-in data set
    /// What is drawn of the graph, and where its nodes stand, in layout units; null and empty for
    /// views without a graph.
    std::shared_ptr<const graph::Projection> graph;
    layout::Positions positions; ///< by node
    std::shared_ptr<const layout::Guides> guides;
    scene::Attention attention; ///< what of it stands out, its time window and its lens
    /// What the figure shows, in the order of the data set.
    std::vector<base::EntityId> entities;
    std::vector<base::ClaimId> claims;
    std::vector<query::Chain> chains; ///< of View::Path, as they are drawn
    /// Numbered sources (report/citing.h); null where none are asked for.
    std::shared_ptr<const Citations> citations;
    figures::Figure figure; ///< with its footer
};

/// Nothing when cancelled, and where the data set has not what the view needs. Painting a figure of
/// View::Timeline belongs to the thread of the window (Qt Charts); all else to any.
[[nodiscard]] std::optional<MadeFigure> makeFigure(const FigureRequest& request,
                                                   std::shared_ptr<const dataset::Dataset> dataset,
                                                   const Making& making);

/// Whether its HTML is a page to explore, which lists its sources itself. Of other views there is
/// the picture.
[[nodiscard]] inline bool isExplored(View view)
{
    return view == View::Graph;
}

/// The bytes of a file of that type; empty where the picture would be too large.
[[nodiscard]] QByteArray bytesOf(const MadeFigure& made, figures::FileType type);

} // namespace knotary::report
