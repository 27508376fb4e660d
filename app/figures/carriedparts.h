// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the readers of the single types of picture tell carried.cpp.

#include "app/figures/carried.h"

#include <QByteArrayView>

namespace knotary::figures
{

/// How the text begins that is ours.
inline constexpr const char* carriedBeginning = "format: knotary-figure";

enum class CarriedState
{
    Nothing,
    Whole,
    Damaged,
    TooLarge,
    Encrypted
};

struct CarriedPart
{
    QByteArray text;
    CarriedState state = CarriedState::Nothing;
};

[[nodiscard]] constexpr CarriedState stateOf(qsizetype bytes)
{
    return bytes > mostCarriedBytes ? CarriedState::TooLarge : CarriedState::Whole;
}

[[nodiscard]] CarriedPart carriedInPdf(QByteArrayView pdf, const base::Control& control);

} // namespace knotary::figures
