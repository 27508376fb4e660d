// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Claims as sentences of a page. What is short flows in one sentence ("Deals with A,[1] B[2] and
// C.[3]"); what needs more words stands under a heading, one sentence a claim.

#include "app/text/footnotes.h"
#include "app/views/details/detailspage.h"
#include "model/query/claimgroups.h"

namespace knotary::views
{

[[nodiscard]] QString groupHtml(const PageInput& input, text::Footnotes& footnotes,
                                const query::ClaimGroup& group);

/// What `group` is called: "Was held at", "Is a topic of".
[[nodiscard]] QString groupTitle(const PageInput& input, const query::ClaimGroup& group);

/// How a claim stands to the time that is looked at, and whether the page beside says it too, in
/// words; empty where neither is of interest.
[[nodiscard]] QString standingAside(const PageInput& input, base::ClaimId claim,
                                    query::ClaimSide side);

/// The lines below a claim: the editor's note, and what it was inferred from.
[[nodiscard]] QString claimNotes(const PageInput& input, const dataset::Claim& claim);

/// "20 November 2019 (role: host; announced)" behind what was said; `html` may be empty.
[[nodiscard]] QString inBrackets(const PageInput& input, const QStringList& remarks);

/// The full stop of a sentence and the marks of its evidence, as the language has them.
[[nodiscard]] QString endOfSentence(const PageInput& input, const QString& lastText,
                                    const QString& marks);

} // namespace knotary::views
