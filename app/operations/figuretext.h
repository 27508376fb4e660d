// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as text, for who cannot use a picture.

#include "app/report/makefigure.h"

#include <QString>

namespace knotary::operations
{

[[nodiscard]] QString figureText(const report::MadeFigure& made);

} // namespace knotary::operations
