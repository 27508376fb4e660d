// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/bookmarks.h"

#include "model/formats/limits.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace knotary::document
{

namespace
{

constexpr int longestName = 120; // letters

/// On one line, and not too long for a menu.
std::string trimmed(const std::string& name)
{
    return QString::fromStdString(name).simplified().left(longestName).trimmed().toStdString();
}

/// As wished, unless an entry other than `except` has that name.
template<class Entry>
std::string freeName(const std::vector<Entry>& entries, const std::string& wished,
                     std::size_t except)
{
    const auto isTaken = [&](const std::string& name) {
        for (std::size_t at = 0; at < entries.size(); ++at) {
            if (at != except && entries[at].name == name)
                return true;
        }
        return false;
    };
    std::string name = wished;
    for (int number = 2; isTaken(name); ++number)
        name = wished + " (" + std::to_string(number) + ")";
    return name;
}

template<class Entry>
bool rename(std::vector<Entry>& entries, std::size_t at, const std::string& name)
{
    const std::string wished = trimmed(name);
    if (at >= entries.size() || wished.empty())
        return false;
    std::string given = freeName(entries, wished, at);
    return std::exchange(entries[at].name, given) != given;
}

template<class Entry>
bool remove(std::vector<Entry>& entries, std::size_t at)
{
    if (at >= entries.size())
        return false;
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
    return true;
}

template<class Entry>
bool move(std::vector<Entry>& entries, std::size_t from, std::size_t to)
{
    if (from >= entries.size() || to >= entries.size() || from == to)
        return false;
    Entry moved = std::move(entries[from]);
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(from));
    entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    return true;
}

} // namespace

Bookmarks::Bookmarks(QObject* parent) : QObject(parent) {}

Bookmarks::~Bookmarks() = default;

const Bookmarks::Filter* Bookmarks::findFilter(const std::string& name) const
{
    const auto found = std::ranges::find(m_filters, name, &Filter::name);
    return found == m_filters.end() ? nullptr : &*found;
}

void Bookmarks::addView(View view)
{
    view.name = trimmed(view.name);
    if (view.name.empty() || m_views.size() >= formats::limits::savedViews)
        return;
    view.name = freeName(m_views, view.name, m_views.size());
    m_views.push_back(std::move(view));
    say();
}

void Bookmarks::saveFilter(Filter filter)
{
    filter.name = trimmed(filter.name);
    if (filter.name.empty())
        return;
    const auto same = std::ranges::find(m_filters, filter.name, &Filter::name);
    if (same != m_filters.end())
        *same = std::move(filter);
    else if (m_filters.size() < formats::limits::savedViews)
        m_filters.push_back(std::move(filter));
    say();
}

void Bookmarks::renameView(std::size_t at, const std::string& name)
{
    if (rename(m_views, at, name))
        say();
}

void Bookmarks::renameFilter(std::size_t at, const std::string& name)
{
    if (rename(m_filters, at, name))
        say();
}

void Bookmarks::removeView(std::size_t at)
{
    if (remove(m_views, at))
        say();
}

void Bookmarks::removeFilter(std::size_t at)
{
    if (remove(m_filters, at))
        say();
}

void Bookmarks::moveView(std::size_t from, std::size_t to)
{
    if (move(m_views, from, to))
        say();
}

void Bookmarks::moveFilter(std::size_t from, std::size_t to)
{
    if (move(m_filters, from, to))
        say();
}

void Bookmarks::takeKept(std::vector<View> views, std::vector<Filter> filters, bool areKept)
{
    const bool wereEmpty = m_views.empty() && m_filters.empty();
    m_views = std::move(views);
    m_filters = std::move(filters);
    m_areKept = areKept;
    if (!wereEmpty || !m_views.empty() || !m_filters.empty())
        Q_EMIT changed();
}

void Bookmarks::say()
{
    Q_EMIT changed();
    Q_EMIT edited();
}

} // namespace knotary::document
