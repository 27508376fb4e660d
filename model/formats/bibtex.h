// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sources as a BibTeX file in the dialect of biblatex and biber (@online, @report, `date` in EDTF,
// `urldate`), UTF-8, for LaTeX, Zotero and JabRef (https://ctan.org/pkg/biblatex, manual sections
// 2.1 to 2.3). Classic BibTeX reads it too but knows neither `date` nor @online.

#include "model/dataset/dataset.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::formats
{

/// The sources that claims rest on (dataset::readingsOf), in the order of the data set, an empty
/// line between two. The same claims give the same bytes, in whatever order; empty for none.
[[nodiscard]] std::string bibtexOfClaims(const dataset::Dataset& dataset,
                                         std::span<const base::ClaimId> claims);

/// What may stand between braces: each special character of TeX as a command, on one line, without
/// characters that draw nothing. Braces of the text become commands, so that those of the file
/// always close.
[[nodiscard]] std::string bibtexText(std::string_view text);

/// One key for each source of the data set, by its id: ASCII letters, digits and - _ : . alone,
/// no two alike, whatever the case. A key does not depend on which claims are asked for.
[[nodiscard]] std::vector<std::pair<base::SourceId, std::string>>
bibtexKeys(const dataset::Dataset& dataset);

} // namespace knotary::formats
