// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/chronological.h"
#include "model/layout/circular.h"
#include "model/layout/force.h"
#include "model/layout/grid.h"
#include "model/layout/guides.h"
#include "model/layout/layered.h"
#include "model/layout/layout.h"
#include "model/layout/radial.h"

#include <array>

namespace knotary::layout
{

std::span<const Engine* const> catalogue()
{
    static const ForceEngine force;
    static const ChronologicalEngine chronological;
    static const RadialEngine radial;
    static const LayeredEngine layered;
    static const CircularEngine circular;
    static const GridEngine grid;
    static const std::array<const Engine*, 6> engines{&force,   &chronological, &radial,
                                                      &layered, &circular,      &grid};
    return engines;
}

Guides Engine::guides(const Problem& /*problem*/, const Positions& /*positions*/,
                      const base::ParameterValues& /*values*/) const
{
    return {};
}

const Engine* findEngine(std::string_view id)
{
    for (const Engine* engine : catalogue())
        if (engine->id() == id)
            return engine;
    return nullptr;
}

} // namespace knotary::layout
