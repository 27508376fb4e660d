// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/analysis.h"
#include "model/analysis/betweenness.h"
#include "model/analysis/communities.h"
#include "model/analysis/components.h"
#include "model/analysis/degree.h"
#include "model/analysis/pagerank.h"

#include <array>

namespace knotary::analysis
{

std::span<const Analysis* const> catalogue()
{
    static const Degree degree;
    static const Betweenness betweenness;
    static const PageRank pageRank;
    static const Components components;
    static const Communities communities;
    static const std::array<const Analysis*, 5> analyses{&degree, &betweenness, &pageRank,
                                                         &components, &communities};
    return analyses;
}

const Analysis* findAnalysis(std::string_view id)
{
    for (const Analysis* analysis : catalogue())
        if (analysis->id() == id)
            return analysis;
    return nullptr;
}

} // namespace knotary::analysis
