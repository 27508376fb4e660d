// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How many connections a node has, or how many relations: those that lead away from it, those that
// lead to it, or both. Counted relation by relation, a loop leads away once and to it once.

#include "model/analysis/analysis.h"

namespace knotary::analysis
{

class Degree final : public Analysis
{
public:
    [[nodiscard]] std::string_view id() const override { return "degree"; }
    [[nodiscard]] const char* title() const override { return "Degree"; }
    [[nodiscard]] Shape shape() const override { return Shape::Numbers; }
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    [[nodiscard]] std::optional<Result> run(const graph::Topology& topology,
                                            const base::ParameterValues& values,
                                            const base::Control& control) const override;
};

} // namespace knotary::analysis
