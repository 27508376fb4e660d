// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How entities, claims and evidence are said in one line of plain text: for tooltips, screen
// readers, links and pages alike. Nothing here is markup; whoever puts it into a page escapes it.

#include "app/text/naming.h"
#include "model/dataset/dataset.h"
#include "model/query/entityfacts.h"
#include "model/query/timewindow.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace knotary::text
{

/// Whose names, and in which language.
struct Speech
{
    const dataset::Dataset& dataset;
    NameLanguage language = NameLanguage::English;
};

[[nodiscard]] QString textOf(const Speech& speech, const dataset::LocalizedText& text);
[[nodiscard]] QString entityName(const Speech& speech, base::EntityId entity);
[[nodiscard]] QString kindName(const Speech& speech, base::KindId kind);
[[nodiscard]] QString kindPlural(const Speech& speech, base::KindId kind);

/// The property read from the subject's side, and from the object's ("initiated by").
[[nodiscard]] QString forwardLabel(const Speech& speech, base::PropertyId property);
/// The same before that value: what was held "on" a day was held "in" a year.
[[nodiscard]] QString labelBefore(const Speech& speech, base::PropertyId property,
                                  const dataset::Value& value);
/// Before the values of several claims; without "on" and "in" where these want different ones.
[[nodiscard]] QString labelBefore(const Speech& speech, base::PropertyId property,
                                  std::span<const base::ClaimId> claims);
[[nodiscard]] QString inverseLabel(const Speech& speech, base::PropertyId property);

/// "1,800 participants", "19 November 2014", a name, a text.
[[nodiscard]] QString valueText(const Speech& speech, const dataset::Value& value);
/// "1 234 567": a number of many figures that was written without any grouping gets blanks that
/// hold it together; any other stays as it was written.
[[nodiscard]] QString groupedNumber(const QString& number);
/// When the claim holds; empty where no source gives it.
[[nodiscard]] QString whenText(const Speech& speech, const dataset::Claim& claim);
/// "GSMA — initiated → World Internet Conference"
[[nodiscard]] QString claimSentence(const Speech& speech, const dataset::Claim& claim);

/// Empty for what is simply stated, asserted or of normal rank.
[[nodiscard]] QString standingWord(dataset::Standing standing);
[[nodiscard]] QString stanceWord(dataset::Stance stance);
[[nodiscard]] QString rankWord(dataset::Rank rank);

/// "¶14", "p. 3", "§ 2"; and in full: "paragraph 14".
[[nodiscard]] QString locatorMark(const dataset::Source& source, const std::string& locator);
[[nodiscard]] QString locatorInFull(const dataset::Source& source, const std::string& locator);
/// "s001 ¶14"
[[nodiscard]] QString evidenceMark(const Speech& speech, const dataset::Evidence& evidence);
/// "China Daily, “Title”, 2018-11-07"
[[nodiscard]] QString sourceCitation(const Speech& speech, const dataset::Source& source);
/// "China Daily, “Title”, 2018-11-07, paragraph 14 (reports, via …)"
[[nodiscard]] QString citation(const Speech& speech, const dataset::Evidence& evidence);

/// "2014 – 2024", "2014" or nothing
[[nodiscard]] QString yearsText(const query::EntityFacts& facts);

[[nodiscard]] QString relationCount(std::size_t count);
[[nodiscard]] QString sourceCount(std::size_t count);
[[nodiscard]] QString claimCount(std::size_t count);
[[nodiscard]] QString entityCount(std::size_t count);

/// "2016", "2014–2019", "up to 2019", "2016-03"
[[nodiscard]] QString windowName(const query::TimeWindow& window);
/// Said of what only may fall into it.
[[nodiscard]] QString maybeInThisTime();
/// "43 of 127 entities (5 maybe)", and the same of relations.
[[nodiscard]] QString shownEntities(std::size_t shown, std::size_t all, std::size_t maybe);
[[nodiscard]] QString shownRelations(std::size_t shown, std::size_t all, std::size_t maybe);

/// One line for screen readers: "GSMA, Organization, 3 relations, 2 sources".
[[nodiscard]] QString entitySummary(const Speech& speech, base::EntityId entity);
/// A few lines for tooltips, plain text.
[[nodiscard]] QString entityTooltip(const Speech& speech, base::EntityId entity);
[[nodiscard]] QString claimTooltip(const Speech& speech, base::ClaimId claim);

} // namespace knotary::text
