// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which entities a data set speaks of in which year, by kind: the numbers behind the year-by-year
// chart and behind `knotary stats`.

#include "model/dataset/dataset.h"
#include "model/time/histogram.h"

namespace knotary::query
{

/// One entry for each dated claim (dataset::timeOf): the entity it is about, with its kind as the
/// category. Retracted claims do not count. The histogram counts an entity once a year (histogram.h
/// has the rule).
[[nodiscard]] std::vector<time::Entry> datedEntities(const dataset::Dataset& dataset);
/// Whether there are any: quick where a claim near the beginning is dated.
[[nodiscard]] bool hasDatedEntities(const dataset::Dataset& dataset);
[[nodiscard]] time::YearHistogram yearsByKind(const dataset::Dataset& dataset);

} // namespace knotary::query
