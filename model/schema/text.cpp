// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/schema/text.h"

#include <algorithm>

namespace knotary::schema
{

namespace
{

char lowered(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// Language tags are compared without regard to case (RFC 5646, section 2.1.1).
bool sameTag(std::string_view first, std::string_view second)
{
    return std::equal(first.begin(), first.end(), second.begin(), second.end(),
                      [](char a, char b) { return lowered(a) == lowered(b); });
}

std::string_view primaryLanguage(std::string_view tag)
{
    return tag.substr(0, tag.find('-'));
}

} // namespace

const std::string* exactTextFor(const LocalizedText& text, std::string_view language)
{
    for (const auto& [tag, words] : text) {
        if (sameTag(tag, language))
            return &words;
    }
    for (const auto& [tag, words] : text) {
        if (sameTag(primaryLanguage(tag), primaryLanguage(language)))
            return &words;
    }
    return nullptr;
}

const std::string& textFor(const LocalizedText& text, std::string_view language)
{
    static const std::string none;
    if (const std::string* words = exactTextFor(text, language))
        return *words;
    if (const std::string* words = exactTextFor(text, "en"))
        return *words;
    return text.empty() ? none : text.front().second;
}

} // namespace knotary::schema
