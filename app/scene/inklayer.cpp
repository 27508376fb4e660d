// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/inklayer.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace knotary::scene
{

namespace
{

constexpr double depthUnit = 5000; ///< steps of depth to a factor of e
constexpr double leastLight =
    1.0 / 512;                ///< what shines through a full layer: less than a step of 8 bits
constexpr int tableShift = 3; ///< steps of depth that look alike

/// What still shines through, in 256ths, by depth.
const std::array<std::uint16_t, (65536 >> tableShift)>& lightTable()
{
    static const auto table = [] {
        std::array<std::uint16_t, (65536 >> tableShift)> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const double depth = static_cast<double>(i << tableShift) / depthUnit;
            made[i] = static_cast<std::uint16_t>(std::lround(256 * std::exp(-depth)));
        }
        return made;
    }();
    return table;
}

inline void add(std::uint16_t& depth, std::uint16_t more)
{
    const unsigned sum = static_cast<unsigned>(depth) + more;
    depth = static_cast<std::uint16_t>(std::min(sum, 65535U));
}

constexpr double hairline = 1.01;  ///< pixels of width
constexpr double fixedOne = 65536; ///< 16 bits after the point

int fixed(double value)
{
    return static_cast<int>(std::lrint(value * fixedOne));
}

/// The pixels that a line touches: columns from first to last along it, of which the first and last
/// are covered in part (256ths), and in each the stretch from top to top + height across it.
struct Run
{
    std::ptrdiff_t along;
    std::ptrdiff_t across;
    const std::uint16_t* depths;
    int first;
    int last;
    int firstShare;
    int lastShare;
    int top; ///< fixed point, of the first column
    int step;
    int height;
};

/// Calls fill(cell, top, share) for each column.
template<class Fill>
inline void eachColumn(const Run& run, std::uint16_t* cell, Fill fill)
{
    int top = run.top;
    fill(cell, top, run.firstShare);
    if (run.first == run.last)
        return;
    for (int u = run.first + 1; u < run.last; ++u) {
        top += run.step;
        cell += run.along;
        fill(cell, top, 256);
    }
    fill(cell + run.along, top + run.step, run.lastShare);
}

/// Lines no wider than a pixel: two pixels a column share what it covers by how near they are to
/// its middle. No branch hangs on the place, which is what makes it quick.
void drawHairline(const Run& run, std::uint16_t* first)
{
    const int covered = run.height >> 8;
    const std::ptrdiff_t across = run.across;
    const std::uint16_t* depths = run.depths;
    eachColumn(run, first, [=](std::uint16_t* cell, int top, int share) {
        std::uint16_t* pixel = cell + (top >> 16) * across;
        const int lower = (top >> 8) & 255;
        const int amount = covered * share;
        add(*pixel, depths[std::min(((256 - lower) * amount) >> 16, 256)]);
        add(*(pixel + across), depths[std::min((lower * amount) >> 16, 256)]);
    });
}

/// Wider lines: by the part of each pixel that lies in the column's stretch, which begins in the
/// first of `touched` pixels and ends in the last or the one before. As a template argument the
/// compiler unrolls them.
template<int fixedTouched>
void drawColumns(const Run& run, std::uint16_t* first, int touched)
{
    const std::ptrdiff_t across = run.across;
    const std::uint16_t* depths = run.depths;
    const int height = run.height >> 8;
    eachColumn(run, first, [=](std::uint16_t* cell, int top, int share) {
        const int count = fixedTouched > 0 ? fixedTouched : touched;
        std::uint16_t* pixel = cell + (top >> 16) * across;
        const int begin = (top >> 8) & 255; // from the upper edge of that pixel
        const int end = begin + height;
        add(*pixel, depths[(256 - begin) * share >> 8]);
        for (int i = 1; i < count - 2; ++i)
            add(*(pixel += across), depths[share]);
        pixel += across;
        add(*pixel, depths[std::min(end - 256 * (count - 2), 256) * share >> 8]);
        add(*(pixel + across), depths[std::max(end - 256 * (count - 1), 0) * share >> 8]);
    });
}

/// One side of a polygon: how far a point lies from it, positive to the right of the way a → b.
struct Side
{
    double x;
    double y;
    double constant;

    Side(QPointF a, QPointF b)
    {
        const QPointF along = b - a;
        const double length = std::max(std::hypot(along.x(), along.y()), 1e-9);
        x = -along.y() / length;
        y = along.x() / length;
        constant = -(x * a.x() + y * a.y());
    }
    [[nodiscard]] double distanceOf(double atX, double atY) const
    {
        return x * atX + y * atY + constant;
    }
};

} // namespace

InkLayer::Depths InkLayer::depthsOf(double opacity)
{
    Depths depths{};
    for (std::size_t i = 0; i < depths.size(); ++i) {
        const double covered = static_cast<double>(i) / 256 * opacity;
        depths[i] = static_cast<std::uint16_t>(
            std::lround(-std::log(std::max(1 - covered, leastLight)) * depthUnit));
    }
    return depths;
}

