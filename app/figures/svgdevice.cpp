// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/svgdevice.h"

#include <cmath>

namespace knotary::figures
{

namespace
{

constexpr int dotsAnInch = 96;
constexpr double millimetresAnInch = 25.4;

} // namespace

SvgDevice::SvgDevice(const QRectF& page, std::size_t mostParts)
    : m_page(page), m_mostParts(mostParts), m_engine(m_drawing, page)
{}

void SvgDevice::beginPart(const drawing::Part& part)
{
    m_engine.finishText();
    m_drawing.beginPart(part);
}

void SvgDevice::endPart()
{
    m_engine.finishText();
    m_drawing.endPart();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    const auto millimetres = [](double pixels) {
        return static_cast<int>(std::lround(pixels * millimetresAnInch / dotsAnInch));
    };
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(m_page.width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(m_page.height()));
    case PdmWidthMM:
        return millimetres(m_page.width());
    case PdmHeightMM:
        return millimetres(m_page.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsAnInch;
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

} // namespace knotary::figures
