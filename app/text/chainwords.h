// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Chains between entities in one line of plain text.

#include "app/text/wording.h"
#include "model/query/paths.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace knotary::text
{

/// What stands between two names of a chain; it keeps names that are written from right to left
/// from turning the chain round.
[[nodiscard]] QString chainArrow();
/// "Tim Cook → 2017 summit → CNCERT"
[[nodiscard]] QString chainText(const Speech& speech, const query::Chain& chain);
[[nodiscard]] QString stepCount(std::size_t count);
/// "①" … "⑳", then "(21)": a number that cannot be taken for a number of sources.
[[nodiscard]] QString stepMark(std::uint32_t step);

} // namespace knotary::text
