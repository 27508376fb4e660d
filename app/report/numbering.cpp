// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/numbering.h"

#include "app/scene/relations.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace knotary::report
{
namespace
{

constexpr std::size_t mostParts = 4; ///< of a mark: "1, 3–5, 7, 9 +4"

using Ends = std::pair<base::NodeIndex, base::NodeIndex>;

Ends endsOf(const scene::Relation& relation)
{
    return std::minmax(relation.from, relation.to);
}

} // namespace

std::vector<base::ClaimId> readingOrderOf(const graph::Projection& projection,
                                          const layout::Positions& positions)
{
    struct Place
    {
        int band = 0;
        double x = 0;
        double y = 0;
        base::ClaimId claim;
    };
    constexpr double mostBands = 12;
    std::vector<Place> places;
    for (const scene::Relation& relation : scene::relationsOf(projection).list) {
        const layout::Point from = positions[relation.from.index()];
        const layout::Point to = positions[relation.to.index()];
        places.push_back({0, (static_cast<double>(from.x) + static_cast<double>(to.x)) / 2,
                          (static_cast<double>(from.y) + static_cast<double>(to.y)) / 2,
                          relation.claim});
    }
    if (places.empty())
        return {};
    const auto [top, bottom] = std::ranges::minmax(places, {}, &Place::y);
    const double first = top.y;
    const double bands =
        std::min(std::ceil(std::sqrt(static_cast<double>(places.size()))), mostBands);
    const double height = std::max((bottom.y - first) / bands, 1e-6);
    for (Place& place : places)
        place.band = static_cast<int>(std::min((place.y - first) / height, bands - 1));
    std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        if (a.band != b.band)
            return a.band < b.band;
        return std::tie(a.x, a.y, a.claim) < std::tie(b.x, b.y, b.claim);
    });
    std::vector<base::ClaimId> claims;
    for (const Place& place : places)
        claims.push_back(place.claim);
    return claims;
}

std::shared_ptr<const scene::SourceMarks> sourceMarksOf(const Citations& citations,
                                                        const graph::Projection& projection)
{
    const scene::Relations relations = scene::relationsOf(projection);
    std::map<Ends, ClaimNumbers> bundles;
    for (const scene::Relation& relation : relations.list)
        bundles[endsOf(relation)].add(citations.numbersOf(std::span(&relation.claim, 1)));
    auto marks = std::make_shared<scene::SourceMarks>();
    for (const scene::Relation& relation : relations.list)
        marks->numbers.emplace(relation.claim, markOf(bundles[endsOf(relation)], mostParts));
    return marks;
}

/// Entities are counted by the dated claims about them: those that are in the bin as well.
std::vector<ClaimsOfPart> claimsOfBars(const figures::TimelineFigureInput& input)
{
    const query::TimeCounts shown = query::timeCounts(input.dataset, figures::countsInput(input));
    query::TimeCountsInput ofClaims = shown.input;
    ofClaims.by = query::GroupBy::Property;
    const query::TimeCounts claims =
        shown.countsEntities() ? query::timeCounts(input.dataset, ofClaims) : shown;
    const auto itemsAt = [](const query::TimeCounts& counts, std::size_t position) {
        std::vector<std::uint32_t> items;
        for (std::size_t group = 0; group < counts.histogram.categoryCount(); ++group)
            for (const time::Answer answer : {time::Answer::Yes, time::Answer::Maybe})
                for (const std::uint32_t item :
                     counts.histogram.items(position, position, group, answer))
                    items.push_back(item);
        return items;
    };
    std::vector<ClaimsOfPart> bars;
    for (std::size_t position = 0; position < shown.histogram.binCount(); ++position) {
        ClaimsOfPart& bar = bars.emplace_back();
        bar.part = shown.histogram.binAt(position);
        const std::vector<std::uint32_t> list = itemsAt(shown, position);
        const std::unordered_set<std::uint32_t> counted(list.begin(), list.end());
        const auto same = claims.histogram.positionOf(bar.part);
        if (!same)
            continue;
        for (const std::uint32_t item : itemsAt(claims, *same)) {
            const base::ClaimId id(item);
            const dataset::Claim* claim = input.dataset.claim(id);
            if (claim != nullptr &&
                (!shown.countsEntities() || counted.contains(claim->subject.number)))
                bar.claims.push_back(id);
        }
    }
    return bars;
}

std::vector<ClaimsOfPart> claimsOfLanes(const figures::LanesFigureInput& input)
{
    std::vector<ClaimsOfPart> rows;
    for (const query::Lane& lane : figures::lanesShown(input).lanes) {
        ClaimsOfPart& row = rows.emplace_back();
        row.part = lane.entity.number;
        for (const query::LaneBar& bar : lane.bars)
            row.claims.insert(row.claims.end(), bar.claims.begin(), bar.claims.end());
    }
    return rows;
}

std::vector<ClaimsOfPart> claimsOfPanels(const figures::MultiplesFigureInput& input)
{
    std::vector<ClaimsOfPart> panels;
    for (const query::YearRange& years : figures::periodsOf(input.years, input.every)) {
        const figures::MultiplePanel panel = figures::panelOf(input.whole, years);
        panels.push_back({years.first, readingOrderOf(panel.projection, panel.positions)});
    }
    return panels;
}

std::vector<base::ClaimId> claimsIn(const std::vector<ClaimsOfPart>& parts)
{
    std::vector<base::ClaimId> claims;
    for (const ClaimsOfPart& part : parts)
        claims.insert(claims.end(), part.claims.begin(), part.claims.end());
    return claims;
}

figures::PartNumbers numbersOf(const Citations& citations, const std::vector<ClaimsOfPart>& parts)
{
    figures::PartNumbers numbers;
    for (const ClaimsOfPart& part : parts)
        if (!part.claims.empty())
            numbers.emplace(part.part, markOf(citations.numbersOf(part.claims), mostParts));
    return numbers;
}

} // namespace knotary::report
