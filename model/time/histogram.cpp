// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/histogram.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace knotary::time
{

namespace
{

bool isFine(BinUnit unit)
{
    return unit != BinUnit::Year;
}

// A known end of which nobody can say in which bins it lies.
bool isVague(const Boundary& end, BinUnit unit)
{
    if (end.kind != End::Known)
        return false;
    if (end.earliest == unboundedPast || end.latest == unboundedFuture)
        return true;
    if (isFine(unit) && end.precision > Precision::Year)
        return true;
    return binOfDay(unit, end.latest) - binOfDay(unit, end.earliest) >= mostVagueBins;
}

bool isByYearOnly(const Boundary& end, BinUnit unit)
{
    return isFine(unit) && end.kind == End::Known && end.precision == Precision::Year;
}

bool isByYearOnly(const TimeSpan& span, BinUnit unit)
{
    return isByYearOnly(span.start, unit) || isByYearOnly(span.end, unit);
}

} // namespace

std::optional<BinRange> placedBins(const TimeSpan& span, BinUnit unit)
{
    const bool hasStart = span.start.kind == End::Known;
    const bool hasEnd = span.end.kind == End::Known;
    if ((!hasStart && !hasEnd) || isVague(span.start, unit) || isVague(span.end, unit))
        return std::nullopt;
    return BinRange{binOfDay(unit, hasStart ? span.start.earliest : span.end.earliest),
                    binOfDay(unit, hasEnd ? span.end.latest : span.start.latest)};
}

// Takes one item after the other, and turns the answers about it into runs.
class HistogramBuilder
{
public:
    HistogramBuilder(Histogram& histogram, std::vector<Entry> entries)
        : m_histogram(histogram), m_entries(std::move(entries)), m_unit(histogram.m_unit)
    {}

    void build(const std::optional<BinRange>& axis, const base::Control& control)
    {
        std::erase_if(m_entries, [this](const Entry& entry) {
            return entry.category >= m_histogram.m_categoryCount;
        });
        sortByItem();
        findRanges(control);
        chooseBins(axis);
        m_answers.resize(m_histogram.m_binCount, Answer::No);
        for (std::size_t first = 0; first < m_order.size() && !control.isCancelled();) {
            std::size_t end = first + 1;
            while (end < m_order.size() && m_order[end].first == m_order[first].first)
                ++end;
            takeItem(first, end);
            first = end;
        }
        sumUp();
    }

private:
    /// When an item may have begun, after all its spans.
    struct Beginning
    {
        bool isKnown = false;
        bool isByYearOnly = false;
        std::int64_t earliest = unboundedFuture;
        std::int64_t latest = unboundedFuture;
        /// The same of spans that are neither about nor uncertain.
        std::int64_t firmEarliest = unboundedFuture;
        std::int64_t firmLatest = unboundedFuture;
    };

    [[nodiscard]] const Entry& entryAt(std::size_t place) const
    {
        return m_entries[m_order[place].second];
    }
    [[nodiscard]] CountedItem countedAt(std::size_t place) const
    {
        return {entryAt(place).category, entryAt(place).item};
    }

    /// By numbers side by side in memory: entries are large, and there may be many.
    void sortByItem()
    {
        constexpr int bits = 32;
        m_order.reserve(m_entries.size());
        for (std::uint32_t index = 0; index < m_entries.size(); ++index)
            m_order.push_back(
                {(std::uint64_t{m_entries[index].category} << bits) | m_entries[index].item,
                 index});
        std::sort(m_order.begin(), m_order.end());
    }

    void findRanges(const base::Control& control)
    {
        m_ranges.resize(m_entries.size());
        for (std::size_t index = 0; index < m_entries.size() && !control.isCancelled(); ++index)
            m_ranges[index] = placedBins(m_entries[index].span, m_unit);
    }

    void chooseBins(std::optional<BinRange> axis)
    {
        if (!axis) {
            std::vector<BinRange> ranges;
            for (const auto& range : m_ranges)
                if (range)
                    ranges.push_back(*range);
            axis = chooseAxis(ranges);
        }
        if (!axis || axis->last < axis->first)
            return;
        m_axis = {axis->first, std::min(axis->last, axis->first + longestAxis - 1)};
        m_histogram.m_firstBin = m_axis.first;
        m_histogram.m_binCount = static_cast<std::size_t>(m_axis.last - m_axis.first + 1);
        for (std::int64_t bin = m_axis.first; bin <= m_axis.last + 1; ++bin)
            m_firstDays.push_back(firstDayOfBin(m_unit, bin));
    }

    void takeItem(std::size_t first, std::size_t end)
    {
        m_isPlaced = false;
        m_isLeftOut = false;
        m_touched = {m_answers.size(), 0};
        if (m_histogram.m_counting == Counting::InForce) {
            for (std::size_t place = first; place < end; ++place)
                answerInForce(m_order[place].second);
        } else {
            answerBeginning(beginningOf(first, end));
        }
        const CountedItem counted = countedAt(first);
        if (!m_isPlaced) {
            m_histogram.m_undated.push_back(counted);
            return;
        }
        if (m_isLeftOut)
            m_histogram.m_knownByYearOnly.push_back(counted);
        if (!addRuns(counted) && !m_isLeftOut)
            m_histogram.m_outside.push_back(counted);
    }

    void answerInForce(std::uint32_t index)
    {
        if (!m_ranges[index])
            return;
        m_isPlaced = true;
        const TimeSpan& span = m_entries[index].span;
        const bool isVagueWithin = isByYearOnly(span, m_unit);
        const auto [first, last] = positionsOf(span.earliest, span.latest);
        for (std::size_t position = first; position < last; ++position) {
            const Answer answer =
                touches(span, m_firstDays[position], m_firstDays[position + 1] - 1);
            answerAt(position, answer, isVagueWithin);
        }
    }

    [[nodiscard]] Beginning beginningOf(std::size_t first, std::size_t end) const
    {
        Beginning begin;
        for (std::size_t place = first; place < end; ++place) {
            const TimeSpan& span = entryAt(place).span;
            if (span.start.kind != End::Known || isVague(span.start, m_unit))
                continue;
            begin.isKnown = true;
            begin.earliest = std::min(begin.earliest, span.start.earliest);
            begin.latest = std::min(begin.latest, span.start.latest);
            if (!span.qualifiers.any()) {
                begin.firmEarliest = std::min(begin.firmEarliest, span.start.earliest);
                begin.firmLatest = std::min(begin.firmLatest, span.start.latest);
            }
        }
        for (std::size_t place = first; place < end; ++place) {
            const Boundary& start = entryAt(place).span.start;
            if (isByYearOnly(start, m_unit) && start.earliest <= begin.latest)
                begin.isByYearOnly = true;
        }
        return begin;
    }

    void answerBeginning(const Beginning& begin)
    {
        if (!begin.isKnown)
            return;
        m_isPlaced = true;
        const bool isCumulative = m_histogram.m_counting == Counting::Cumulative;
        const auto [first, last] =
            positionsOf(begin.earliest, isCumulative ? unboundedFuture : begin.latest);
        for (std::size_t position = first; position < last; ++position) {
            const std::int64_t firstDay = m_firstDays[position];
            const std::int64_t lastDay = m_firstDays[position + 1] - 1;
            const bool isCertain =
                begin.firmLatest <= lastDay &&
                (isCumulative || (begin.earliest >= firstDay && begin.firmEarliest >= firstDay));
            answerAt(position, isCertain ? Answer::Yes : Answer::Maybe, begin.isByYearOnly);
        }
    }

    void answerAt(std::size_t position, Answer answer, bool isByYearOnly)
    {
        if (answer == Answer::Maybe && isByYearOnly) {
            m_isLeftOut = true;
            return;
        }
        m_answers[position] = std::max(m_answers[position], answer);
        m_touched = {std::min(m_touched.first, position), std::max(m_touched.second, position + 1)};
    }

    /// The positions of the bins between two days, as [first, last).
    [[nodiscard]] std::pair<std::size_t, std::size_t> positionsOf(std::int64_t earliest,
                                                                  std::int64_t latest) const
    {
        if (m_histogram.m_binCount == 0 || latest < m_firstDays.front() ||
            earliest >= m_firstDays.back())
            return {0, 0};
        const std::int64_t first =
            earliest <= m_firstDays.front() ? 0 : binOfDay(m_unit, earliest) - m_axis.first;
        const std::int64_t last = latest >= m_firstDays.back()
                                      ? m_axis.last - m_axis.first
                                      : binOfDay(m_unit, latest) - m_axis.first;
        return {static_cast<std::size_t>(first), static_cast<std::size_t>(last) + 1};
    }

    /// Leaves all answers as No. False: the item is in no bin.
    bool addRuns(const CountedItem& counted)
    {
        bool hasAny = false;
        const auto [first, last] = m_touched;
        for (std::size_t position = first; position < last;) {
            std::size_t end = position + 1;
            while (end < last && m_answers[end] == m_answers[position])
                ++end;
            if (m_answers[position] != Answer::No) {
                hasAny = true;
                m_histogram.m_runs.push_back({counted, static_cast<std::uint32_t>(position),
                                              static_cast<std::uint32_t>(end - 1),
                                              m_answers[position] == Answer::Yes});
            }
            position = end;
        }
        for (std::size_t position = first; position < last; ++position)
            m_answers[position] = Answer::No;
        return hasAny;
    }

    void sumUp()
    {
        const std::size_t bins = m_histogram.m_binCount;
        const std::size_t cells = bins * m_histogram.m_categoryCount;
        m_histogram.m_certain.assign(cells, 0);
        m_histogram.m_maybe.assign(cells, 0);
        for (const Histogram::Run& run : m_histogram.m_runs) {
            std::vector<std::uint32_t>& counts =
                run.isCertain ? m_histogram.m_certain : m_histogram.m_maybe;
            for (std::uint32_t position = run.first; position <= run.last; ++position)
                ++counts[run.counted.category * bins + position];
        }
    }

    Histogram& m_histogram;
    std::vector<Entry> m_entries;
    BinUnit m_unit;
    /// The entries by category and item, which are one number.
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_order;
    std::vector<std::optional<BinRange>> m_ranges;
    BinRange m_axis;
    std::vector<std::int64_t> m_firstDays; ///< of each bin, and of the one after the last
    std::vector<Answer> m_answers;         ///< about the present item, by bin
    /// From the first to behind the last position that is not No.
    std::pair<std::size_t, std::size_t> m_touched;
    bool m_isPlaced = false;
    bool m_isLeftOut = false;
};

Histogram::Histogram(std::vector<Entry> entries, const HistogramShape& shape,
                     const base::Control& control)
    : m_unit(shape.unit), m_counting(shape.counting), m_categoryCount(shape.categoryCount)
{
    HistogramBuilder(*this, std::move(entries)).build(shape.axis, control);
}

std::optional<std::size_t> Histogram::positionOf(std::int64_t bin) const
{
    if (m_binCount == 0 || bin < m_firstBin || bin > binAt(m_binCount - 1))
        return std::nullopt;
    return static_cast<std::size_t>(bin - m_firstBin);
}

std::size_t Histogram::certain(std::size_t position, std::size_t category) const
{
    return m_certain[category * m_binCount + position];
}

std::size_t Histogram::maybe(std::size_t position, std::size_t category) const
{
    return m_maybe[category * m_binCount + position];
}

std::vector<std::uint32_t> Histogram::items(std::size_t first, std::size_t last,
                                            std::size_t category, Answer answer) const
{
    const auto begin = std::lower_bound(
        m_runs.begin(), m_runs.end(), category,
        [](const Run& run, std::size_t wanted) { return run.counted.category < wanted; });
    std::vector<std::uint32_t> certain;
    std::vector<std::uint32_t> maybe;
    for (auto run = begin; run != m_runs.end() && run->counted.category == category; ++run) {
        if (run->last < first || run->first > last)
            continue;
        std::vector<std::uint32_t>& found = run->isCertain ? certain : maybe;
        if (found.empty() || found.back() != run->counted.item)
            found.push_back(run->counted.item);
    }
    if (answer == Answer::Yes)
        return certain;
    std::vector<std::uint32_t> only;
    std::set_difference(maybe.begin(), maybe.end(), certain.begin(), certain.end(),
                        std::back_inserter(only));
    return only;
}

} // namespace knotary::time
