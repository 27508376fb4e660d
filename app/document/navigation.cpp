// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/navigation.h"

namespace knotary::document
{

bool Navigation::visit(const Viewpoint& viewpoint)
{
    if (!m_visited.empty() && m_visited[m_at] == viewpoint)
        return false;
    if (!m_visited.empty())
        m_visited.erase(m_visited.begin() + static_cast<std::ptrdiff_t>(m_at) + 1, m_visited.end());
    m_visited.push_back(viewpoint);
    m_at = m_visited.size() - 1;
    return true;
}

const Viewpoint& Navigation::back()
{
    if (canGoBack())
        --m_at;
    return m_visited[m_at];
}

const Viewpoint& Navigation::forward()
{
    if (canGoForward())
        ++m_at;
    return m_visited[m_at];
}

const Viewpoint& Navigation::goTo(std::size_t index)
{
    m_at = index;
    return m_visited[m_at];
}

void Navigation::clear()
{
    m_visited.clear();
    m_at = 0;
}

} // namespace knotary::document
