// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/linewords.h"

#include "app/scene/badge.h"
#include "app/scene/changemarks.h"
#include "app/scene/edgegeometry.h"
#include "app/scene/labeltext.h"
#include "app/scene/sourcemarks.h"
#include "app/text/chainwords.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace knotary::scene
{

namespace
{

constexpr double wordPixels = 11;
constexpr double widestLine = 220;       ///< pixels; longer words end in "…"
constexpr double nearScale = 1.5;        ///< from which lines say what they are
constexpr double badgeScale = 1.0;       ///< from which lines show their number of sources
constexpr double strongScale = 0.7;      ///< the same for lines that stand out
constexpr double maybeScale = 0.45;      ///< from which lines say that they only may be there
constexpr double shortestLine = 44;      ///< pixels below which a line has no room for a badge
constexpr double shortestStep = 20;      ///< the same for a step of a chain
constexpr double shortestWorded = 84;    ///< and for words
constexpr double repeatAfter = 560;      ///< pixels of line from one time to the next
constexpr std::size_t mostLines = 4000;  ///< beyond them only lines that stand out say anything
constexpr std::size_t mostStrong = 1000; ///< and beyond those none does

/// That have their numbers of sources.
using Bundles = std::unordered_set<std::uint64_t>;

struct Spot
{
    QPointF place;
    QPointF direction; ///< of the relation there
};

Spot spotOn(const EdgeMark& edge, double share)
{
    if (edge.isLoop) {
        const QPainterPath curve = curveOf(edge);
        const QPointF place = curve.pointAtPercent(share);
        return {place, curve.pointAtPercent(std::min(share + 0.02, 1.0)) - place};
    }
    const double rest = 1 - share;
    const QPointF place =
        edge.from * rest * rest + edge.control * 2 * share * rest + edge.to * share * share;
    return {place, (edge.control - edge.from) * rest + (edge.to - edge.control) * share};
}

double lengthOf(const EdgeMark& edge)
{
    if (edge.isLoop)
        return curveOf(edge).length();
    const QPointF chord = edge.to - edge.from;
    return std::hypot(chord.x(), chord.y());
}

/// The nearest of eight arrows: "→", "↘" …
QChar arrowAlong(QPointF direction)
{
    constexpr std::array<char16_t, 8> arrows{u'→', u'↘', u'↓', u'↙', u'←', u'↖', u'↑', u'↗'};
    constexpr double eighth = 3.14159265358979323846 / 4;
    const double turn = std::atan2(direction.y(), direction.x()) / eighth; // y grows downwards
    const auto step = static_cast<int>(std::lround(turn));
    return arrows[static_cast<std::size_t>((step + 8) % 8)];
}

/// The kind of relation and its date, one line a language.
QStringList wordsOf(const SceneInput& input, const dataset::Claim& claim)
{
    QStringList lines;
    if (claim.property.isValid())
        lines =
            text::nameLinesIn(input.dataset.schema.property(claim.property).label, input.language);
    const time::TimeSpan* when = dataset::timeOf(claim);
    if (when == nullptr)
        return lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isChinese = input.language == text::NameLanguage::Chinese || i == 1;
        lines[i] +=
            QStringLiteral(" · ") + text::dateIn(*when, isChinese ? text::NameLanguage::Chinese
                                                                  : text::NameLanguage::English);
    }
    return lines;
}

LabelMark markOf(const EdgeMark& edge, const QString& badge)
{
    LabelMark mark;
    mark.node = edge.fromNode;
    mark.claim = edge.claim;
    mark.badge = badge;
    mark.pixels = wordPixels;
    mark.emphasis = edge.emphasis;
    mark.alignment = Qt::AlignLeft;
    return mark;
}

LabelMark wordedMark(const EdgeMark& edge, const QString& badge, const QStringList& words,
                     QPointF direction)
{
    LabelMark mark = markOf(edge, badge);
    double width = 0;
    for (const QString& line : words) {
        const bool isFirst = mark.lines.isEmpty();
        const QString whole = isFirst ? arrowAlong(direction) + QStringLiteral(" ") + line : line;
        const QString shown = elided(whole, wordPixels, Weight::Regular, widestLine);
        mark.isElided = mark.isElided || shown != whole;
        mark.lines += shown;
        width = std::max(width, widthOf(shown, wordPixels, Weight::Regular));
    }
    const QSizeF pill = badgeSize(badge);
    const double height = lineHeightOf(wordPixels) * static_cast<double>(words.size()) + 1;
    mark.box = QRectF(0, 0, std::ceil(width + 4 + pill.width()), std::max(height, pill.height()));
    return mark;
}

LabelMark badgeMark(const EdgeMark& edge, const QString& badge)
{
    LabelMark mark = markOf(edge, badge);
    mark.box = QRectF(QPointF(), badgeSize(badge));
    return mark;
}

/// Where on a line's way a mark may stand, and how far beside it in pixels.
struct Slot
{
    double share;
    double spread;
    double aside = 0;
};

/// Puts the mark on the line, where there is room.
bool isSet(LabelMark& mark, const EdgeMark& edge, const Slot& slot, LabelPlacer& placer)
{
    for (const double step : {0.0, -0.5, 0.5, -1.0, 1.0}) {
        const Spot spot = spotOn(edge, std::clamp(slot.share + step * slot.spread, 0.08, 0.92));
        const double length = std::max(std::hypot(spot.direction.x(), spot.direction.y()), 1e-6);
        const QPointF normal = QPointF(-spot.direction.y(), spot.direction.x()) / length;
        mark.box.moveCenter(spot.place + normal * slot.aside);
        if (placer.take(mark.box))
            return true;
    }
    return false;
}

/// Between close parallels, words that cannot stand on their line stand along it.
bool isSetBeside(LabelMark& mark, const EdgeMark& edge, Slot slot, LabelPlacer& placer)
{
    constexpr double half = 8; // of a line of words, and a little air
    for (const double aside : {0.0, half, -half}) {
        slot.aside = aside;
        if (isSet(mark, edge, slot, placer))
            return true;
    }
    return false;
}

/// Which step of a chain the relation is, as a number in a ring, which no number of sources is;
/// empty where it is none.
QString stepOf(const SceneInput& input, const EdgeMark& edge)
{
    if (input.attention.chains == nullptr || edge.emphasis != Emphasis::Strong)
        return {};
    const auto found = input.attention.chains->find(edge.claim);
    if (found == input.attention.chains->end())
        return {};
    return text::stepMark(found->second);
}

/// Numbers of the edge's bundle, unless it has them already.
QString numbersFor(const SourceMarks& sources, const EdgeMark& edge, const Bundles& marked)
{
    const auto found = sources.numbers.find(edge.claim);
    return found == sources.numbers.end() || marked.contains(bundleOf(edge)) ? QString()
                                                                             : found->second;
}

void addWords(const SceneInput& input, const EdgeMark& edge, LabelPlacer& placer, Scene& scene,
              Bundles& marked)
{
    const dataset::Claim* claim = input.dataset.claim(edge.claim);
    const double length = lengthOf(edge);
    const QString step = stepOf(input, edge);
    if (claim == nullptr || length < (step.isEmpty() ? shortestLine : shortestStep))
        return;
    const bool isHovered = input.attention.hoveredClaim == edge.claim;
    const bool isStrong = edge.emphasis == Emphasis::Strong;
    const bool isWorded =
        isHovered || input.scale >= nearScale || (isStrong && input.scale >= strongScale);
    const SourceMarks* const sources = input.attention.sources.get();
    const QString signs = changeSigns(edge.changes);
    QString badge = sources != nullptr ? numberedBadge(signs, numbersFor(*sources, edge, marked))
                                       : signs + badgeOf(factsOf(input.dataset, *claim));
    if (edge.isMaybe)
        badge += u'?';
    if (!step.isEmpty())
        badge = badge.isEmpty() ? step : step + u' ' + badge;
    const QStringList words =
        isWorded && length >= shortestWorded ? wordsOf(input, *claim) : QStringList();
    if (badge.isEmpty() && words.isEmpty())
        return;
    const int times = edge.isLoop ? 1 : std::max(1, static_cast<int>(length / repeatAfter));
    for (int time = 0; time < times; ++time) {
        const Slot slot{(time + 0.5) / times, 0.4 / times};
        if (!words.isEmpty()) {
            LabelMark mark = wordedMark(edge, badge, words, spotOn(edge, slot.share).direction);
            if (isSetBeside(mark, edge, slot, placer)) {
                scene.labels.push_back(std::move(mark));
                if (sources != nullptr)
                    marked.insert(bundleOf(edge));
                continue;
            }
        }
        // Numbers of sources look for room by themselves, after all words.
        if (badge.isEmpty() || (sources != nullptr && step.isEmpty()))
            continue;
        LabelMark mark = badgeMark(edge, badge);
        if (isSet(mark, edge, slot, placer)) {
            scene.labels.push_back(std::move(mark));
            if (sources != nullptr)
                marked.insert(bundleOf(edge));
        }
    }
}

} // namespace

void addLineWords(const SceneInput& input, LabelPlacer& placer, Scene& scene)
{
    const bool hasHovered = input.attention.hoveredClaim.isValid();
    const auto speaks = [&](const EdgeMark& edge, bool isCrowded) {
        if (hasHovered && edge.claim == input.attention.hoveredClaim)
            return true;
        if (edge.emphasis == Emphasis::Faded)
            return false;
        if (edge.emphasis == Emphasis::Strong)
            return true;
        return !isCrowded && input.scale >= (edge.isMaybe ? maybeScale : badgeScale);
    };
    const bool isCrowded = scene.edges.size() > mostLines;
    std::size_t strong = 0;
    Bundles marked;
    // Those that stand out come last in the scene, and first here.
    for (auto edge = scene.edges.rbegin(); edge != scene.edges.rend(); ++edge) {
        if (!speaks(*edge, isCrowded))
            continue;
        if (isCrowded && ++strong > mostStrong)
            break;
        addWords(input, *edge, placer, scene, marked);
    }
    if (input.attention.sources != nullptr)
        addSourceMarks(*input.attention.sources, std::move(marked), placer, scene);
}

} // namespace knotary::scene
