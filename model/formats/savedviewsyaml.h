// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two sections of an arrangement file that hold what a person has given a name.

#include "model/formats/savedviews.h"
#include "model/formats/yaml/fields.h"

#include <string>
#include <vector>

namespace knotary::formats
{

/// What is wrong costs one entry or one field, and is a warning.
[[nodiscard]] std::vector<SavedView> bookmarksIn(FieldReader& reader, YamlIndex list);
[[nodiscard]] std::vector<SavedFilter> filtersIn(FieldReader& reader, YamlIndex list);

/// Whole sections in the order given; empty where there is nothing. Leaves out what could not be
/// read again.
[[nodiscard]] std::string bookmarksText(const std::vector<SavedView>& bookmarks);
[[nodiscard]] std::string filtersText(const std::vector<SavedFilter>& filters);

} // namespace knotary::formats
