// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of sources as they stand on the lines of a figure, which lists them below. Relations
// between the same two nodes share one mark; a line without room for it has none.

#include "app/scene/paint.h"
#include "app/text/naming.h"
#include "model/base/ids.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace knotary::scene
{

class LabelPlacer;
struct EdgeMark;
struct Scene;

struct SourceMarks
{
    /// "1, 3" by the claim of a line; the same for all claims between the same two nodes.
    std::unordered_map<base::ClaimId, QString> numbers;
};

/// The same number for all lines between two nodes.
[[nodiscard]] std::uint64_t bundleOf(const EdgeMark& edge);

/// "+ 4": apart, so that nobody adds.
[[nodiscard]] QString numberedBadge(const QString& signs, const QString& numbers);

/// Puts a mark to every bundle that is not marked yet and has room. To be called last: numbers
/// never cost words their place.
void addSourceMarks(const SourceMarks& marks, std::unordered_set<std::uint64_t> marked,
                    LabelPlacer& placer, Scene& scene);

/// How many of the scene's lines have a mark of their bundle.
[[nodiscard]] std::size_t markedLines(const Scene& scene);

/// The legend's entries for numbers on lines tell that these are sources.
void explainSourceMarks(std::vector<LegendEntry>& entries, const SourceMarks& marks,
                        text::NameLanguage language);

} // namespace knotary::scene
