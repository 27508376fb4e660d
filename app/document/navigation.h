// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The way back: which entities, sources, time windows and filters were looked at, in order, like in
// a browser.

#include "model/base/ids.h"
#include "model/query/timewindow.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace knotary::document
{

struct Viewpoint
{
    base::EntityId current;
    std::optional<query::TimeWindow> window;
    base::SourceId source = {}; ///< whose page is read; invalid: that of the entity
    std::string filter = {};    ///< its text form
    bool operator==(const Viewpoint&) const = default;
};

/// What the details show: the page of a source, else that of an entity, else the start page.
struct Page
{
    base::EntityId entity = {};
    base::SourceId source = {};
    auto operator<=>(const Page&) const = default;
};
[[nodiscard]] inline Page pageOf(const Viewpoint& viewpoint)
{
    return viewpoint.source.isValid() ? Page{{}, viewpoint.source} : Page{viewpoint.current, {}};
}

class Navigation
{
public:
    /// Goes on from here; what lay ahead is forgotten. The same place twice counts once: then it
    /// says false.
    bool visit(const Viewpoint& viewpoint);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_visited.size(); }
    const Viewpoint& back();
    const Viewpoint& forward();
    /// To any of those visited; what lies ahead of it stays ahead. `index` must be one of them.
    const Viewpoint& goTo(std::size_t index);
    void clear();
    [[nodiscard]] const std::vector<Viewpoint>& visited() const { return m_visited; }
    /// Which of them is looked at; where nothing was visited, 0.
    [[nodiscard]] std::size_t at() const { return m_at; }

private:
    std::vector<Viewpoint> m_visited;
    std::size_t m_at = 0;
};

} // namespace knotary::document
