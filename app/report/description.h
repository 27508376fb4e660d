// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as text: what somebody reads instead of it who cannot see it. Title, what it tells, what
// its marks mean and how many there are of each, then every entity with its claims as sentences,
// the best connected first, and the numbered sources.

#include "app/report/makefigure.h"

#include <QString>

namespace knotary::report
{

enum class DescriptionForm
{
    Plain,
    Markdown ///< texts of the data are escaped
};

/// In the language of the figure; the words are English where it shows both.
[[nodiscard]] QString descriptionOf(const MadeFigure& made,
                                    DescriptionForm form = DescriptionForm::Plain);

} // namespace knotary::report
