// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The terms of a filter in words for people: "Kind: Person or Organization", "Within 2 steps of
// GSMA". Plain text.

#include "app/text/wording.h"
#include "model/query/query.h"

#include <QString>

#include <string>

namespace knotary::text
{

/// "Kind", "Number of relations"; "Word" for words.
[[nodiscard]] QString fieldTitle(query::Field field);
/// What a value of that field stands for: the name of a kind, the title of a source, "two or more
/// sources". What the data do not know is said as it is.
[[nodiscard]] QString valueWords(const Speech& speech, query::Field field,
                                 const std::string& value);
[[nodiscard]] QString termWords(const Speech& speech, const query::Term& term);

} // namespace knotary::text
