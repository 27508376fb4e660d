// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A list of sources as Markdown (CommonMark), numbered, each with its address as a link. What
// stands in the data is text: no letter of it is taken for a mark.

#include "app/text/reference.h"
#include "model/dataset/bibliography.h"

#include <QString>

namespace knotary::text
{

/// "1. Entry <https://example.org>" a line, in the order of the data set; empty for none.
[[nodiscard]] QString sourcesAsMarkdown(CitationStyle style, const Speech& speech,
                                        const dataset::Readings& readings);

/// With a backslash before whatever CommonMark, GitHub or Pandoc would take for a mark, also where
/// a line begins.
[[nodiscard]] QString markdownText(const QString& text);

} // namespace knotary::text
