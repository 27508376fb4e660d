// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the pages of the details panel are put together from: escaped text, links, marks of
// evidence.

#include "app/views/details/detailspage.h"

namespace knotary::views
{

/// Data as text of a page: escaped, line breaks kept.
[[nodiscard]] QString escaped(const QString& text);
[[nodiscard]] QString paragraph(const QString& cssClass, const QString& html);
[[nodiscard]] QString heading(const QString& text);
/// The picture of a kind; it says its name where pictures are not seen.
[[nodiscard]] QString glyph(const PageInput& input, base::KindId kind, int side);

[[nodiscard]] QString entityAddress(const dataset::Entity& entity);
[[nodiscard]] QString sourceAddress(const dataset::Source& source);
/// Glyph and name, linked.
[[nodiscard]] QString entityLink(const PageInput& input, base::EntityId entity);
/// "[s001 ¶14]", linked, with the citation as its title.
[[nodiscard]] QString evidenceLink(const PageInput& input, const dataset::Evidence& evidence);
/// All evidence of a claim, or the words that there is none.
[[nodiscard]] QString evidenceLinks(const PageInput& input, const dataset::Claim& claim);
/// A web address, linked only where it is http or https.
[[nodiscard]] QString webLink(const std::string& address);
/// The value of a claim: a link where it is an entity or a web address.
[[nodiscard]] QString valueHtml(const PageInput& input, const dataset::Value& value);
/// The quiet line below a claim: date, qualifiers, standing, rank, what it was inferred from.
[[nodiscard]] QString claimRemarks(const PageInput& input, const dataset::Claim& claim);

} // namespace knotary::views
