// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every page of HTML is made with: texts of the data as text, and addresses of what links lead
// to.

#include <QString>

#include <string>

namespace knotary::views
{

/// Data as text of a page: escaped, line breaks kept.
[[nodiscard]] QString escaped(const QString& text);

/// "entity:KEY", percent-encoded.
[[nodiscard]] QString pageAddress(const char* scheme, const std::string& key);

} // namespace knotary::views
