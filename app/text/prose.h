// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What claims say as running text with footnotes, where sources that differ are said to differ:
// "One source says that …[1]; another says that …[2]."

#include "app/text/wording.h"

#include <QString>

#include <span>

namespace knotary::text
{

/// One sentence a line, an empty line, and the footnotes. A claim that cannot hold together with
/// others brings those along: nobody quotes one side alone without knowing it. Empty where the data
/// know none of the claims.
[[nodiscard]] QString prose(const Speech& speech, std::span<const base::ClaimId> claims);

} // namespace knotary::text
