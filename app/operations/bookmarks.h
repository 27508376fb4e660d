// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Going to a bookmark: a verb that no table can list, because a person makes them.

#include "app/document/session.h"
#include "app/operations/ui.h"

#include <QString>

#include <cstddef>

namespace knotary::operations
{

/// Shows what the bookmark remembers, in one step on the way back; says so where not all of it is
/// there any more. Nothing happens where there is none of that number.
void goToBookmark(document::Session& session, Ui& ui, std::size_t number);

/// What a bookmark of what is shown now may be called: "GSMA · 2016".
[[nodiscard]] QString suggestedName(document::Session& session);

} // namespace knotary::operations
