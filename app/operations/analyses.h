// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The verbs that turn what is worked out of the graph into colours and sizes, made from the
// catalogue of analyses; and the look that follows.

#include "app/operations/operation.h"
#include "app/scene/nodelens.h"

#include <memory>
#include <vector>

namespace knotary::operations
{

/// "Colour by" and "Size by", a verb for each analysis that fits.
[[nodiscard]] std::vector<Operation> analyseOperations(const char* colourMenu,
                                                       const char* sizeMenu);

/// The look of nodes by what is there now, for canvas and figures; null: the usual one.
[[nodiscard]] std::shared_ptr<const scene::NodeLens> nodeLensOf(document::Session& session);

/// Selects what is shown of the group with that tone (scene::NodeLens), or of all the small ones.
void selectGroup(document::Session& session, int tone);

} // namespace knotary::operations
