// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The vocabulary and the data set that are shipped inside the program (Qt resources), so that it
// shows something true before anybody has opened a file.

#include "model/formats/format.h"

#include <string>

namespace knotary::document
{

[[nodiscard]] const schema::Schema& builtInSchema();
[[nodiscard]] formats::ReadResult readBuiltIn(const base::Control& control);
/// The file of the built-in data set as it was written, and what messages call it.
[[nodiscard]] std::string builtInText();
inline constexpr const char* builtInName = "wic.yaml";

} // namespace knotary::document
