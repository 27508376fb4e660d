// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Views and filters that a person has given a name, as they are kept in the arrangement file:
// everything by key or as text, because numbers mean something else in the next session.
//
//     bookmarks:
//       - {name: "GSMA · 2016", filter: "kind:person", window: "2016", selected: [gsma],
//          current: gsma, camera: {x: 12.5, y: -3, scale: 1.5}}
//     filters:
//       - {name: "To be checked", query: "evidence:none"}

#include <optional>
#include <string>
#include <vector>

namespace knotary::formats
{

/// What of the drawing was in sight.
struct SavedCamera
{
    double x = 0; ///< layout units, of the middle
    double y = 0;
    double scale = 1; ///< pixels a layout unit

    bool operator==(const SavedCamera&) const = default;
};

struct SavedView
{
    std::string name;
    std::string filter{};                ///< query.h
    std::string window{};                ///< timewindow.h
    std::vector<std::string> selected{}; ///< keys of entities
    std::string current{};               ///< whose page is read; a key, or empty
    std::string source{};                ///< the source whose page is read instead
    std::optional<SavedCamera> camera{};

    bool operator==(const SavedView&) const = default;
};

struct SavedFilter
{
    std::string name;
    std::string query;

    bool operator==(const SavedFilter&) const = default;
};

} // namespace knotary::formats
