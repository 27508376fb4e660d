// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pagefigure.h"

#include "app/figures/pagecontent.h"
#include "app/scene/colour.h"
#include "app/scene/labeltext.h"
#include "app/text/pagewords.h"

#include <algorithm>
#include <memory>

namespace knotary::figures
{
namespace
{

constexpr double bodyPixels = 12;
constexpr double remarkPixels = 10;
constexpr double namePixels = 19;
constexpr double otherNamePixels = 14;
constexpr double leastType = 0.82;
constexpr double columnWidth = 300; ///< a page that is twice as wide has two columns
constexpr double gap = 6;
constexpr double indent = 13;
constexpr double glyphRadius = 7;
constexpr double glyphRoom = 24;
constexpr double sidePadding = 7;
constexpr double betweenSides = 18; ///< the sign that they differ stands there
constexpr double leastSide = 100;   ///< narrower ones stand below each other
constexpr double lineShare = 1.32;

/// Names, kind and what else stands above the columns.
struct Heading
{
    RichText title;
    RichText name;
    RichText otherName;
    RichText facts;
    std::vector<RichText> top;
    scene::KindStyle style;

    [[nodiscard]] double height() const
    {
        double sum = title.height() + name.height() + otherName.height() + facts.height() + 2 * gap;
        for (const RichText& paragraph : top)
            sum += paragraph.height() + 3;
        return sum + (title.lineCount() > 0 ? gap : 0);
    }

    void paint(QPainter& painter, QPointF place, scene::Theme theme) const
    {
        const scene::Palette palette = scene::paletteOf(theme);
        const auto put = [&](const RichText& paragraph, double after, double left = 0) {
            paragraph.paint(painter, place + QPointF(left, 0), palette);
            place.ry() += paragraph.height() + after;
        };
        put(title, title.lineCount() > 0 ? gap : 0);
        paintGlyph(painter, place + QPointF(glyphRadius, namePixels * 0.68), glyphRadius, style);
        put(name, 0, glyphRoom);
        put(otherName, 0, glyphRoom);
        put(facts, 3);
        for (const RichText& paragraph : top)
            put(paragraph, 3);
    }
};

Heading headingOf(const PageContent& content, const QString& title, const FlowSight& sight)
{
    const double width = sight.page.width();
    const auto made = [&](const QString& text, double pixels, Ink ink, bool isBold, double left) {
        return RichText({{.text = text, .ink = ink, .isBold = isBold}},
                        {.pixels = pixels, .width = std::max(width - left, 1.0), .mostLines = 2});
    };
    Heading heading{.title = made(title, bodyPixels, Ink::Quiet, false, 0),
                    .name = made(content.name, namePixels, Ink::Full, true, glyphRoom),
                    .otherName =
                        made(content.otherName, otherNamePixels, Ink::Quiet, false, glyphRoom),
                    .facts = made(content.facts, bodyPixels - 1, Ink::Quiet, false, 0),
                    .top = {},
                    .style = content.style};
    for (const TextRuns& runs : content.top)
        heading.top.emplace_back(
            runs, RichTextForm{.pixels = bodyPixels - 1,
                               .width = width,
                               .mostLines = std::clamp(mostLinesOn(sight, bodyPixels) / 4, 1, 8)});
    return heading;
}

/// What sources say that do not agree: beside each other where there is room.
class SidesPicture
{
public:
    SidesPicture(const std::vector<PageSide>& sides, const FlowSight& sight) : m_theme(sight.theme)
    {
        const auto count = static_cast<double>(sides.size());
        const double beside = (sight.columnWidth - betweenSides * (count - 1)) / count;
        m_isBeside = beside >= leastSide;
        m_width = m_isBeside ? beside : sight.columnWidth - betweenSides;
        const int most = std::max(1, mostLinesOn(sight, bodyPixels) /
                                         (m_isBeside ? 2 : 2 * static_cast<int>(sides.size())));
        const RichTextForm form{.pixels = bodyPixels - 1,
                                .width = std::max(m_width - 2 * sidePadding, 1.0),
                                .mostLines = most};
        for (const PageSide& side : sides) {
            m_sides.push_back(
                {side.part, RichText(side.says, form),
                 RichText(side.rests,
                          {.pixels = remarkPixels, .width = form.width, .mostLines = 3})});
            const double height =
                m_sides.back().says.height() + m_sides.back().rests.height() + 2 * sidePadding - 2;
            m_heights.push_back(height);
        }
        if (m_isBeside && !m_heights.empty())
            std::ranges::fill(m_heights, *std::ranges::max_element(m_heights));
    }

