// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words, marks and numbers that citations are put together from, in English and in Chinese:
// shared by the footnotes and the sentences that they stand under.

#include "app/text/wording.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace knotary::text
{

struct CitationWords
{
    QString comma;         ///< with its blank, where the language has one
    QString semicolon;     ///< between two halves of a sentence
    QString fullStop;      ///< without the blank
    QString afterFullStop; ///< between two sentences
    QString inBrackets;    ///< %1; begins with the blank, where the language has one
    QString title;         ///< %1 as a title
    QString afterAuthor;
    QString nextAuthor;
    QString lastAuthor;
    QString noSource;
    QString citing;   ///< %1: the reference that a source leans on
    QString sameText; ///< %1: the source that has the same text
    QString accessed; ///< %1: a date
    bool isChinese = false;

    [[nodiscard]] QString standing(dataset::Standing standing) const;
    [[nodiscard]] QString rank(dataset::Rank rank) const;
    [[nodiscard]] QString stance(dataset::Stance stance) const;
    /// "para. 14", "paras. 14–16", "第14段"
    [[nodiscard]] QString locator(const std::string& locatedBy, const QString& where) const;
    /// With its marks where the language has them: behind the full stop or before it.
    [[nodiscard]] QString sentence(const QString& words, const QString& marks) const;

    /// "one source says that", "two sources say that"; of none, that nobody is named.
    [[nodiscard]] QString sourcesSay(std::size_t count) const;
    /// The same of the next ones: "another says that", "two others say that".
    [[nodiscard]] QString othersSay(std::size_t count) const;
    /// "One source denies this"; questions, where nobody denies it.
    [[nodiscard]] QString sourcesDoubt(std::size_t count, dataset::Stance stance) const;
};

[[nodiscard]] const CitationWords& citationWords(NameLanguage language);

} // namespace knotary::text
