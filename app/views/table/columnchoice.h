// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which columns of a table somebody wants to see, in which order and how wide, as text for the
// settings: "name:240 -kind id:90"; the minus hides. Columns that are not there now keep their
// place in it.

#include <QString>

#include <string>
#include <vector>

namespace knotary::views
{

struct ColumnChoice
{
    std::string id;
    bool isShown = true;
    int width = 0; ///< 0: as at first
    bool operator==(const ColumnChoice&) const = default;
};
using ColumnChoices = std::vector<ColumnChoice>;

[[nodiscard]] QString textOf(const ColumnChoices& choices);
/// Leaves out what it cannot read, and all but the first of two with one id.
[[nodiscard]] ColumnChoices readColumnChoices(const QString& text);

} // namespace knotary::views