void InkLayer::resize(int width, int height)
{
    if (width != m_width || height != m_height) {
        m_width = width;
        m_height = height;
        m_stride = width + 2 * border;
        m_depths.assign(
            static_cast<std::size_t>(m_stride) * static_cast<std::size_t>(height + 2 * border), 0);
    }
    m_left = width;
    m_top = height;
    m_right = 0;
    m_bottom = 0;
}

void InkLayer::note(double left, double top, double right, double bottom)
{
    m_left = std::min(m_left, std::max(static_cast<int>(left) - 1, 0));
    m_top = std::min(m_top, std::max(static_cast<int>(top) - 1, 0));
    m_right = std::max(m_right, std::min(static_cast<int>(right) + 2, m_width));
    m_bottom = std::max(m_bottom, std::min(static_cast<int>(bottom) + 2, m_height));
}

/// `u` runs along the axis on which the line is longer: down where it is steep.
template<bool isSteep>
void InkLayer::lineAlong(double u0, double v0, double u1, double v1, double width,
                         const Depths& depths)
{
    if (u0 > u1) {
        std::swap(u0, u1);
        std::swap(v0, v1);
    }
    const double slope = (v1 - v0) / std::max(u1 - u0, 1e-9);
    const double half = 0.5 * width * std::sqrt(1 + slope * slope);
    const double farU = isSteep ? m_height : m_width;
    const double farV = isSteep ? m_width : m_height;
    double begin = std::max(u0, 0.0);
    double end = std::min(u1, farU);
    // Only where the line's middle is so near to the picture that it may touch it.
    if (std::abs(slope) > 1e-9) {
        const double enters = u0 + (-half - 1 - v0) / slope;
        const double leaves = u0 + (farV + half + 1 - v0) / slope;
        begin = std::max(begin, std::min(enters, leaves));
        end = std::min(end, std::max(enters, leaves));
    } else if (v0 < -half - 1 || v0 > farV + half + 1) {
        return;
    }
    if (begin >= end)
        return;
    const double beginV = v0 + (begin - u0) * slope;
    const double endV = v0 + (end - u0) * slope;
    const double low = std::min(beginV, endV) - half;
    const double high = std::max(beginV, endV) + half;
    if (isSteep)
        note(low, begin, high, end);
    else
        note(begin, low, end, high);

    const int first = static_cast<int>(begin);
    const int last = std::min(static_cast<int>(end), static_cast<int>(farU) - 1);
    Run run{.along = isSteep ? m_stride : 1,
            .across = isSteep ? 1 : m_stride,
            .depths = depths.data(),
            .first = first,
            .last = last,
            .firstShare = static_cast<int>(256 * (std::min(first + 1.0, end) - begin)),
            .lastShare = static_cast<int>(256 * std::min(end - last, 1.0)),
            .top = 0,
            .step = fixed(slope),
            .height = fixed(2 * half)};
    std::uint16_t* cell = m_depths.data() + border * (m_stride + 1) + first * run.along;
    const double middle = v0 + (first + 0.5 - u0) * slope;
    if (width <= hairline) {
        run.top = fixed(middle - 0.5);
        drawHairline(run, cell);
        return;
    }
    run.top = fixed(middle - half);
    const int touched = (run.height >> 16) + 2; // pixels of a column at most
    if (touched == 3)
        drawColumns<3>(run, cell, 3);
    else
        drawColumns<0>(run, cell, touched);
}

void InkLayer::line(QPointF from, QPointF to, double width, const Depths& depths)
{
    const double wide = std::min(width, widest);
    if (std::abs(to.y() - from.y()) > std::abs(to.x() - from.x()))
        lineAlong<true>(from.y(), from.x(), to.y(), to.x(), wide, depths);
    else
        lineAlong<false>(from.x(), from.y(), to.x(), to.y(), wide, depths);
}

/// The shares of the way between which a line may touch the picture; nothing: from 1 to 0.
std::pair<double, double> InkLayer::inSight(QPointF from, QPointF to, double width) const
{
    double enters = 0;
    double leaves = 1;
    const auto cut = [&](double start, double way, double most) {
        if (std::abs(way) < 1e-9) {
            if (start < -width || start > most + width)
                leaves = -1;
            return;
        }
        const double one = (-width - start) / way;
        const double other = (most + width - start) / way;
        enters = std::max(enters, std::min(one, other));
        leaves = std::min(leaves, std::max(one, other));
    };
    cut(from.x(), to.x() - from.x(), m_width);
    cut(from.y(), to.y() - from.y(), m_height);
    return enters < leaves ? std::pair(enters, leaves) : std::pair(1.0, 0.0);
}

