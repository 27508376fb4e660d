// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which nodes are connected at all, whichever way the relations point: union-find with path halving
// (R. E. Tarjan and J. van Leeuwen, "Worst-Case Analysis of Set Union Algorithms", JACM 31(2),
// 1984).

#include "model/analysis/analysis.h"

namespace knotary::analysis
{

class Components final : public Analysis
{
public:
    [[nodiscard]] std::string_view id() const override { return "components"; }
    [[nodiscard]] const char* title() const override { return "Connected components"; }
    [[nodiscard]] Shape shape() const override { return Shape::Groups; }
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    [[nodiscard]] std::optional<Result> run(const graph::Topology& topology,
                                            const base::ParameterValues& values,
                                            const base::Control& control) const override;
};

} // namespace knotary::analysis
