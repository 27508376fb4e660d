// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few words that a figure says by itself, in the language of the figure: it must read the same
// on every machine, so they follow the names and not the language of the program.

#include "app/text/naming.h"

#include <QString>

#include <cstddef>
#include <cstdint>

namespace knotary::text
{

/// What a line in the graph tells of its claim, from firm to weak.
enum class Support
{
    SeveralSources,
    OneSource,
    Announced,
    Inferred,
    Disputed,
    Unsourced
};

[[nodiscard]] QString supportIn(Support support, NameLanguage language);

/// What the number on a line counts.
enum class SourceNumber
{
    For,          ///< "2"
    ForAndAgainst ///< "2:1"
};
[[nodiscard]] QString sourceNumberIn(SourceNumber number, NameLanguage language);

enum class LegendHeading
{
    Entities,
    Relations
};
[[nodiscard]] QString headingIn(LegendHeading heading, NameLanguage language);

/// What has happened to a claim between two years.
enum class Change
{
    Added,
    Ended,
    Altered
};
[[nodiscard]] QString changeIn(Change change, NameLanguage language);
/// "Changed from 2014 to 2016"
[[nodiscard]] QString changedSinceIn(std::int64_t since, std::int64_t until, NameLanguage language);
/// Of what only may fall into the time that is shown.
[[nodiscard]] QString maybeIn(NameLanguage language);

/// "96 entities, 210 relations".
[[nodiscard]] QString countsIn(std::size_t entities, std::size_t relations, NameLanguage language);

/// Over the nodes of a time axis that have no place on it.
[[nodiscard]] QString withoutDateIn(NameLanguage language);

/// "21 relations, 5 sources".
[[nodiscard]] QString supportCountsIn(std::size_t relations, std::size_t sources,
                                      NameLanguage language);

} // namespace knotary::text
