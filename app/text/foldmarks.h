// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where in a text, as people see it, the letters stand that a search found in a folded form of it:
// the "sjhlw" that was typed stands in the first five characters of 世界互联网大会.

#include "model/base/foldedform.h"

#include <QString>

#include <string>
#include <vector>

namespace knotary::text
{

/// A stretch of a QString.
struct TextStretch
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const TextStretch&) const = default;
};

/// From left to right, none touching another; those of `letters` that are not there are left out.
/// Letters are sought at the beginnings of words first.
[[nodiscard]] std::vector<TextStretch> stretchesIn(const QString& text, base::Reading reading,
                                                   const std::vector<std::string>& letters);

} // namespace knotary::text
