// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads the time of day of an EDTF date-time, what stands after the T: hh:mm:ss, perhaps a
// fraction, perhaps Z or an offset from UTC. It is checked and then forgotten: our spans count
// days. For the readers behind parseEdtf only.

#include "model/time/edtfcursor.h"

namespace knotary::time
{

[[nodiscard]] bool readEdtfClock(EdtfCursor& cursor);

} // namespace knotary::time
