// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What checks are called, what they look for, and what there is to say of a finding. Plain text.

#include "app/text/wording.h"
#include "model/query/checks.h"

#include <QString>

namespace knotary::text
{

[[nodiscard]] QString checkId(const query::Check& check);
/// "One source only"
[[nodiscard]] QString checkTitle(const query::Check& check);
/// One sentence that says what is found.
[[nodiscard]] QString checkExplanation(const query::Check& check);

/// The claim as a sentence, or the name of the entity; empty where it is gone.
[[nodiscard]] QString findingText(const Speech& speech, const query::Finding& finding);
/// What the sentence does not say: "newest source: 2014", "4 of 5 claims rest on China Daily
/// alone". May be empty.
[[nodiscard]] QString findingRemark(const Speech& speech, const query::Check& check,
                                    const query::Finding& finding);

/// The publisher, or the title of the source that stands for itself.
[[nodiscard]] QString publisherName(const Speech& speech, const query::PublisherShare& share);

/// "China Daily, 2018-11-07", "Wuzhen Outlook 2019": a source in a few words.
[[nodiscard]] QString shortSource(const Speech& speech, const dataset::Source& source);

} // namespace knotary::text
