// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the evidence page is put together from: sentences with links, remarks, and the places in
// sources that a claim rests on.

#include "app/views/evidence/evidencepage.h"
#include "app/views/pagehtml.h"
#include "model/query/statements.h"

#include <QStringList>

namespace knotary::views
{

[[nodiscard]] QString pageBlock(const char* cssClass, const QString& html);
[[nodiscard]] QString pageLink(const char* scheme, const std::string& key, const QString& words,
                               const QString& title = {});

/// "GSMA initiated World Internet Conference", with its ends as links.
[[nodiscard]] QString sentenceHtml(const EvidencePageInput& input, const dataset::Claim& claim);
/// The beginning of it, for a statement that sources end differently.
[[nodiscard]] QString openSentenceHtml(const EvidencePageInput& input,
                                       const query::Statement& statement);
[[nodiscard]] QString valueOfClaimHtml(const EvidencePageInput& input, const dataset::Claim& claim);

/// "2 independent sources, 1 against, 1 says otherwise".
[[nodiscard]] QString foundationWords(const query::Foundation& foundation);

/// When it holds, standing, rank, qualifiers and the note; empty where there is nothing to say.
[[nodiscard]] QString claimRemarksHtml(const EvidencePageInput& input, const dataset::Claim& claim);
/// The claims that it was inferred from, as links to their evidence.
[[nodiscard]] QString premisesHtml(const EvidencePageInput& input, const dataset::Claim& claim);

enum class Stances
{
    All,
    Supporting,
    Against
};
[[nodiscard]] QString evidenceHtml(const EvidencePageInput& input, const dataset::Claim& claim,
                                   Stances stances = Stances::All);

} // namespace knotary::views
