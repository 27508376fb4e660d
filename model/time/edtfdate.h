// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads one EDTF date, the part that intervals and sets are made of. For parseEdtf only; everybody
// else includes edtf.h.

#include "model/time/edtfcursor.h"
#include "model/time/timespan.h"

#include <cstddef>
#include <optional>

namespace knotary::time
{

struct EdtfDate
{
    Boundary boundary;
    bool isYearForm = false; // Y… or S…, allowed only alone
    std::size_t offset = 0;  // where it began
};

// Reads as much as belongs to one date; what follows is the caller's. Nothing after an error, which
// the cursor then holds.
[[nodiscard]] std::optional<EdtfDate> readEdtfDate(EdtfCursor& cursor);

} // namespace knotary::time
