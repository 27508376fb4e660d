// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back from a query to its text. What is quoted, and what the parser unquotes, must go
// together: a test writes and reads whatever there is.

#include "model/query/queryvalues.h"

namespace knotary::query
{

namespace
{

constexpr std::string_view ideographicSpace = "\xE3\x80\x80";

/// A word that would be read as the beginning of something else.
bool looksLikeSyntax(std::string_view word)
{
    const std::size_t letters = word.find_first_not_of("abcdefghijklmnopqrstuvwxyz");
    return word.starts_with('-') ||
           (letters != std::string_view::npos && letters > 0 && word[letters] == ':');
}

bool needsQuotes(std::string_view value)
{
    return value.starts_with('"') || value.find_first_of(" \t\r\n,") != std::string_view::npos ||
           value.find(ideographicSpace) != std::string_view::npos;
}

std::string quoted(std::string_view value)
{
    std::string text = "\"";
    for (const char letter : value)
        text.append(letter == '"' ? 2 : 1, letter);
    return text += '"';
}

} // namespace

std::string textOf(const Term& term)
{
    std::string text = term.isNegated ? "-" : "";
    if (term.field != Field::Word)
        text.append(nameOf(term.field)) += ':';
    const std::size_t begin = text.size();
    for (std::size_t number = 0; number < term.values.size(); ++number) {
        const std::string& value = term.values[number];
        const bool isFirstWord = term.field == Field::Word && number == 0;
        if (text.size() > begin)
            text += ',';
        text +=
            needsQuotes(value) || (isFirstWord && looksLikeSyntax(value)) ? quoted(value) : value;
        // An id may itself have a ~ in it, which must not be taken for the one of a depth.
        const bool isLast = number + 1 == term.values.size();
        if (term.field == Field::Near &&
            ((isLast && term.depth != 1) || value.find('~') != std::string::npos))
            text += '~' + std::to_string(term.depth);
    }
    return text;
}

std::string textOf(const Query& query)
{
    std::string text;
    for (const Term& term : query.terms) {
        if (!text.empty())
            text += ' ';
        text += textOf(term);
    }
    return text;
}

} // namespace knotary::query
