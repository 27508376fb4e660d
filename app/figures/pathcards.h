// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The cards of a path and the arrows between them, one by one.

#include "app/figures/pathtree.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>

namespace knotary::figures
{

/// A card as wide as it is allowed to be: the shape of the kind, and the names beside it.
class CardPicture
{
public:
    CardPicture(const PathStep& step, double width);

    /// As wide as the names want to be.
    [[nodiscard]] static double naturalWidth(const PathStep& step);
    /// As wide as their longest word.
    [[nodiscard]] static double leastWidth(const PathStep& step);
    [[nodiscard]] double height() const;
    [[nodiscard]] double width() const { return m_width; }
    /// In a box that is at least as high as the card.
    void paint(QPainter& painter, const QRectF& box, scene::Theme theme) const;

private:
    drawing::Part m_part;
    scene::KindStyle m_style;
    bool m_isEnd;
    double m_width;
    std::vector<RichText> m_names;
};

/// A line from one point to another in the style of its evidence, with its head at the object.
void paintArrow(QPainter& painter, QPointF from, QPointF to, const PathLink& link,
                const scene::Palette& palette);

/// "2014 · announced", and the numbers behind it.
[[nodiscard]] TextRuns linkRemarks(const PathLink& link);

/// Makes the blocks of chains that are rows: nothing where the column is too narrow for them.
[[nodiscard]] std::vector<Block> pathRows(const PathTree& tree, const FlowSight& sight);
/// The same one below the other, as an outline; for any width.
[[nodiscard]] std::vector<Block> pathOutline(const PathTree& tree, const FlowSight& sight);

} // namespace knotary::figures
