// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What somebody may have meant who wrote a date in another form than EDTF. It is only ever
// proposed: 02/03/2015 is one day here and another day there, and nobody but the author knows.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace knotary::formats
{

/// The EDTF dates that the words can mean, best first: "2015.2.3" gives 2015-02-03, "02/03/2015"
/// gives 2015-03-02 and 2015-02-03. Empty where nobody can tell.
[[nodiscard]] std::vector<std::string> datesMeant(std::string_view words);

/// Why the words are no EDTF date, as a word that app/text has a phrase for ("no-such-day").
[[nodiscard]] std::string whyNoDate(std::string_view words);

/// The start and the end of an interval that ends before it begins.
[[nodiscard]] std::optional<std::pair<std::string, std::string>>
reversedEnds(std::string_view words);

} // namespace knotary::formats
