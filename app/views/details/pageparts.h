// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the pages of the details panel are put together from: escaped text, links, marks of
// evidence.

#include "app/text/footnotes.h"
#include "app/views/details/detailspage.h"
#include "app/views/pagehtml.h"

namespace knotary::views
{

/// Escaped; a right-to-left text does not turn round what stands beside it.
[[nodiscard]] QString isolated(const QString& text);
/// The same of text as it stands in the data.
[[nodiscard]] QString plain(const std::string& text);
[[nodiscard]] QString paragraph(const char* cssClass, const QString& html);
[[nodiscard]] QString heading(const QString& text);
[[nodiscard]] QString spanned(const char* cssClass, const QString& html);
/// The picture of a kind; it says its name where pictures are not seen.
[[nodiscard]] QString glyph(const PageInput& input, base::KindId kind, int side);

[[nodiscard]] QString entityAddress(const dataset::Entity& entity);
[[nodiscard]] QString sourceAddress(const dataset::Source& source);
[[nodiscard]] QString evidenceAddress(base::ClaimId claim);
/// Glyph and name, linked.
[[nodiscard]] QString entityLink(const PageInput& input, base::EntityId entity);
[[nodiscard]] QString sourceLink(const PageInput& input, const dataset::Source& source,
                                 const QString& words);
/// "[1][2 denies]", each linked to the evidence of the claim, with the citation as its title; or
/// the words that there is none.
[[nodiscard]] QString evidenceMarks(const PageInput& input, text::Footnotes& footnotes,
                                    base::ClaimId claim);
/// A web address, linked only where it is http or https.
[[nodiscard]] QString webLink(const std::string& address);
/// The value of a claim: a link where it is an entity or a web address.
[[nodiscard]] QString valueHtml(const PageInput& input, const dataset::Value& value);
/// What stands in brackets behind a claim, each escaped: qualifiers, standing, rank.
[[nodiscard]] QStringList claimRemarks(const dataset::Claim& claim);
/// The date of a source, said for people; as written where it is no date.
[[nodiscard]] QString sourceDate(const PageInput& input, const dataset::Source& source);
/// "Show all 90", where so many are.
[[nodiscard]] QString showAllLink(std::size_t count);

} // namespace knotary::views
