// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Groups of nodes that have more connections among each other than chance would give them. See
// leiden.h for the method. Which of many nearly equal divisions is found, the seed decides.

#include "model/analysis/analysis.h"

namespace knotary::analysis
{

class Communities final : public Analysis
{
public:
    [[nodiscard]] std::string_view id() const override { return "communities"; }
    [[nodiscard]] const char* title() const override { return "Communities"; }
    [[nodiscard]] Shape shape() const override { return Shape::Groups; }
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    [[nodiscard]] std::optional<Result> run(const graph::Topology& topology,
                                            const base::ParameterValues& values,
                                            const base::Control& control) const override;
};

} // namespace knotary::analysis
