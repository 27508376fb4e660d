// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is said of the paths that were found: the path that is looked at as sentences with numbered
// evidence, or why there is none and what would help. Links: "entity:KEY", "source:KEY",
// "evidence:CLAIM,CLAIM" (numbers), "loosen:NUMBER", "again:path" and
// "show:path".

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QString>

namespace knotary::views
{

[[nodiscard]] QString pathsPage(document::Session& session);
[[nodiscard]] QString pathsPageStyle(scene::Theme theme);

} // namespace knotary::views
