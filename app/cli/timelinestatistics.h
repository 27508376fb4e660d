// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of the chart over time, for `stats --json`, and the options that say which.

#include "app/cli/commandline.h"
#include "app/figures/timelineoptions.h"
#include "model/formats/jsonwriter.h"

#include <optional>

namespace knotary::cli
{

/// --by, --bins and --about.
void declareCountingOptions(CommandLine& line);
/// Nothing: the call is wrong, and that is told.
[[nodiscard]] std::optional<query::TimeCountsInput> readCountingOptions(CommandLine& line);

/// The same and --counting, --share and --quantity.
void declareTimelineOptions(CommandLine& line);
/// False: the call is wrong, and that is told.
[[nodiscard]] bool readTimelineOptions(CommandLine& line, figures::TimelineOptions& options,
                                       time::AboutWidth& about);

/// False: the data have no such numbers for the second axis, and that is told.
[[nodiscard]] bool hasQuantity(CommandLine& line, const dataset::Dataset& dataset,
                               const figures::TimelineOptions& options);

/// One of a list of words; false where the option has another value, and that is told.
[[nodiscard]] bool readChoice(CommandLine& line, const QString& option, const QStringList& codes,
                              qsizetype& choice);

/// The value of the key "timeline": for each way of counting the bins with their groups (certain
/// and maybe), what has no date, what is known by its year only, and what is outside the axis.
void writeTimeline(formats::JsonWriter& json, const dataset::Dataset& dataset,
                   const query::TimeCountsInput& input);

/// "2016", "2016-Q3", "2016-03"
[[nodiscard]] std::string binKey(time::BinUnit unit, std::int64_t bin);
/// The id of a kind, property or source; "" for claims without a source; "one-source" and so on.
[[nodiscard]] std::string groupKey(const dataset::Dataset& dataset, query::GroupBy by,
                                   std::size_t category);

} // namespace knotary::cli
