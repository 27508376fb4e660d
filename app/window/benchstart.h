// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Measures a start: opens the window on the built-in data set, and when graph and chart are painted
// prints one line of JSON and ends. For tests/bench, which compares it with other programs.

namespace knotary::window
{

/// Prints {"entities", "firstPaintCpuMs", "firstPaintWallMs", "cpuMs", "wallMs"}: processor time of
/// all threads since the process began and time on the clock since main, in milliseconds, after the
/// canvas's first paint and after graph and chart stood there. Returns the exit code.
int benchStart(int& argc, char** argv);

} // namespace knotary::window
