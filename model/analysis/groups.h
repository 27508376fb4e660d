// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers the groups of a partition by size, as Partition promises.

#include "model/analysis/analysis.h"

namespace knotary::analysis
{

/// `labels` by node: equal for nodes of one group, below the number of nodes.
[[nodiscard]] Partition numberedBySize(std::span<const std::uint32_t> labels);

} // namespace knotary::analysis
