// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving through the data set: back, forward, to a search, from year to year.

#include "app/operations/verbs.h"
#include "model/query/years.h"

#include <algorithm>

namespace knotary::operations::verbs
{

namespace
{

enum class Direction
{
    Earlier,
    Later
};

/// The chosen years moved by one; without a choice, the first or last year there is.
void stepYear(Session& session, Direction direction)
{
    const std::optional<query::YearRange> all = query::datedYears(session.dataset());
    if (!all)
        return;
    const auto [first, last] = *all;
    std::int64_t year = direction == Direction::Later ? first : last;
    if (const std::optional<query::YearRange>& years = session.years())
        year = direction == Direction::Later ? years->last + 1 : years->first - 1;
    year = std::clamp(year, first, last);
    session.setYears(query::YearRange{year, year});
}

} // namespace

bool canGoBack(Session& session)
{
    return session.canGoBack();
}

bool canGoForward(Session& session)
{
    return session.canGoForward();
}

bool canGoToStart(Session& session)
{
    return session.current().isValid() || session.years().has_value();
}

bool hasDatedClaims(Session& session)
{
    return session.hasDatedClaims();
}

bool hasYears(Session& session)
{
    return session.years().has_value();
}

void goBack(Session& session, Ui& /*ui*/)
{
    session.goBack();
}

void goForward(Session& session, Ui& /*ui*/)
{
    session.goForward();
}

void goToStart(Session& session, Ui& ui)
{
    session.clearSelection();
    session.setYears(std::nullopt);
    ui.moveCamera(CameraMove::FitAll);
}

void find(Session& /*session*/, Ui& ui)
{
    ui.focusView(View::Search);
}

void nextYear(Session& session, Ui& /*ui*/)
{
    stepYear(session, Direction::Later);
}

void previousYear(Session& session, Ui& /*ui*/)
{
    stepYear(session, Direction::Earlier);
}

void clearYears(Session& session, Ui& /*ui*/)
{
    session.setYears(std::nullopt);
}

} // namespace knotary::operations::verbs
