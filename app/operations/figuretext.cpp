// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/figuretext.h"

namespace knotary::operations
{

QString figureText(const report::MadeFigure& made)
{
    return made.figure.title + QStringLiteral("\n\n") + made.figure.description + u'\n';
}

} // namespace knotary::operations
