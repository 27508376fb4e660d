// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Opens a picture that Knotary made: finds its data, or takes those that it carries, and says what
// was looked at.

#include "app/document/figureview.h"

namespace knotary::report
{

/// For Document::setFigureReader. The data are looked for beside the figure, in the file that is
/// open, and in the program itself.
[[nodiscard]] std::shared_ptr<const document::FigureOpening>
openFigure(const QString& path, const QString& openPath, const base::Control& control);

} // namespace knotary::report
