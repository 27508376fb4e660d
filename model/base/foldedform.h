// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A form under which a text can be found although it is written otherwise: without case and
// accents, in Latin letters, or by its initials.

#include <cstdint>
#include <string>

namespace knotary::base
{

/// How a form came out of the text.
enum class Reading : std::uint8_t
{
    Written,   ///< as it stands, folded; perhaps without its blanks
    Romanised, ///< as it sounds, in Latin letters: pinyin for Chinese
    Initials   ///< the first letter of each word or, in Chinese, of each syllable
};

struct FoldedForm
{
    std::string text;
    Reading reading = Reading::Written;

    bool operator==(const FoldedForm&) const = default;
};

} // namespace knotary::base
