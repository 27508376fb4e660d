// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/base/parameters.h"

#include <array>
#include <charconv>

namespace knotary::base
{

std::optional<double> readValue(const ParameterDescription& parameter, std::string_view text)
{
    for (std::size_t i = 0; i < parameter.choices.size(); ++i) {
        if (text == parameter.choices[i].id)
            return static_cast<double>(i);
    }
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    const bool fits = error == std::errc() && rest == end && parameter.choices.empty() &&
                      number >= parameter.minimum && number <= parameter.maximum &&
                      (!parameter.isWhole || number == std::floor(number));
    return fits ? std::optional(number) : std::nullopt;
}

std::string textOf(const ParameterDescription& parameter, double value)
{
    if (!parameter.choices.empty()) {
        const auto last = static_cast<double>(parameter.choices.size() - 1);
        return parameter.choices[static_cast<std::size_t>(std::clamp(value, 0.0, last))].id;
    }
    std::array<char, 64> digits{};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), result.ptr};
}

} // namespace knotary::base
