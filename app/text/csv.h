// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Comma-separated values as RFC 4180 wants them, which no spreadsheet takes for formulas.
//
// A spreadsheet calculates a cell that begins with = + - or @, and so may fetch a page or start a
// program. Such a cell gets an apostrophe in front, as does one that begins with a tab or a line
// end; a plain number ("-3", "+1,800.5") stays as it is.

#include "model/base/control.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>

namespace knotary::text
{

/// A table of texts. It holds all that it reads, so that any thread may ask for its cells.
struct Cells
{
    QStringList header; ///< empty: there is no table
    std::size_t rows = 0;
    std::function<QString(std::size_t row, std::size_t column)> text;
};

/// Behind an apostrophe where a spreadsheet would calculate it.
[[nodiscard]] QString guardedCell(const QString& cell);
/// In quotation marks where it must be.
[[nodiscard]] QString csvField(const QString& cell);
/// The header and all rows, each ended by CR LF; what has come so far when `control` says stop.
[[nodiscard]] QString csvOf(const Cells& cells, const base::Control& control = {});

enum class ByteOrderMark
{
    No,
    Yes ///< without it Excel takes UTF-8 for something else
};
[[nodiscard]] QByteArray csvBytes(const QString& csv, ByteOrderMark mark);

} // namespace knotary::text
