// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of all time is in sight: the window and what it holds.

#include "app/document/filter.h"
#include "app/document/session.h"

#include <utility>

namespace knotary::document
{

using query::TimeWindow;
using query::WindowAnswer;
using query::WindowMode;
using query::YearRange;

const query::TimeColumns& Session::timeColumns() const
{
    if (!m_timeColumns)
        m_timeColumns = std::make_shared<query::TimeColumns>(dataset(), m_aboutWidth);
    return *m_timeColumns;
}

std::optional<YearRange> Session::axis() const
{
    return timeColumns().years();
}

/// Works out again what follows from the window and the data.
void Session::readWindow()
{
    m_years.reset();
    m_contents.reset();
    if (!m_window)
        return;
    m_years = yearsOf(*m_window, axis().value_or(YearRange{}));
    if (!m_comparison.years())
        m_contents =
            std::make_shared<const query::WindowContents>(timeColumns().contentsOf(*m_window));
}

/// What has come and gone between two years is of no one window: all is shown while they are
/// compared.
void Session::followComparison()
{
    const bool isComparing = m_comparison.years().has_value();
    if (!m_window || isComparing == (m_contents == nullptr))
        return;
    takeWindow(m_window);
    Q_EMIT yearsChanged();
}

/// Shows another window; whoever calls says that the years have changed, when all else is said.
void Session::takeWindow(std::optional<TimeWindow> window)
{
    m_window = window;
    if (window)
        m_windowMode = window->mode;
    readWindow();
    m_pipeline->show(sight());
    Q_EMIT projectionChanged();
    Q_EMIT positionsChanged();
}

void Session::setWindow(std::optional<TimeWindow> window, Remember remember)
{
    if (window != m_window) {
        takeWindow(window);
        Q_EMIT yearsChanged();
    }
    if (remember == Remember::Yes)
        rememberHere();
}

void Session::rememberHere()
{
    if (m_navigation.visit(here()))
        Q_EMIT navigationChanged();
}

void Session::setYears(std::optional<YearRange> years)
{
    if (years != m_years)
        setWindow(years ? std::optional(query::windowOfYears(*years)) : std::nullopt);
}

void Session::setWindowMode(WindowMode mode)
{
    if (mode == m_windowMode)
        return;
    m_windowMode = mode;
    if (m_window)
        setWindow(inMode(*m_window, mode, axis().value_or(YearRange{})));
    else
        Q_EMIT yearsChanged();
}

void Session::stepWindow(int units, Remember remember)
{
    const std::optional<YearRange> all = axis();
    if (!all || units == 0)
        return;
    const std::int64_t end = units > 0 ? all->first : all->last;
    setWindow(m_window ? moved(*m_window, units, *all)
                       : query::windowOfYears({end, end}, m_windowMode),
              remember);
}

void Session::setAboutWidth(time::AboutWidth width)
{
    if (width == m_aboutWidth)
        return;
    m_aboutWidth = width;
    m_timeColumns.reset();
    m_comparison.setAbout(width);
    m_filter->setAbout(width);
    Q_EMIT aboutWidthChanged();
    if (!m_window)
        return;
    takeWindow(m_window);
    Q_EMIT yearsChanged();
}

Session::Shown Session::shown() const
{
    const graph::Projection& graph = projection();
    Shown shown{graph.nodeCount(), 0, graph.edgeCount(), 0};
    if (m_contents == nullptr || graph.nodeCount() == 0)
        return shown;
    for (const base::EntityId entity : graph.entityOfNode)
        shown.maybeEntities += m_contents->of(entity) == WindowAnswer::Maybe ? 1U : 0U;
    const auto [first, last] = boost::edges(graph.topology);
    for (auto edge = first; edge != last; ++edge)
        shown.maybeRelations +=
            m_contents->of(graph.topology[*edge].claim) == WindowAnswer::Maybe ? 1U : 0U;
    return shown;
}

} // namespace knotary::document
