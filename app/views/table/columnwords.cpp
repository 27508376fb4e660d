// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/columnwords.h"

#include <cmath>

namespace knotary::views
{

QString numberText(double number)
{
    constexpr double wholeAsDouble = 9e15; // up to here every whole number is one
    if (std::trunc(number) == number && std::abs(number) < wholeAsDouble)
        return QString::number(static_cast<qlonglong>(number));
    constexpr int digits = 4;
    return QString::number(number, 'g', digits);
}

} // namespace knotary::views
