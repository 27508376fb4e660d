// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a mark of an SVG file looks, and the attributes that say so: only those that differ from what
// the groups around it say already.

#include <QByteArray>
#include <QColor>

#include <unordered_map>
#include <vector>

namespace knotary::figures
{

/// Pen, brush and font in one. Lengths are hundredths of pixels; a field that does not matter to a
/// mark is `any`.
struct SvgLook
{
    static constexpr int any = -1;

    int fill = any;      ///< red, green and blue; any: none
    int fillServer = 0;  ///< number of a gradient or pattern that fills instead; 0: the colour
    int fillAlpha = any; ///< of 255
    int fillRule = any;  ///< Qt::FillRule
    int stroke = any;    ///< as fill
    int strokeAlpha = any;
    int strokeWidth = any;
    int cap = any;  ///< Qt::PenCapStyle
    int join = any; ///< Qt::PenJoinStyle
    int fontSize = any;
    int fontWeight = any;
    int isItalic = any;
    QByteArray dashes; ///< as SVG says them; empty: none

    bool operator==(const SvgLook&) const = default;

    void setFill(const QColor& colour);
    void setStroke(const QColor& colour);
    [[nodiscard]] bool isFilled() const { return fill != any || fillServer > 0; }
    [[nodiscard]] bool isStroked() const { return stroke != any; }
    /// Where marks of this look lie over one another, the place looks as if there were one.
    [[nodiscard]] bool isOpaque() const;
};

/// What holds at the root of a file: the values that SVG begins with, except for what its root says
/// (rootAttributes).
[[nodiscard]] SvgLook rootLook();
[[nodiscard]] QByteArray rootAttributes();

/// Appends ` fill="…"` and so on where `look` wants other than `around`.
void appendDifference(QByteArray& out, const SvgLook& look, const SvgLook& around);

/// What holds within a group that says the difference.
[[nodiscard]] SvgLook within(const SvgLook& look, const SvgLook& around);

/// Each look once, by number.
class SvgLooks
{
public:
    [[nodiscard]] int numberOf(const SvgLook& look);
    [[nodiscard]] const SvgLook& operator[](int number) const
    {
        return m_looks[static_cast<std::size_t>(number)];
    }
    [[nodiscard]] std::size_t count() const { return m_looks.size(); }

private:
    struct Hash
    {
        std::size_t operator()(const SvgLook& look) const;
    };
    std::vector<SvgLook> m_looks;
    std::unordered_map<SvgLook, int, Hash> m_numbers;
};

} // namespace knotary::figures
