// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Moving through the data set: back, forward, to a search, through the years.

#include "app/document/playback.h"
#include "app/operations/verbs.h"

namespace knotary::operations::verbs
{

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
    return session.page() != document::Page{} || session.window().has_value();
}

bool hasDatedClaims(Session& session)
{
    return session.hasDatedClaims();
}

bool hasYears(Session& session)
{
    return session.window().has_value();
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
    session.visit({});
    session.setWindow(std::nullopt);
    ui.moveCamera(CameraMove::FitAll);
}

void find(Session& /*session*/, Ui& ui)
{
    ui.focusView(View::Search);
}

void togglePinnedPage(Session& session, Ui& /*ui*/)
{
    session.setPinnedPage(session.pinnedPage() ? std::nullopt : std::optional(session.page()));
}

bool isPagePinned(Session& session, Ui& /*ui*/)
{
    return session.pinnedPage().has_value();
}

bool isPlaying(Session& session, Ui& /*ui*/)
{
    return session.playback().isPlaying();
}

void togglePlaying(Session& session, Ui& /*ui*/)
{
    session.playback().toggle();
}

void clearYears(Session& session, Ui& /*ui*/)
{
    session.setWindow(std::nullopt);
}

} // namespace knotary::operations::verbs
