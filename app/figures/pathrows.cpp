// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Chains as rows of cards: a column for each step, a row for each chain. A row begins where its
// chain leaves another one.

#include "app/figures/pathcards.h"
#include "app/scene/badge.h"
#include "app/text/pagewords.h"

#include <algorithm>
#include <memory>

namespace knotary::figures
{
namespace
{

constexpr double leastCard = 92;
constexpr double mostCard = 180;
constexpr double leastGap = 104; ///< between two columns of cards
constexpr double mostGap = 230;
constexpr double wordsPixels = 11;
constexpr double remarkPixels = 10;
constexpr double besideWords = 5;
constexpr double lineAir = 4; ///< between words and their line
constexpr double stackAir = 7;
constexpr double rowGap = 16;
constexpr double trunkInset = 13;
constexpr double bend = 6;

struct Column
{
    double left = 0;
    double width = 0;
};

/// Columns by depth; empty where they have no room.
std::vector<Column> columnsOf(const PathTree& tree, double room)
{
    std::vector<double> natural;
    std::vector<double> least;
    for (const PathStep& step : tree) {
        natural.resize(std::max(natural.size(), step.depth + 1));
        least.resize(natural.size(), leastCard);
        natural[step.depth] = std::max(
            natural[step.depth], std::clamp(CardPicture::naturalWidth(step), leastCard, mostCard));
        least[step.depth] = std::max(
            least[step.depth], std::clamp(CardPicture::leastWidth(step), leastCard, mostCard));
    }
    const auto gaps = static_cast<double>(natural.size()) - 1;
    const double forCards = room - gaps * leastGap;
    double bound = mostCard;
    const auto widthOf = [&](std::size_t depth) {
        return std::max(least[depth], std::min(natural[depth], bound));
    };
    const auto sum = [&] {
        double widths = 0;
        for (std::size_t depth = 0; depth < natural.size(); ++depth)
            widths += widthOf(depth);
        return widths;
    };
    while (sum() > forCards && bound > leastCard)
        bound -= 1;
    if (sum() > forCards)
        return {};
    const double gap = gaps > 0 ? std::min((room - sum()) / gaps, mostGap) : 0;
    std::vector<Column> columns;
    double left = 0;
    for (std::size_t depth = 0; depth < natural.size(); ++depth) {
        columns.push_back({left, widthOf(depth)});
        left += widthOf(depth) + gap;
    }
    return columns;
}

/// The relations between two neighbours: words above each line, when and by whom below it.
class LinkStack
{
public:
    LinkStack(const PathStep& step, double width, text::NameLanguage language) : m_links(step.links)
    {
        const double inner = std::max(width - 2 * besideWords - 6, 1.0);
        double y = 0;
        for (const PathLink& link : m_links) {
            Place place;
            for (const QString& words : link.words) {
                place.words.push_back(RichText({{.text = words}}, {.pixels = wordsPixels,
                                                                   .width = inner,
                                                                   .mostLines = 4,
                                                                   .alignment = Qt::AlignHCenter}));
                place.wordsHeight += place.words.back().height();
            }
            place.remarks = RichText(linkRemarks(link), {.pixels = remarkPixels,
                                                         .width = inner,
                                                         .mostLines = 4,
                                                         .alignment = Qt::AlignHCenter});
            place.top = y;
            const double half = scene::badgeSize(link.badge).height() / 2;
            place.line = y + place.wordsHeight + std::max(lineAir, half + 1);
            place.under = std::max(lineAir, half);
            y = place.line + place.under + place.remarks.height() + stackAir;
            m_places.push_back(std::move(place));
        }
        if (step.moreLinks > 0) {
            m_more = RichText(
                {{.text = text::moreRelationsIn(step.moreLinks, language), .ink = Ink::Quiet}},
                {.pixels = remarkPixels,
                 .width = inner,
                 .mostLines = 2,
                 .alignment = Qt::AlignHCenter});
            m_moreTop = y;
            y += m_more.height() + stackAir;
        }
        m_height = y;
    }

