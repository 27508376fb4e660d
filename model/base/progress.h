// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The share of the work that a phase stands for: a phase reports 0 to 1 of its own, the person sees
// 0 to 1 of the whole, never falling. Cheap enough to ask in every inner block.

#include "model/base/control.h"

namespace knotary::base
{

class Progress
{
public:
    explicit Progress(const Control& control, double& reached)
        : m_control(&control), m_reached(&reached)
    {}

    /// The part of this phase between two of its fractions.
    [[nodiscard]] Progress part(double from, double to) const
    {
        Progress inner = *this;
        inner.m_from = m_from + (m_to - m_from) * from;
        inner.m_to = m_from + (m_to - m_from) * to;
        return inner;
    }

    /// Tells how far this phase is; false means "stop, it was cancelled".
    [[nodiscard]] bool advance(double fraction) const
    {
        const double now = m_from + (m_to - m_from) * fraction;
        if (now >= *m_reached + smallestStep) {
            *m_reached = now < 1.0 ? now : 1.0;
            m_control->report(*m_reached);
        }
        return !m_control->isCancelled();
    }

    [[nodiscard]] bool goesOn() const { return !m_control->isCancelled(); }

    /// See Control; blocks may ask goesOn(), but must not advance().
    template<class Body>
    void parallelFor(std::size_t count, std::size_t blockSize, const Body& body) const
    {
        m_control->parallelFor(count, blockSize, body);
    }

private:
    static constexpr double smallestStep = 0.002; ///< finer steps are not worth a signal

    const Control* m_control;
    double* m_reached;
    double m_from = 0.0;
    double m_to = 1.0;
};

} // namespace knotary::base
