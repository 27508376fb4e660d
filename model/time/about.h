// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far "about" reaches. A source that says "about 2014" does not say how far off it may be, so
// whoever asks about time chooses a width and says which.

#include "model/time/timespan.h"

namespace knotary::time
{

/// Units of the date's own precision: with 1, "about 2014" may be 2013 to 2015, "about June 2014"
/// May to July, "about 5 June" the 4th to the 6th, and "about the 1990s" 1980 to 2009.
struct AboutWidth
{
    int units = 1;
    bool operator==(const AboutWidth&) const = default;
};
inline constexpr int widestAbout = 50;

/// The span with each end that is marked approximate (~ or %) reaching further by that width, both
/// ways. Exact, open and unknown ends stay, and so do dates coarser than a millennium.
[[nodiscard]] TimeSpan widened(TimeSpan span, AboutWidth width);

} // namespace knotary::time
