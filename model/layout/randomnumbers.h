// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The random numbers of base, under the name that engines call them by.

#include "model/base/randomnumbers.h"

namespace knotary::layout
{

using base::RandomNumbers;

} // namespace knotary::layout
