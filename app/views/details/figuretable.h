// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers that are said of an entity as a small table: what, how many, as of when.

#include "app/text/footnotes.h"
#include "app/views/details/detailspage.h"
#include "model/query/claimgroups.h"

#include <span>

namespace knotary::views
{

/// Empty where there are none.
[[nodiscard]] QString figureTable(const PageInput& input, text::Footnotes& footnotes,
                                  std::span<const query::ClaimGroup> groups);

} // namespace knotary::views
