// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What years, quarters and months are called on an axis. Bins are numbers: the year itself,
// year * 4 + quarter (0-3), year * 12 + month (0-11).

#include <QString>

#include <cstdint>

namespace knotary::charts
{

enum class BinUnit
{
    Year,
    Quarter,
    Month
};

[[nodiscard]] std::int64_t binsOfYear(BinUnit unit);
[[nodiscard]] std::int64_t yearOfBin(BinUnit unit, std::int64_t bin);
/// From 0.
[[nodiscard]] std::int64_t partOfYear(BinUnit unit, std::int64_t bin);

/// "2016", "2016 Q3", "2016-03"
[[nodiscard]] QString binName(BinUnit unit, std::int64_t bin);
/// "2016", "Q3", "03": under its bar, the year of the finer ones in a row below.
[[nodiscard]] QString shortBinName(BinUnit unit, std::int64_t bin);

/// Every how many bins a label stands, so that labels of `labelWidth` pixels do not touch in
/// columns of `columnWidth` pixels: a part of the year, or 1, 2, 5, 10 … years. For bins finer than
/// years binsOfYear at most: then the row of years alone says where one is.
[[nodiscard]] std::int64_t labelStep(BinUnit unit, double labelWidth, double columnWidth);

} // namespace knotary::charts
