// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One source as an entry of a list of sources, in one of three styles, without its number:
// "Makinen, J., Yang, Y., & Li, A. (2015, December 15). Title. Los Angeles Times."
//
// Plain text: the italics that APA and Chicago ask for are left out. Capital letters of titles stay
// as the data have them, since no program knows the names in a title. Marks are those of the style
// in every language; the words between them ("n.d.", "日期不详") follow the speech, in GB/T 7714
// the source, as its section 6.1 asks. A title stands in the source's own language; APA and Chicago
// add the one in the language of the speech, in brackets, where the data have it. A place of
// publication the data do not know: GB/T 7714 says so ([S.l.]) of what is printed.
//
// The styles are written by hand because no C or C++ library in Debian 12 reads CSL: there are
// citeproc for Haskell (Pandoc's) and for Python, neither of which we link. Who needs a fourth
// style takes CSL-JSON (formats/csl.h) to Zotero or Pandoc.

#include "app/text/citationstyle.h"
#include "app/text/wording.h"

#include <QString>

#include <string>

namespace knotary::text
{

/// Ends in a full stop or in an address. It says when the source was last read for any claim, where
/// the style wants to know; for that it looks through all claims.
[[nodiscard]] QString referenceIn(CitationStyle style, const Speech& speech,
                                  const dataset::Source& source);

/// The same with the day of the last reading (EDTF; empty where nobody says), for long lists:
/// dataset::readingsOf knows it for all sources at once.
[[nodiscard]] QString referenceIn(CitationStyle style, const Speech& speech,
                                  const dataset::Source& source, const std::string& accessed);

/// Where the address at the end of a reference begins, with the day on which it was read where that
/// is said before it, and the blank before both; its size where there is none.
[[nodiscard]] qsizetype addressStart(const QString& reference);

} // namespace knotary::text
