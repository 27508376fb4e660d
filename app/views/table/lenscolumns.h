// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What was worked out of the graph, as columns for the table of entities.

#include "app/document/session.h"
#include "app/views/table/makerows.h"

#include <vector>

namespace knotary::views
{

[[nodiscard]] std::vector<NumberColumn> lensColumns(document::Session& session);

} // namespace knotary::views
