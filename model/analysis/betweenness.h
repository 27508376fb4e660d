// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many pairs of other nodes have their shortest chains through a node: the sum over pairs of
// the share of their shortest chains that pass it. A chain goes along relations either way; each
// pair counts once, however far apart it is.
//
// Exact up to a number of nodes, after U. Brandes, "A Faster Algorithm for Betweenness Centrality",
// Journal of Mathematical Sociology 25(2), 2001. In larger graphs chains are searched from some
// nodes only, drawn evenly, and what they find is scaled up: U. Brandes and C. Pich, "Centrality
// Estimation in Large Networks", International Journal of Bifurcation and Chaos 17(7), 2007.

#include "model/analysis/analysis.h"

namespace knotary::analysis
{

class Betweenness final : public Analysis
{
public:
    [[nodiscard]] std::string_view id() const override { return "betweenness"; }
    [[nodiscard]] const char* title() const override { return "Betweenness"; }
    [[nodiscard]] Shape shape() const override { return Shape::Numbers; }
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    [[nodiscard]] std::optional<Result> run(const graph::Topology& topology,
                                            const base::ParameterValues& values,
                                            const base::Control& control) const override;
};

} // namespace knotary::analysis
