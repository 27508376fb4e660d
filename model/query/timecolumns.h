// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which claims and entities fall into a time window: worked out from flat arrays that are made once
// for a data set, so that a hand may drag the window over hundreds of thousands of claims.

#include "model/dataset/dataset.h"
#include "model/query/timewindow.h"
#include "model/time/about.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace knotary::query
{

enum class WindowAnswer : std::uint8_t
{
    Undated, ///< nothing says when
    No,
    Maybe,
    Yes
};

/// What a window holds.
struct WindowContents
{
    /// By claim number. What counts for nothing (retracted, removed) is No.
    std::vector<WindowAnswer> claims;
    /// By entity number: the best answer among the claims about it or pointing at it.
    std::vector<WindowAnswer> entities;

    [[nodiscard]] WindowAnswer of(base::ClaimId id) const
    {
        return id.index() < claims.size() ? claims[id.index()] : WindowAnswer::No;
    }
    [[nodiscard]] WindowAnswer of(base::EntityId id) const
    {
        return id.isValid() && id.index() < entities.size() ? entities[id.index()]
                                                            : WindowAnswer::No;
    }
    /// An entity is shown where a dated claim that speaks of it may fall into the window.
    [[nodiscard]] bool shows(base::EntityId id) const { return of(id) >= WindowAnswer::Maybe; }
    /// Of a claim between two entities that are shown: an undated one goes with them.
    [[nodiscard]] bool shows(base::ClaimId id) const { return of(id) != WindowAnswer::No; }
};

/// The times of all claims of a data set. It refers to nothing: the data set may change, then it
/// is stale.
class TimeColumns
{
public:
    explicit TimeColumns(const dataset::Dataset& dataset, time::AboutWidth about = {});

    /// Counts what is not retracted.
    [[nodiscard]] WindowContents contentsOf(const TimeWindow& window) const;
    /// Counts the claims that are marked, by number.
    [[nodiscard]] WindowContents contentsOf(const TimeWindow& window,
                                            const std::vector<bool>& counted) const;

    /// First and last year of the chart's axis; nothing where no claim is dated.
    [[nodiscard]] const std::optional<YearRange>& years() const { return m_years; }

private:
    struct Row
    {
        std::int64_t earliest = 0; ///< the days that it may touch
        std::int64_t latest = 0;
        std::int64_t surelyBy = 0;   ///< it has certainly begun by this day …
        std::int64_t surelyFrom = 0; ///< … and is certainly not over before this one
        base::EntityId subject;
        base::EntityId object;
        bool isDated = false;
        bool counts = false; ///< not retracted
    };
    [[nodiscard]] static WindowAnswer answerOf(const Row& row, const TimeWindow& window);
    template<class Counts>
    [[nodiscard]] WindowContents contents(const TimeWindow& window, const Counts& counts) const;
    void countYears(const time::TimeSpan& span);

    std::vector<Row> m_rows; ///< by claim number
    std::size_t m_entityCount = 0;
    std::optional<YearRange> m_years;
    std::int64_t m_firstDay = 0; ///< of m_years
    std::int64_t m_lastDay = 0;
};

} // namespace knotary::query
