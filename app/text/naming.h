// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which of a thing's names is shown, in which language, and how dates are said to people.

#include "model/schema/text.h"
#include "model/time/timespan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace knotary::text
{

/// In which language names and texts are shown; Both shows "English / 中文" where both are there.
enum class NameLanguage
{
    English,
    Chinese,
    Both
};

/// "en", "zh", "en+zh"; nothing else is read back.
[[nodiscard]] QString codeOf(NameLanguage language);
[[nodiscard]] bool readNameLanguage(const QString& code, NameLanguage& language);

/// The name to show on one line; with Both, the two joined by a thin separator.
[[nodiscard]] QString nameIn(const schema::LocalizedText& names, NameLanguage language);
/// The same as one or two lines (canvas labels).
[[nodiscard]] QStringList nameLinesIn(const schema::LocalizedText& names, NameLanguage language);

/// A date as a person says it: "19 November 2014", "about 2014", "约2014年", "since 2022".
[[nodiscard]] QString dateIn(const time::TimeSpan& span, NameLanguage language);

/// The same as it stands at the end of a sentence: "in 2014", "on 19 November 2014", "about 2014";
/// where Chinese is shown, in brackets: "（2014年）".
[[nodiscard]] QString dateInSentence(const time::TimeSpan& span, NameLanguage language);
/// What English puts before it: "on", "in", "in the", or nothing: "from 2014 to 2016".
[[nodiscard]] QString englishPreposition(const time::TimeSpan& span);

/// Makes control, bidi-override and zero-width characters visible and caps the length
/// (characters), so that a hostile name can neither hide nor flood.
[[nodiscard]] QString shown(const QString& text, int mostCharacters = 400);

/// A line of a file as it is shown: nothing hides in it, tabs are arrows, and a line that is too
/// long is cut around the character that matters.
struct ShownLine
{
    QString text;
    qsizetype caret = 0; ///< index into text of the character asked for, or its end
};
/// `character` counts from 1 as base::SourceSpan::column does; 0 where none matters.
[[nodiscard]] ShownLine shownLine(const QString& line, qsizetype character = 0,
                                  qsizetype mostCharacters = 2000);

} // namespace knotary::text
