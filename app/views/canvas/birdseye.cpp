// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/canvas/birdseye.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace knotary::views
{

namespace
{

constexpr double padding = 8;      // pixels around the dots
constexpr double dotSize = 2;      // pixels
constexpr int fewestSeen = 6;      // pixels of the frame, so that it can be seen at any zoom
constexpr double leastExtent = 80; // layout units: a lone node is a dot in the middle

QRectF boundsOf(const layout::Positions& places)
{
    if (places.empty())
        return {};
    double left = places.front().x;
    double right = left;
    double top = places.front().y;
    double bottom = top;
    for (const layout::Point& place : places) {
        left = std::min(left, static_cast<double>(place.x));
        right = std::max(right, static_cast<double>(place.x));
        top = std::min(top, static_cast<double>(place.y));
        bottom = std::max(bottom, static_cast<double>(place.y));
    }
    const double spareX = std::max(0.0, leastExtent - (right - left)) / 2;
    const double spareY = std::max(0.0, leastExtent - (bottom - top)) / 2;
    return {QPointF(left - spareX, top - spareY), QPointF(right + spareX, bottom + spareY)};
}

} // namespace

BirdsEye::BirdsEye(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Bird’s-eye view"));
    setAccessibleDescription(tr("The whole graph, with a frame around the part that is shown"));
    setToolTip(tr("Drag to move the drawing"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
}

QSize BirdsEye::sizeHint() const
{
    return {190, 136};
}

void BirdsEye::setTheme(scene::Theme theme)
{
    m_theme = theme;
    drawDots();
}

void BirdsEye::setPlaces(const layout::Positions& places, std::vector<QRgb> colours)
{
    m_places = places;
    m_colours = std::move(colours);
    m_bounds = boundsOf(places);
    drawDots();
}

void BirdsEye::setSeen(const QRectF& seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    update();
}

QTransform BirdsEye::mapping() const
{
    const QRectF room = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    if (m_bounds.isEmpty() || room.isEmpty())
        return {};
    const double scale =
        std::min(room.width() / m_bounds.width(), room.height() / m_bounds.height());
    QTransform mapping;
    mapping.translate(room.center().x(), room.center().y());
    mapping.scale(scale, scale);
    mapping.translate(-m_bounds.center().x(), -m_bounds.center().y());
    return mapping;
}

void BirdsEye::drawDots()
{
    const double ratio = devicePixelRatioF();
    m_dots = QImage(size() * ratio, QImage::Format_ARGB32_Premultiplied);
    m_dots.setDevicePixelRatio(ratio);
    m_dots.fill(Qt::transparent);
    const QTransform toWidget = mapping();
    const QRgb colour = scene::paletteOf(m_theme).quietInk.rgba();
    const int side = std::max(1, static_cast<int>(std::lround(dotSize * ratio)));
    // Pixel by pixel: a hundred thousand dots while the hand waits.
    for (std::size_t node = 0; node < m_places.size(); ++node) {
        const layout::Point& place = m_places[node];
        const QRgb dot = node < m_colours.size() ? m_colours[node] : colour;
        const QPointF at = toWidget.map(QPointF(place.x, place.y)) * ratio;
        const int left = static_cast<int>(std::floor(at.x())) - side / 2;
        const int top = static_cast<int>(std::floor(at.y())) - side / 2;
        for (int y = std::max(0, top); y < std::min(m_dots.height(), top + side); ++y) {
            auto* line = reinterpret_cast<QRgb*>(m_dots.scanLine(y));
            for (int x = std::max(0, left); x < std::min(m_dots.width(), left + side); ++x)
                line[x] = dot;
        }
    }
    update();
}

void BirdsEye::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const scene::Palette palette = scene::paletteOf(m_theme);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(palette.rule);
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(card, 6, 6);
    painter.drawImage(QPointF(), m_dots);

    QRectF frame = mapping().mapRect(m_seen);
    const double spareX = std::max(0.0, fewestSeen - frame.width()) / 2;
    const double spareY = std::max(0.0, fewestSeen - frame.height()) / 2;
    frame.adjust(-spareX, -spareY, spareX, spareY);
    frame &= card.adjusted(3, 3, -3, -3);
    QColor wash = palette.accent;
    wash.setAlphaF(0.12F);
    painter.setPen(QPen(palette.accent, 1.5));
    painter.setBrush(wash);
    painter.drawRect(frame);
}

void BirdsEye::resizeEvent(QResizeEvent*)
{
    drawDots();
}

void BirdsEye::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT placeWanted(mapping().inverted().map(event->position()));
    else if (event->button() != Qt::RightButton)
        event->ignore(); // back and forward are the window's
}

void BirdsEye::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT placeWanted(mapping().inverted().map(event->position()));
}

// The canvas below shall not take these for its own.
void BirdsEye::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
}

void BirdsEye::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
}

} // namespace knotary::views
