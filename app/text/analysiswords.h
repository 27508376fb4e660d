// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How analyses of the graph are called and explained in legends and tables, in the language of the
// figure: what a number means, how it was worked out, and on what.

#include "app/text/naming.h"
#include "model/analysis/analysis.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace knotary::text
{

/// What an analysis was run on, which its own note cannot know.
struct AnalysisGround
{
    bool isWhole = false;    ///< all that there is, not only what is shown
    std::size_t leftOut = 0; ///< relations that only tell two things apart
};

/// Three significant digits, or a whole number: "0.132", "1,204", "2.1e-5".
[[nodiscard]] QString numberWord(double value);

/// "Betweenness"; what nobody has named in Chinese keeps its English title.
[[nodiscard]] QString analysisNameIn(const analysis::Analysis& analysis, NameLanguage language);

/// "Betweenness: pairs of other entities whose shortest chains lead through an entity; exact; …",
/// one sentence for each language.
[[nodiscard]] QStringList analysisNoteIn(const analysis::Analysis& analysis,
                                         const analysis::Note& note, const AnalysisGround& ground,
                                         NameLanguage language);

/// What a legend explains.
enum class LensPartName
{
    Colour,
    Size
};
/// "Colour: Betweenness"
[[nodiscard]] QString lensHeadingIn(LensPartName part, const analysis::Analysis& analysis,
                                    NameLanguage language);
/// "with GSMA", who is best connected in it; of nobody known, "group 2".
[[nodiscard]] QString groupIn(std::size_t number, const QString& member, NameLanguage language);
/// "12 smaller groups"
[[nodiscard]] QString otherGroupsIn(std::size_t groups, NameLanguage language);
/// Instead of numbers that are not there yet.
[[nodiscard]] QString beingWorkedOutIn(NameLanguage language);

} // namespace knotary::text
