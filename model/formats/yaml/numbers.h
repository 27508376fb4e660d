// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers as our YAML files hold them, the same in every locale.

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace knotary::formats
{

/// A number as YAML 1.2 writes it in decimal; nothing where the text is no number or none that
/// fits. "nan" and "inf" are none.
template<class Number>
[[nodiscard]] std::optional<Number> numberIn(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    Number number{};
    const char* const end = text.data() + text.size();
    const std::from_chars_result result = std::from_chars(text.data(), end, number);
    if (result.ec != std::errc() || result.ptr != end)
        return std::nullopt;
    if constexpr (std::is_floating_point_v<Number>) {
        if (!std::isfinite(number))
            return std::nullopt;
    }
    return number;
}

/// The fewest digits that are read as the same number again.
template<class Number>
[[nodiscard]] std::string digits(Number number)
{
    std::array<char, 64> text{};
    if (number == Number{})
        number = Number{}; // minus zero is zero
    const std::to_chars_result result =
        std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), result.ptr};
}

} // namespace knotary::formats
