// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Measures what a step of the time window costs in the live window, painting included: opens a
// file, moves a window over its years step by step, prints one line of JSON and ends. For
// tests/bench.

#include <QString>

namespace knotary::window
{

/// Prints {"entities", "relations", "shown", "steps", "allMs", "stepMs", "mostMs"}: nodes that
/// stand in the window on average; processor time of the whole program (all threads) for all steps,
/// the median of one, and the most that the window's thread spent without listening. In
/// milliseconds. Returns the exit code.
int benchTime(int& argc, char** argv, const QString& file);

} // namespace knotary::window
