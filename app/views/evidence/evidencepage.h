// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The page of the evidence panel as HTML: statements with how well they are founded, values that
// cannot hold together side by side, and below each who says so and where. Every text of the data
// is escaped here and nowhere else.
//
// Links: "entity:KEY", "source:KEY" (its page), "open:KEY" (the source itself, outside),
// "claim:KEY" (its evidence), all percent-encoded; "evidence:all" and "evidence:back".

#include "app/scene/style.h"
#include "app/text/wording.h"

#include <QString>

#include <cstddef>
#include <span>

namespace knotary::views
{

struct EvidencePageInput
{
    text::Speech speech;
    scene::Theme theme = scene::Theme::Light;
    bool isWide = false;         ///< whether two columns have room beside each other
    bool canGoBack = false;      ///< to the evidence that this was reached from
    std::size_t mostClaims = 60; ///< of those asked for, before the page says how many more
};

/// What to click, where no claims are asked for.
[[nodiscard]] QString evidencePage(const EvidencePageInput& input,
                                   std::span<const base::ClaimId> claims);

/// Fonts, sizes and colours (the subset of CSS that Qt's rich text knows).
[[nodiscard]] QString evidenceStyle(scene::Theme theme);

} // namespace knotary::views