    [[nodiscard]] double height() const
    {
        if (m_isBeside)
            return m_heights.empty() ? 0 : m_heights.front();
        double sum = 0;
        for (const double height : m_heights)
            sum += height + gap;
        return sum - gap;
    }

    void paint(QPainter& painter, QPointF place) const
    {
        const scene::Palette palette = scene::paletteOf(m_theme);
        if (!m_isBeside)
            place.rx() += betweenSides;
        for (std::size_t number = 0; number < m_sides.size(); ++number) {
            const Side& side = m_sides[number];
            const QRectF box(place, QSizeF(m_width, m_heights[number]));
            if (number > 0) {
                painter.setFont(scene::fontOf(bodyPixels, QFont::DemiBold));
                painter.setPen(palette.accent);
                const double width = textWidth(QStringLiteral("≠"), bodyPixels, true);
                const double middle = m_isBeside ? box.center().y() : box.top() - gap / 2;
                painter.drawText(
                    QPointF(box.left() - betweenSides / 2 - width / 2, middle + bodyPixels * 0.36),
                    QStringLiteral("≠"));
            }
            const drawing::PartGuard part(painter, side.part);
            painter.setPen(QPen(palette.rule, 1));
            painter.setBrush(scene::mixed(palette.raised, palette.accent, 0.04));
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            const QPointF corner = place + QPointF(sidePadding, sidePadding - 2);
            side.says.paint(painter, corner, palette);
            side.rests.paint(painter, corner + QPointF(0, side.says.height()), palette);
            if (m_isBeside)
                place.rx() += m_width + betweenSides;
            else
                place.ry() += m_heights[number] + gap;
        }
    }

private:
    struct Side
    {
        drawing::Part part;
        RichText says;
        RichText rests;
    };

    scene::Theme m_theme;
    bool m_isBeside = true;
    double m_width = 0;
    std::vector<Side> m_sides;
    std::vector<double> m_heights;
};

/// Makes blocks of pieces for one column.
class BlockMaker
{
public:
    explicit BlockMaker(const FlowSight& sight) : m_sight(sight) {}

    [[nodiscard]] Block blockOf(const PagePiece& piece) const
    {
        Block block = bare(piece);
        block.role = BlockRole::Item;
        block.items = piece.claims;
        block.paint = [paint = std::move(block.paint), part = piece.part](QPainter& painter,
                                                                          QPointF topLeft) {
            const drawing::PartGuard guard(painter, part);
            paint(painter, topLeft);
        };
        return block;
    }

private:
    [[nodiscard]] Block bare(const PagePiece& piece) const
    {
        switch (piece.form) {
        case PagePiece::Form::Heading: {
            Block block = paragraphBlock(m_sight, piece.runs, bodyPixels);
            block.gapAbove = gap * 1.4;
            block.keepsWithNext = true;
            return block;
        }
        case PagePiece::Form::Item:
            return item(piece);
        case PagePiece::Form::Remark: {
            Block block = paragraphBlock(m_sight, piece.runs, remarkPixels, indent);
            block.gapAbove = 1;
            return block;
        }
        case PagePiece::Form::Sides:
            return sides(piece);
        case PagePiece::Form::Number:
            return number(piece);
        case PagePiece::Form::Sentence:
            break;
        }
        Block block = paragraphBlock(m_sight, piece.runs, bodyPixels);
        block.gapAbove = gap;
        return block;
    }

    [[nodiscard]] Block item(const PagePiece& piece) const
    {
        Block block = paragraphBlock(m_sight, piece.runs, bodyPixels, indent);
        block.gapAbove = 2.5;
        block.paint = [text = std::move(block.paint), sign = piece.sign,
                       theme = m_sight.theme](QPainter& painter, QPointF topLeft) {
            painter.setFont(scene::fontOf(bodyPixels));
            painter.setPen(scene::paletteOf(theme).quietInk);
            painter.drawText(topLeft + QPointF(2, bodyPixels), sign);
            text(painter, topLeft);
        };
        return block;
    }

