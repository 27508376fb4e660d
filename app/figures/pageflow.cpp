// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pageflow.h"

#include "app/scene/labeltext.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>

namespace knotary::figures
{
namespace
{

constexpr double margin = 14; ///< pixels of the page's edge that stay empty
constexpr double gutter = 26;
constexpr double gap = 6;
constexpr double typeStep = 0.94;
constexpr int balancingRounds = 14;
constexpr double hair = 1e-6;

struct PlacedBlock
{
    std::size_t block = 0;
    QPointF place; ///< from the top left corner of the columns
};

struct FlowPage
{
    std::vector<PlacedBlock> placed;
    double top = 0; ///< of the columns, in the page
    QString note;
};

/// How the blocks stand on pages of one size.
struct Laid
{
    double type = 1;
    QRectF box; ///< in units of the type
    Flow flow;
    int columns = 1;
    double columnWidth = 0;
    double noteHeight = 0;
    std::vector<FlowPage> pages;
};

/// Fills columns with blocks from one on.
class Filler
{
public:
    Filler(const Flow& flow, const Laid& laid, double looseness)
        : m_flow(flow), m_laid(laid), m_looseness(looseness)
    {}

    /// The blocks that find room; `next` is the first that does not.
    [[nodiscard]] std::vector<PlacedBlock> fill(std::size_t& next, double height) const
    {
        std::vector<PlacedBlock> placed;
        for (int column = 0; column < m_laid.columns; ++column)
            fillColumn(placed, next, height, column);
        return placed;
    }

private:
    void fillColumn(std::vector<PlacedBlock>& placed, std::size_t& next, double height,
                    int column) const
    {
        double y = 0;
        for (; next < m_flow.blocks.size(); ++next) {
            const Block& block = m_flow.blocks[next];
            if (block.height > height + hair)
                continue; // nowhere would it have room
            const double space = y > 0 ? block.gapAbove * m_looseness : 0;
            if (y > 0 && y + space + heightWithNext(next, height) > height + hair)
                return;
            placed.push_back({next, QPointF(column * (m_laid.columnWidth + gutter), y + space)});
            y += space + block.height;
        }
    }

    /// Of a block and those that it must not be parted from.
    [[nodiscard]] double heightWithNext(std::size_t block, double most) const
    {
        double sum = m_flow.blocks[block].height;
        while (m_flow.blocks[block].keepsWithNext && block + 1 < m_flow.blocks.size()) {
            ++block;
            const double more =
                sum + m_flow.blocks[block].gapAbove * m_looseness + m_flow.blocks[block].height;
            if (more > most)
                break;
            sum = more;
        }
        return sum;
    }

    const Flow& m_flow;
    const Laid& m_laid;
    double m_looseness;
};

Extent extentOf(const Flow& flow, const FlowPage& page, BlockRole role)
{
    Extent extent;
    std::vector<std::size_t> upTo; // items before each block
    upTo.reserve(flow.blocks.size());
    for (const Block& block : flow.blocks) {
        upTo.push_back(extent.all);
        extent.all += block.role == role ? block.items : 0;
    }
    if (role == BlockRole::Item)
        extent.all += flow.furtherItems;
    bool isFirst = true;
    for (const PlacedBlock& placed : page.placed) {
        const Block& block = flow.blocks[placed.block];
        if (block.role != role || block.items == 0)
            continue;
        if (isFirst)
            extent.first = upTo[placed.block] + 1;
        isFirst = false;
        extent.last = upTo[placed.block] + block.items;
    }
    return extent;
}

class FlowLayout
{
public:
    FlowLayout(const FlowForm& form, const FlowMaker& maker, const QSizeF& page)
        : m_form(form), m_maker(maker), m_page(page)
    {}

    [[nodiscard]] Laid layOut() const
    {
        Laid least = layOut(m_form.leastType);
        if (!isWhole(least))
            return least;
        std::optional<Laid> makeshift;
        for (double type = m_form.mostType; type > m_form.leastType; type *= typeStep) {
            Laid laid = layOut(type);
            if (!isWhole(laid))
                continue;
            if (!laid.flow.isMakeshift)
                return laid;
            if (!makeshift)
                makeshift = std::move(laid);
        }
        return makeshift && least.flow.isMakeshift ? *makeshift : least;
    }

private:
    [[nodiscard]] static bool isWhole(const Laid& laid)
    {
        return laid.pages.size() == 1 &&
               laid.pages.front().placed.size() == laid.flow.blocks.size() &&
               laid.flow.furtherItems == 0;
    }

    [[nodiscard]] Laid layOut(double type) const
    {
        Laid laid;
        laid.type = type;
        laid.box = QRectF(QPointF(0, 0), m_page / type).adjusted(margin, margin, -margin, -margin);
        if (laid.box.width() < 1 || laid.box.height() < 1) {
            laid.pages.emplace_back();
            return laid;
        }
        laid.columns = laid.box.width() >= 2 * m_form.columnWidth + gutter ? 2 : 1;
        laid.columnWidth = (laid.box.width() - (laid.columns - 1) * gutter) / laid.columns;
        laid.flow = m_maker(laid.columnWidth, laid.box.size());
        fillPages(laid);
        if (std::any_of(laid.pages.begin(), laid.pages.end(),
                        [](const FlowPage& page) { return !page.note.isEmpty(); })) {
            // A note on what has no room takes room itself.
            laid.noteHeight = scene::lineHeightOf(scene::notePixels) + gap;
            fillPages(laid);
        }
        return laid;
    }

    [[nodiscard]] static double topOf(const Laid& laid, bool isFirst)
    {
        return (isFirst ? laid.flow.headingHeight : 0) + laid.flow.headerHeight;
    }

