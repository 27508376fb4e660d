// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the entities of a data file stand on the canvas, as a file of its own beside the data:
// YAML with one entity a line, in the order of their keys, so that version control shows what was
// moved and nothing else. Coordinates are layout units (layout.h); nothing in the data rests on it,
// so nothing that is wrong in it is more than a warning.
//
//     format: knotary-arrangement
//     version: 1
//     layout: {engine: force, seed: 1, parameters: {spacing: 1.5}}
//     places:
//       gsma: {x: 12.5, y: -3.25, pinned: true}
//       wic: {x: 40, y: 8, hidden: true}
//
// Beside them stand what a person has given a name: see savedviews.h.

#include "model/base/control.h"
#include "model/base/diagnostic.h"
#include "model/formats/savedviews.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace knotary::formats
{

struct ArrangedPlace
{
    float x = 0;
    float y = 0;

    bool operator==(const ArrangedPlace&) const = default;
};

struct ArrangedEntity
{
    std::string key; ///< of the data file: ids mean something else in the next session
    std::optional<ArrangedPlace> place;
    bool isPinned = false;
    bool isHidden = false;

    bool operator==(const ArrangedEntity&) const = default;
};

/// What made the places that nobody moved: the id of a layout engine and what it was given.
struct ArrangedBy
{
    std::string engine;
    std::optional<std::uint64_t> seed;
    std::vector<std::pair<std::string, double>> parameters;
    std::string focus{}; ///< key of the entity that the drawing is about; may be empty

    bool operator==(const ArrangedBy&) const = default;
};

struct ArrangementFile
{
    std::vector<ArrangedEntity> entities; ///< of equal keys the first counts
    std::optional<ArrangedBy> layout;
    std::vector<SavedView> bookmarks{};
    std::vector<SavedFilter> filters{};

    bool operator==(const ArrangementFile&) const = default;
};

/// `arrangement` is empty where the bytes are not ours, of a later version or not to be read: then
/// one warning says why, and nobody may write over them. Everything else that is wrong costs one
/// place or one field and is a warning.
struct DecodedArrangement
{
    std::optional<ArrangementFile> arrangement;
    base::Diagnostics diagnostics;
};

/// `name` is what messages call the file.
[[nodiscard]] DecodedArrangement decodeArrangement(std::string_view bytes, const std::string& name,
                                                   const base::Control& control);

/// The same arrangement gives the same bytes, in whatever order its entities are. Leaves out what
/// could not be read again: places that are no numbers or too far away, empty and endless keys.
[[nodiscard]] QByteArray encodeArrangement(const ArrangementFile& arrangement);

/// A file that was looked at: `bytes` are those of a file that is there.
struct ReadArrangement
{
    std::optional<std::string> bytes;
    DecodedArrangement decoded;
};

/// Reads regular files only, at most 64 MiB. Where there is no file, nothing is said.
[[nodiscard]] ReadArrangement readArrangementFile(const std::string& path,
                                                  const base::Control& control);

} // namespace knotary::formats