void InkLayer::dashedLine(QPointF from, QPointF to, double width, std::span<const double> dashes,
                          double& phase, const Depths& depths)
{
    double period = 0;
    for (const double dash : dashes)
        period += dash;
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    constexpr double mostPeriods = 4000; // a line far longer than the screen needs no dashes
    if (period <= 0 || length <= 0 || length > period * mostPeriods) {
        line(from, to, width, depths);
        return;
    }
    const auto [enters, leaves] = inSight(from, to, width);
    const double firstSeen = enters * length;
    const double lastSeen = leaves * length;
    const double periods = std::floor((firstSeen + phase) / period); // that are over before
    double place = periods * period - phase;
    for (std::size_t i = 0; place < lastSeen; i = (i + 1) % dashes.size()) {
        const double end = place + dashes[i];
        if (i % 2 == 0 && end > firstSeen)
            line(from + way * (std::max(place, firstSeen) / length),
                 from + way * (std::min(end, lastSeen) / length), width, depths);
        place = end;
    }
    phase = std::fmod(phase + length, period);
}

void InkLayer::triangle(const std::array<QPointF, 3>& corners, const Depths& depths)
{
    const auto [left, right] = std::minmax({corners[0].x(), corners[1].x(), corners[2].x()});
    const auto [top, bottom] = std::minmax({corners[0].y(), corners[1].y(), corners[2].y()});
    if (right < -1 || bottom < -1 || left > m_width + 1 || top > m_height + 1)
        return;
    note(left, top, right, bottom);
    const std::array<Side, 3> sides{Side(corners[0], corners[1]), Side(corners[1], corners[2]),
                                    Side(corners[2], corners[0])};
    const double turn = sides[0].distanceOf(corners[2].x(), corners[2].y()) < 0 ? -1 : 1;
    const int firstX = std::max(static_cast<int>(std::floor(left - 0.5)), 0);
    const int lastX = std::min(static_cast<int>(std::floor(right + 0.5)), m_width - 1);
    const int lastY = std::min(static_cast<int>(std::floor(bottom + 0.5)), m_height - 1);
    for (int y = std::max(static_cast<int>(std::floor(top - 0.5)), 0); y <= lastY; ++y) {
        for (int x = firstX; x <= lastX; ++x) {
            double inside = 0.5;
            for (const Side& side : sides)
                inside = std::min(inside, turn * side.distanceOf(x + 0.5, y + 0.5));
            const double covered = std::clamp(inside + 0.5, 0.0, 1.0);
            if (covered > 0)
                add(m_depths[static_cast<std::size_t>((y + border) * m_stride + x + border)],
                    depths[static_cast<std::size_t>(covered * 256)]);
        }
    }
}

void InkLayer::flush(QImage& picture, const QColor& colour)
{
    const auto& light = lightTable();
    const std::uint32_t ink = colour.rgb();
    const std::uint32_t inkRedBlue = ink & 0xFF00FF;
    const std::uint32_t inkGreen = ink & 0x00FF00;
    for (int y = m_top; y < m_bottom; ++y) {
        auto* pixels = reinterpret_cast<std::uint32_t*>(picture.scanLine(y));
        std::uint16_t* depths = m_depths.data() + (y + border) * m_stride + border;
        for (int x = m_left; x < m_right; ++x) {
            if (std::uint64_t four = 0; x + 4 <= m_right) {
                std::memcpy(&four, depths + x, sizeof four);
                if (four == 0) {
                    x += 3;
                    continue;
                }
            }
            if (depths[x] == 0)
                continue;
            const std::uint32_t through = light[static_cast<std::size_t>(depths[x] >> tableShift)];
            depths[x] = 0;
            const std::uint32_t covered = 256 - through;
            const std::uint32_t ground = pixels[x];
            const std::uint32_t redBlue =
                ((ground & 0xFF00FF) * through + inkRedBlue * covered + 0x800080) >> 8;
            const std::uint32_t green =
                ((ground & 0x00FF00) * through + inkGreen * covered + 0x008000) >> 8;
            pixels[x] = 0xFF000000U | (redBlue & 0xFF00FF) | (green & 0x00FF00);
        }
    }
    // What stuck out into the border is of no use.
    const auto clear = [this](int top, int bottom, int left, int right) {
        for (int y = top; y < bottom; ++y)
            std::fill_n(m_depths.data() + (y + border) * m_stride + border + left, right - left,
                        std::uint16_t{0});
    };
    if (m_bottom > m_top) {
        clear(-border, 0, -border, m_width + border);
        clear(m_height, m_height + border, -border, m_width + border);
        clear(m_top, m_bottom, -border, 0);
        clear(m_top, m_bottom, m_width, m_width + border);
    }
    m_left = m_width;
    m_top = m_height;
    m_right = 0;
    m_bottom = 0;
}

} // namespace knotary::scene
