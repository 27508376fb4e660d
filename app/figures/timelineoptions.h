// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a person asks of the chart over time: what is counted, how, and beside what. The same
// choices for window, figure and command line, with codes by which they are written down.

#include "model/query/timecounts.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace knotary::figures
{

struct TimelineOptions
{
    query::GroupBy by = query::GroupBy::Kind;
    time::Counting counting = time::Counting::InForce;
    time::BinUnit unit = time::BinUnit::Year;
    bool isShare = false; ///< parts of a hundred instead of counts
    /// Only these bins are shown; not among the codes. Nothing: all there are.
    std::optional<time::BinRange> axis = std::nullopt;
    QString quantity; ///< the key of a row (query/quantities.h) for the second axis; empty: none

    bool operator==(const TimelineOptions&) const = default;
};

/// "kind", "property", "source", "evidence" · "begins", "in-force", "cumulative" · "year",
/// "quarter", "month"; in the order of the values.
[[nodiscard]] const QStringList& groupByCodes();
[[nodiscard]] const QStringList& countingCodes();
[[nodiscard]] const QStringList& unitCodes();

/// "by=kind counting=in-force bins=year share=no quantity=…", for settings. What cannot be read is
/// left as it is by default.
[[nodiscard]] QString textOf(const TimelineOptions& options);
[[nodiscard]] TimelineOptions readTimelineOptions(const QString& text);

} // namespace knotary::figures
