// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks whether to stop once in so much work: cheap enough for inner loops over connections, and
// well within the 20 ms that base::Control promises.

#include "model/base/control.h"

#include <cstddef>

namespace knotary::analysis
{

class WorkTally
{
public:
    explicit WorkTally(const base::Control& control) : m_control(&control) {}

    /// Adds `steps` (connections that were looked at); true means "stop, it was cancelled".
    [[nodiscard]] bool isCancelledAfter(std::size_t steps)
    {
        m_steps += steps + 1;
        if (m_steps < askEvery)
            return false;
        m_steps = 0;
        return m_control->isCancelled();
    }

private:
    static constexpr std::size_t askEvery = 30'000;

    const base::Control* m_control;
    std::size_t m_steps = askEvery; ///< the first question is asked at once
};

} // namespace knotary::analysis
