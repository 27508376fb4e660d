// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a scene shows what is different between two years: by a sign in words and on lines, and by a
// colour, so that nothing is told by colour alone.

#include "app/scene/relations.h"
#include "app/scene/style.h"
#include "model/query/changes.h"

#include <QColor>
#include <QString>

#include <cstdint>
#include <vector>

namespace knotary::scene
{

struct SceneInput;

/// Changes as bits, because several may meet in one thing; 0: unchanged.
[[nodiscard]] constexpr std::uint8_t flagOf(query::ChangeKind kind)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(kind));
}

/// "+", "−", "≠", or several of them; empty for 0.
[[nodiscard]] QString changeSigns(std::uint8_t changes);
/// Of the line of a relation; of several changes the gravest. Contrast as for all marks.
[[nodiscard]] QColor changeColour(std::uint8_t changes, Theme theme);

/// By node and by relation; both empty where nothing is compared.
struct ChangeMarks
{
    std::vector<std::uint8_t> nodes; ///< of claims about the entity that draw no line
    std::vector<std::uint8_t> relations;

    [[nodiscard]] std::uint8_t ofNode(std::size_t node) const
    {
        return node < nodes.size() ? nodes[node] : std::uint8_t(0);
    }
    [[nodiscard]] std::uint8_t ofRelation(std::size_t relation) const
    {
        return relation < relations.size() ? relations[relation] : std::uint8_t(0);
    }
};

/// What the input's attention compares, for the relations of its projection.
[[nodiscard]] ChangeMarks changeMarksOf(const SceneInput& input, const Relations& relations);

} // namespace knotary::scene
