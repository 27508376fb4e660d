// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/webpage/pageyears.h"

#include <QJsonArray>

namespace knotary::webpage
{

using query::WindowAnswer;

PageYears::PageYears(const dataset::Dataset& dataset, time::AboutWidth about,
                     const std::optional<query::TimeWindow>& window)
{
    const query::TimeColumns columns(dataset, about);
    m_axis = columns.years(); // of at most time::longestAxis years
    if (m_axis && window)
        m_axis = query::yearsOf(*window, *m_axis);
    if (!m_axis)
        return;
    for (std::int64_t year = m_axis->first; year <= m_axis->last; ++year)
        m_contents.push_back(columns.contentsOf(query::windowOfYears({year, year})));
}

template<class Id>
QJsonValue PageYears::runsOf(Id id) const
{
    QJsonArray runs;
    WindowAnswer running = WindowAnswer::No;
    bool isUndated = true;
    for (std::size_t i = 0; i < m_contents.size(); ++i) {
        const WindowAnswer answer = m_contents[i].of(id);
        const auto year = static_cast<double>(m_axis->first + static_cast<std::int64_t>(i));
        isUndated = isUndated && answer == WindowAnswer::Undated;
        if (answer >= WindowAnswer::Maybe && answer == running)
            runs[runs.size() - 2] = year;
        else if (answer >= WindowAnswer::Maybe)
            for (const double part : {year, year, answer == WindowAnswer::Yes ? 2.0 : 1.0})
                runs.append(part);
        running = answer;
    }
    return isUndated ? QJsonValue() : QJsonValue(runs);
}

QJsonValue PageYears::of(base::EntityId entity) const
{
    return runsOf(entity);
}

QJsonValue PageYears::of(base::ClaimId claim) const
{
    return runsOf(claim);
}

} // namespace knotary::webpage
