// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Columns that find out by themselves whether a cell says what another one said already: by the
// text, by the number of a thing, by a number, by days.

#include "app/views/table/tablerows.h"

#include <QHash>

#include <cstdint>
#include <map>
#include <optional>
#include <utility>

namespace knotary::views
{

inline constexpr std::size_t rowsBetweenQuestions = 500;

/// "1,5" is nobody's: numbers are written as data files write them.
[[nodiscard]] QString numberText(double number);

/// Texts, of which any may come again.
class PlainWords
{
public:
    PlainWords(TableColumn column, std::size_t rows)
        : m_writer(std::move(column), ColumnWriter::Sorting::Text, rows)
    {}
    void put(const QString& text)
    {
        const auto known = m_known.constFind(text);
        const WordNumber word = known != m_known.constEnd() ? *known : m_writer.add(text);
        if (known == m_known.constEnd())
            m_known.insert(text, word);
        m_writer.put(word);
    }
    [[nodiscard]] TableColumn finish(const base::Control& control)
    {
        m_known.clear();
        return m_writer.finish(control);
    }

private:
    ColumnWriter m_writer;
    QHash<QString, WordNumber> m_known;
};

/// Texts of things that have numbers: of each it is asked once.
class KnownWords
{
public:
    KnownWords(TableColumn column, std::size_t rows)
        : m_writer(std::move(column), ColumnWriter::Sorting::Text, rows)
    {}
    template<class TextOf>
    void put(std::size_t thing, const TextOf& textOf)
    {
        m_writer.put(word(thing, textOf));
    }
    void putNothing() { m_writer.put(0); }
    [[nodiscard]] TableColumn finish(const base::Control& control)
    {
        return m_writer.finish(control);
    }

protected:
    template<class TextOf>
    [[nodiscard]] WordNumber word(std::size_t thing, const TextOf& textOf)
    {
        if (thing >= m_known.size())
            m_known.resize(thing + 1);
        if (!m_known[thing])
            m_known[thing] = wordOf(textOf());
        return *m_known[thing];
    }
    /// Two things may be called the same; then they are one group.
    [[nodiscard]] WordNumber wordOf(const QString& text)
    {
        const auto same = m_byText.constFind(text);
        return same != m_byText.constEnd() ? *same : *m_byText.insert(text, m_writer.add(text));
    }

    ColumnWriter m_writer;
    std::vector<std::optional<WordNumber>> m_known;
    QHash<QString, WordNumber> m_byText;
};

/// Entities by name, and texts of other values between them.
class ValueWords : public KnownWords
{
public:
    using KnownWords::KnownWords;
    void putText(const QString& text) { m_writer.put(wordOf(text)); }
};

/// Whole numbers and others; nothing stays empty.
class NumberWords
{
public:
    NumberWords(TableColumn column, std::size_t rows)
        : m_writer(asNumbers(std::move(column)), ColumnWriter::Sorting::Numbers, rows)
    {}
    void put(std::optional<double> number)
    {
        if (!number) {
            m_writer.put(0);
            return;
        }
        const auto [known, isNew] = m_known.try_emplace(*number, 0);
        if (isNew)
            known->second = m_writer.add(numberText(*number), {*number, 0});
        m_writer.put(known->second);
    }
    [[nodiscard]] TableColumn finish(const base::Control& control)
    {
        return m_writer.finish(control);
    }

private:
    [[nodiscard]] static TableColumn asNumbers(TableColumn column)
    {
        column.isNumber = true;
        return column;
    }

    ColumnWriter m_writer;
    std::map<double, WordNumber> m_known;
};

/// Words that sort by numbers of their own: dates by their days.
class MeasuredWords
{
public:
    MeasuredWords(TableColumn column, std::size_t rows)
        : m_writer(std::move(column), ColumnWriter::Sorting::Numbers, rows)
    {}
    void put(const QString& text, SortNumbers numbers)
    {
        const auto known = m_known.constFind(text);
        m_writer.put(known != m_known.constEnd()
                         ? *known
                         : *m_known.insert(text, m_writer.add(text, numbers)));
    }
    [[nodiscard]] TableColumn finish(const base::Control& control)
    {
        return m_writer.finish(control);
    }

private:
    ColumnWriter m_writer;
    QHash<QString, WordNumber> m_known;
};

} // namespace knotary::views
