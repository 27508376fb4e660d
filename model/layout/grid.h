// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything in rows and columns, kind after kind, each kind in a band of its own and in the order
// of the nodes: an inventory. Columns of a kind are as wide as what stands in them. Pinned nodes
// stay where they are.

#include "model/layout/layout.h"

namespace knotary::layout
{

class GridEngine final : public Engine
{
public:
    [[nodiscard]] std::string_view id() const override;
    [[nodiscard]] const char* title() const override;
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    [[nodiscard]] Columns columns() const override
    {
        return {.kinds = true, .times = false, .focus = false};
    }
    [[nodiscard]] bool drawsGuides() const override { return true; }
    Outcome run(const Problem& problem, Positions& positions, const base::ParameterValues& values,
                const base::Control& control) const override;
    [[nodiscard]] Guides guides(const Problem& problem, const Positions& positions,
                                const base::ParameterValues& values) const override;
};

} // namespace knotary::layout
