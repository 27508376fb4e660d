// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much a reader takes from one file before it says so and stops. What is over a limit is an
// error with a place, never cut off in silence.

#include <cstddef>
#include <cstdint>

namespace knotary::formats::limits
{

inline constexpr std::size_t fileBytes = std::size_t{256} * 1024 * 1024;
inline constexpr std::size_t lineBytes = std::size_t{1024} * 1024;
inline constexpr std::size_t scalarBytes = std::size_t{1024} * 1024;
inline constexpr std::size_t keyCharacters = 1024; ///< YAML 1.2.2 §8.2.1: implicit keys
inline constexpr std::size_t idBytes = 256;
inline constexpr std::size_t yamlDepth = 64;
inline constexpr std::size_t jsonDepth = 256;
inline constexpr std::size_t entities = 1'000'000;
inline constexpr std::size_t claims = 5'000'000;
inline constexpr std::size_t messagesPerCode = 200;
inline constexpr std::size_t arrangementBytes = std::size_t{64} * 1024 * 1024; ///< a million places
inline constexpr std::size_t capsuleBytes = std::size_t{64} * 1024 * 1024; ///< in a figure
inline constexpr std::size_t reportBytes = std::size_t{64} * 1024 * 1024;
inline constexpr std::size_t figuresInReport = 1000;
inline constexpr std::size_t savedViews = 1000; ///< bookmarks, and as many filters
inline constexpr double cameraScale = 1e4;
/// Farther from the origin, single precision no longer tells neighbouring points apart.
inline constexpr double coordinate = 1e7;

/// Nodes that aliases may stand for in a file that itself has `written` nodes.
[[nodiscard]] constexpr std::uint64_t aliasedNodes(std::uint64_t written)
{
    constexpr std::uint64_t least = 10'000;
    constexpr std::uint64_t most = 5'000'000;
    const std::uint64_t wanted = written > most / 10 ? most : written * 10;
    return wanted < least ? least : wanted;
}

} // namespace knotary::formats::limits
