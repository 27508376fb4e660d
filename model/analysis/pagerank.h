// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How often somebody is at a node who follows connections at random and now and then starts anew
// anywhere: S. Brin and L. Page, "The Anatomy of a Large-Scale Hypertextual Web Search Engine",
// Computer Networks 30, 1998. The values sum to 1. Who finds no way on starts anew.

#include "model/analysis/analysis.h"

namespace knotary::analysis
{

class PageRank final : public Analysis
{
public:
    [[nodiscard]] std::string_view id() const override { return "pagerank"; }
    [[nodiscard]] const char* title() const override { return "PageRank"; }
    [[nodiscard]] Shape shape() const override { return Shape::Numbers; }
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    [[nodiscard]] std::optional<Result> run(const graph::Topology& topology,
                                            const base::ParameterValues& values,
                                            const base::Control& control) const override;
};

} // namespace knotary::analysis
