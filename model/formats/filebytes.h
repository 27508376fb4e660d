// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bytes of a file on disk, or why not: only of regular files, so that no pipe and no device
// can make us wait for ever.

#include "model/base/control.h"
#include "model/base/diagnostic.h"

#include <cstddef>
#include <optional>
#include <string>

namespace knotary::formats
{

[[nodiscard]] std::optional<base::Diagnostic> readBytes(const std::string& path,
                                                        std::size_t mostBytes,
                                                        const base::Control& control,
                                                        std::string& bytes);

} // namespace knotary::formats
