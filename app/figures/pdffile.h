// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as PDF with embedded fonts and searchable text. Qt stamps the time of writing into it;
// here it is taken out and the language is added, so that equal figures are equal files.

#include "app/figures/figure.h"

namespace knotary::figures
{

[[nodiscard]] QByteArray renderPdf(const Figure& figure);

/// Rewrites the catalogue and the information dictionary of a PDF as Qt writes it (one xref table,
/// no object streams). Returns the input where it is built otherwise.
[[nodiscard]] QByteArray withSettledMetadata(const QByteArray& pdf, const QString& title,
                                             const QString& subject, const QString& language);

} // namespace knotary::figures
