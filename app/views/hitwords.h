// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is said of something that was found: its name, and why it was found, with the stretches that
// match what was typed. Plain text: what stands in the data is never markup.

#include "app/text/foldmarks.h"
#include "app/text/wording.h"
#include "model/query/search.h"

#include <QString>

#include <vector>

namespace knotary::views
{

struct MarkedText
{
    QString text;
    std::vector<text::TextStretch> marks;
};

struct HitWords
{
    MarkedText name;   ///< of an entity, in both languages; the title of a source
    MarkedText remark; ///< what it is, and where the match is if not in the name
};

[[nodiscard]] HitWords wordsOf(const text::Speech& speech, const query::SearchHit& hit);

} // namespace knotary::views
