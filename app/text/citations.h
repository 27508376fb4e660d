// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Claims as sentences that can be pasted into a report: each with its sources as numbered
// footnotes. Plain text; whoever puts it into a page escapes it.
//
// The words follow the language of the names and not that of the program, so that a copied text is
// in one language; with both languages of names the words are English.

#include "app/text/wording.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace knotary::text
{

/// "GSMA initiated World Internet Conference (2014)", without a full stop.
[[nodiscard]] QString statement(const Speech& speech, const dataset::Claim& claim);

/// The same in pieces, for who makes links of some of them.
struct StatementPieces
{
    QString subject;
    QString property;
    QString value;
    QString remarks; ///< when, how sure, in brackets: " (2014, announced)"; may be empty
};
[[nodiscard]] StatementPieces piecesOf(const Speech& speech, const dataset::Claim& claim);

/// What stands between two words of a sentence: nothing between two Chinese ones, else a blank.
[[nodiscard]] QString gapBetween(QStringView left, QStringView right);

/// A source in full: "China Daily, “Title”, 7 November 2018", "中国日报：《标题》，2018年11月7日".
[[nodiscard]] QString sourceReference(const Speech& speech, const dataset::Source& source);
/// Where in the source, and what the source does with the claim, as it follows its reference:
/// ", para. 14 (denies)"; may be empty.
[[nodiscard]] QString placeInSource(const Speech& speech, const dataset::Evidence& evidence);
/// A footnote with all that leads back to the place: "China Daily, “Title”, 7 November 2018,
/// para. 14. https://example.org". It ends in a full stop or in an address.
[[nodiscard]] QString footnote(const Speech& speech, const dataset::Evidence& evidence);
/// The footnotes of claims, each once, in the order of the claims.
[[nodiscard]] QStringList footnotesOf(const Speech& speech, std::span<const base::ClaimId> claims);

struct FootnotedSentence
{
    QString text;
    /// From 1, in the order of the claim's evidence; of an inferred claim without any, the places
    /// that its premises rest on.
    std::vector<std::size_t> footnotes;
};

/// The same place in the same source keeps its number.
struct FootnotedText
{
    std::vector<FootnotedSentence> sentences; ///< one a claim
    QStringList footnotes;                    ///< the first has number 1
    NameLanguage language = NameLanguage::English;

    /// "Sentence.[1][2]" a line, an empty line, and "[1] Footnote." a line.
    [[nodiscard]] QString plain() const;
};

/// Leaves out claims that the data do not know. What no source supports says so in its sentence.
[[nodiscard]] FootnotedText withFootnotes(const Speech& speech,
                                          std::span<const base::ClaimId> claims);

/// The list that belongs below numbered sentences: "[1] Footnote." a line.
[[nodiscard]] QString numbered(const QStringList& footnotes);

} // namespace knotary::text
