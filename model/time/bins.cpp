// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/bins.h"

#include "model/time/timespan.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace knotary::time
{

namespace
{

constexpr int monthsOfYear = 12;

// How much lies in a stretch of bins, answered in logarithmic time.
class Coverage
{
public:
    explicit Coverage(std::span<const BinRange> ranges)
    {
        for (const BinRange& range : ranges) {
            m_firsts.bins.push_back(range.first);
            m_ends.bins.push_back(range.last + 1);
        }
        m_firsts.finish();
        m_ends.finish();
    }

    [[nodiscard]] std::int64_t first() const { return m_firsts.bins.front(); }
    [[nodiscard]] std::int64_t last() const { return m_ends.bins.back() - 1; }

    // Ranges with at least one bin in the stretch.
    [[nodiscard]] std::size_t touching(BinRange stretch) const
    {
        return m_firsts.countBelow(stretch.last + 1) - m_ends.countBelow(stretch.first + 1);
    }

    // Bins in the stretch, summed over the ranges.
    [[nodiscard]] std::uint64_t held(BinRange stretch) const
    {
        const auto before = [this](std::int64_t bin) {
            return m_firsts.distanceBelow(bin) - m_ends.distanceBelow(bin);
        };
        return before(stretch.last + 1) - before(stretch.first);
    }

private:
    struct SortedBins
    {
        std::vector<std::int64_t> bins;
        std::vector<std::uint64_t> sums; // of the first 0, 1, 2 … of them

        void finish()
        {
            std::sort(bins.begin(), bins.end());
            // Sums of enormous numbers may wrap around; their differences, which alone are used,
            // come out right all the same, since they are small.
            sums.push_back(0);
            for (const std::int64_t bin : bins)
                sums.push_back(sums.back() + static_cast<std::uint64_t>(bin));
        }
        [[nodiscard]] std::size_t countBelow(std::int64_t bin) const
        {
            const auto found = std::lower_bound(bins.begin(), bins.end(), bin);
            return static_cast<std::size_t>(found - bins.begin());
        }
        // The sum of `bin - b` over all bins b below `bin`.
        [[nodiscard]] std::uint64_t distanceBelow(std::int64_t bin) const
        {
            const std::size_t count = countBelow(bin);
            return static_cast<std::uint64_t>(bin) * count - sums[count];
        }
    };

    SortedBins m_firsts;
    SortedBins m_ends; // the first bin in which a range no longer is
};

// What of a stretch the ranges use.
BinRange usedPart(BinRange stretch, std::span<const BinRange> ranges)
{
    BinRange used{stretch.last, stretch.first};
    for (const BinRange& range : ranges) {
        if (range.last < stretch.first || range.first > stretch.last)
            continue;
        used.first = std::min(used.first, std::max(range.first, stretch.first));
        used.last = std::max(used.last, std::min(range.last, stretch.last));
    }
    return used;
}

std::int64_t floorDivide(std::int64_t number, std::int64_t divisor)
{
    return number / divisor - (number % divisor < 0 ? 1 : 0);
}

} // namespace

std::int64_t binsOfYear(BinUnit unit)
{
    switch (unit) {
    case BinUnit::Quarter:
        return 4;
    case BinUnit::Month:
        return monthsOfYear;
    case BinUnit::Year:
        break;
    }
    return 1;
}

std::int64_t firstBinOfYear(BinUnit unit, std::int64_t year)
{
    return year * binsOfYear(unit);
}

std::int64_t yearOfBin(BinUnit unit, std::int64_t bin)
{
    return floorDivide(bin, binsOfYear(unit));
}

std::int64_t binOfDay(BinUnit unit, std::int64_t day)
{
    const CivilDate date = dateFromDays(day);
    const std::int64_t bins = binsOfYear(unit);
    return date.year * bins + (date.month - 1) / (monthsOfYear / bins);
}

std::int64_t firstDayOfBin(BinUnit unit, std::int64_t bin)
{
    const std::int64_t year = yearOfBin(unit, bin);
    const std::int64_t bins = binsOfYear(unit);
    const auto part = static_cast<int>(bin - year * bins);
    return daysFromDate(year, part * (monthsOfYear / static_cast<int>(bins)) + 1, 1);
}

std::int64_t lastDayOfBin(BinUnit unit, std::int64_t bin)
{
    return firstDayOfBin(unit, bin + 1) - 1;
}

std::optional<BinRange> chooseAxis(std::span<const BinRange> ranges)
{
    if (ranges.empty())
        return std::nullopt;
    const Coverage coverage(ranges);
    if (coverage.last() - coverage.first() < longestAxis)
        return BinRange{coverage.first(), coverage.last()};

    // The best stretch can be moved until it begins with a range's first bin or ends with a
    // range's last one.
    BinRange best;
    std::tuple<std::size_t, std::uint64_t, std::int64_t> bestRank{};
    const auto consider = [&](std::int64_t first) {
        const BinRange stretch{first, first + longestAxis - 1};
        const std::tuple rank{coverage.touching(stretch), coverage.held(stretch), first};
        if (rank > bestRank) {
            bestRank = rank;
            best = stretch;
        }
    };
    for (const BinRange& range : ranges) {
        consider(range.first);
        consider(range.last - longestAxis + 1);
    }
    return usedPart(best, ranges);
}

} // namespace knotary::time
