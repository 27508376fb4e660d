// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small icons drawn as lines in the ink of the palette: sharp at every scale, right in light and
// dark without a second set of files.

#include <QIcon>

namespace knotary::views
{

enum class LineIcon
{
    Back,
    Forward,
    Search,
    ZoomIn,
    ZoomOut,
    Fit,
    Legend,
    Copy,
    Stop,
    Play,
    Pause,
    Error,
    Warning,
    Note,
    Pin,
    Source
};

[[nodiscard]] QIcon lineIcon(LineIcon icon);

} // namespace knotary::views
