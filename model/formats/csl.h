// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sources as CSL-JSON, the form in which Zotero, Pandoc and every citation style take references
// (https://github.com/citation-style-language/schema, csl-data.json of CSL 1.0.2).
//
// A record has id, type, title and, where the data say so, author, issued, accessed, URL (of the
// web alone), publisher or container-title, language and note. Where in a source something stands
// is no part of a record: CSL has `locator` and `label` in the citations of a text alone.

#include "model/dataset/dataset.h"

#include <span>
#include <string>
#include <string_view>

namespace knotary::formats
{

/// The sources that claims rest on (dataset::readingsOf), in the order of the data set; each with
/// the last day on which somebody read it for one of these claims. The same claims give the same
/// bytes, in whatever order. "[]" where there is none.
[[nodiscard]] std::string cslOfClaims(const dataset::Dataset& dataset,
                                      std::span<const base::ClaimId> claims);

/// A date of ours as CSL's: date-parts of one or two dates, a season, circa; literal where CSL
/// cannot say it (before the year 1, open ends, sets, unknown digits, words).
[[nodiscard]] std::string cslDate(std::string_view date);

} // namespace knotary::formats