    [[nodiscard]] static double roomOf(const Laid& laid, bool isFirst)
    {
        return laid.box.height() - topOf(laid, isFirst) - laid.flow.footingHeight - laid.noteHeight;
    }

    void fillPages(Laid& laid) const
    {
        laid.pages.clear();
        const Filler filler(laid.flow, laid, 1);
        std::size_t next = 0;
        do {
            const bool isFirst = laid.pages.empty();
            const double room = roomOf(laid, isFirst);
            FlowPage page;
            page.top = topOf(laid, isFirst);
            const std::size_t begin = next;
            page.placed = filler.fill(next, room);
            if (next == laid.flow.blocks.size())
                page.placed = evened(laid, begin, room, std::move(page.placed));
            if (page.placed.empty() && !isFirst)
                break;
            laid.pages.push_back(std::move(page));
        } while (next < laid.flow.blocks.size() && laid.pages.size() < mostPages);
        for (FlowPage& page : laid.pages)
            if (m_form.note)
                page.note = m_form.note(extentOf(laid.flow, page, BlockRole::Item),
                                        extentOf(laid.flow, page, BlockRole::Source));
    }

    /// Of the last page: columns equally long, or gaps as wide as there is room.
    [[nodiscard]] std::vector<PlacedBlock> evened(const Laid& laid, std::size_t begin, double room,
                                                  std::vector<PlacedBlock> tight) const
    {
        if (laid.columns == 1) {
            double gaps = 0;
            double used = 0;
            for (const PlacedBlock& placed : tight) {
                gaps += placed.place.y() > 0 ? laid.flow.blocks[placed.block].gapAbove : 0;
                used = placed.place.y() + laid.flow.blocks[placed.block].height;
            }
            if (gaps <= 0 || m_form.looseGap <= 1)
                return tight;
            const double looseness = std::min(m_form.looseGap, 1 + (room - used) / gaps * 0.98);
            std::size_t next = begin;
            std::vector<PlacedBlock> loose = Filler(laid.flow, laid, looseness).fill(next, room);
            return loose.size() == tight.size() ? loose : tight;
        }
        double least = 0;
        double most = room;
        for (int round = 0; round < balancingRounds; ++round) {
            const double middle = (least + most) / 2;
            std::size_t next = begin;
            std::vector<PlacedBlock> placed = Filler(laid.flow, laid, 1).fill(next, middle);
            const bool isRoom = next == laid.flow.blocks.size() && placed.size() == tight.size();
            if (isRoom)
                tight = std::move(placed);
            (isRoom ? most : least) = middle;
        }
        return tight;
    }

    const FlowForm& m_form;
    const FlowMaker& m_maker;
    QSizeF m_page;
};

void paintPage(QPainter& painter, const Laid& laid, const FlowForm& form, std::size_t number)
{
    if (number >= laid.pages.size() || laid.box.width() < 1 || laid.box.height() < 1)
        return;
    const FlowPage& page = laid.pages[number];
    const Flow& flow = laid.flow;
    const QRectF& box = laid.box;
    painter.save();
    painter.scale(laid.type, laid.type);
    painter.setClipRect(box.adjusted(-gap, -gap, gap, gap), Qt::IntersectClip);
    QPointF place = box.topLeft();
    if (number == 0 && flow.paintHeading && flow.headingHeight <= box.height())
        flow.paintHeading(painter, place);
    if (flow.paintHeader && page.top <= box.height() && !page.placed.empty())
        flow.paintHeader(painter, place + QPointF(0, page.top - flow.headerHeight));
    for (const PlacedBlock& placed : page.placed)
        flow.blocks[placed.block].paint(painter, place + QPointF(0, page.top) + placed.place);
    const double noteTop = box.bottom() - laid.noteHeight;
    if (flow.paintFooting && page.top + flow.footingHeight + laid.noteHeight <= box.height()) {
        // Not far below the last block, where a page is half empty.
        double bottom = 0;
        for (const PlacedBlock& placed : page.placed)
            bottom = std::max(bottom, placed.place.y() + flow.blocks[placed.block].height);
        const double lowest = noteTop - flow.footingHeight;
        flow.paintFooting(painter, QPointF(box.left(), std::min(lowest, box.top() + page.top +
                                                                            bottom + 4 * gap)));
    }
    if (!page.note.isEmpty() && page.top + laid.noteHeight <= box.height()) {
        painter.setFont(scene::fontOf(scene::notePixels));
        painter.setPen(scene::paletteOf(form.theme).quietInk);
        painter.drawText(
            QPointF(box.left(), noteTop + gap + scene::baselineOf(scene::notePixels)),
            scene::elided(page.note, scene::notePixels, scene::Weight::Regular, box.width()));
    }
    painter.restore();
}

} // namespace

Figure flowFigure(Figure blank, const FlowForm& form, const FlowMaker& maker)
{
    const QSizeF size = pageOf(blank).size();
    const auto whole = std::make_shared<const Laid>(FlowLayout(form, maker, size).layOut());
    const auto paintNumber = [form, maker, size, whole](std::size_t number) {
        return [=](QPainter& painter, const QRectF& page) {
            if (page.size() == size)
                paintPage(painter, *whole, form, number);
            else
                paintPage(painter, FlowLayout(form, maker, page.size()).layOut(), form, number);
        };
    };
    blank.paint = paintNumber(0);
    for (std::size_t number = 1; number < whole->pages.size(); ++number)
        blank.furtherPages.push_back(paintNumber(number));
    return blank;
}

} // namespace knotary::figures
