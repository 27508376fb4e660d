// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All nodes round one circle in an order with few crossings: good for seeing who is linked to whom
// when there are few nodes. Either every part is one arc, or every kind is one, apart from the
// next. Pinned nodes stay where they are.

#include "model/layout/layout.h"

namespace knotary::layout
{

class CircularEngine final : public Engine
{
public:
    [[nodiscard]] std::string_view id() const override;
    [[nodiscard]] const char* title() const override;
    [[nodiscard]] std::span<const base::ParameterDescription> parameters() const override;
    [[nodiscard]] Columns columns() const override
    {
        return {.kinds = true, .times = false, .focus = false};
    }
    Outcome run(const Problem& problem, Positions& positions, const base::ParameterValues& values,
                const base::Control& control) const override;
};

} // namespace knotary::layout
