// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Random numbers that are the same on every machine. std::mt19937 is portable but the standard's
// distributions are not (each library draws differently), and a layout must repeat itself bit for
// bit. PCG32 (XSH-RR), M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically
// Good Algorithms for Random Number Generation", Harvey Mudd College HMC-CS-2014-0905, 2014.

#include <cstddef>
#include <cstdint>
#include <span>
#include <tuple>
#include <utility>

namespace knotary::base
{

class RandomNumbers
{
public:
    /// `stream` chooses one of 2^63 independent sequences of the same seed.
    explicit RandomNumbers(std::uint64_t seed, std::uint64_t stream = 0)
        : m_increment((stream << 1U) | 1U)
    {
        std::ignore = next();
        m_state += seed;
        std::ignore = next();
    }

    [[nodiscard]] std::uint32_t next()
    {
        const std::uint64_t old = m_state;
        m_state = old * 6364136223846793005ULL + m_increment;
        const auto shifted = static_cast<std::uint32_t>(((old >> 18U) ^ old) >> 27U);
        const auto rotation = static_cast<std::uint32_t>(old >> 59U);
        return (shifted >> rotation) | (shifted << ((32U - rotation) & 31U));
    }

    /// Evenly in [0, bound) for bound > 0, by multiplication and rejection (D. Lemire, "Fast Random
    /// Integer Generation in an Interval", ACM TOMACS 29(1), 2019).
    [[nodiscard]] std::uint32_t below(std::uint32_t bound)
    {
        std::uint64_t product = std::uint64_t{next()} * bound;
        if (static_cast<std::uint32_t>(product) < bound) {
            const std::uint32_t threshold = (0U - bound) % bound;
            while (static_cast<std::uint32_t>(product) < threshold)
                product = std::uint64_t{next()} * bound;
        }
        return static_cast<std::uint32_t>(product >> 32U);
    }

    /// Evenly in [0, 1), a multiple of 2^-24.
    [[nodiscard]] float fraction() { return static_cast<float>(next() >> 8U) * 0x1p-24F; }

    /// Fisher-Yates.
    template<class T>
    void shuffle(std::span<T> items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(static_cast<std::uint32_t>(i))]);
    }

private:
    std::uint64_t m_state = 0;
    std::uint64_t m_increment;
};

} // namespace knotary::base
