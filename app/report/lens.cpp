// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/lens.h"

#include "model/base/threads.h"
#include "model/query/connections.h"

#include <optional>

namespace knotary::report
{

Analysed analyse(const analysis::Analysis& analysis, const dataset::Dataset& dataset,
                 const graph::Projection& projection, text::AnalysisGround ground,
                 std::uint64_t seed, const base::Control& control)
{
    Analysed analysed{query::connectingPart(projection, dataset), {}, ground};
    analysed.ground.leftOut = projection.edgeCount() - analysed.graph.edgeCount();
    base::ParameterValues values;
    values.set("seed", static_cast<double>(seed));
    base::Threads threads(base::Threads::sensibleCount());
    if (auto result = analysis.run(analysed.graph.topology, values, control.with(threads)))
        analysed.result = std::move(*result);
    return analysed;
}

std::shared_ptr<const scene::NodeLens> lensOf(const LensChoice& choice,
                                              const dataset::Dataset& dataset,
                                              const graph::Projection& projection, bool isWhole,
                                              std::uint64_t seed, const base::Control& control)
{
    if (choice.colouring == nullptr && choice.sizes == scene::NodeLens::Sizes::Relations)
        return nullptr;
    const auto run = [&](const analysis::Analysis* analysis) -> std::optional<Analysed> {
        if (analysis == nullptr)
            return std::nullopt;
        return analyse(*analysis, dataset, projection, {.isWhole = isWhole}, seed, control);
    };
    const auto part = [](const analysis::Analysis* analysis,
                         const std::optional<Analysed>& analysed) {
        return analysed ? std::optional<scene::LensPart>(
                              {*analysis, analysed->graph, analysed->result, analysed->ground})
                        : std::nullopt;
    };
    const std::optional<Analysed> colour = run(choice.colouring);
    const std::optional<Analysed> size =
        choice.sizing == choice.colouring ? colour : run(choice.sizing);
    return std::make_shared<const scene::NodeLens>(
        scene::nodeLensOf(part(choice.colouring, colour), choice.sizes, part(choice.sizing, size)));
}

} // namespace knotary::report
