// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Parameters that describe themselves (id, title, default, range), so that dialogs, command-line
// options and tests are made from the same table as the algorithm that reads the values.

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::base
{

/// One of several values that have names instead of a measure.
struct ParameterChoice
{
    const char* id;    ///< stable ASCII, never translated
    const char* title; ///< English, marked for translation where the table stands
};

struct ParameterDescription
{
    const char* id;    ///< stable ASCII, never translated
    const char* title; ///< English, marked for translation where the table stands
    double minimum;
    double maximum;
    double defaultValue;
    bool isWhole; ///< true: only whole numbers
    /// Where there are any, the value is the number of one of them, counted from 0, and `minimum`
    /// and `maximum` are those of the first and the last.
    std::span<const ParameterChoice> choices = {};
};

/// The value that a text stands for: a number within the range, or the id of a choice, in any
/// locale; nothing where it is neither.
[[nodiscard]] std::optional<double> readValue(const ParameterDescription& parameter,
                                              std::string_view text);
/// What readValue reads back as that value.
[[nodiscard]] std::string textOf(const ParameterDescription& parameter, double value);

/// Values by id; a value that was not given is the description's default.
class ParameterValues
{
public:
    void set(std::string id, double value)
    {
        for (Entry& entry : m_entries) {
            if (entry.id == id) {
                entry.value = value;
                return;
            }
        }
        m_entries.push_back({std::move(id), value});
    }

    [[nodiscard]] double value(const ParameterDescription& description) const
    {
        for (const Entry& entry : m_entries) {
            if (entry.id == description.id)
                return std::isnan(entry.value)
                           ? description.defaultValue
                           : std::clamp(entry.value, description.minimum, description.maximum);
        }
        return description.defaultValue;
    }

    /// Which of the description's choices is meant.
    [[nodiscard]] std::size_t choice(const ParameterDescription& description) const
    {
        return static_cast<std::size_t>(std::lround(value(description)));
    }

private:
    struct Entry
    {
        std::string id;
        double value;
    };
    std::vector<Entry> m_entries;
};

} // namespace knotary::base
