// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Claims as sentences that can be pasted into a report: each with its sources as numbered
// footnotes. Plain text; whoever puts it into a page escapes it.

#include "app/text/wording.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace knotary::text
{

/// "GSMA initiated World Internet Conference (2014)", without a full stop.
[[nodiscard]] QString statement(const Speech& speech, const dataset::Claim& claim);

struct FootnotedSentence
{
    QString text;
    std::vector<std::size_t> footnotes; ///< from 1, in the order of the claim's evidence
};

/// The same place in the same source keeps its number.
struct FootnotedText
{
    std::vector<FootnotedSentence> sentences; ///< one a claim
    QStringList footnotes;                    ///< the first has number 1

    /// "Sentence.[1][2]" a line, an empty line, and "[1] Citation." a line.
    [[nodiscard]] QString plain() const;
};

/// Leaves out claims that the data do not know. What no source supports says so in its sentence.
[[nodiscard]] FootnotedText withFootnotes(const Speech& speech,
                                          std::span<const base::ClaimId> claims);

} // namespace knotary::text
