// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/dayaxis.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace knotary::charts
{
namespace
{

constexpr std::int64_t julianDayOfDay0 = 2'440'588;
constexpr double fewestDays = 6; ///< that the axis shows
constexpr double tickGap = 18;   ///< pixels from the end of a label to the next tick

/// Calendar stretches of one length.
struct Step
{
    enum class Unit
    {
        Days, ///< so many, beginning anew with each month
        Months,
        Years
    };
    Unit unit = Unit::Years;
    std::int64_t count = 1;
};

QDate dateOf(std::int64_t day)
{
    return QDate::fromJulianDay(day + julianDayOfDay0);
}

std::int64_t floorTo(std::int64_t value, std::int64_t step)
{
    const std::int64_t rest = value % step;
    return value - (rest < 0 ? rest + step : rest);
}

/// Moments in days: the beginnings of stretches, the first at or before `from`, the last after
/// `until`.
std::vector<std::int64_t> beginnings(const Step& step, double from, double until)
{
    std::vector<std::int64_t> days;
    const auto first = static_cast<std::int64_t>(std::floor(from));
    const QDate date = dateOf(first);
    const std::int64_t year = yearOf(first);
    if (step.unit == Step::Unit::Years) {
        for (std::int64_t next = floorTo(year, step.count);; next += step.count) {
            // Round years before Christ: 500 BC is the year -499.
            const bool isShifted = next <= 0 && step.count > 1;
            days.push_back(dayOfDate(isShifted ? next + 1 : next, 1, 1));
            if (static_cast<double>(days.back()) > until)
                return days;
        }
    }
    std::int64_t month = year * 12 + date.month() - 1;
    if (step.unit == Step::Unit::Months)
        month = floorTo(month, step.count);
    for (;; month += step.unit == Step::Unit::Months ? step.count : 1) {
        const std::int64_t ofYear = floorTo(month, 12) / 12;
        const std::int64_t begin = dayOfDate(ofYear, static_cast<int>(month - ofYear * 12) + 1, 1);
        const std::int64_t length = dateOf(begin).daysInMonth();
        // Steps of ten days leave out the 31st, which would stand too near to the next month.
        const std::int64_t last = step.unit == Step::Unit::Days && step.count > 1 ? 28 : length;
        const std::int64_t stride = step.unit == Step::Unit::Days ? step.count : length;
        for (std::int64_t day = 0; day < last; day += stride) {
            days.push_back(begin + day);
            if (static_cast<double>(days.back()) > until)
                return days;
        }
    }
}

QString yearLabel(std::int64_t year, const AxisWords& words)
{
    return year > 0 ? QString::number(year) : words.beforeChrist.arg(1 - year);
}

QString labelOf(std::int64_t day, const Step& step, const AxisWords& words)
{
    const QDate date = dateOf(day);
    const auto month = static_cast<std::size_t>(date.month() - 1);
    switch (step.unit) {
    case Step::Unit::Days:
        return QString::number(date.day());
    case Step::Unit::Months:
        return step.count == 3 ? words.quarters.at(month / 3) : words.months.at(month);
    case Step::Unit::Years:
        break;
    }
    return yearLabel(yearOf(day), words);
}

QString coarseLabelOf(std::int64_t day, const Step& step, const AxisWords& words)
{
    const QString year = yearLabel(yearOf(day), words);
    if (step.unit == Step::Unit::Months)
        return year;
    return words.monthOfYear.arg(
        year, words.months.at(static_cast<std::size_t>(dateOf(day).month() - 1)));
}

/// The widest label there can be.
double widestLabel(const Step& step, const AxisWords& words, double firstDay, double endDay,
                   const WidthFunction& widthOf)
{
    double widest = 0;
    const auto take = [&](const QString& label) { widest = std::max(widest, widthOf(label)); };
    if (step.unit == Step::Unit::Days) {
        take(QStringLiteral("28"));
    } else if (step.unit == Step::Unit::Months && step.count == 3) {
        std::for_each(words.quarters.begin(), words.quarters.end(), take);
    } else if (step.unit == Step::Unit::Months) {
        std::for_each(words.months.begin(), words.months.end(), take);
    } else {
        take(yearLabel(yearOf(static_cast<std::int64_t>(firstDay)), words));
        take(yearLabel(yearOf(static_cast<std::int64_t>(endDay)), words));
    }
    return widest;
}

/// Fewest days of a step.
double shortest(const Step& step)
{
    switch (step.unit) {
    case Step::Unit::Days:
        return step.count == 1 ? 1 : static_cast<double>(step.count) - 2;
    case Step::Unit::Months:
        return 28 + 30 * static_cast<double>(step.count - 1);
    case Step::Unit::Years:
        break;
    }
    return 365 * static_cast<double>(step.count);
}

} // namespace

std::int64_t dayOfDate(std::int64_t year, int month, int day)
{
    const auto ofCalendar = static_cast<int>(year <= 0 ? year - 1 : year); // there is no year 0
    return QDate(ofCalendar, month, day).toJulianDay() - julianDayOfDay0;
}

std::int64_t yearOf(std::int64_t day)
{
    const std::int64_t year = dateOf(day).year();
    return year < 0 ? year + 1 : year;
}

void DayAxis::setLimits(std::int64_t firstDay, std::int64_t lastDay)
{
    const double first = static_cast<double>(std::clamp(firstDay, -farthestDay, farthestDay));
    const double end = static_cast<double>(std::clamp(lastDay, -farthestDay, farthestDay)) + 1;
    const double margin = std::max((end - first) * 0.02, (fewestDays - (end - first)) / 2);
    m_limitFirst = first - std::max(margin, 1.0);
    m_limitEnd = end + std::max(margin, 1.0);
    showAll();
}

void DayAxis::setPixels(double left, double right)
{
    m_left = left;
    m_right = std::max(right, left + 1);
}

double DayAxis::pixelsADay() const
{
    return (m_right - m_left) / (m_end - m_first);
}

double DayAxis::xOf(double day) const
{
    return m_left + (day - m_first) * pixelsADay();
}

double DayAxis::dayAt(double x) const
{
    return m_first + (x - m_left) / pixelsADay();
}

void DayAxis::keepWithinLimits()
{
    const double length = std::min(m_end - m_first, m_limitEnd - m_limitFirst);
    m_first = std::clamp(m_first, m_limitFirst, m_limitEnd - length);
    m_end = m_first + length;
}

void DayAxis::zoom(double factor, double x)
{
    const double day = dayAt(x);
    const double share = (x - m_left) / (m_right - m_left);
    const double all = m_limitEnd - m_limitFirst;
    const double length = std::clamp((m_end - m_first) / factor, std::min(fewestDays, all), all);
    m_first = day - share * length;
    m_end = m_first + length;
    keepWithinLimits();
}

void DayAxis::pan(double pixels)
{
    const double days = pixels / pixelsADay();
    m_first -= days;
    m_end -= days;
    keepWithinLimits();
}

void DayAxis::showAll()
{
    m_first = m_limitFirst;
    m_end = m_limitEnd;
}

void DayAxis::show(double firstDay, double endDay)
{
    const double lacking = std::max(0.0, fewestDays - (endDay - firstDay)) / 2;
    m_first = firstDay - lacking;
    m_end = endDay + lacking;
    keepWithinLimits();
}

bool DayAxis::isAll() const
{
    return m_end - m_first >= (m_limitEnd - m_limitFirst) * 0.999999;
}

AxisTicks DayAxis::ticks(const AxisWords& words, const WidthFunction& widthOf) const
{
    std::vector<Step> steps{{Step::Unit::Days, 1},
                            {Step::Unit::Days, 10},
                            {Step::Unit::Months, 1},
                            {Step::Unit::Months, 3}};
    for (std::int64_t ten = 1; ten <= 1'000'000'000; ten *= 10)
        for (const std::int64_t number : {1, 2, 5})
            steps.push_back({Step::Unit::Years, ten * number});
    const auto fits = [&](const Step& step) {
        return shortest(step) * pixelsADay() >=
               widestLabel(step, words, m_first, m_end, widthOf) + tickGap;
    };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const Step step = found != steps.end() ? *found : steps.back();

    AxisTicks ticks;
    for (const std::int64_t day : beginnings(step, m_first, m_end)) {
        const double x = xOf(static_cast<double>(day));
        if (x >= m_left && x < m_right)
            ticks.fine.push_back({x, labelOf(day, step, words)});
    }
    if (step.unit == Step::Unit::Years)
        return ticks;
    const Step whole =
        step.unit == Step::Unit::Days ? Step{Step::Unit::Months, 1} : Step{Step::Unit::Years, 1};
    const std::vector<std::int64_t> days = beginnings(whole, m_first, m_end);
    for (std::size_t number = 0; number + 1 < days.size(); ++number) {
        const double x = std::max(xOf(static_cast<double>(days[number])), m_left);
        const double until = std::min(xOf(static_cast<double>(days[number + 1])), m_right);
        QString label = coarseLabelOf(days[number], step, words);
        if (until - x >= widthOf(label) + tickGap / 2)
            ticks.coarse.push_back({x, std::move(label)});
    }
    return ticks;
}

} // namespace knotary::charts
