// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/lanelabels.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace knotary::charts
{
namespace
{

constexpr double leastLabel = 26; ///< pixels; a cut name shorter than this says nothing

/// Whether another bar of the row lies on this one.
bool isCovered(const LaneRowData& row, const LaneBarData& bar, const DayAxis& axis, double top,
               double height)
{
    const auto boxOf = [&](const LaneBarData& one) {
        const auto [upper, lower] = heightsOf(one, row, top, height, LanesForm::Packed);
        return shapeOf(one, axis, upper, lower).bounds().adjusted(1, 0, -1, 0);
    };
    const QRectF box = boxOf(bar);
    return std::any_of(row.bars.begin(), row.bars.end(), [&](const LaneBarData& other) {
        return &other != &bar && isDrawn(other, row, LanesForm::Packed) &&
               boxOf(other).intersects(box);
    });
}

/// The part of a row's widest solid bar that is in sight.
std::optional<QRectF> solidInSight(const LaneRowData& row, const DayAxis& axis, double top,
                                   double height)
{
    std::optional<QRectF> widest;
    for (const LaneBarData& bar : row.bars) {
        if (bar.isThin || bar.isContradicted || bar.isSomewhere || !bar.isFirm)
            continue;
        const auto [upper, lower] = heightsOf(bar, row, top, height, LanesForm::Packed);
        const LaneBarShape shape = shapeOf(bar, axis, upper, lower);
        if (shape.isPoint)
            continue;
        const QRectF box(QPointF(std::max(shape.solidLeft, axis.left()), upper),
                         QPointF(std::min(shape.solidRight, axis.right()), lower));
        const bool isWider = box.width() > 0 && (!widest || box.width() > widest->width());
        if (isWider && !isCovered(row, bar, axis, top, height))
            widest = box;
    }
    return widest;
}

/// One line, from left to right.
class LinePlacer
{
public:
    LinePlacer(const LanesLook& look, const DayAxis& axis, double top, double height)
        : m_look(look), m_axis(axis), m_top(top), m_height(height), m_taken(axis.left())
    {}

    /// `bars` are those of the row, `next` is where the next row's bars begin.
    std::optional<LaneLabel> place(std::size_t row,
                                   const std::function<QString(std::size_t)>& nameOf,
                                   const QRectF& bars, const std::optional<QRectF>& solid,
                                   double next)
    {
        if (!hasAnyRoom(bars, solid, next)) {
            m_taken = std::max(m_taken, bars.right() + labelGap);
            return std::nullopt;
        }
        const QString name = nameOf(row);
        const double width = m_look.widthOf(name);
        const double before = m_taken;
        m_taken = std::max(m_taken, bars.right() + labelGap);
        if (solid && solid->width() >= width + 2 * labelGap)
            return label(row, name, std::max(solid->left(), before) + labelGap, width, true);
        const double right = bars.right() + labelGap;
        const double rightRoom = std::min(next, m_axis.right()) - labelGap - right;
        const double leftRoom = bars.left() - labelGap - before;
        if (rightRoom < width && leftRoom >= width)
            return label(row, name, bars.left() - labelGap - width, width, false);
        if (rightRoom >= std::min(width, leastLabel))
            return cut(row, name, right, rightRoom);
        if (leftRoom >= std::min(width, leastLabel) && leftRoom > 0) {
            const QString text = cutTo(name, leftRoom, m_look.widthOf);
            const double shown = m_look.widthOf(text);
            if (!text.isEmpty())
                return label(row, text, bars.left() - labelGap - shown, shown, false);
        }
        return std::nullopt;
    }

private:
    /// Whether a letter or two would fit: saves asking for the names of thousands that are too
    /// crowded.
    [[nodiscard]] bool hasAnyRoom(const QRectF& bars, const std::optional<QRectF>& solid,
                                  double next) const
    {
        constexpr double letters = 10;
        return std::min(next, m_axis.right()) - bars.right() - 2 * labelGap >= letters ||
               bars.left() - labelGap - m_taken >= letters || (solid && solid->width() >= letters);
    }

    [[nodiscard]] LaneLabel label(std::size_t row, const QString& text, double left, double width,
                                  bool isInside) const
    {
        return {row, text, QRectF(left, m_top, width, m_height), isInside};
    }

    std::optional<LaneLabel> cut(std::size_t row, const QString& name, double left, double room)
    {
        const QString text = cutTo(name, room, m_look.widthOf);
        if (text.isEmpty())
            return std::nullopt;
        const double width = m_look.widthOf(text);
        m_taken = left + width + labelGap;
        return label(row, text, left, width, false);
    }

    const LanesLook& m_look;
    const DayAxis& m_axis;
    double m_top;
    double m_height;
    double m_taken; ///< no label may begin left of this
};

} // namespace

QString cutTo(const QString& text, double width, const WidthFunction& widthOf)
{
    if (widthOf(text) <= width)
        return text;
    const QString dots(QChar(0x2026));
    qsizetype fits = 0;
    for (qsizetype low = 0, high = text.size(); low <= high;) {
        const qsizetype middle = (low + high) / 2;
        if (widthOf(text.left(middle).trimmed() + dots) <= width) {
            fits = middle;
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    return fits > 0 ? text.left(fits).trimmed() + dots : QString();
}

std::vector<LaneLabel> labelsOfLine(const LanesData& data, const LanesLook& look,
                                    const LaneLines& lines, const LaneLine& line, double lineTop,
                                    const DayAxis& axis)
{
    struct Item
    {
        std::size_t row;
        QRectF bars;
    };
    std::vector<Item> items;
    for (std::size_t item = line.firstItem; item < line.itemEnd; ++item) {
        const std::size_t row = lines.items[item];
        const QRectF bars = boundsOf(data.rows[row], axis, lineTop, line.height, data.form);
        if (bars.right() > axis.left() && bars.left() < axis.right())
            items.push_back({row, bars});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Item& a, const Item& b) { return a.bars.left() < b.bars.left(); });
    LinePlacer placer(look, axis, lineTop, line.height);
    const auto nameOf = [&data](std::size_t row) {
        const QString mark = data.markOf ? data.markOf(row) : QString();
        return mark.isEmpty() ? data.nameOf(row)
                              : data.nameOf(row) + QStringLiteral(" [%1]").arg(mark);
    };
    std::vector<LaneLabel> labels;
    for (std::size_t item = 0; item < items.size(); ++item) {
        const auto& [row, bars] = items[item];
        const double next =
            item + 1 < items.size() ? items[item + 1].bars.left() : axis.right() + labelGap;
        if (auto label = placer.place(
                row, nameOf, bars, solidInSight(data.rows[row], axis, lineTop, line.height), next))
            labels.push_back(std::move(*label));
    }
    return labels;
}

} // namespace knotary::charts
