// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/buildscene.h"
#include "app/scene/groundwork.h"
#include "app/scene/labeltext.h"
#include "app/scene/noderadius.h"
#include "app/scene/relations.h"

#include <algorithm>

namespace knotary::scene
{

namespace
{

constexpr double smallestScale = 1e-4;
constexpr double largestScale = 4;
constexpr std::size_t mostMeasured = 5000; ///< nodes up to which labels are laid out to be measured

/// The scale at which a rectangle of layout units just fits.
double fitting(const QRectF& area, QSizeF room)
{
    double scale = largestScale;
    if (area.width() > 0)
        scale = std::min(scale, room.width() / area.width());
    if (area.height() > 0)
        scale = std::min(scale, room.height() / area.height());
    return std::clamp(scale, smallestScale, largestScale);
}

QRectF areaOf(const layout::Positions& positions)
{
    if (positions.empty())
        return {};
    const auto [left, right] = std::minmax_element(
        positions.begin(), positions.end(),
        [](const layout::Point& a, const layout::Point& b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(
        positions.begin(), positions.end(),
        [](const layout::Point& a, const layout::Point& b) { return a.y < b.y; });
    return QRectF(QPointF(static_cast<double>(left->x), static_cast<double>(top->y)),
                  QPointF(static_cast<double>(right->x), static_cast<double>(bottom->y)));
}

} // namespace

std::vector<layout::Extent> nodeExtents(const dataset::Dataset& dataset,
                                        const graph::Projection& projection,
                                        text::NameLanguage language, const base::Control& control)
{
    constexpr std::size_t nodesAtOnce = 512; // some 5 ms of measuring text
    constexpr double air = 10;               // pixels around a node and its label
    // Seen whole, a graph is drawn at about half scale: the label that must not be missing then, in
    // the middle of everything, needs its room at that scale.
    constexpr std::size_t manyRelations = 7;
    constexpr double hubShare = 2;
    const Relations relations = relationsOf(projection);
    std::vector<layout::Extent> extents;
    extents.reserve(projection.nodeCount());
    for (std::size_t i = 0; i < projection.nodeCount(); ++i) {
        if (i % nodesAtOnce == 0 && control.isCancelled())
            return {};
        const double diameter = 2 * nodeRadius(relations.degrees[i], 1);
        QSizeF label;
        if (const dataset::Entity* entity = dataset.entity(projection.entityOfNode[i]))
            label = labelText(text::nameLinesIn(entity->names, language), Weight::Regular).size;
        if (relations.degrees[i] >= manyRelations)
            label *= hubShare;
        extents.push_back({static_cast<float>(std::max(diameter, label.width()) + air),
                           static_cast<float>(diameter + label.height() + air),
                           static_cast<float>((diameter + air) / 2)});
    }
    return extents;
}

double scaleToFit(const SceneInput& input, QSizeF size, double margin)
{
    constexpr double leastRoom = 40;
    const QSizeF room(std::max(size.width() - 2 * margin, leastRoom),
                      std::max(size.height() - 2 * margin, leastRoom));
    QRectF area = areaOf(input.positions);
    if (input.guides != nullptr && !input.guides->isEmpty()) {
        const auto pointOf = [](layout::Point point) {
            return QPointF(static_cast<double>(point.x), static_cast<double>(point.y));
        };
        area |= QRectF(pointOf(input.guides->low), pointOf(input.guides->high));
    }
    double scale = fitting(area, room);
    if (input.projection.nodeCount() > mostMeasured || input.positions.empty())
        return scale;

    // Nodes and labels keep their size in pixels, so what they need around the places is found by
    // drawing: each round gives the places what the marks left over.
    const Groundwork groundwork =
        input.groundwork != nullptr
            ? Groundwork{}
            : groundworkOf(input.dataset, input.projection, input.positions);
    SceneInput tried = input;
    if (tried.groundwork == nullptr)
        tried.groundwork = &groundwork;
    constexpr int rounds = 6;
    double best = 0;
    for (int round = 0; round < rounds; ++round) {
        tried.scale = scale;
        const QRectF bounds = buildScene(tried).bounds;
        const bool isFitting = bounds.width() <= room.width() && bounds.height() <= room.height();
        if (isFitting)
            best = std::max(best, scale);
        const QSizeF around(bounds.width() - area.width() * scale,
                            bounds.height() - area.height() * scale);
        const QSizeF left(std::max(room.width() - around.width() - 1, leastRoom / 2),
                          std::max(room.height() - around.height() - 1, leastRoom / 2));
        const double next = fitting(area, left);
        if (isFitting && next <= scale * 1.01)
            break;
        scale = next;
    }
    if (best > 0)
        return best;
    // The marks never settled (a tiny picture): shrink until they fit or nothing is gained.
    for (int round = 0; round < 12; ++round) {
        tried.scale = scale;
        const QRectF bounds = buildScene(tried).bounds;
        if (bounds.width() <= room.width() && bounds.height() <= room.height())
            return scale;
        scale = std::max(scale * 0.85, smallestScale);
    }
    return scale;
}

} // namespace knotary::scene
