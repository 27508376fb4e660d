// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/tablerows.h"

#include "app/text/fold.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace knotary::views
{

namespace
{

constexpr std::size_t wordsBetweenQuestions = 500; // some milliseconds of folding

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

/// The comma of "1,800" parts thousands.
bool isThousandsComma(const std::string& text, std::size_t at)
{
    constexpr std::size_t digits = 3;
    if (at == 0 || text[at] != ',' || !isDigit(text[at - 1]) || at + digits >= text.size())
        return false;
    const auto after = text.begin() + static_cast<std::ptrdiff_t>(at) + 1;
    const bool endsThere = at + digits + 1 == text.size() || !isDigit(text[at + digits + 1]);
    return std::all_of(after, after + digits, isDigit) && endsThere;
}

/// So that "c9" comes before "c10", and "9 people" before "1,800 people": each run of digits is
/// led by its length.
std::string withMeasuredNumbers(const std::string& text)
{
    std::string key;
    for (std::size_t at = 0; at < text.size();) {
        if (!isDigit(text[at])) {
            key += text[at++];
            continue;
        }
        std::string run;
        for (; at < text.size() && (isDigit(text[at]) || isThousandsComma(text, at)); ++at)
            if (text[at] != ',')
                run += text[at];
        run.erase(0, std::min(run.find_first_not_of('0'), run.size() - 1)); // "007" is 7
        key += '0';                                                         // sorts where digits do
        key += static_cast<char>(std::min<std::size_t>(run.size(), 127));
        key += run;
    }
    return key;
}

struct Forms
{
    std::string found; ///< all of them, one a line
    std::string key;
};

Forms formsOf(const QString& word)
{
    Forms result;
    for (const base::FoldedForm& form : text::foldForSearch(word.toStdString())) {
        // The second form is how it sounds, if that is not how it is written.
        const bool isKey = result.key.empty() || (form.reading == base::Reading::Romanised &&
                                                  result.found.find('\n') == std::string::npos);
        if (isKey)
            result.key = withMeasuredNumbers(form.text);
        if (!result.found.empty())
            result.found += '\n';
        result.found += form.text;
    }
    return result;
}

/// Places of `words` in order; equal ones share a place, the empty word is behind all.
template<class Key>
std::vector<std::uint32_t> ranksOf(const std::vector<Key>& keys)
{
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&keys](std::uint32_t one, std::uint32_t other) { return keys[one] < keys[other]; });
    std::vector<std::uint32_t> ranks(keys.size());
    std::uint32_t rank = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (place > 0 && keys[order[place - 1]] < keys[order[place]])
            ++rank;
        ranks[order[place]] = rank;
    }
    if (!ranks.empty())
        ranks.front() = std::numeric_limits<std::uint32_t>::max();
    return ranks;
}

} // namespace

std::optional<std::size_t> TableRows::columnOf(std::string_view id) const
{
    const auto found = std::ranges::find(columns, id, &TableColumn::id);
    if (found == columns.end())
        return {};
    return static_cast<std::size_t>(found - columns.begin());
}

ColumnWriter::ColumnWriter(TableColumn column, Sorting sorting, std::size_t rows)
    : m_column(std::move(column)), m_sorting(sorting)
{
    m_column.cells.reserve(rows);
    m_column.words.emplace_back();
    m_numbers.emplace_back();
}

WordNumber ColumnWriter::add(const QString& text, SortNumbers numbers)
{
    if (text.isEmpty())
        return 0;
    m_column.words.push_back(text);
    if (m_sorting == Sorting::Numbers)
        m_numbers.push_back(numbers);
    return static_cast<WordNumber>(m_column.words.size() - 1);
}

void ColumnWriter::readWords(const base::Control& control)
{
    m_column.forms.reserve(m_column.words.size());
    m_keys.reserve(m_column.words.size());
    for (const QString& word : std::as_const(m_column.words)) {
        if (m_column.forms.size() % wordsBetweenQuestions == 0 && control.isCancelled())
            break;
        Forms forms = formsOf(word);
        m_column.forms.push_back(std::move(forms.found));
        m_keys.push_back(std::move(forms.key));
    }
    // A job that was told to stop is dropped; what it holds is still whole.
    m_column.forms.resize(m_column.words.size());
    m_keys.resize(m_column.words.size());
}

TableColumn ColumnWriter::finish(const base::Control& control)
{
    readWords(control);
    m_column.ranks = m_sorting == Sorting::Numbers ? ranksOf(m_numbers) : ranksOf(m_keys);
    return std::move(m_column);
}

std::vector<std::string> filterWords(const QString& typed)
{
    std::vector<std::string> words;
    for (const base::FoldedForm& form : text::foldTyped(typed.toStdString())) {
        for (std::size_t at = 0; at < form.text.size();) {
            const std::size_t end = std::min(form.text.find(' ', at), form.text.size());
            if (end > at)
                words.push_back(form.text.substr(at, end - at));
            at = end + 1;
        }
    }
    return words;
}

} // namespace knotary::views
