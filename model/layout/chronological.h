// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Years from left to right, kinds (or what is linked) from top to bottom: shows what came when, and
// what each led to. A node stands in the year in which it begins, or in the margin beside the axis
// where nobody says when; of two nodes of one band the later one is never further left. Within a
// year nodes stand above and beside one another, so a year is as wide as it has to be; the guides
// name the years, say where some are left out, and draw what goes on for longer as a bar. A page in
// the tradition of storylines and semantic substrates (B. Shneiderman, A. Aris, "Network
// Visualization by Semantic Substrates", IEEE TVCG 12(5), 2006). Pinned nodes stay where they are.

#include "model/layout/layout.h"

namespace knotary::layout
{

class ChronologicalEngine final : public Engine
{
public:
    [[nodiscard]] std::string_view id() const override;
    [[nodiscard]] const char* title() const override;
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    [[nodiscard]] Columns columns() const override
    {
        return {.kinds = true, .times = true, .focus = false};
    }
    [[nodiscard]] bool drawsGuides() const override { return true; }
    Outcome run(const Problem& problem, Positions& positions, const base::ParameterValues& values,
                const base::Control& control) const override;
    [[nodiscard]] Guides guides(const Problem& problem, const Positions& positions,
                                const base::ParameterValues& values) const override;
};

} // namespace knotary::layout
