// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The progress of base, under the name that engines call it by.

#include "model/base/progress.h"

namespace knotary::layout
{

using base::Progress;

} // namespace knotary::layout
