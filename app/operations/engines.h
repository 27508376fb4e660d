// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The verbs that the catalogue of layout engines brings: one engine, one verb.

#include "app/operations/operation.h"

#include <vector>

namespace knotary::operations
{

/// In the order of the engines; `menu` as in Operation.
[[nodiscard]] std::vector<Operation> engineOperations(const char* menu);

/// Lays out by an engine, about the entity that is current or selected. The parameters are those
/// that were chosen for it last, if it is the present one.
void arrangeBy(document::Session& session, const layout::Engine& engine);
/// The entity that such a drawing would be about: the current one, the only one that is selected,
/// the one that it is about already; may be invalid.
[[nodiscard]] base::EntityId focusFor(const document::Session& session,
                                      const layout::Engine& engine);
[[nodiscard]] bool isArrangedBy(const document::Session& session, const layout::Engine& engine);

} // namespace knotary::operations
