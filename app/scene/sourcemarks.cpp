// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/sourcemarks.h"

#include "app/scene/badge.h"
#include "app/scene/changemarks.h"
#include "app/scene/labelplacer.h"
#include "app/scene/linewords.h"
#include "app/scene/scene.h"
#include "app/text/footerwords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace knotary::scene
{

namespace
{

constexpr std::size_t mostBundles = 4000; ///< beyond them nobody could read any
constexpr double asideRoom = 2;           ///< pixels between a line and a mark beside it

/// Lines between two nodes, those that stand out first.
struct Bundle
{
    std::vector<const EdgeMark*> edges;
    std::uint64_t id = 0;
};

std::vector<Bundle> bundlesOf(const Scene& scene, const std::unordered_set<std::uint64_t>& marked)
{
    std::vector<Bundle> bundles;
    std::unordered_map<std::uint64_t, std::size_t> places;
    for (auto edge = scene.edges.rbegin(); edge != scene.edges.rend(); ++edge) {
        const std::uint64_t id = bundleOf(*edge);
        if (marked.contains(id))
            continue;
        const auto [place, isNew] = places.emplace(id, bundles.size());
        if (isNew)
            bundles.push_back({{}, id});
        bundles[place->second].edges.push_back(&*edge);
    }
    return bundles;
}

/// Where a mark of that size may stand at an edge, on the line and beside it, best first.
struct Candidate
{
    QRectF box;
    double cost = 0;
};

void addCandidates(const EdgeMark& edge, QSizeF size, std::vector<Candidate>& candidates)
{
    constexpr std::array<double, 11> shares{0.5,  0.42, 0.58, 0.34, 0.66, 0.26,
                                            0.74, 0.2,  0.8,  0.14, 0.86};
    const QPainterPath curve = curveOf(edge);
    const bool isShort = curve.length() < size.width() + 8;
    for (const double share : shares) {
        const QPointF place = curve.pointAtPercent(share);
        const QPointF way = curve.pointAtPercent(std::min(share + 0.03, 1.0)) -
                            curve.pointAtPercent(std::max(share - 0.03, 0.0));
        const double length = std::max(std::hypot(way.x(), way.y()), 1e-6);
        const QPointF normal(-way.y() / length, way.x() / length);
        const double aside = asideRoom + std::abs(normal.x()) * size.width() / 2 +
                             std::abs(normal.y()) * size.height() / 2;
        for (const double side : {0.0, 1.0, -1.0}) {
            if (side == 0 && isShort)
                continue; // it would hide the line
            QRectF box(QPointF(), size);
            box.moveCenter(place + normal * aside * side);
            candidates.push_back({box, std::abs(share - 0.5) * 2 + (side == 0 ? 0 : 1.5)});
        }
    }
}

/// Free, and crossed by as few other lines as may be.
std::optional<QRectF> placeFor(const Bundle& bundle, QSizeF size, LabelPlacer& placer)
{
    std::vector<Candidate> candidates;
    for (const EdgeMark* edge : bundle.edges)
        addCandidates(*edge, size, candidates);
    for (Candidate& candidate : candidates)
        candidate.cost += 0.5 * placer.linesIn(candidate.box);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
    for (const Candidate& candidate : candidates)
        if (placer.take(candidate.box))
            return candidate.box;
    return std::nullopt;
}

} // namespace

std::uint64_t bundleOf(const EdgeMark& edge)
{
    const auto [low, high] = std::minmax(edge.fromNode.number, edge.toNode.number);
    return (std::uint64_t{high} << 32U) | low;
}

QString numberedBadge(const QString& signs, const QString& numbers)
{
    return signs.isEmpty() || numbers.isEmpty() ? signs + numbers
                                                : signs + QChar(QChar::Nbsp) + numbers;
}

void addSourceMarks(const SourceMarks& marks, std::unordered_set<std::uint64_t> marked,
                    LabelPlacer& placer, Scene& scene)
{
    const std::vector<Bundle> bundles = bundlesOf(scene, marked);
    if (bundles.size() > mostBundles)
        return;
    for (const Bundle& bundle : bundles) {
        const EdgeMark& edge = *bundle.edges.front();
        const auto numbers = marks.numbers.find(edge.claim);
        if (numbers == marks.numbers.end())
            continue;
        QString badge = numberedBadge(changeSigns(edge.changes), numbers->second);
        if (edge.isMaybe)
            badge += u'?';
        const std::optional<QRectF> box = placeFor(bundle, badgeSize(badge), placer);
        if (!box)
            continue;
        LabelMark mark;
        mark.node = edge.fromNode;
        mark.claim = edge.claim;
        mark.box = *box;
        mark.badge = badge;
        mark.emphasis = edge.emphasis;
        mark.alignment = Qt::AlignLeft;
        scene.labels.push_back(std::move(mark));
    }
}

std::size_t markedLines(const Scene& scene)
{
    std::unordered_set<base::ClaimId> numbered;
    for (const LabelMark& label : scene.labels)
        if (label.claim.isValid() && !label.badge.isEmpty())
            numbered.insert(label.claim);
    std::unordered_set<std::uint64_t> bundles;
    for (const EdgeMark& edge : scene.edges)
        if (numbered.contains(edge.claim))
            bundles.insert(bundleOf(edge));
    return static_cast<std::size_t>(
        std::count_if(scene.edges.begin(), scene.edges.end(),
                      [&](const EdgeMark& edge) { return bundles.contains(bundleOf(edge)); }));
}

void explainSourceMarks(std::vector<LegendEntry>& entries, const SourceMarks& marks,
                        text::NameLanguage language)
{
    const auto occurs = [&](auto test) {
        return std::any_of(marks.numbers.begin(), marks.numbers.end(),
                           [&](const auto& mark) { return test(mark.second); });
    };
    bool isFirst = true;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (entry->badge.isEmpty() || entry->isMaybe)
            continue;
        entry->badge = isFirst ? QStringLiteral("1") : QStringLiteral("1 : 2");
        entry->text = isFirst ? text::numberMeaningIn(language) : text::againstMeaningIn(language);
        if (isFirst && occurs([](const QString& mark) { return mark.startsWith(u'–'); })) {
            LegendEntry none = *entry;
            none.badge = QStringLiteral("–");
            none.text = text::supportIn(text::Support::Unsourced, language);
            entry = entries.insert(std::next(entry), none);
        }
        isFirst = false;
    }
}

} // namespace knotary::scene
