// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a PDF says beside its pages. Qt stamps the time of writing into it and knows neither
// languages nor what we embed, so the file is taken apart and put together again.

#include "app/figures/figure.h"

#include <vector>

namespace knotary::figures
{

/// The name of the embedded file that holds what a figure carries.
inline constexpr const char* carriedFileName = "figure.yaml";

struct PdfMetadata
{
    QString title;
    QString subject;
    QString language;
    std::vector<AlternativeText> alternatives;
    QByteArray carried; ///< empty: nothing is embedded
};

/// Rewrites the catalogue and the information dictionary of a PDF as Qt writes it (one xref table,
/// no object streams), without any date. Returns the input where it is built otherwise.
[[nodiscard]] QByteArray withMetadata(const QByteArray& pdf, const PdfMetadata& metadata);

} // namespace knotary::figures
