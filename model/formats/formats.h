// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every format there is, one function each; the catalogue lists them.

#include "model/formats/format.h"

namespace knotary::formats
{

[[nodiscard]] const Format& yamlFormat();
[[nodiscard]] const Format& jsonFormat();

} // namespace knotary::formats
