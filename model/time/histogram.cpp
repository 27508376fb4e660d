// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/time/histogram.h"

#include <algorithm>
#include <tuple>

namespace knotary::time
{

namespace
{

struct DatedEntry
{
    YearRange range;
    std::uint32_t category = 0;
    std::uint32_t item = 0;
};

// The year that a known date lies in, if it is certain.
std::optional<std::int64_t> yearOf(const Boundary& date)
{
    if (date.kind != End::Known || date.precision > Precision::Year)
        return std::nullopt;
    const std::int64_t year = yearOfDay(date.earliest);
    // A winter reaches into the year after the one it is named for.
    if (date.precision == Precision::Season && date.latest - date.earliest < 100)
        return year;
    return yearOfDay(date.latest) == year ? std::optional(year) : std::nullopt;
}

void sortAndUnite(std::vector<std::uint32_t>& items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

// How much lies in a stretch of years, answered in logarithmic time.
class Coverage
{
public:
    explicit Coverage(const std::vector<DatedEntry>& entries);

    std::int64_t firstYear() const { return m_firsts.years.front(); }
    std::int64_t lastYear() const { return m_ends.years.back() - 1; }

    // Entries with at least one year in the stretch.
    std::size_t touching(YearRange stretch) const;
    // Years in the stretch, summed over the entries.
    std::uint64_t entryYears(YearRange stretch) const;

private:
    struct SortedYears
    {
        std::vector<std::int64_t> years;
        std::vector<std::uint64_t> sums; // of the first 0, 1, 2 … of them

        void finish();
        std::size_t countBelow(std::int64_t year) const;
        // The sum of `year - y` over all years y below `year`.
        std::uint64_t distanceBelow(std::int64_t year) const;
    };

    SortedYears m_firsts;
    SortedYears m_ends; // the first year in which an entry no longer is
};

void Coverage::SortedYears::finish()
{
    std::sort(years.begin(), years.end());
    // Sums of enormous years may wrap around; their differences, which alone are used, come out
    // right all the same, since they are small.
    sums.push_back(0);
    for (const std::int64_t year : years)
        sums.push_back(sums.back() + static_cast<std::uint64_t>(year));
}

std::size_t Coverage::SortedYears::countBelow(std::int64_t year) const
{
    const auto found = std::lower_bound(years.begin(), years.end(), year);
    return static_cast<std::size_t>(found - years.begin());
}

std::uint64_t Coverage::SortedYears::distanceBelow(std::int64_t year) const
{
    const std::size_t count = countBelow(year);
    return static_cast<std::uint64_t>(year) * count - sums[count];
}

Coverage::Coverage(const std::vector<DatedEntry>& entries)
{
    for (const DatedEntry& entry : entries) {
        m_firsts.years.push_back(entry.range.first);
        m_ends.years.push_back(entry.range.last + 1);
    }
    m_firsts.finish();
    m_ends.finish();
}

std::size_t Coverage::touching(YearRange stretch) const
{
    return m_firsts.countBelow(stretch.last + 1) - m_ends.countBelow(stretch.first + 1);
}

std::uint64_t Coverage::entryYears(YearRange stretch) const
{
    const auto before = [this](std::int64_t year) {
        return m_firsts.distanceBelow(year) - m_ends.distanceBelow(year);
    };
    return before(stretch.last + 1) - before(stretch.first);
}

// The axis: from the first to the last year if that is short enough, otherwise the stretch that the
// most entries touch; of several that which holds the most of them, then the latest.
YearRange chooseAxis(const std::vector<DatedEntry>& entries)
{
    const Coverage coverage(entries);
    if (coverage.lastYear() - coverage.firstYear() < longestAxis)
        return {coverage.firstYear(), coverage.lastYear()};

    // The best stretch can be moved until it begins with an entry's first year or ends with an
    // entry's last one.
    YearRange best;
    std::tuple<std::size_t, std::uint64_t, std::int64_t> bestRank{};
    const auto consider = [&](std::int64_t first) {
        const YearRange stretch{first, first + longestAxis - 1};
        const std::tuple rank{coverage.touching(stretch), coverage.entryYears(stretch), first};
        if (rank > bestRank) {
            bestRank = rank;
            best = stretch;
        }
    };
    for (const DatedEntry& entry : entries) {
        consider(entry.range.first);
        consider(entry.range.last - longestAxis + 1);
    }

    // Cut off the empty years at both ends.
    YearRange used{best.last, best.first};
    for (const DatedEntry& entry : entries) {
        if (entry.range.last < best.first || entry.range.first > best.last)
            continue;
        used.first = std::min(used.first, std::max(entry.range.first, best.first));
        used.last = std::max(used.last, std::min(entry.range.last, best.last));
    }
    return used;
}

} // namespace

std::optional<YearRange> countedYears(const TimeSpan& span)
{
    if (span.shape != Shape::Interval) {
        if (span.start.kind != End::Known || span.end.kind != End::Known)
            return std::nullopt;
        const auto year = yearOf(span.start);
        return year ? std::optional(YearRange{*year, *year}) : std::nullopt;
    }
    const auto first = yearOf(span.start);
    const auto last = yearOf(span.end);
    if (first && last)
        return YearRange{*first, std::max(*first, *last)};
    if (first && span.end.kind != End::Known)
        return YearRange{*first, *first};
    if (last && span.start.kind != End::Known)
        return YearRange{*last, *last};
    return std::nullopt;
}

std::span<const std::uint32_t> YearHistogram::items(std::size_t yearIndex,
                                                    std::size_t category) const
{
    return cells[yearIndex * categoryCount + category];
}

std::size_t YearHistogram::count(std::size_t yearIndex, std::size_t category) const
{
    return items(yearIndex, category).size();
}

std::size_t YearHistogram::total(std::size_t yearIndex) const
{
    std::size_t sum = 0;
    for (std::size_t category = 0; category < categoryCount; ++category)
        sum += count(yearIndex, category);
    return sum;
}

std::optional<std::size_t> YearHistogram::indexOfYear(std::int64_t year) const
{
    if (years.empty() || year < years.front() || year > years.back())
        return std::nullopt;
    return static_cast<std::size_t>(year - years.front());
}

YearHistogram buildYearHistogram(std::span<const Entry> entries, std::size_t categoryCount)
{
    YearHistogram histogram;
    histogram.categoryCount = categoryCount;

    std::vector<DatedEntry> dated;
    std::vector<std::uint32_t> withYear;
    for (const Entry& entry : entries) {
        if (entry.category >= categoryCount)
            continue;
        if (const auto range = countedYears(entry.span)) {
            dated.push_back({*range, entry.category, entry.item});
            withYear.push_back(entry.item);
        } else {
            histogram.undated.push_back(entry.item);
        }
    }
    sortAndUnite(withYear);
    sortAndUnite(histogram.undated);
    std::erase_if(histogram.undated, [&](std::uint32_t item) {
        return std::binary_search(withYear.begin(), withYear.end(), item);
    });
    if (dated.empty())
        return histogram;

    const YearRange axis = chooseAxis(dated);
    for (std::int64_t year = axis.first; year <= axis.last; ++year)
        histogram.years.push_back(year);
    histogram.cells.resize(histogram.years.size() * categoryCount);
    for (const DatedEntry& entry : dated) {
        if (entry.range.first < axis.first || entry.range.last > axis.last)
            histogram.outside.push_back(entry.item);
        const std::int64_t last = std::min(entry.range.last, axis.last);
        for (std::int64_t year = std::max(entry.range.first, axis.first); year <= last; ++year) {
            const auto row = static_cast<std::size_t>(year - axis.first);
            histogram.cells[row * categoryCount + entry.category].push_back(entry.item);
        }
    }
    for (auto& cell : histogram.cells)
        sortAndUnite(cell);
    sortAndUnite(histogram.outside);
    return histogram;
}

} // namespace knotary::time
