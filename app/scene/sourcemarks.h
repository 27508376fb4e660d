// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of sources as they stand on the lines of a figure, which lists them below.

#include "model/base/ids.h"

#include <QString>

#include <unordered_map>

namespace knotary::scene
{

struct SourceMarks
{
    std::unordered_map<base::ClaimId, QString> numbers; ///< "1, 3" by the claim of a line
};

} // namespace knotary::scene
