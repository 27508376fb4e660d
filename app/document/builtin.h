// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The vocabulary and the data set that are shipped inside the program (Qt resources), so that it
// shows something true before anybody has opened a file.

#include "model/formats/format.h"

namespace knotary::document
{

[[nodiscard]] const schema::Schema& builtInSchema();
[[nodiscard]] formats::ReadResult readBuiltIn(const base::Control& control);

} // namespace knotary::document
