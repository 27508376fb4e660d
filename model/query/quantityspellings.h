// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The ways in which people write a whole number, so that a figure is found however it was stored:
// "1500" as "1,500", "4500000000" as "4.5 billion" and as "45亿".

#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

/// Without the stored spelling itself; nothing where the text is no whole number.
[[nodiscard]] std::vector<std::string> otherSpellings(std::string_view quantity);

} // namespace knotary::query
