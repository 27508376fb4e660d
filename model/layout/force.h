// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The default engine: nodes stand as far apart as their connection is long, groups show, labels do
// not overlap. Each connected part is laid out alone (partlayout.h) and the parts are packed, the
// biggest in the middle. Pinned nodes and warm parts stay where they are and the rest is packed
// around them. A node without a finite place, at exactly (0, 0), or on the very spot of another
// counts as not placed yet.

#include "model/layout/layout.h"

namespace knotary::layout
{

class ForceEngine final : public Engine
{
public:
    [[nodiscard]] std::string_view id() const override;
    [[nodiscard]] const char* title() const override;
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    Outcome run(const Problem& problem, Positions& positions, const base::ParameterValues& values,
                const base::Control& control) const override;
};

} // namespace knotary::layout
