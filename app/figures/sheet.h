// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A page of a report: a drawing, and below it caption, sources and what else belongs to it. What
// finds no room there goes to further pages.

#include "app/figures/figure.h"
#include "app/figures/footer.h"

namespace knotary::figures
{

/// The footer takes what it needs and at most 45 % of the page; `body.paint` gets the page without
/// it. Where sources or statements are not all on the page, the figure has further pages.
[[nodiscard]] Figure withFooter(Figure body, Footer footer);

/// How high such a footer would be, in pixels of the page.
[[nodiscard]] double heightBelow(const Figure& body, const Footer& footer);

} // namespace knotary::figures