    [[nodiscard]] double firstLine() const { return m_places.empty() ? 0 : m_places.front().line; }
    [[nodiscard]] double lastLine() const { return m_places.empty() ? 0 : m_places.back().line; }
    /// The lines are even above and below the middle of the row.
    [[nodiscard]] double above() const { return (firstLine() + lastLine()) / 2; }
    [[nodiscard]] double below() const { return m_height - above(); }
    [[nodiscard]] double span() const { return lastLine() - firstLine(); }

    void paint(QPainter& painter, double left, double right, double middle,
               scene::Theme theme) const
    {
        const scene::Palette palette = scene::paletteOf(theme);
        const double top = middle - above();
        const double textLeft = left + besideWords + 3;
        for (std::size_t place = 0; place < m_places.size(); ++place) {
            const PathLink& link = m_links[place];
            const Place& at = m_places[place];
            const drawing::PartGuard part(painter, link.part);
            double y = top + at.top;
            for (const RichText& words : at.words) {
                words.paint(painter, QPointF(textLeft, y), palette);
                y += words.height();
            }
            paintArrow(painter, QPointF(left, top + at.line), QPointF(right, top + at.line), link,
                       palette);
            const double badge = scene::badgeSize(link.badge).width();
            scene::paintBadge(painter, QPointF((left + right - badge) / 2, top + at.line),
                              link.badge, palette);
            at.remarks.paint(painter, QPointF(textLeft, top + at.line + at.under), palette);
        }
        m_more.paint(painter, QPointF(textLeft, top + m_moreTop), palette);
    }

private:
    struct Place
    {
        std::vector<RichText> words; ///< by language
        RichText remarks;
        double wordsHeight = 0;
        double under = 0; ///< from the line to the remarks
        double top = 0;
        double line = 0;
    };

    std::vector<PathLink> m_links;
    std::vector<Place> m_places;
    RichText m_more;
    double m_moreTop = 0;
    double m_height = 0;
};

/// A vertical line in a row: it comes from a card that chains branch off from.
struct Trunk
{
    double x = 0;
    bool comesFromAbove = false;
    double cardBottom = 0; ///< where it begins, below the card of this row
    bool endsHere = false; ///< at the middle, where this row branches off
    bool branchesOff = false;
};

/// What one row shows.
struct Row
{
    std::vector<CardPicture> cards;
    std::vector<double> cardLefts;
    std::vector<double> cardHeights;
    std::vector<LinkStack> stacks; ///< before each card, but not before a first one without
    std::vector<std::pair<double, double>> gaps; ///< by stack: left and right
    std::vector<Trunk> trunks;
    double branchRight = 0; ///< where a branch reaches its relations
    double height = 0;
    scene::Theme theme = scene::Theme::Print;

