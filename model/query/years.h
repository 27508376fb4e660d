// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whether a data set speaks of time at all, and of which years.

#include "model/dataset/dataset.h"
#include "model/query/query.h"
#include "model/time/about.h"

#include <optional>

namespace knotary::query
{

/// Whether a claim that counts is dated: quick where one near the beginning is.
[[nodiscard]] bool hasDatedEntities(const dataset::Dataset& dataset);

/// Whether some claim that counts reaches further for that width: then a figure says the width.
[[nodiscard]] bool isWidened(const dataset::Dataset& dataset, time::AboutWidth about);

/// The years of the chart, from the first to the last.
[[nodiscard]] std::optional<YearRange> datedYears(const dataset::Dataset& dataset);

} // namespace knotary::query
