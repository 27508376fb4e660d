// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timeaxis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace knotary::layout
{

namespace
{

constexpr std::int64_t mostEmptyColumns = 2; ///< that follow one another on a fitted axis

std::int64_t yearOf(double time)
{
    constexpr double farthest = 1e15; // as in time/timespan.h
    return static_cast<std::int64_t>(std::floor(std::clamp(time, -farthest, farthest)));
}

std::int64_t periodOf(std::int64_t year, std::int64_t length)
{
    return year >= 0 ? year / length : -((length - 1 - year) / length);
}

/// Numbers of the periods in which something stands, rising.
std::vector<std::int64_t> takenPeriods(std::span<const std::int64_t> years, std::int64_t length)
{
    std::vector<std::int64_t> periods;
    for (const std::int64_t year : years)
        if (const std::int64_t period = periodOf(year, length);
            periods.empty() || periods.back() != period)
            periods.push_back(period);
    return periods;
}

std::int64_t emptyColumns(std::int64_t emptyPeriods, TimeScale scale)
{
    if (scale == TimeScale::Even || emptyPeriods <= mostEmptyColumns)
        return emptyPeriods;
    return 0;
}

std::int64_t columnCount(std::span<const std::int64_t> periods, TimeScale scale)
{
    std::int64_t count = 0;
    for (std::size_t i = 0; i < periods.size(); ++i)
        count += 1 + (i == 0 ? 0 : emptyColumns(periods[i] - periods[i - 1] - 1, scale));
    return count;
}

std::vector<AxisColumn> columnsOf(std::span<const std::int64_t> periods, std::int64_t length,
                                  TimeScale scale)
{
    std::vector<AxisColumn> columns;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const std::int64_t empty = i == 0 ? 0 : periods[i] - periods[i - 1] - 1;
        const std::int64_t shown = emptyColumns(empty, scale);
        for (std::int64_t period = periods[i] - shown; period <= periods[i]; ++period)
            columns.push_back({period * length, period * length + length - 1,
                               period == periods[i] && shown < empty, period < periods[i]});
    }
    return columns;
}

} // namespace

std::vector<AxisColumn> axisColumns(std::span<const NodeTime> times, TimeScale scale)
{
    constexpr std::int64_t mostColumns = 40; // more than a page's width of years
    std::vector<std::int64_t> years;
    for (const NodeTime& time : times)
        if (time.isDated())
            years.push_back(yearOf(time.anchor()));
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    for (std::int64_t decade = 1;; decade *= 10) {
        for (const std::int64_t step : std::array<std::int64_t, 3>{1, 2, 5}) {
            const auto periods = takenPeriods(years, decade * step);
            if (columnCount(periods, scale) <= mostColumns)
                return columnsOf(periods, decade * step, scale);
        }
    }
}

std::size_t columnOf(std::span<const AxisColumn> columns, double time)
{
    const std::int64_t year = yearOf(time);
    const auto next = std::upper_bound(
        columns.begin(), columns.end(), year,
        [](std::int64_t y, const AxisColumn& column) { return y < column.firstYear; });
    return next == columns.begin() ? 0 : static_cast<std::size_t>(next - columns.begin()) - 1;
}

} // namespace knotary::layout
