// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rings round the node that the drawing is about: the first ring is what it is linked with, the
// second what those are linked with, and so on (radialpart.h names the papers). Parts without the
// focus stand beside, each round its own middle. Pinned nodes stay where they are; where the first
// middle is pinned, the whole drawing stands around it.

#include "model/layout/layout.h"

namespace knotary::layout
{

class RadialEngine final : public Engine
{
public:
    [[nodiscard]] std::string_view id() const override;
    [[nodiscard]] const char* title() const override;
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    [[nodiscard]] Columns columns() const override
    {
        return {.kinds = false, .times = false, .focus = true};
    }
    [[nodiscard]] bool drawsGuides() const override { return true; }
    Outcome run(const Problem& problem, Positions& positions, const base::ParameterValues& values,
                const base::Control& control) const override;
    [[nodiscard]] Guides guides(const Problem& problem, const Positions& positions,
                                const base::ParameterValues& values) const override;
};

} // namespace knotary::layout
