// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Measures how long the window keeps a hand waiting: opens a file, pans, zooms and hovers on the
// canvas, prints one line of JSON and ends. For tests/bench.

#include <QString>

namespace knotary::window
{

/// Prints {"entities", "relations", "openMs", "openMostMs", "panMostMs", "zoomMostMs",
/// "hoverMostMs", "looks"}: time on the clock until the whole graph was drawn; the most processor
/// time that the window's thread spent without listening, while opening and in each sort of
/// gesture; how many gestures there were. In milliseconds. Returns the exit code.
int benchCanvas(int& argc, char** argv, const QString& file);

} // namespace knotary::window
