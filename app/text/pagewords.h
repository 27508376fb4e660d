// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few words of figures that are read like a page (paths, the page of an entity, tables), in the
// language of the names that they show.

#include "app/text/naming.h"
#include "model/dataset/claim.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace knotary::text
{

enum class PageItem
{
    Rows,
    Claims,
    Paths
};

/// What stands on one page of figures that may go on: "Rows 1–40 of 96"; empty where all stand
/// there. `last` 0: none of them.
struct ShownExtent
{
    std::size_t first = 1;
    std::size_t last = 0;
    std::size_t all = 0;
};
[[nodiscard]] QString shownItemsIn(PageItem item, const ShownExtent& extent, NameLanguage language);
/// The same of the list of sources; where none of them stands here, how many there are elsewhere.
[[nodiscard]] QString shownSourcesIn(const ShownExtent& extent, NameLanguage language);

/// "From %1 to %2"; "%1 and %2 are not connected".
[[nodiscard]] QString pathTitleIn(const QString& from, const QString& to, NameLanguage language);
[[nodiscard]] QString nothingConnectsIn(NameLanguage language);
/// "3 paths of 2 steps"; `isCut`: there may be more.
[[nodiscard]] QString pathCountsIn(std::size_t paths, std::size_t steps, bool isCut,
                                   NameLanguage language);
/// "and 3 more relations", between the same two.
[[nodiscard]] QString moreRelationsIn(std::size_t count, NameLanguage language);

[[nodiscard]] QString sourcesHeadingIn(NameLanguage language);
[[nodiscard]] QString numbersHeadingIn(NameLanguage language);
[[nodiscard]] QString sourcesDifferIn(NameLanguage language);
/// "Also: A · B"
[[nodiscard]] QString otherNamesIn(const QStringList& names, NameLanguage language);
/// "2014–2024 (as told)": nobody may have said that it began and ended then.
[[nodiscard]] QString yearsAsToldIn(const QString& years, NameLanguage language);
/// "43 claims"; "12 entities"; "12 sources"
[[nodiscard]] QString claimCountIn(std::size_t count, NameLanguage language);
[[nodiscard]] QString entityCountIn(std::size_t count, NameLanguage language);
[[nodiscard]] QString sourceCountIn(std::size_t count, NameLanguage language);
[[nodiscard]] QString noClaimIn(NameLanguage language);
[[nodiscard]] QString inferredFromIn(const QStringList& claims, NameLanguage language);
[[nodiscard]] QString nothingToListIn(NameLanguage language);

/// Empty for what is simply stated; and "stated" for that.
[[nodiscard]] QString standingIn(dataset::Standing standing, NameLanguage language);
[[nodiscard]] QString statedIn(NameLanguage language);
/// Empty for the usual rank.
[[nodiscard]] QString rankIn(dataset::Rank rank, NameLanguage language);

enum class TableTitle
{
    Name,
    ChineseName,
    EnglishName,
    Kind,
    Dates,
    Relations,
    Sources,
    Subject,
    Property,
    Value,
    When,
    Standing
};
[[nodiscard]] QString tableTitleIn(TableTitle title, NameLanguage language);

/// "Entities", "Claims": for a table whose data set has no title.
[[nodiscard]] QString tableNameIn(bool isOfClaims, NameLanguage language);

} // namespace knotary::text
