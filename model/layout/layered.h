// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What leads to what, from top to bottom: nodes in layers, edges downwards but for the few that
// close a cycle (K. Sugiyama, S. Tagawa, M. Toda, "Methods for Visual Understanding of Hierarchical
// System Structures", IEEE SMC 11(2), 1981; its steps are acyclic.h, layering.h, layergraph.h,
// layerorder.h and layercoordinates.h). Each connected part is drawn alone, then they are packed.
// So that the drawing fits a page, layers are no wider than that asks for, unless told otherwise.
// Pinned nodes stay where they are.

#include "model/layout/layout.h"

namespace knotary::layout
{

class LayeredEngine final : public Engine
{
public:
    [[nodiscard]] std::string_view id() const override;
    [[nodiscard]] const char* title() const override;
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    Outcome run(const Problem& problem, Positions& positions, const base::ParameterValues& values,
                const base::Control& control) const override;
};

} // namespace knotary::layout
