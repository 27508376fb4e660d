// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The texts of a table as a figure shows them.

#include "app/figures/tablefigure.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace knotary::figures
{

struct TableCell
{
    QString text;
    std::optional<scene::KindStyle> glyph; ///< before the text
    bool isQuiet = false;
};

struct TableColumn
{
    QString title;
    bool isNumber = false; ///< stands at the right and is never broken
    bool isSpare = false;  ///< left out first where there is little room
};

struct TableRow
{
    drawing::Part part;
    std::vector<TableCell> cells; ///< by column
    bool isStruck = false;        ///< retracted or superseded
};

struct TableContent
{
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    std::size_t all = 0; ///< rows that there are; `rows` has the first of them
};

/// More rows than anybody prints are only counted.
inline constexpr std::size_t mostTableRows = 3000;

[[nodiscard]] TableContent tableContent(const TableFigureInput& input);

} // namespace knotary::figures