    [[nodiscard]] Block sides(const PagePiece& piece) const
    {
        const auto picture = std::make_shared<const SidesPicture>(piece.sides, m_sight);
        Block block;
        block.height = picture->height() + 2;
        block.gapAbove = 4;
        block.paint = [picture](QPainter& painter, QPointF topLeft) {
            picture->paint(painter, topLeft);
        };
        return block;
    }

    [[nodiscard]] Block number(const PagePiece& piece) const
    {
        const double pixels = bodyPixels - 1;
        const double whole = m_sight.columnWidth - indent;
        const int most = mostLinesOn(m_sight, pixels);
        const auto aside = std::make_shared<const RichText>(
            piece.aside,
            RichTextForm{.pixels = pixels, .width = std::max(whole * 0.5, 1.0), .mostLines = most});
        const double left = std::max(whole - aside->width() - 2 * gap, 1.0);
        const auto what = std::make_shared<const RichText>(
            piece.runs, RichTextForm{.pixels = pixels, .width = left, .mostLines = most});
        Block block;
        block.height = std::max(aside->height(), what->height()) + 3;
        block.gapAbove = 2;
        block.paint = [what, aside, right = m_sight.columnWidth,
                       theme = m_sight.theme](QPainter& painter, QPointF topLeft) {
            const scene::Palette palette = scene::paletteOf(theme);
            what->paint(painter, topLeft + QPointF(indent, 0), palette);
            aside->paint(painter, topLeft + QPointF(right - aside->width(), 0), palette);
            const double line = topLeft.y() + std::max(aside->height(), what->height()) + 2;
            painter.setPen(QPen(palette.rule, 0.6));
            painter.drawLine(QPointF(topLeft.x() + indent, line),
                             QPointF(topLeft.x() + right, line));
        };
        return block;
    }

    const FlowSight& m_sight;
};

struct Look
{
    QString title;
    scene::Theme theme;
    text::NameLanguage language;
    std::vector<Reference> references;
};

Flow flowOf(const PageContent& content, const Look& look, const FlowSight& sight)
{
    Flow flow;
    const auto heading = std::make_shared<const Heading>(headingOf(content, look.title, sight));
    flow.headingHeight = heading->height();
    flow.paintHeading = [heading, theme = look.theme](QPainter& painter, QPointF topLeft) {
        heading->paint(painter, topLeft, theme);
    };
    const BlockMaker maker(sight);
    for (const PagePiece& piece : content.pieces) {
        if (piece.form == PagePiece::Form::Remark && !flow.blocks.empty())
            flow.blocks.back().keepsWithNext = true;
        flow.blocks.push_back(maker.blockOf(piece));
    }
    addReferences(flow, sight, look.references);
    return flow;
}

} // namespace

Figure pageFigure(const PageFigureInput& input)
{
    const Look look{.title = input.title,
                    .theme = input.theme,
                    .language = input.language,
                    .references = input.citing.references};
    const auto content = std::make_shared<const PageContent>(pageContent(input));
    Figure blank = emptyFigure(input.theme, input.language, input.millimetres, input.dpi);
    blank.title = input.title.isEmpty() ? content->name : input.title;
    blank.description = content->facts;
    const FlowForm form{
        .theme = input.theme,
        .leastType = leastType,
        .mostType = mostTypeOn(input.millimetres),
        .columnWidth = columnWidth,
        .note = [language = input.language](const Extent& claims, const Extent& sources) {
            return joinedNotes(
                text::shownItemsIn(text::PageItem::Claims, {claims.first, claims.last, claims.all},
                                   language),
                text::shownSourcesIn({sources.first, sources.last, sources.all}, language));
        }};
    return flowFigure(std::move(blank), form, [content, look](double width, QSizeF page) {
        return flowOf(
            *content, look,
            {.theme = look.theme, .language = look.language, .columnWidth = width, .page = page});
    });
}

} // namespace knotary::figures
