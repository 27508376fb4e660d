// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the chart over time comes closer, from years to quarters to months, and goes back.

#include "app/views/timeline/timelineview.h"

namespace knotary::views
{

void TimelineView::zoomIn(std::int64_t bin)
{
    constexpr std::int64_t yearsAround = 1;
    const std::int64_t year = time::yearOfBin(unit(), bin);
    Axis axis;
    if (unit() == time::BinUnit::Year) {
        axis.unit = time::BinUnit::Quarter;
        axis.bins = figures::binsOf(axis.unit, {year - yearsAround, year + yearsAround});
    } else if (unit() == time::BinUnit::Quarter) {
        axis.unit = time::BinUnit::Month;
        axis.bins = figures::binsOf(axis.unit, {year, year});
    } else {
        return; // months are the finest there are
    }
    m_zoom.push_back(axis);
    m_chosen.reset();
    recount();
}

void TimelineView::zoomOut()
{
    if (m_zoom.empty())
        return;
    m_zoom.pop_back();
    m_chosen.reset();
    recount();
}

void TimelineView::showWholeAxis()
{
    if (m_zoom.empty())
        return;
    m_zoom.clear();
    m_chosen.reset();
    recount();
}

} // namespace knotary::views
