// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How well a relation is known decides how its line is drawn: the one rule, for screen, figures and
// legend. Told by pattern and width, never by colour.

#include "app/text/figurewords.h"
#include "model/dataset/dataset.h"

#include <QList>
#include <QString>

#include <array>
#include <cstddef>
#include <span>

namespace knotary::scene
{

struct LineStyle
{
    Qt::PenStyle pen = Qt::SolidLine; ///< the pattern's name
    double width = 1.2;               ///< pixels at 96 dpi
    /// Dash, gap, dash, gap in pixels; zeros: not there. All zero: solid.
    std::array<double, 4> pattern{};

    bool operator==(const LineStyle&) const = default;
};

/// Dashes and gaps in widths of the pen; empty for a solid line.
[[nodiscard]] QList<qreal> dashesOf(const LineStyle& line);

/// All that the rule looks at. Sources are independent ones (model/query/claimsupport.h). Conflicts
/// with other claims are not among it: whoever finds them reads all claims about an entity.
struct ClaimFacts
{
    dataset::Standing standing = dataset::Standing::Stated;
    std::size_t sourcesFor = 0;     ///< that assert or report it
    std::size_t sourcesAgainst = 0; ///< that deny or question it

    bool operator==(const ClaimFacts&) const = default;
};
[[nodiscard]] ClaimFacts factsOf(const dataset::Dataset& dataset, const dataset::Claim& claim);

struct EvidenceRule
{
    text::Support support; ///< what the legend calls it
    bool (*holds)(const ClaimFacts& facts);
    LineStyle line;
};

/// In the order of asking; the last one holds always.
[[nodiscard]] std::span<const EvidenceRule> evidenceRules();

/// The first rule that holds.
[[nodiscard]] const EvidenceRule& ruleFor(const ClaimFacts& facts);

/// The number on the line: "2" independent sources, "2:1" with those that deny or question it.
/// Empty for what is inferred and has no source below it.
[[nodiscard]] QString badgeOf(const ClaimFacts& facts);

[[nodiscard]] text::Support supportOf(const dataset::Dataset& dataset, const dataset::Claim& claim);
[[nodiscard]] LineStyle lineStyle(const dataset::Dataset& dataset, const dataset::Claim& claim);
[[nodiscard]] LineStyle lineStyle(text::Support support);

} // namespace knotary::scene
