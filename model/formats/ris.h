// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sources as RIS, the tagged lines that EndNote, Zotero, Mendeley and library catalogues exchange:
// "TY  - RPRT" to "ER  - ", two blanks, a hyphen and a blank in every line, CRLF, UTF-8.

#include "model/dataset/dataset.h"

#include <span>
#include <string>
#include <string_view>

namespace knotary::formats
{

/// The sources that claims rest on (dataset::readingsOf), in the order of the data set. The same
/// claims give the same bytes, in whatever order; empty for none.
[[nodiscard]] std::string risOfClaims(const dataset::Dataset& dataset,
                                      std::span<const base::ClaimId> claims);

/// "2018/11/07/", "2019/10//", "2020///2020~": what is more than a day, a month or a year stands in
/// the last part, as it is written.
[[nodiscard]] std::string risDate(std::string_view date);

} // namespace knotary::formats
