// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/formats.h"

#include <algorithm>
#include <array>

namespace knotary::formats
{
namespace
{

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

/// What stands behind the last dot of the last part of the path, in small letters.
std::string extensionOf(std::string_view fileName)
{
    const std::string_view name = fileName.substr(fileName.rfind('/') + 1);
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string() : lowerCase(name.substr(dot + 1));
}

} // namespace

std::span<const Format* const> catalogue()
{
    static const std::array<const Format*, 2> all{&yamlFormat(), &jsonFormat()};
    return all;
}

const Format* findFormat(std::string_view id)
{
    for (const Format* format : catalogue()) {
        if (format->id() == id)
            return format;
    }
    return nullptr;
}

const Format* formatFor(std::string_view fileName, std::string_view bytes)
{
    const std::string extension = extensionOf(fileName);
    for (const Format* format : catalogue()) {
        for (const char* known : format->extensions()) {
            if (extension == known)
                return format;
        }
    }
    const Format* best = nullptr;
    Sniff surest = Sniff::No;
    for (const Format* format : catalogue()) {
        if (const Sniff sniff = format->sniff(bytes); sniff > surest) {
            best = format;
            surest = sniff;
        }
    }
    return best;
}

} // namespace knotary::formats
