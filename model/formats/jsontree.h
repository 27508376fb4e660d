// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Parses JSON (RFC 8259, strictly) into the same positioned tree as YAML: QJsonDocument forgets
// where things stand, lets the last of two equal keys win and rounds long numbers. yaml-cpp cannot
// do it either: it refuses characters beyond U+FFFF as JSON escapes them.

#include "model/formats/yaml/yamltree.h"

#include <optional>

namespace knotary::formats
{

/// Empty where it is not JSON or nests deeper than 256; then an error says where. Numbers, true and
/// false become scalars with their own letters as text.
[[nodiscard]] std::optional<YamlTree> readJsonTree(const Positions& positions, Findings& findings,
                                                   const base::Control& control);

} // namespace knotary::formats
