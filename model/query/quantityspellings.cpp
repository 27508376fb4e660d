// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/quantityspellings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knotary::query
{

namespace
{

constexpr std::size_t groupLength = 3;
/// More digits behind the point are no rounded number, and nobody says them with such a word.
constexpr std::size_t mostDecimals = 3;

/// Words for powers of ten, by the number of zeros.
constexpr std::array<std::pair<std::size_t, const char*>, 5> powers{
    {{12, " trillion"}, {9, " billion"}, {6, " million"}, {8, "亿"}, {4, "万"}}};

/// The digits alone; empty where other things stand between them than commas and blanks.
std::string digitsOf(std::string_view quantity)
{
    std::string digits;
    for (const char letter : quantity) {
        if (letter >= '0' && letter <= '9')
            digits += letter;
        else if (letter != ',' && letter != ' ')
            return {};
    }
    return digits;
}

std::string grouped(const std::string& digits)
{
    std::string text;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at > 0 && (digits.size() - at) % groupLength == 0)
            text += ',';
        text += digits[at];
    }
    return text;
}

/// "4500000000" with nine zeros to the word is "4.5"; empty where that is no short number.
std::string inPowers(const std::string& digits, std::size_t zeros)
{
    if (digits.size() <= zeros)
        return {};
    const std::size_t whole = digits.size() - zeros;
    std::string decimals = digits.substr(whole);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    if (decimals.size() > mostDecimals)
        return {};
    const std::string text = digits.substr(0, whole);
    return decimals.empty() ? text : text + '.' + decimals;
}

} // namespace

std::vector<std::string> otherSpellings(std::string_view quantity)
{
    const std::string digits = digitsOf(quantity);
    std::vector<std::string> all;
    if (digits.size() <= groupLength || digits.front() == '0')
        return all;
    all = {digits, grouped(digits)};
    for (const auto& [zeros, word] : powers) {
        if (const std::string text = inPowers(digits, zeros); !text.empty())
            all.push_back(text + word);
    }
    std::erase(all, quantity);
    return all;
}

} // namespace knotary::query
