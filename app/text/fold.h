// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The forms under which a name can be found: folded for case, accents and width, romanised from
// Chinese and other scripts, and the initials of the romanised words ("sjhlw").

#include "model/base/foldedform.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace knotary::text
{

/// Safe to call from any thread. Uses ICU's transliterators (standards: CLDR Han-Latin).
[[nodiscard]] std::vector<base::FoldedForm> foldForSearch(std::string_view text);
/// Only the first of these forms, which is all that is asked of what somebody types.
[[nodiscard]] std::vector<base::FoldedForm> foldTyped(std::string_view text);

/// Where in a romanised text the letters stand that are its initials.
[[nodiscard]] std::vector<std::size_t> placesOfInitials(std::string_view romanised);
/// Chinese writes no blanks: each of its characters is read as a syllable of its own.
[[nodiscard]] bool isHan(char32_t letter);
[[nodiscard]] bool hasHan(std::string_view text);

} // namespace knotary::text
