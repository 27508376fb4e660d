// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The few words of the chart over time, in the language of the names that it shows.

#include "app/text/naming.h"
#include "model/query/timewindow.h"
#include "model/time/histogram.h"

#include <QString>
#include <QStringList>

#include <cstddef>

namespace knotary::text
{

enum class Counted
{
    Entities,
    Claims
};

/// What the vertical axis counts: "Entities in force in the year".
[[nodiscard]] QString countTitleIn(Counted counted, time::Counting counting, time::BinUnit unit,
                                   NameLanguage language);
/// "Share of " the same.
[[nodiscard]] QString shareOfIn(Counted counted, time::Counting counting, time::BinUnit unit,
                                NameLanguage language);

/// In the legend, for what may be in a bin but is not sure to; and under the bar of the undated.
[[nodiscard]] QString maybePartIn(NameLanguage language);
[[nodiscard]] QString undatedIn(NameLanguage language);
/// "5 others", for the small groups together.
[[nodiscard]] QString othersIn(std::size_t groups, NameLanguage language);

/// A time window as a date is said: "2016", "from 2014 to 2019".
[[nodiscard]] QString windowIn(const query::TimeWindow& window, NameLanguage language);

/// Notes under the chart: "12 entities without a date".
[[nodiscard]] QString undatedCountIn(Counted counted, std::size_t count, NameLanguage language);
[[nodiscard]] QString maybeCountIn(Counted counted, std::size_t count, NameLanguage language);
[[nodiscard]] QString yearOnlyCountIn(Counted counted, std::size_t count, NameLanguage language);
[[nodiscard]] QString outsideCountIn(Counted counted, std::size_t count, NameLanguage language);
/// "“About” reaches one unit of the date each way."
[[nodiscard]] QString aboutReachIn(int units, NameLanguage language);

/// What the second axis measures: "counted participants (delegates, representatives)"; with a word
/// for the power of ten that numbers are divided by ("billion people").
struct NumberScale
{
    double divisor = 1;
    QString word; ///< "billion", "亿"; empty for 1
};
[[nodiscard]] NumberScale numberScaleIn(double largest, NameLanguage language);
[[nodiscard]] QString quantityTitleIn(const QString& property, const QStringList& units,
                                      const NumberScale& scale, NameLanguage language);

/// Instead of a chart, where there is nothing to count.
[[nodiscard]] QString nothingDatedIn(NameLanguage language);
/// "3 selected entities", for the mark above the bars.
[[nodiscard]] QString selectedCountIn(std::size_t entities, NameLanguage language);
/// "Year by year", for a figure whose data set has no title.
[[nodiscard]] QString yearChartTitleIn(NameLanguage language);

} // namespace knotary::text
