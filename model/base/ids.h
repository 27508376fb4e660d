// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Numbers that name a thing in a table, typed so that a claim's number can never be taken for an
// entity's. A dataset never gives a number twice, so an id in the undo history always means the
// same thing. Indices (NodeIndex, EdgeIndex) hold only within one graph and are dense from 0.

#include <cstddef> // first: Qt 6.4's moc stumbles over <compare> as the first header of a file

#include <compare>
#include <cstdint>
#include <functional>
#include <limits>

namespace knotary::base
{

template<class Tag>
struct Id
{
    using Number = std::uint32_t;
    static constexpr Number none = std::numeric_limits<Number>::max();

    Number number = none;

    constexpr Id() = default;
    constexpr explicit Id(Number value) : number(value) {}
    constexpr explicit Id(std::size_t value) : number(static_cast<Number>(value)) {}

    [[nodiscard]] constexpr bool isValid() const { return number != none; }
    [[nodiscard]] constexpr std::size_t index() const { return number; }
    constexpr auto operator<=>(const Id&) const = default;
};

using EntityId = Id<struct EntityTag>;
using ClaimId = Id<struct ClaimTag>;
using SourceId = Id<struct SourceTag>;
using KindId = Id<struct KindTag>;
using PropertyId = Id<struct PropertyTag>;
using NodeIndex = Id<struct NodeTag>;
using EdgeIndex = Id<struct EdgeTag>;

} // namespace knotary::base

template<class Tag>
struct std::hash<knotary::base::Id<Tag>>
{
    std::size_t operator()(knotary::base::Id<Tag> id) const noexcept
    {
        return std::hash<typename knotary::base::Id<Tag>::Number>{}(id.number);
    }
};
