// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few words of lanes and small multiples, in the language of the names that they show.

#include "app/text/naming.h"

#include <QString>

#include <array>
#include <cstddef>

namespace knotary::text
{

/// Of an axis: there is little room, so with Both they are English.
[[nodiscard]] std::array<QString, 12> shortMonthsIn(NameLanguage language);
[[nodiscard]] std::array<QString, 4> shortQuartersIn(NameLanguage language);
/// %1 is the year, %2 the short month.
[[nodiscard]] QString monthOfYearPatternIn(NameLanguage language);
/// %1 is the year, counted backwards from 1.
[[nodiscard]] QString beforeChristPatternIn(NameLanguage language);

/// "Lanes", for a figure whose data set has no title.
[[nodiscard]] QString lanesTitleIn(NameLanguage language);
/// "96 entities with a date"
[[nodiscard]] QString datedCountIn(std::size_t entities, NameLanguage language);
/// "23 more rows", which found no room.
[[nodiscard]] QString moreRowsIn(std::size_t rows, NameLanguage language);

/// What of the drawing of lanes needs to be explained.
struct LaneSigns
{
    bool isHatched = false;
    bool isFading = false;
    bool isOpen = false;
    bool isPale = false;
    bool isThin = false;
    bool isContradicted = false;
};
/// "hatched: somewhere within · arrow: goes on", of those that occur.
[[nodiscard]] QString laneKeyIn(const LaneSigns& signs, NameLanguage language);

/// "12 entities, 15 relations", and "3 more perhaps" of what may belong there or not.
[[nodiscard]] QString perhapsIn(std::size_t entities, NameLanguage language);
/// "12 · 15 (+3?)", where there is no room for words.
[[nodiscard]] QString briefCounts(std::size_t entities, std::size_t relations, std::size_t perhaps);
/// What the pale marks of small multiples mean.
[[nodiscard]] QString paleMeaningIn(NameLanguage language);

} // namespace knotary::text
