// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/parsererrors.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace knotary::formats
{
namespace
{

struct Translation
{
    std::string_view theirs; ///< how yaml-cpp's message begins
    const char* ours;
};

constexpr std::array translations{
    Translation{"YAML major version too large", "yaml.version"},
    Translation{"bad YAML version", "yaml.version"},
    Translation{"the referenced anchor is not defined", "yaml.undefined-alias"},
    Translation{"unknown escape character", "yaml.bad-escape"},
    Translation{"bad character found while scanning hex number", "yaml.bad-escape"},
    Translation{"invalid unicode", "yaml.surrogate-escape"},
    Translation{"illegal tab when looking for indentation", "yaml.tab-indent"},
    Translation{"bad file", "yaml.too-deep"},
};

/// The word at the offset: an alias, an escape, a directive.
std::string wordAt(std::string_view text, std::size_t offset)
{
    offset = std::min(offset, text.size());
    const std::size_t end = text.find_first_of(" \t\r\n,[]{}\"", offset + 1);
    return std::string(text.substr(
        offset, std::min<std::size_t>(
                    end == std::string_view::npos ? text.size() - offset : end - offset, 60)));
}

} // namespace

void reportParserError(const YAML::Exception& exception, const Positions& positions,
                       Findings& findings)
{
    const std::size_t offset = offsetOf(exception.mark);
    const std::string_view message = exception.msg;
    const auto known =
        std::find_if(translations.begin(), translations.end(), [&](const Translation& translation) {
            return message.starts_with(translation.theirs);
        });
    if (known != translations.end()) {
        findings.error(known->ours, positions.at(offset), {wordAt(positions.text(), offset)});
    } else {
        findings.error("yaml.syntax", positions.at(offset), {std::string(message)});
    }
}

} // namespace knotary::formats
