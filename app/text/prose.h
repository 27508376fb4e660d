// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What claims say as running text with footnotes, where sources that differ are said to differ:
// "One source says that …[1]; another says that …[2]."

#include "app/text/wording.h"
#include "model/query/statements.h"

#include <QString>

#include <functional>
#include <span>

namespace knotary::text
{

/// One sentence a line, an empty line, and the footnotes. A claim that cannot hold together with
/// others brings those along: nobody quotes one side alone without knowing it. Empty where the data
/// know none of the claims.
[[nodiscard]] QString prose(const Speech& speech, std::span<const base::ClaimId> claims);

/// Marks for those who write: "[1][3]".
struct Marking
{
    /// Of what the claims of one side rest on.
    std::function<QString(std::span<const base::ClaimId> claims)> support;
    /// Of the evidence of a claim that denies or questions it.
    std::function<QString(const dataset::Claim& claim, dataset::Stance stance)> doubt;
};

/// Of a statement about which sources do not agree: all that they say, in one sentence and one for
/// each doubt. Empty where nothing is at odds.
[[nodiscard]] QString disagreement(const Speech& speech, const query::Statement& statement,
                                   const Marking& marking);

/// "One source denies this.[3]"; empty where nobody does.
[[nodiscard]] QString doubts(const Speech& speech, const dataset::Claim& claim,
                             const Marking& marking);

} // namespace knotary::text
