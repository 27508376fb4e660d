// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a QPainter paints on to make an SVG file. Parts (drawing/part.h) become groups with ids,
// titles and links.

#include "app/drawing/part.h"
#include "app/figures/svgdrawing.h"
#include "app/figures/svgpaintengine.h"

#include <QPaintDevice>
#include <QRectF>

namespace knotary::figures
{

class SvgDevice : public QPaintDevice, public drawing::PartListener
{
public:
    /// In pixels of 1/96 inch. More than `mostParts` in one place are not told apart.
    SvgDevice(const QRectF& page, std::size_t mostParts);

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    void beginPart(const drawing::Part& part) override;
    void endPart() override;
    [[nodiscard]] bool wants(std::size_t parts) const override { return parts <= m_mostParts; }

    void reserveId(const QString& id) { m_drawing.reserveId(id); }
    /// What was painted, when the painter has ended.
    [[nodiscard]] QByteArray toSvg() const { return m_drawing.toSvg(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QRectF m_page;
    std::size_t m_mostParts;
    SvgDrawing m_drawing;
    mutable SvgPaintEngine m_engine; // QPaintDevice asks for it as for a part of its own
};

} // namespace knotary::figures
