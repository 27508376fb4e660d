// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What hands do to a query, term by term: each gives the query that comes of it.

#include "model/query/query.h"

#include <cstddef>
#include <string>

namespace knotary::query
{

/// Whether one of the terms that are not turned round names the value.
[[nodiscard]] bool names(const Query& query, Field field, const std::string& value);
/// With the value among those of its field, or without it where it was: what a menu with marks
/// does.
[[nodiscard]] Query toggled(Query query, Field field, const std::string& value);
/// With this term instead of all others of its field that are not turned round.
[[nodiscard]] Query withOnly(Query query, Term term);
/// Terms go by their number; of one that is not there nothing comes.
[[nodiscard]] Query without(Query query, std::size_t term);
[[nodiscard]] Query turnedRound(Query query, std::size_t term);

} // namespace knotary::query
