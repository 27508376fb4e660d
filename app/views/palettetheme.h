// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The theme of a view that nobody has told one: light or dark, as its palette is.

#include "app/scene/style.h"

#include <QPalette>

namespace knotary::views
{

[[nodiscard]] inline scene::Theme themeOf(const QPalette& palette)
{
    constexpr int middle = 128;
    return palette.color(QPalette::Base).lightness() < middle ? scene::Theme::Dark
                                                              : scene::Theme::Light;
}

} // namespace knotary::views
