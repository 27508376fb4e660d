// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a figure says of its sources below the drawing, in the language of the figure.

#include "app/text/wording.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace knotary::text
{

/// What of a figure bears the numbers of sources.
enum class Numbered
{
    Lines,
    Bars,
    Rows,
    Panels,
    Nothing ///< the sources are listed only
};

/// "1, 3–5" of ascending numbers; with `most` above 0 no more than so many parts, and "+4" for how
/// many numbers are left out.
[[nodiscard]] QString numbersText(const std::vector<std::size_t>& numbers, std::size_t most = 0);

/// "paras. 3, 14–16" of places in a source, as claims name them; empty where none does.
[[nodiscard]] QString placesText(const Speech& speech, const dataset::Source& source,
                                 const std::vector<std::string>& locators);

/// Over the list: "Sources (numbers on the lines)".
[[nodiscard]] QString sourcesHeadingIn(Numbered numbered, NameLanguage language);
/// In the legend.
[[nodiscard]] QString numberMeaningIn(NameLanguage language);
[[nodiscard]] QString againstMeaningIn(NameLanguage language);

/// "42 relations, 39 with two or more independent sources."
[[nodiscard]] QString relationsFoundedIn(std::size_t relations, std::size_t several,
                                         NameLanguage language);
[[nodiscard]] QString claimsFoundedIn(std::size_t claims, std::size_t several,
                                      NameLanguage language);

/// Where what found no room below the drawing stands.
enum class Elsewhere
{
    FurtherPages,
    FileBeside ///< the picture has no further pages
};
/// "Numbers stand on 80 of 321 lines".
[[nodiscard]] QString numbersStandIn(Numbered numbered, std::size_t shown, std::size_t all,
                                     NameLanguage language);
/// "The list has the sources of all": where nothing tells which are whose.
[[nodiscard]] QString listHasAllIn(NameLanguage language);

struct ElsewhereNote
{
    Elsewhere where = Elsewhere::FurtherPages;
    std::size_t sources = 0; ///< that stand there only
    bool isAllSources = false;
    std::size_t contradictions = 0;
    bool isAllContradictions = false;
    /// Whose numbers are listed there one by one.
    Numbered numbered = Numbered::Nothing;
};
/// "Page 2: 12 more sources, 2 more contradictions, the sources of every line"; empty where there
/// is nothing.
[[nodiscard]] QString elsewhereIn(const ElsewhereNote& note, NameLanguage language);

struct DataNote
{
    QString title;   ///< of the data set
    QString licence; ///< empty: not told
    QString newest;  ///< date of the newest source, as it is said; empty: none has a date
};
/// "Data: The World Internet Conference. Licence: CC-BY-4.0. Newest dated source: 2023."
[[nodiscard]] QString dataIn(const DataNote& note, NameLanguage language);

/// Said of a source behind its reference: "same text as [4]", "citing Xinhua".
struct Borrowing
{
    QStringList sameTextAs; ///< numbers in brackets or names
    bool isSameThroughout = false;
    QStringList via;
};
[[nodiscard]] QString borrowingIn(const Borrowing& borrowing, NameLanguage language);

/// Headings of further pages.
enum class PageHeading
{
    Sources,
    Contradictions,
    Relations,
    Claims
};
[[nodiscard]] QString pageHeadingIn(PageHeading heading, NameLanguage language);
/// "page 2 of 3"
[[nodiscard]] QString pageIn(std::size_t page, std::size_t pages, NameLanguage language);

} // namespace knotary::text
