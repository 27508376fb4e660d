// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the styles of reference.h put together: the parts of a source as they are said in a list of
// sources, and marks that are never doubled.

#include "app/text/reference.h"
#include "model/dataset/bibliography.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace knotary::text
{

/// Words between the marks of a style.
struct ReferenceWords
{
    QString noDate;   ///< "n.d."
    QString about;    ///< with its blank, where the language has one
    QString present;  ///< of a range that goes on
    QString untitled; ///< in brackets
    QString both;     ///< between two names, with its blanks
    QString last;     ///< before the last of several names, with comma and blanks
    QString others;   ///< in the place of further names
    QString accessed; ///< %1: a date
    bool isChinese = false;
};
[[nodiscard]] const ReferenceWords& referenceWords(NameLanguage language);

/// One source on its way into a list.
struct ReferenceParts
{
    const Speech& speech;
    const dataset::Source& source;
    const ReferenceWords& words;
    std::string accessed{};  ///< EDTF; empty where nobody says
    std::string_view type{}; ///< of CSL
    QString title{};         ///< as it is printed on the source; in brackets where it has none
    QString translation{};   ///< of the title, for the speech; empty where it needs none
    QString publisher{};
    QString address{}; ///< empty where it is no page on the web
    bool isInPeriodical = false;
};
[[nodiscard]] ReferenceParts referenceParts(const Speech& speech, const dataset::Source& source,
                                            const std::string& accessed);

[[nodiscard]] QString apaReference(const ReferenceParts& parts);
[[nodiscard]] QString chicagoReference(const ReferenceParts& parts);
[[nodiscard]] QString gbtReference(const ReferenceParts& parts);

/// Whether the source is said in Chinese: by its language, else by its title, else by the speech.
[[nodiscard]] bool isChineseSource(const Speech& speech, const dataset::Source& source);

/// The authors from the first to before `end`, at most as many as there are.
[[nodiscard]] std::vector<dataset::AuthorName> authorNames(const dataset::Source& source,
                                                           std::size_t end);
/// A part of a name as it may be shown.
[[nodiscard]] QString namePart(const std::string& part);
/// "Julie Ann" as "J. A.", "Jean-Paul" as "J.-P."; without points "J A".
[[nodiscard]] QString initialsOf(const std::string& given, bool withPoints);

/// How a style says a date in English.
struct DateForm
{
    /// Year, and month and day or season where they are known.
    QString (*whole)(const dataset::DateParts& parts);
    /// Two dates of one year.
    QString (*withinYear)(const dataset::DateParts& first, const dataset::DateParts& last);
};
/// In the language of the speech; as it is written where it is no date. Empty where there is none.
[[nodiscard]] QString dateOf(const ReferenceParts& parts, const std::string& written,
                             const DateForm& form);
/// The date in words, in that language, or as it is written where it is none.
[[nodiscard]] QString dateInWords(const std::string& written, NameLanguage language);

[[nodiscard]] QString monthName(int month);
[[nodiscard]] QString seasonName(int season); ///< "spring"

/// With a full stop, unless it ends in one or in another mark that ends a sentence.
[[nodiscard]] QString stopped(const QString& text);
/// The same as it is set in America: before a quotation mark at the end.
[[nodiscard]] QString stoppedInside(const QString& text);
/// The parts that are not empty, each with its full stop, with blanks between.
[[nodiscard]] QString sentences(const QStringList& parts);
/// The quotation marks within a title as these, its apostrophes bent: “x” and 'x' as ‘x’.
[[nodiscard]] QString bentQuotes(const QString& title, QChar open, QChar close);
/// The same name, whatever its case.
[[nodiscard]] bool isSameName(const QString& name, const QString& other);

} // namespace knotary::text
