// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The forms under which a name can be found: folded for case, accents and width, romanised from
// Chinese and other scripts, and the initials of the romanised words ("sjhlw").

#include <string>
#include <string_view>
#include <vector>

namespace knotary::text
{

/// Safe to call from any thread. Uses ICU's transliterators (standards: CLDR Han-Latin).
[[nodiscard]] std::vector<std::string> foldForSearch(std::string_view text);

} // namespace knotary::text
