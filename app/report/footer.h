// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands below a figure, in words; and the same as a file of its own for pictures that have no
// further pages.

#include "app/figures/footer.h"
#include "app/report/makefigure.h"

#include <optional>

namespace knotary::report
{

/// Caption alone where no citations are asked for.
[[nodiscard]] figures::Footer footerOf(const MadeFigure& made);

/// Whether there may be a list of sources beside such a file: a picture asks for some, and has one
/// page only.
[[nodiscard]] bool mayHaveSourcesBeside(const FigureRequest& request, figures::FileType type);
/// Sources, contradictions and every relation with its numbers, as Markdown: for a file beside the
/// picture, named like it with the ending ".sources.md". Nothing where the figure says it all, or
/// such a file has further pages.
[[nodiscard]] std::optional<QString> sourcesBeside(const MadeFigure& made, figures::FileType type);
/// "plots/figure.sources.md" for "plots/figure.png".
[[nodiscard]] QString besideName(const QString& fileName);

} // namespace knotary::report
