// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chains from top to bottom, for narrow pages: a card below the other, and what is said of both
// beside the arrow between them. Branches are indented, as in an outline.

#include "app/figures/pathcards.h"
#include "app/text/pagewords.h"

#include <algorithm>
#include <memory>

namespace knotary::figures
{
namespace
{

constexpr double trunkInset = 13;
constexpr double indentation = 20;
constexpr double lineDistance = 8; ///< between relations of the same two
constexpr double besideLines = 9;
constexpr double air = 5;
constexpr double leafGap = 12;
constexpr double bend = 6;
constexpr double wordsPixels = 11;
constexpr double leastCard = 60;

struct OutlineStep
{
    double left = 0;
    std::shared_ptr<const CardPicture> card;
    double cardWidth = 0;
    double linksHeight = 0; ///< above the card
    std::vector<PathLink> links;
    std::vector<RichText> words;
    std::optional<double> branch; ///< the trunk that it branches off from
    bool isLastBranch = false;
    std::vector<double> trunks; ///< that pass by
    double height = 0;
    bool hasTrunk = false; ///< of its own, below the card
    scene::Theme theme = scene::Theme::Print;

    void paint(QPainter& painter, QPointF topLeft) const;
    void paintTrunks(QPainter& painter) const;
};

void OutlineStep::paintTrunks(QPainter& painter) const
{
    painter.setPen(QPen(scene::paletteOf(theme).line, 1, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    for (const double x : trunks)
        painter.drawLine(QPointF(x, 0), QPointF(x, height));
    if (hasTrunk)
        painter.drawLine(QPointF(left + trunkInset, linksHeight + card->height()),
                         QPointF(left + trunkInset, height));
    if (!branch)
        return;
    const double first = left + trunkInset;
    painter.drawLine(QPointF(*branch, 0), QPointF(*branch, isLastBranch ? 1 : height));
    QPainterPath curve(QPointF(*branch, 0));
    curve.quadTo(QPointF(*branch, bend), QPointF(*branch + bend, bend));
    curve.lineTo(first + lineDistance * (static_cast<double>(links.size()) - 1) + 0.5, bend);
    painter.drawPath(curve);
}

void OutlineStep::paint(QPainter& painter, QPointF topLeft) const
{
    const scene::Palette palette = scene::paletteOf(theme);
    painter.save();
    painter.translate(topLeft);
    paintTrunks(painter);
    const double wordsLeft = left + trunkInset + lineDistance * static_cast<double>(links.size()) +
                             besideLines - lineDistance;
    double y = air;
    for (std::size_t place = 0; place < words.size(); ++place) {
        const drawing::PartGuard part(painter,
                                      place < links.size() ? links[place].part : drawing::Part{});
        if (place < links.size()) {
            const double x = left + trunkInset + lineDistance * static_cast<double>(place);
            paintArrow(painter, QPointF(x, branch ? bend : 0), QPointF(x, linksHeight),
                       links[place], palette);
        }
        words[place].paint(painter, QPointF(wordsLeft, y), palette);
        y += words[place].height() + 2;
    }
    card->paint(painter, QRectF(left, linksHeight, cardWidth, card->height()), theme);
    painter.restore();
}

/// "initiated · 2014 · announced [1, 3]", or with how many sources there are.
TextRuns wordsOf(const PathLink& link, text::NameLanguage language)
{
    TextRuns runs{{.text = link.words.join(QStringLiteral(" / "))}};
    TextRuns remarks = linkRemarks(link);
    if (!remarks.empty()) {
        remarks.front().text.prepend(remarks.front().text.startsWith(u'[') ? QStringLiteral(" ")
                                                                           : QStringLiteral(" · "));
        runs.insert(runs.end(), remarks.begin(), remarks.end());
    }
    if (!link.badge.isEmpty()) {
        bool isNumber = false;
        const auto count = static_cast<std::size_t>(link.badge.toUInt(&isNumber));
        runs.push_back({.text = QStringLiteral(" · ") +
                                (isNumber ? text::sourceCountIn(count, language) : link.badge),
                        .ink = Ink::Quiet});
    }
    return runs;
}

class OutlineMaker
{
public:
    OutlineMaker(const PathTree& tree, const FlowSight& sight) : m_tree(tree), m_sight(sight)
    {
        m_lefts.reserve(tree.size());
        const double most = std::max(sight.columnWidth - leastCard, 0.0);
        for (const PathStep& step : tree) {
            const double before = step.parent ? m_lefts[*step.parent] : 0;
            const bool isBranch = step.parent && tree[*step.parent].children.size() > 1;
            m_lefts.push_back(std::min(before + (isBranch ? indentation : 0), most));
            if (step.children.size() > 1)
                m_branching.push_back(m_lefts.size() - 1);
        }
    }

    [[nodiscard]] std::vector<Block> make() const
    {
        std::vector<Block> blocks;
        for (std::size_t place = 0; place < m_tree.size(); ++place) {
            const auto step = std::make_shared<const OutlineStep>(stepOf(place));
            const bool isLeaf = m_tree[place].children.empty();
            blocks.push_back({.height = step->height,
                              .role = BlockRole::Item,
                              .items = isLeaf ? std::size_t{1} : std::size_t{0},
                              .keepsWithNext = !isLeaf && m_tree[place].children.size() == 1,
                              .paint = [step](QPainter& painter, QPointF topLeft) {
                                  step->paint(painter, topLeft);
                              }});
        }
        return blocks;
    }

private:
    [[nodiscard]] OutlineStep stepOf(std::size_t place) const
    {
        const PathStep& step = m_tree[place];
        OutlineStep made;
        made.theme = m_sight.theme;
        made.left = m_lefts[place];
        const double room = m_sight.columnWidth - made.left;
        made.cardWidth = std::min(CardPicture::naturalWidth(step), room);
        made.card = std::make_shared<const CardPicture>(step, made.cardWidth);
        addWords(made, step, room);
        if (step.parent && m_tree[*step.parent].children.size() > 1) {
            made.branch = m_lefts[*step.parent] + trunkInset;
            made.isLastBranch = m_tree[*step.parent].children.back() == place;
        }
        addTrunks(made, place);
        made.hasTrunk = step.children.size() > 1;
        made.height =
            made.linksHeight + made.card->height() + (step.children.empty() ? leafGap : 0);
        return made;
    }

    void addWords(OutlineStep& made, const PathStep& step, double room) const
    {
        if (!step.parent)
            return;
        made.links = step.links;
        const double width =
            room - trunkInset - besideLines - lineDistance * static_cast<double>(made.links.size());
        const RichTextForm form{
            .pixels = wordsPixels, .width = std::max(width, 1.0), .mostLines = 4};
        for (const PathLink& link : made.links)
            made.words.emplace_back(wordsOf(link, m_sight.language), form);
        if (step.moreLinks > 0)
            made.words.emplace_back(
                TextRuns{{.text = text::moreRelationsIn(step.moreLinks, m_sight.language),
                          .ink = Ink::Quiet}},
                form);
        made.linksHeight = 2 * air;
        for (const RichText& words : made.words)
            made.linksHeight += words.height() + 2;
    }

    /// Of steps above that have branches below.
    void addTrunks(OutlineStep& made, std::size_t place) const
    {
        const std::optional<std::size_t> parent = m_tree[place].parent;
        for (const std::size_t above : m_branching)
            if (above < place && above != parent && m_tree[above].children.back() > place)
                made.trunks.push_back(m_lefts[above] + trunkInset);
    }

    const PathTree& m_tree;
    const FlowSight& m_sight;
    std::vector<double> m_lefts;          ///< by step
    std::vector<std::size_t> m_branching; ///< steps that several go on from
};

} // namespace

std::vector<Block> pathOutline(const PathTree& tree, const FlowSight& sight)
{
    return OutlineMaker(tree, sight).make();
}

} // namespace knotary::figures
