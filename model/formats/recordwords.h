// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words that files use for what a record says with one of a few values: the same for every
// reader and every writer.

#include "model/dataset/claim.h"
#include "model/schema/schema.h"
#include "model/time/edtf.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace knotary::formats
{

template<class Meaning, std::size_t count>
using Words = std::array<std::pair<std::string_view, Meaning>, count>;

inline constexpr Words<dataset::Standing, 5> standings{{
    {"stated", dataset::Standing::Stated},
    {"inferred", dataset::Standing::Inferred},
    {"announced", dataset::Standing::Announced},
    {"disputed", dataset::Standing::Disputed},
    {"retracted", dataset::Standing::Retracted},
}};

inline constexpr Words<dataset::Rank, 3> ranks{{
    {"preferred", dataset::Rank::Preferred},
    {"normal", dataset::Rank::Normal},
    {"deprecated", dataset::Rank::Deprecated},
}};

inline constexpr Words<dataset::Stance, 4> stances{{
    {"asserts", dataset::Stance::Asserts},
    {"denies", dataset::Stance::Denies},
    {"questions", dataset::Stance::Questions},
    {"reports", dataset::Stance::Reports},
}};

inline constexpr Words<schema::ValueType, 5> valueTypes{{
    {"entity", schema::ValueType::Entity},
    {"text", schema::ValueType::Text},
    {"quantity", schema::ValueType::Quantity},
    {"date", schema::ValueType::Date},
    {"url", schema::ValueType::Url},
}};

/// The word of a value; the first where none is its.
template<class Meaning, std::size_t count>
[[nodiscard]] constexpr std::string_view wordFor(const Words<Meaning, count>& words,
                                                 Meaning meaning)
{
    for (const auto& [word, known] : words) {
        if (known == meaning)
            return word;
    }
    return words.front().first;
}

/// A date as it was written, or as EDTF writes it.
[[nodiscard]] inline std::string writtenDate(const time::TimeSpan& span)
{
    return span.text.empty() ? time::printEdtf(span) : span.text;
}

} // namespace knotary::formats
