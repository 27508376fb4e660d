// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pathcards.h"

#include "app/scene/colour.h"
#include "app/scene/scene.h"
#include "app/scene/strokes.h"

#include <algorithm>
#include <array>

namespace knotary::figures
{
namespace
{

constexpr double namePixels = 12;
constexpr double padding = 8;
constexpr double air = 6; ///< above and below the names
constexpr double glyphRadius = 5.5;
constexpr double glyphRoom = 19;
constexpr int mostNameLines = 5;
constexpr double corner = 4;
constexpr double tint = 0.09; ///< of the kind's colour in the ground of a card

} // namespace

CardPicture::CardPicture(const PathStep& step, double width)
    : m_part(step.part), m_style(step.style), m_isEnd(step.isEnd), m_width(width)
{
    bool isFirst = true;
    for (const QString& name : step.names) {
        m_names.emplace_back(TextRuns{{.text = name,
                                       .ink = isFirst ? Ink::Full : Ink::Quiet,
                                       .isBold = step.isEnd && isFirst}},
                             RichTextForm{.pixels = isFirst ? namePixels : namePixels - 1,
                                          .width = std::max(width - 2 * padding - glyphRoom, 1.0),
                                          .mostLines = mostNameLines});
        isFirst = false;
    }
}

double CardPicture::naturalWidth(const PathStep& step)
{
    double width = 0;
    for (const QString& name : step.names)
        width = std::max(width, textWidth(name, namePixels, step.isEnd));
    return width + 2 * padding + glyphRoom + 1;
}

double CardPicture::leastWidth(const PathStep& step)
{
    double width = 0;
    for (const QString& name : step.names)
        width = std::max(width, wordWidth(name, namePixels, step.isEnd));
    return width + 2 * padding + glyphRoom + 1;
}

double CardPicture::height() const
{
    double height = 0;
    for (const RichText& name : m_names)
        height += name.height();
    return height + 2 * air;
}

void CardPicture::paint(QPainter& painter, const QRectF& box, scene::Theme theme) const
{
    const drawing::PartGuard part(painter, m_part);
    const scene::Palette palette = scene::paletteOf(theme);
    painter.setPen(QPen(m_style.outline, m_isEnd ? 2 : 1));
    painter.setBrush(scene::mixed(palette.raised, m_style.fill, tint));
    const double inset = m_isEnd ? 1 : 0.5;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), corner, corner);
    double names = 0;
    for (const RichText& name : m_names)
        names += name.height();
    QPointF place(box.left() + padding + glyphRoom, box.center().y() - names / 2);
    paintGlyph(painter, QPointF(box.left() + padding + glyphRadius, box.center().y()), glyphRadius,
               m_style);
    for (const RichText& name : m_names) {
        name.paint(painter, place, palette);
        place.ry() += name.height();
    }
}

void paintArrow(QPainter& painter, QPointF from, QPointF to, const PathLink& link,
                const scene::Palette& palette)
{
    if (!link.isForward)
        std::swap(from, to);
    scene::EdgeMark edge;
    edge.from = from;
    edge.control = (from + to) / 2;
    edge.to = to;
    edge.line = link.line;
    QPen pen(palette.line, link.line.width, Qt::SolidLine, Qt::FlatCap);
    if (const QList<qreal> dashes = scene::dashesOf(link.line); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.drawLine(from, to);
    const std::array<QPointF, 3> head = scene::arrowOf(edge, 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.line);
    painter.drawConvexPolygon(head.data(), static_cast<int>(head.size()));
}

TextRuns linkRemarks(const PathLink& link)
{
    QStringList words;
    for (const QString& word : {link.when, link.standing})
        if (!word.isEmpty())
            words += word;
    TextRuns runs;
    if (!words.isEmpty())
        runs.push_back({.text = words.join(QStringLiteral(" · ")), .ink = Ink::Quiet});
    if (!link.marks.isEmpty())
        runs.push_back(
            {.text =
                 (runs.empty() ? QStringLiteral("[%1]") : QStringLiteral(" [%1]")).arg(link.marks),
             .ink = Ink::Quiet});
    return runs;
}

} // namespace knotary::figures
