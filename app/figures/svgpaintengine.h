// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Takes what a QPainter paints and adds it to an SvgDrawing, in coordinates of the page. Texts stay
// texts: a line that QPainter hands over in pieces (it changes script, font or direction) is put
// together again.

#include "app/figures/svgdrawing.h"
#include "app/figures/svgtext.h"
#include "app/figures/svgtextline.h"

#include <QPaintEngine>
#include <QTransform>

#include <array>
#include <cstdint>

namespace knotary::figures
{

class SvgPaintEngine : public QPaintEngine
{
public:
    SvgPaintEngine(SvgDrawing& drawing, const QRectF& page);

    bool begin(QPaintDevice* device) override;
    bool end() override;
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState& changed) override;

    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawLines(const QLineF* lines, int count) override;
    void drawRects(const QRectF* rects, int count) override;
    void drawEllipse(const QRectF& box) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override;
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF& place, const QTextItem& item) override;

    /// Adds the line of text that may still go on.
    void finishText();

private:
    /// What a mark of the painter's state looks like, as far as it does not hang on its shape.
    enum class Stroke : std::uint8_t
    {
        Usual,
        Straight, ///< no corners
        None
    };
    enum class Fill : std::uint8_t
    {
        None,
        OddEven,
        Winding,
        Simple ///< a shape that no rule makes a difference to
    };
    [[nodiscard]] int look(Stroke stroke, Fill fill);
    void forgetLooks();
    void setBrush(SvgLook& look);
    void setPen(SvgLook& look) const;
    [[nodiscard]] int paintOf(const QBrush& brush);
    [[nodiscard]] int gradientOf(const QBrush& brush);
    [[nodiscard]] int patternOf(const QBrush& brush);
    void clipTo(const QPainterPath& path, Qt::ClipOperation operation);

    /// Corners are mapped to the page where that does not bend strokes; else the mark says how.
    [[nodiscard]] QPointF mapped(QPointF point) const;
    [[nodiscard]] double scaled(double length) const { return length * m_scale; }
    [[nodiscard]] QByteArray transformAttribute() const;
    void addPath(int look, const QByteArray& data, SvgDrawing::Join join = SvgDrawing::Join::Never);
    void addRect(const QRectF& rect, double radius, int look);
    [[nodiscard]] bool addAsRect(const QPainterPath& path);

    SvgDrawing& m_drawing;
    QRectF m_page;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    QTransform m_transform;
    bool m_isMapping = true; ///< the transform keeps angles
    bool m_isUpright = true; ///< and turns nothing
    double m_scale = 1;
    int m_clip = 0;
    QRectF m_clipRect; ///< of the page, where the clip is one
    bool m_isClipRect = true;
    QByteArray m_scratch;
    /// Numbers of looks by stroke and fill; -1 until they are asked for.
    std::array<std::array<int, 4>, 3> m_looks{};
    SvgTextLine m_line; ///< may still go on, painted as follows
    int m_lineLook = 0;
    int m_lineClip = 0;
    bool m_lineIsUpright = true;
    QTransform m_lineTransform;
};

} // namespace knotary::figures
