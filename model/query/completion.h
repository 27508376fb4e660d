// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What somebody who types a query may be about to write: names of fields, and values that the data
// know.

#include "model/query/query.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

struct Completions
{
    std::size_t begin = 0;     ///< of the text that a choice takes the place of, in bytes
    std::size_t length = 0;    ///< up to the cursor
    Field field = Field::Word; ///< of the values; words: `values` are names of fields
    std::string typed;         ///< what is there of the value, without quotation marks
    std::vector<std::string> values;
    std::vector<std::string> texts; ///< what to write for each: quoted where need be, "kind:"
};

/// Best first: what begins with what is typed, then what has it anywhere, in its id or its names.
[[nodiscard]] Completions completionsAt(std::string_view text, std::size_t cursor,
                                        const dataset::Dataset& dataset, std::size_t most = 30);

} // namespace knotary::query
