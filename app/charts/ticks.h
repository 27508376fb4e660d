// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Round steps for axes: how far apart ticks stand so that they are whole, easy to read and do not
// crowd.

#include <QString>

#include <cstdint>

namespace knotary::charts
{

/// The smallest of 1, 2, 5, 10, 20, 50 … that cuts 0..largest into at most `mostSteps` steps.
[[nodiscard]] std::int64_t wholeStep(std::int64_t largest, std::int64_t mostSteps);

/// The same for numbers of any size: 1, 2 or 5 times a power of ten; 1 where nothing is above 0.
[[nodiscard]] double roundStep(double largest, double mostSteps);
/// "0", "0.5", "2500": a tick as text, without the noise of fractions.
[[nodiscard]] QString numberText(double value);

/// Every how many years a label stands, so that labels of `labelWidth` pixels do not touch in
/// columns of `columnWidth` pixels: one of 1, 2, 5, 10, 20, 50 …
[[nodiscard]] std::int64_t yearStep(double labelWidth, double columnWidth);

} // namespace knotary::charts
