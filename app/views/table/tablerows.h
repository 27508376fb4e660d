// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of a table as flat columns that never change: made once by a job, then read by the
// window, sorted, filtered and copied without another look at the data set. A column keeps each of
// its different cells once, with its place among them, so that sorting compares numbers.

#include "model/base/control.h"
#include "model/base/ids.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::views
{

/// What stands in a cell; word 0 of every column is the empty one.
using WordNumber = std::uint32_t;

struct TableColumn
{
    std::string id; ///< kept in the settings
    QString title = {};
    bool isNumber = false; ///< stands at the right
    bool isShownAtFirst = true;
    bool isForGroups = false; ///< few words, each with many rows
    int width = 120;          ///< at first, in pixels

    std::vector<WordNumber> cells = {}; ///< by row
    std::vector<QString> words = {};
    std::vector<std::uint32_t> ranks =
        {}; ///< by word; equal for words that sort alike, empty ones last
    std::vector<std::string> forms = {}; ///< by word: the forms it is found under, one a line

    [[nodiscard]] const QString& text(std::size_t row) const { return words[cells[row]]; }
};

struct TableRows
{
    std::vector<TableColumn> columns;
    std::vector<base::EntityId> subjects; ///< by row: the entity itself, or whom the claim is about
    std::vector<base::EntityId> objects;  ///< of claims; invalid where the value is none
    std::vector<base::ClaimId> claims;    ///< empty where rows are entities
    std::vector<base::KindId> kinds;      ///< of the subject

    [[nodiscard]] std::size_t count() const { return subjects.size(); }
    [[nodiscard]] bool areClaims() const { return !claims.empty(); }
    [[nodiscard]] std::optional<std::size_t> columnOf(std::string_view id) const;
};

/// By what a word goes when rows are sorted.
struct SortNumbers
{
    double first = 0;
    double second = 0; ///< where the first are equal
    auto operator<=>(const SortNumbers&) const = default;
};

/// Fills a column row by row.
class ColumnWriter
{
public:
    /// Numbers and dates sort by what is told of each word, texts by how they sound: Chinese by its
    /// pinyin, without case and accents, "c9" before "c10". No locale changes that.
    enum class Sorting
    {
        Text,
        Numbers
    };
    ColumnWriter(TableColumn column, Sorting sorting, std::size_t rows);

    /// A word that was not added before; the empty text is word 0.
    [[nodiscard]] WordNumber add(const QString& text, SortNumbers numbers = {});
    void put(WordNumber word) { m_column.cells.push_back(word); }
    /// Sorts the words; the writer is empty then.
    [[nodiscard]] TableColumn finish(const base::Control& control);

private:
    void readWords(const base::Control& control);

    TableColumn m_column;
    Sorting m_sorting;
    std::vector<SortNumbers> m_numbers; ///< by word
    std::vector<std::string> m_keys;    ///< by word
};

/// What is typed into the filter, as TableColumn::forms have it.
[[nodiscard]] std::vector<std::string> filterWords(const QString& typed);

} // namespace knotary::views
