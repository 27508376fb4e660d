// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A heap of short texts in which a stretch of letters is found at once: all words in the order of
// the alphabet for what stands at the beginning of one, and for what stands inside, which texts
// hold which three bytes in a row (J. Zobel, A. Moffat, R. Sacks-Davis, Searching large lexicons
// for partially specified terms using compressed inverted files, VLDB 1993).

#include "model/base/control.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

/// Letters and digits; all beyond ASCII counts as letters.
[[nodiscard]] bool isWordByte(char byte);
[[nodiscard]] std::vector<std::string_view> wordsIn(std::string_view text);

class SearchForms
{
public:
    /// Where a word begins.
    struct Start
    {
        std::uint32_t place; ///< in the heap
        std::uint32_t form : 31;
        std::uint32_t isAtBeginning : 1; ///< of the whole text
    };

    /// Texts are numbered as they come; without NUL in them.
    void add(std::string_view form);
    /// To be called when all are there. Nothing can be found where it was cancelled.
    void index(const base::Control& control);

    [[nodiscard]] std::size_t size() const { return m_begins.size(); }
    [[nodiscard]] std::string_view text(std::uint32_t form) const
    {
        return {m_heap.data() + m_begins[form], lengthOf(form)};
    }
    /// Whether the text ends so many bytes on.
    [[nodiscard]] bool isAtEnd(const Start& start, std::size_t length) const
    {
        return m_heap[start.place + length] == '\0';
    }
    [[nodiscard]] std::size_t lengthOf(std::uint32_t form) const
    {
        const std::size_t end = form + 1 < m_begins.size()
                                    ? m_begins[form + 1]
                                    : static_cast<std::uint32_t>(m_heap.size());
        return end - m_begins[form] - 1;
    }

    /// The words that begin with these letters, which may go on into the words that follow; in the
    /// order of the alphabet.
    [[nodiscard]] std::span<const Start> startingWith(std::string_view letters) const;

    /// Calls `visit(form)` for every text that holds the letters somewhere, in the order of their
    /// numbers, until it returns false.
    using Visit = std::function<bool(std::uint32_t form)>;
    void visitHolding(std::string_view letters, const Visit& visit) const;
    /// The texts that may hold three or more letters: all that do and some that do not, in the
    /// order of their numbers.
    [[nodiscard]] std::span<const std::uint32_t> mayHold(std::string_view letters) const;

    static constexpr std::size_t trigramLength = 3;

private:
    void indexStarts();
    void indexTrigrams();
    void scanFor(std::string_view letters, const Visit& visit) const;

    std::string m_heap; ///< each text is followed by a NUL
    std::vector<std::uint32_t> m_begins;
    std::vector<Start> m_starts; ///< in the order of what follows
    /// Of each bucket the first of `m_formsOfTrigrams`; some trigrams share a bucket.
    std::vector<std::uint32_t> m_firstOfBucket;
    std::vector<std::uint32_t> m_formsOfTrigrams;
};

} // namespace knotary::query
