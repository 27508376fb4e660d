// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lines of one colour on their way into a picture. Each pixel collects how much ink lies over it as
// an optical depth, -ln(what still shines through), because depths of layers simply add up: a
// hundred thousand lines are as many sums, and colour is reckoned once at the end. The result is
// what painting the lines one after the other would give.
//
// Lines are anti-aliased by the area that they cover of each pixel along the shorter axis (Wu, "An
// Efficient Antialiasing Technique", SIGGRAPH 1991, for lines of any width).

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRect>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace knotary::scene
{

class InkLayer
{
public:
    /// Depth of a pixel by the share of it that is covered, in 256ths, for one opacity.
    using Depths = std::array<std::uint16_t, 257>;
    [[nodiscard]] static Depths depthsOf(double opacity);

    /// Makes room for a picture of that many pixels. What was drawn before must have been flushed.
    void resize(int width, int height);

    /// A straight line with flat ends; pixels from the picture's top left corner, `width` up to
    /// `widest`.
    void line(QPointF from, QPointF to, double width, const Depths& depths);
    /// A straight line whose dashes and gaps (pixels) go on from `phase`, which moves along.
    void dashedLine(QPointF from, QPointF to, double width, std::span<const double> dashes,
                    double& phase, const Depths& depths);
    void triangle(const std::array<QPointF, 3>& corners, const Depths& depths);

    /// Lays what was drawn over the picture (Format_RGB32, of the size of resize) and forgets it.
    void flush(QImage& picture, const QColor& colour);

    static constexpr double widest = 8;

private:
    template<bool isSteep>
    void lineAlong(double u0, double v0, double u1, double v1, double width, const Depths& depths);
    [[nodiscard]] std::pair<double, double> inSight(QPointF from, QPointF to, double width) const;
    void note(double left, double top, double right, double bottom);

    /// Lines may stick out of the picture by so much: nothing has to be cut pixel by pixel.
    static constexpr int border = 16;

    int m_width = 0;
    int m_height = 0;
    std::ptrdiff_t m_stride = 0;
    std::vector<std::uint16_t> m_depths; ///< with the border around
    /// Pixels of the picture that may have ink: right and bottom are exclusive.
    int m_left = 0;
    int m_top = 0;
    int m_right = 0;
    int m_bottom = 0;
};

} // namespace knotary::scene
