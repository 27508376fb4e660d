// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The whole graph in a corner of the canvas: a dot a node and a frame around what the canvas shows,
// to be dragged. For the mouse alone: keys move the canvas itself.

#include "app/scene/style.h"
#include "model/layout/layout.h"

#include <QImage>
#include <QWidget>

namespace knotary::views
{

class BirdsEye : public QWidget
{
    Q_OBJECT

public:
    explicit BirdsEye(QWidget* parent);

    void setTheme(scene::Theme theme);
    /// `colours` by place; none: all of the same.
    void setPlaces(const layout::Positions& places, std::vector<QRgb> colours = {});
    /// What the canvas shows, in layout units.
    void setSeen(const QRectF& seen);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The person wants to see the surroundings of this place of the layout.
    void placeWanted(QPointF place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    /// From layout units to pixels of this widget.
    [[nodiscard]] QTransform mapping() const;
    void drawDots();

    scene::Theme m_theme = scene::Theme::Light;
    layout::Positions m_places;
    std::vector<QRgb> m_colours;
    QRectF m_bounds; ///< of the places
    QRectF m_seen;
    QImage m_dots;
};

} // namespace knotary::views
