// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a figure tells, in a few sentences worked out of its data, for those who cannot see it.

#include "app/report/makefigure.h"
#include "app/text/alternativewords.h"

#include <vector>

namespace knotary::report
{

/// In English and in Chinese, whatever the language of the figure.
[[nodiscard]] std::vector<figures::AlternativeText> alternativesOf(const MadeFigure& made);

/// The facts that these sentences are made of, with names in that language.
[[nodiscard]] text::PictureFacts pictureFactsOf(const MadeFigure& made,
                                                text::NameLanguage language);

} // namespace knotary::report
