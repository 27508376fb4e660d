// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A kind's shape in its colours as a small picture, for pages and lists.

#include "app/scene/style.h"

#include <QPixmap>

namespace knotary::views
{

/// `side` in device-independent pixels.
[[nodiscard]] QPixmap kindGlyph(const schema::Schema& schema, base::KindId kind, scene::Theme theme,
                                int side, double devicePixelRatio);

} // namespace knotary::views
