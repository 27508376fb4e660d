// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes the scene: what is shown of the graph, where, how strongly, at one scale.

#include "app/scene/scene.h"
#include "app/text/naming.h"
#include "model/base/control.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/layout/layout.h"
#include "model/query/changes.h"
#include "model/query/paths.h"
#include "model/query/timecolumns.h"

#include <QRectF>
#include <QSizeF>

#include <memory>
#include <unordered_set>
#include <vector>

namespace knotary::scene
{

struct NodeLens;
struct SourceMarks;

/// What stands out. An empty Attention emphasises nothing and fades nothing.
struct Attention
{
    std::unordered_set<base::EntityId> selected;
    base::EntityId current;
    base::EntityId hovered;          ///< its neighbours stay, the rest fades
    base::ClaimId hoveredClaim = {}; ///< its line stands out and says what it is
    std::unordered_set<base::EntityId> pinned;
    /// What is different between two years stands out, with its sign (changemarks.h), the rest
    /// fades; null: nothing is compared.
    std::shared_ptr<const query::Changes> changes = nullptr;
    /// Of the time window that the projection was made with: what only may fall into it is drawn as
    /// such. Null: no window.
    std::shared_ptr<const query::WindowContents> contents = {};
    /// Chains of relations that somebody asked for: their claims stand out and say which step they
    /// are, the rest fades; null: none.
    std::shared_ptr<const query::ChainSteps> chains = nullptr;
    /// Colours and sizes of nodes by what was worked out of the graph; null: by kind and degree.
    std::shared_ptr<const NodeLens> lens = nullptr;
    /// Numbers on lines (sourcemarks.h) instead of how many sources there are; null: none.
    std::shared_ptr<const SourceMarks> sources = nullptr;
};

struct EmphasisOfAll;
struct Groundwork;

/// What of a scene is to be made.
enum class Parts
{
    All,
    Marks, ///< nodes and relations, no words
    Labels ///< labels alone
};

/// A node in a hand, with its relations: it moves while all else stays.
enum class Lifted
{
    LeftOut,
    Alone
};

struct SceneInput
{
    const dataset::Dataset& dataset;
    const graph::Projection& projection;
    const layout::Positions& positions; ///< by node of the projection
    Theme theme = Theme::Light;
    text::NameLanguage language = text::NameLanguage::English;
    Attention attention;
    double scale = 1;                       ///< pixels a layout unit
    const layout::Guides* guides = nullptr; ///< bars by entity number; null: none
    /// Labels keep within this part of the scene (null: anywhere); nodes are where they are.
    QRectF frame = {};
    /// Only what may touch this part of the scene is made (null: everything).
    QRectF window = {};
    Parts parts = Parts::All;
    base::NodeIndex lifted = {}; ///< valid while there is one: then `lifting` says what is made
    Lifted lifting = Lifted::LeftOut;
    /// What the caller has worked out already (null: worked out here). Both belong to the data set,
    /// projection and positions above, the emphasis to the attention as well.
    const Groundwork* groundwork = nullptr;
    const EmphasisOfAll* emphasis = nullptr;
};

[[nodiscard]] Scene buildScene(const SceneInput& input);

/// Room of each node with its whole label at scale 1, for the layout; empty when cancelled.
[[nodiscard]] std::vector<layout::Extent> nodeExtents(const dataset::Dataset& dataset,
                                                      const graph::Projection& projection,
                                                      text::NameLanguage language,
                                                      const base::Control& control = {});

/// The scale at which all positions, with their labels, fit a picture of this size.
[[nodiscard]] double scaleToFit(const SceneInput& input, QSizeF size, double margin);

} // namespace knotary::scene
