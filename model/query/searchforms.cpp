// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/searchforms.h"

#include <algorithm>
#include <cstring>

namespace knotary::query
{

namespace
{

constexpr char separator = '\0';
constexpr std::size_t bucketCount = std::size_t{1} << 16;
constexpr std::uint32_t none = 0xFFFFFFFF;
constexpr std::uint32_t mostForms = 0x7FFFFFFF;

std::uint32_t byteAt(const char* text, std::size_t place)
{
    return static_cast<unsigned char>(text[place]);
}

std::size_t bucketOf(const char* trigram)
{
    const std::uint32_t letters =
        byteAt(trigram, 0) << 16 | byteAt(trigram, 1) << 8 | byteAt(trigram, 2);
    // Knuth's multiplicative hash, of which the high bits are well mixed.
    return (letters * 2654435761U) >> 16;
}

/// The first eight bytes as a number that sorts as they do.
std::uint64_t beginningOf(std::string_view text)
{
    std::uint64_t number = 0;
    for (std::size_t place = 0; place < 8; ++place)
        number = number << 8 | (place < text.size() ? byteAt(text.data(), place) : 0);
    return number;
}

} // namespace

bool isWordByte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80;
}

std::vector<std::string_view> wordsIn(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t place = 0;
    while (place < text.size()) {
        while (place < text.size() && !isWordByte(text[place]))
            ++place;
        const std::size_t begin = place;
        while (place < text.size() && isWordByte(text[place]))
            ++place;
        if (place > begin)
            words.push_back(text.substr(begin, place - begin));
    }
    return words;
}

void SearchForms::add(std::string_view form)
{
    m_begins.push_back(static_cast<std::uint32_t>(m_heap.size()));
    m_heap += form;
    m_heap.push_back(separator);
}

void SearchForms::index(const base::Control& control)
{
    if (!control.isCancelled())
        indexStarts();
    if (!control.isCancelled())
        indexTrigrams();
}

void SearchForms::indexStarts()
{
    struct Sorted
    {
        std::uint64_t beginning;
        Start start;
    };
    std::vector<Sorted> sorted;
    for (std::uint32_t form = 0; form < size(); ++form) {
        const std::string_view whole = text(form);
        // What begins with a sign is found by that, too.
        for (std::size_t place = 0; place < whole.size(); ++place) {
            const bool isStart =
                place == 0 || (isWordByte(whole[place]) && !isWordByte(whole[place - 1]));
            if (isStart)
                sorted.push_back({beginningOf(whole.substr(place)),
                                  {m_begins[form] + static_cast<std::uint32_t>(place),
                                   form & mostForms, place == 0}});
        }
    }
    const auto restOf = [this](const Start& start) {
        const std::string_view rest(m_heap.data() + start.place,
                                    m_begins[start.form] + lengthOf(start.form) - start.place);
        return rest.substr(std::min<std::size_t>(rest.size(), 8));
    };
    std::ranges::sort(sorted, [&restOf](const Sorted& a, const Sorted& b) {
        if (a.beginning != b.beginning)
            return a.beginning < b.beginning;
        const int order = restOf(a.start).compare(restOf(b.start));
        return order != 0 ? order < 0 : a.start.place < b.start.place;
    });
    m_starts.reserve(sorted.size());
    for (const Sorted& each : sorted)
        m_starts.push_back(each.start);
}

void SearchForms::indexTrigrams()
{
    std::vector<std::uint32_t> lastForm(bucketCount, none);
    // Calls once a form and bucket.
    const auto forEachTrigram = [&](const auto& note) {
        std::ranges::fill(lastForm, none);
        for (std::uint32_t form = 0; form < size(); ++form) {
            const std::string_view whole = text(form);
            for (std::size_t place = 0; place + trigramLength <= whole.size(); ++place) {
                const std::size_t bucket = bucketOf(whole.data() + place);
                if (lastForm[bucket] == form)
                    continue;
                lastForm[bucket] = form;
                note(bucket, form);
            }
        }
    };
    m_firstOfBucket.assign(bucketCount + 1, 0);
    forEachTrigram([this](std::size_t bucket, std::uint32_t) { ++m_firstOfBucket[bucket + 1]; });
    for (std::size_t bucket = 0; bucket < bucketCount; ++bucket)
        m_firstOfBucket[bucket + 1] += m_firstOfBucket[bucket];
    m_formsOfTrigrams.resize(m_firstOfBucket.back());
    std::vector<std::uint32_t> next(m_firstOfBucket.begin(), m_firstOfBucket.end() - 1);
    forEachTrigram(
        [&](std::size_t bucket, std::uint32_t form) { m_formsOfTrigrams[next[bucket]++] = form; });
}

std::span<const SearchForms::Start> SearchForms::startingWith(std::string_view letters) const
{
    // Past its end each text goes on with the separator, which sorts before all letters.
    const auto order = [&](const Start& start) {
        const std::size_t rest = m_begins[start.form] + lengthOf(start.form) - start.place;
        const int compared = std::memcmp(m_heap.data() + start.place, letters.data(),
                                         std::min(rest, letters.size()));
        return compared != 0 || rest >= letters.size() ? compared : -1;
    };
    const auto first = std::ranges::partition_point(
        m_starts, [&](const Start& start) { return order(start) < 0; });
    const auto last = std::partition_point(first, m_starts.end(),
                                           [&](const Start& start) { return order(start) <= 0; });
    return {first, last};
}

/// Of the trigrams of the letters the one that fewest texts hold.
std::span<const std::uint32_t> SearchForms::mayHold(std::string_view letters) const
{
    std::span<const std::uint32_t> fewest(m_formsOfTrigrams);
    for (std::size_t place = 0; place + trigramLength <= letters.size(); ++place) {
        const std::size_t bucket = bucketOf(letters.data() + place);
        const std::size_t first = m_firstOfBucket[bucket];
        const std::size_t count = m_firstOfBucket[bucket + 1] - first;
        if (count < fewest.size() || place == 0)
            fewest = std::span(m_formsOfTrigrams).subspan(first, count);
    }
    return fewest;
}

void SearchForms::visitHolding(std::string_view letters, const Visit& visit) const
{
    if (letters.empty() || m_firstOfBucket.empty())
        return;
    if (letters.size() < trigramLength) {
        scanFor(letters, visit);
        return;
    }
    for (const std::uint32_t form : mayHold(letters)) {
        const std::string_view whole = text(form);
        if (::memmem(whole.data(), whole.size(), letters.data(), letters.size()) != nullptr &&
            !visit(form))
            return;
    }
}

/// For one or two bytes: nearly all texts hold them, so one sweep over memory is soon over.
void SearchForms::scanFor(std::string_view letters, const Visit& visit) const
{
    const char* const end = m_heap.data() + m_heap.size();
    std::uint32_t form = 0;
    const char* place = m_heap.data();
    while (place < end) {
        const auto* found = static_cast<const char*>(
            ::memmem(place, static_cast<std::size_t>(end - place), letters.data(), letters.size()));
        if (found == nullptr)
            return;
        const auto offset = static_cast<std::uint32_t>(found - m_heap.data());
        form = static_cast<std::uint32_t>(
            std::upper_bound(m_begins.begin() + form, m_begins.end(), offset) - m_begins.begin() -
            1);
        if (!visit(form))
            return;
        place = m_heap.data() + m_begins[form] + lengthOf(form) + 1;
    }
}

} // namespace knotary::query
