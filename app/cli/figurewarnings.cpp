// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/figurewarnings.h"

#include "app/figures/fontversions.h"

#include <QCoreApplication>

namespace knotary::cli
{

void warnOfMissingFonts(Output& output)
{
    for (const QString& family : figures::missingFonts())
        output.message(QStringLiteral("<fonts>:1:1: warning[font.missing]: ") +
                       QCoreApplication::translate(
                           "Cli", "the font “%1” is not installed — install it (Debian: "
                                  "fonts-open-sans, fonts-wqy-microhei) — figures are set in "
                                  "another one, and their bytes differ from those made elsewhere")
                           .arg(family));
}

} // namespace knotary::cli
