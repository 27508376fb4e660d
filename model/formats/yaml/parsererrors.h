// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns what yaml-cpp complains about into our own codes, so that people read what to do instead of
// which token the parser missed.

#include "model/formats/findings.h"
#include "model/formats/positions.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>

#include <cstddef>

namespace knotary::formats
{

[[nodiscard]] inline std::size_t offsetOf(const YAML::Mark& mark)
{
    return mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
}

void reportParserError(const YAML::Exception& exception, const Positions& positions,
                       Findings& findings);

} // namespace knotary::formats
