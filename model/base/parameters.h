// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Parameters that describe themselves (id, title, default, range), so that dialogs, command-line
// options and tests are made from the same table as the algorithm that reads the values.

#include <algorithm>
#include <string>
#include <vector>

namespace knotary::base
{

struct ParameterDescription
{
    const char* id;    ///< stable ASCII, never translated
    const char* title; ///< English, marked for translation where the table stands
    double minimum;
    double maximum;
    double defaultValue;
    bool isWhole; ///< true: only whole numbers
};

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
                return std::clamp(entry.value, description.minimum, description.maximum);
        }
        return description.defaultValue;
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