    [[nodiscard]] double middle() const { return (height - rowGap) / 2; }
    void paint(QPainter& painter, QPointF topLeft) const;
    void paintTrunks(QPainter& painter) const;
};

void Row::paintTrunks(QPainter& painter) const
{
    const scene::Palette palette = scene::paletteOf(theme);
    painter.setPen(QPen(palette.line, 1, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    for (const Trunk& trunk : trunks) {
        const double begin = trunk.comesFromAbove ? 0 : trunk.cardBottom;
        const double end = trunk.endsHere ? middle() - bend : height;
        painter.drawLine(QPointF(trunk.x, begin), QPointF(trunk.x, end));
        if (!trunk.branchesOff)
            continue;
        QPainterPath curve(QPointF(trunk.x, middle() - bend));
        curve.quadTo(QPointF(trunk.x, middle()), QPointF(trunk.x + bend, middle()));
        curve.lineTo(branchRight, middle());
        painter.drawPath(curve);
        if (const double span = stacks.front().span(); span > 0)
            painter.drawLine(QPointF(branchRight, middle() - span / 2),
                             QPointF(branchRight, middle() + span / 2));
    }
}

void Row::paint(QPainter& painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    paintTrunks(painter);
    for (std::size_t stack = 0; stack < stacks.size(); ++stack)
        stacks[stack].paint(painter, gaps[stack].first, gaps[stack].second, middle(), theme);
    for (std::size_t card = 0; card < cards.size(); ++card)
        cards[card].paint(painter,
                          QRectF(cardLefts[card], middle() - cardHeights[card] / 2,
                                 cards[card].width(), cardHeights[card]),
                          theme);
    painter.restore();
}

class RowMaker
{
public:
    RowMaker(const PathTree& tree, const std::vector<Column>& columns, const FlowSight& sight)
        : m_tree(tree), m_columns(columns), m_sight(sight)
    {}

    [[nodiscard]] std::vector<Block> make() const
    {
        std::vector<Block> blocks;
        for (std::size_t first = 0; first < m_tree.size();) {
            std::size_t last = first;
            while (!m_tree[last].children.empty())
                last = m_tree[last].children.front();
            const auto row = std::make_shared<const Row>(rowOf(first, last));
            blocks.push_back({.height = row->height,
                              .role = BlockRole::Item,
                              .paint = [row](QPainter& painter, QPointF topLeft) {
                                  row->paint(painter, topLeft);
                              }});
            first = last + 1;
        }
        return blocks;
    }

private:
    [[nodiscard]] Row rowOf(std::size_t first, std::size_t last) const
    {
        Row row;
        row.theme = m_sight.theme;
        double half = 0;
        for (std::size_t place = first; place <= last; ++place) {
            const PathStep& step = m_tree[place];
            const Column& column = m_columns[step.depth];
            row.cards.emplace_back(step, column.width);
            row.cardLefts.push_back(column.left);
            row.cardHeights.push_back(row.cards.back().height());
            if (step.parent) {
                const Column& before = m_columns[step.depth - 1];
                const double left = before.left + before.width;
                row.stacks.emplace_back(step, column.left - left, m_sight.language);
                row.gaps.emplace_back(left, column.left);
                half = std::max({half, row.stacks.back().above(), row.stacks.back().below()});
            }
        }
        // Every line of a stack meets the cards beside it.
        for (std::size_t stack = 0; stack < row.stacks.size(); ++stack) {
            const double least = row.stacks[stack].span() + 14;
            const std::size_t behind = stack + row.cards.size() - row.stacks.size();
            row.cardHeights[behind] = std::max(row.cardHeights[behind], least);
            if (behind > 0)
                row.cardHeights[behind - 1] = std::max(row.cardHeights[behind - 1], least);
        }
        for (const double height : row.cardHeights)
            half = std::max(half, height / 2);
        row.height = 2 * half + rowGap;
        addTrunks(row, first, last);
        return row;
    }

    /// Of all cards up to this row that have branches in it or in later rows.
    void addTrunks(Row& row, std::size_t first, std::size_t last) const
    {
        for (std::size_t place = 0; place <= last; ++place) {
            const PathStep& step = m_tree[place];
            if (step.children.size() < 2 || step.children.back() < first)
                continue;
            const Column& column = m_columns[step.depth];
            const bool isHere = place >= first;
            const bool branchesOff = !isHere && m_tree[first].parent == place;
            const bool hasLater = step.children.back() > last;
            if (!branchesOff && !hasLater)
                continue;
            Trunk trunk;
            trunk.x = column.left + trunkInset;
            trunk.comesFromAbove = !isHere;
            trunk.branchesOff = branchesOff;
            trunk.endsHere = !hasLater;
            if (isHere)
                trunk.cardBottom = row.middle() + row.cardHeights[place - first] / 2;
            if (branchesOff)
                row.branchRight = column.left + column.width;
            row.trunks.push_back(trunk);
        }
    }

    const PathTree& m_tree;
    const std::vector<Column>& m_columns;
    const FlowSight& m_sight;
};

} // namespace

std::vector<Block> pathRows(const PathTree& tree, const FlowSight& sight)
{
    const std::vector<Column> columns = columnsOf(tree, sight.columnWidth);
    if (columns.empty())
        return {};
    return RowMaker(tree, columns, sight).make();
}

} // namespace knotary::figures
