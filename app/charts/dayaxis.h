// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A level axis of time: which day stands at which pixel, zooming and panning, and ticks from
// centuries down to days. Days are counted from 1970-01-01 (day 0) in the proleptic Gregorian
// calendar with a year 0; a day begins at its number and ends at the next.

#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace knotary::charts
{

/// Days beyond this, either way, are drawn as if they were this one.
inline constexpr std::int64_t farthestDay = 700'000'000'000;

/// How the axis names its stretches.
struct AxisWords
{
    std::array<QString, 12> months; ///< short
    std::array<QString, 4> quarters;
    QString monthOfYear = QStringLiteral("%2 %1");  ///< %1 the year, %2 the month
    QString beforeChrist = QStringLiteral("%1 BC"); ///< %1 the year
};

/// A tick and the words that stand to its right.
struct AxisTick
{
    double x = 0;
    QString label;
};

struct AxisTicks
{
    std::vector<AxisTick> fine;
    /// What the fine ones are parts of, the first one moved into sight; none over years.
    std::vector<AxisTick> coarse;
};

using WidthFunction = std::function<double(const QString& text)>;

class DayAxis
{
public:
    /// The first and the last day (included) that the axis can show; shows all of them.
    void setLimits(std::int64_t firstDay, std::int64_t lastDay);
    /// Between these pixels; the days stay.
    void setPixels(double left, double right);

    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_right; }
    [[nodiscard]] double firstDay() const { return m_first; }
    [[nodiscard]] double endDay() const { return m_end; }
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] double dayAt(double x) const;
    [[nodiscard]] double pixelsADay() const;

    /// More than 1 shows fewer days; the day at x stays there unless the limits are reached.
    void zoom(double factor, double x);
    void pan(double pixels);
    void showAll();
    void show(double firstDay, double endDay);
    [[nodiscard]] bool isAll() const;

    [[nodiscard]] AxisTicks ticks(const AxisWords& words, const WidthFunction& widthOf) const;

private:
    void keepWithinLimits();

    double m_limitFirst = 0;
    double m_limitEnd = 1;
    double m_first = 0;
    double m_end = 1;
    double m_left = 0;
    double m_right = 1;
};

/// Of a year as astronomers count them; months and days from 1.
[[nodiscard]] std::int64_t dayOfDate(std::int64_t year, int month, int day);
[[nodiscard]] std::int64_t yearOf(std::int64_t day);

} // namespace knotary::charts
