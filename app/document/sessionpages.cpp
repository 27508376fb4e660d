// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which pages are read: the way back to any of them, and the one that is pinned.

#include "app/document/session.h"

#include <utility>

namespace knotary::document
{

void Session::goToVisited(std::size_t index)
{
    if (index >= m_navigation.visited().size() || index == m_navigation.at())
        return;
    goTo(m_navigation.goTo(index));
    Q_EMIT navigationChanged();
}

void Session::setPinnedPage(std::optional<Page> page)
{
    if (page == m_pinnedPage)
        return;
    m_pinnedPage = page;
    Q_EMIT pinnedPageChanged();
}

} // namespace knotary::document
