// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From the bytes of a file to what reads its fields: one road for every kind of YAML file of ours.

#include "model/formats/yaml/fields.h"

#include <functional>
#include <string>
#include <string_view>

namespace knotary::formats
{

/// Checks bytes and structure, builds the tree and hands it to `decode`; where any of that fails,
/// the findings say why and nothing is handed on. `name` is what messages call the file.
void readYaml(std::string_view bytes, const std::string& name, Findings& findings,
              const base::Control& control,
              const std::function<void(YamlTree& tree, FieldReader& reader)>& decode);

} // namespace knotary::formats
