// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A number of shortest chains that never overflows: a graph of 20,000 nodes can have 10^3000 of
// them between two nodes, and an IEEE double ends at 10^308.

#include <cmath>
#include <cstdint>

namespace knotary::analysis
{

/// A double with an exponent of its own.
class ChainCount
{
public:
    ChainCount() = default;
    ChainCount(double value) : ChainCount(value, 0) {} // NOLINT: as a number, implicitly

    ChainCount& operator+=(const ChainCount& other)
    {
        const bool isLess = m_exponent < other.m_exponent;
        const ChainCount& big =
            m_mantissa == 0 || (isLess && other.m_mantissa != 0) ? other : *this;
        const ChainCount& small = &big == this ? other : *this;
        *this = ChainCount(big.m_mantissa + small.scaledTo(big.m_exponent), big.m_exponent);
        return *this;
    }
    friend ChainCount operator*(const ChainCount& a, const ChainCount& b)
    {
        return {a.m_mantissa * b.m_mantissa, a.m_exponent + b.m_exponent};
    }
    friend ChainCount operator/(const ChainCount& a, const ChainCount& b)
    {
        return {a.m_mantissa / b.m_mantissa, a.m_exponent - b.m_exponent};
    }
    explicit operator double() const { return scaledTo(0); }

private:
    ChainCount(double value, std::int64_t exponent)
    {
        int shift = 0;
        m_mantissa = std::frexp(value, &shift);
        m_exponent = m_mantissa == 0 ? 0 : exponent + shift;
    }
    [[nodiscard]] double scaledTo(std::int64_t exponent) const
    {
        constexpr std::int64_t most = 3000; // beyond the range of a double either way
        const std::int64_t shift = m_exponent - exponent;
        return std::ldexp(m_mantissa,
                          static_cast<int>(shift > most ? most : (shift < -most ? -most : shift)));
    }

    double m_mantissa = 0;
    std::int64_t m_exponent = 0;
};

} // namespace knotary::analysis
