// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One line of plain text for file formats that end a field with the line.

#include <string>
#include <string_view>

namespace knotary::formats
{

/// Breaks, tabs and control characters become one blank; what turns text around or draws nothing
/// (Unicode's bidirectional controls, zero-width blanks) is left out. UTF-8 in and out.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace knotary::formats
