// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What figures that are read like a page have in common: the heading, the glyph of a kind, the
// numbers of sources and the list of them.

#include "app/drawing/part.h"
#include "app/figures/pageflow.h"
#include "app/scene/sourcemarks.h"
#include "app/text/naming.h"

#include <QString>

#include <memory>
#include <vector>

namespace knotary::figures
{

/// An entry of the list of sources; the number is what stands at claims.
struct Reference
{
    QString number;
    QString text;
};

/// On what claims rest, as numbers and as the list that explains them.
struct Citing
{
    /// Null: no numbers; how many sources a claim has is said instead.
    std::shared_ptr<const scene::SourceMarks> marks;
    std::vector<Reference> references;
};
/// "1, 3"; empty where the claim has no number.
[[nodiscard]] QString marksOf(const Citing& citing, base::ClaimId claim);

/// The page in the units of its type, and how it looks.
struct FlowSight
{
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    double columnWidth = 0;
    QSizeF page;
};

/// Title and a quiet line below it; an empty title leaves out its row.
void addHeading(Flow& flow, const FlowSight& sight, const QString& title, const QString& subtitle);

/// So many lines of that size that a block of them never is higher than the page.
[[nodiscard]] int mostLinesOn(const FlowSight& sight, double pixels);

/// A paragraph as a block, `indent` from the left.
[[nodiscard]] Block paragraphBlock(const FlowSight& sight, TextRuns runs, double pixels,
                                   double indent = 0);

/// A heading and the numbered sources below what was there before.
void addReferences(Flow& flow, const FlowSight& sight, const std::vector<Reference>& references);

/// The shape of a kind around a middle.
void paintGlyph(QPainter& painter, QPointF middle, double radius, const scene::KindStyle& style);

/// As large as type gets where all has room: more on what is read from afar.
[[nodiscard]] double mostTypeOn(QSizeF millimetres);

/// The note of a page: items, then sources.
[[nodiscard]] QString joinedNotes(const QString& items, const QString& sources);

} // namespace knotary::figures
