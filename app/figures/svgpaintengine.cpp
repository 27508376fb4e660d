// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/svgpaintengine.h"

#include <QBuffer>
#include <QImage>
#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace knotary::figures
{

namespace
{

constexpr QPaintEngine::PaintEngineFeatures features =
    QPaintEngine::PaintEngineFeatures(QPaintEngine::AllFeatures) &
    ~QPaintEngine::PaintEngineFeatures(QPaintEngine::PerspectiveTransform |
                                       QPaintEngine::ConicalGradientFill |
                                       QPaintEngine::RadialGradientFill | QPaintEngine::PorterDuff);

/// ` name="12.5"`.
void append(QByteArray& out, std::string_view name, double pixels)
{
    std::array<char, 32 + mostDigits> text{};
    char* end = text.data();
    *end++ = ' ';
    end = std::copy(name.begin(), name.end(), end);
    *end++ = '=';
    *end++ = '"';
    end = writeNumber(end, hundredths(pixels));
    *end++ = '"';
    out.append(text.data(), end - text.data());
}

QByteArray colourText(const QColor& colour)
{
    return colour.name(QColor::HexRgb).toLatin1();
}

QColor withOpacity(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(colour.alphaF() * opacity));
    return colour;
}

/// A matrix as it is, since its numbers are factors and not lengths.
QByteArray matrixText(const QTransform& transform)
{
    QByteArray text("matrix(");
    const auto numbers = {transform.m11(), transform.m12(), transform.m21(),
                          transform.m22(), transform.dx(),  transform.dy()};
    for (const double number : numbers) {
        if (!text.endsWith('('))
            text += ' ';
        text += QByteArray::number(std::abs(number) < 1e-9 ? 0 : number, 'g', 7);
    }
    return text + ')';
}

/// Lines of a hatching in a tile of eight pixels; empty where the style is none.
QByteArray hatchOf(Qt::BrushStyle style)
{
    switch (style) {
    case Qt::HorPattern:
        return "M0 4h8";
    case Qt::VerPattern:
        return "M4 0v8";
    case Qt::CrossPattern:
        return "M0 4h8M4 0v8";
    case Qt::BDiagPattern:
        return "M-1 1l2-2M0 8l8-8M7 9l2-2";
    case Qt::FDiagPattern:
        return "M-1 7l2 2M0 0l8 8M7-1l2 2";
    case Qt::DiagCrossPattern:
        return "M-1 1l2-2M0 8l8-8M7 9l2-2M-1 7l2 2M0 0l8 8M7-1l2 2";
    default:
        return {};
    }
}

/// How much of the ground a pattern of dots covers, of 255.
int coverageOf(Qt::BrushStyle style)
{
    static constexpr std::array<int, 7> shares{240, 225, 160, 128, 96, 32, 16};
    const int number = style - Qt::Dense1Pattern;
    return number >= 0 && number < 7 ? shares[static_cast<std::size_t>(number)] : 255;
}

QByteArray imageData(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return "data:image/png;base64," + bytes.toBase64();
}

} // namespace

SvgPaintEngine::SvgPaintEngine(SvgDrawing& drawing, const QRectF& page)
    : QPaintEngine(features), m_drawing(drawing), m_page(page), m_clipRect(page)
{
    forgetLooks();
}

bool SvgPaintEngine::begin(QPaintDevice* /*device*/)
{
    return true;
}

bool SvgPaintEngine::end()
{
    finishText();
    return true;
}

void SvgPaintEngine::updateState(const QPaintEngineState& changed)
{
    const DirtyFlags dirty = changed.state();
    forgetLooks();
    if (dirty.testFlag(DirtyPen))
        m_pen = changed.pen();
    if (dirty.testFlag(DirtyBrush))
        m_brush = changed.brush();
    if (dirty.testFlag(DirtyOpacity))
        m_opacity = changed.opacity();
    if (dirty.testFlag(DirtyTransform)) {
        m_transform = changed.transform();
        const bool isSheared = std::abs(m_transform.m11() - m_transform.m22()) > 1e-6 ||
                               std::abs(m_transform.m12() + m_transform.m21()) > 1e-6;
        m_isMapping = !isSheared && m_transform.isAffine();
        m_isUpright = m_isMapping && std::abs(m_transform.m12()) < 1e-9 && m_transform.m11() > 0;
        m_scale = m_isMapping ? std::hypot(m_transform.m11(), m_transform.m12()) : 1;
    }
    if (dirty.testFlag(DirtyClipPath))
        clipTo(changed.clipPath(), changed.clipOperation());
    if (dirty.testFlag(DirtyClipRegion)) {
        QPainterPath path;
        path.addRegion(changed.clipRegion());
        clipTo(path, changed.clipOperation());
    }
    if (dirty.testFlag(DirtyClipEnabled) && !changed.isClipEnabled())
        clipTo({}, Qt::NoClip);
}

void SvgPaintEngine::clipTo(const QPainterPath& path, Qt::ClipOperation operation)
{
    finishText();
    if (operation == Qt::NoClip || operation == Qt::ReplaceClip) {
        m_clip = 0;
        m_clipRect = m_page;
        m_isClipRect = true;
    }
    if (operation == Qt::NoClip)
        return;
    const QPainterPath shape = m_transform.map(path);
    const QRectF box = shape.boundingRect();
    QPainterPath asRect;
    asRect.addRect(box);
    if (shape == asRect && m_isClipRect) {
        m_clipRect = m_clipRect.intersected(box);
        QByteArray rect("rect");
        append(rect, "x", m_clipRect.x());
        append(rect, "y", m_clipRect.y());
        append(rect, "width", std::max(0.0, m_clipRect.width()));
        append(rect, "height", std::max(0.0, m_clipRect.height()));
        m_clip = m_clipRect == m_page ? 0 : m_drawing.addClip(rect, 0);
        return;
    }
    QByteArray data;
    PathData(data).add(shape);
    m_isClipRect = false;
    const char* rule = shape.fillRule() == Qt::WindingFill ? "nonzero" : "evenodd";
    m_clip = m_drawing.addClip("path d=\"" + data + "\" clip-rule=\"" + rule + '"', m_clip);
}

void SvgPaintEngine::setPen(SvgLook& look) const
{
    look.setStroke(withOpacity(m_pen.color(), m_opacity));
    const double width = m_pen.widthF() > 0 ? m_pen.widthF() : 1;
    const bool isFixed = m_pen.isCosmetic() && m_pen.widthF() > 0;
    const double drawn = isFixed ? width : scaled(width);
    look.strokeWidth = hundredths(drawn);
    look.cap = m_pen.capStyle();
    look.join = m_pen.joinStyle();
    if (m_pen.style() == Qt::SolidLine)
        return;
    for (const qreal dash : m_pen.dashPattern()) {
        if (!look.dashes.isEmpty())
            look.dashes += ',';
        appendNumber(look.dashes, hundredths(dash * drawn));
    }
}

void SvgPaintEngine::setBrush(SvgLook& look)
{
    if (m_brush.style() == Qt::SolidPattern) {
        look.setFill(withOpacity(m_brush.color(), m_opacity));
        return;
    }
    look.fillServer = paintOf(m_brush);
    if (look.fillServer > 0) {
        look.fillAlpha = static_cast<int>(std::lround(m_opacity * 255));
        return;
    }
    QColor colour = withOpacity(m_brush.color(), m_opacity);
    colour.setAlpha(colour.alpha() * coverageOf(m_brush.style()) / 255);
    look.setFill(colour);
}

void SvgPaintEngine::forgetLooks()
{
    for (auto& looks : m_looks)
        looks.fill(-1);
}

int SvgPaintEngine::look(Stroke stroke, Fill fill)
{
    int& number = m_looks[static_cast<std::size_t>(stroke)][static_cast<std::size_t>(fill)];
    if (number >= 0)
        return number;
    SvgLook look;
    if (stroke != Stroke::None && m_pen.style() != Qt::NoPen) {
        setPen(look);
        if (stroke == Stroke::Straight)
            look.join = SvgLook::any;
    }
    if (fill != Fill::None && m_brush.style() != Qt::NoBrush) {
        setBrush(look);
        if (fill == Fill::OddEven)
            look.fillRule = Qt::OddEvenFill;
        else if (fill == Fill::Winding)
            look.fillRule = Qt::WindingFill;
    }
    number = m_drawing.lookNumber(look);
    return number;
}

int SvgPaintEngine::paintOf(const QBrush& brush)
{
    if (brush.style() == Qt::LinearGradientPattern)
        return gradientOf(brush);
    return patternOf(brush);
}

int SvgPaintEngine::gradientOf(const QBrush& brush)
{
    const auto* gradient = static_cast<const QLinearGradient*>(brush.gradient());
    QByteArray attributes;
    const bool isOfTheBox = gradient->coordinateMode() != QGradient::LogicalMode;
    if (!isOfTheBox)
        attributes += " gradientUnits=\"userSpaceOnUse\"";
    const QTransform transform =
        m_isMapping && !isOfTheBox ? brush.transform() * m_transform : brush.transform();
    if (!transform.isIdentity())
        attributes += " gradientTransform=\"" + matrixText(transform) + '"';
    append(attributes, "x1", gradient->start().x());
    append(attributes, "y1", gradient->start().y());
    append(attributes, "x2", gradient->finalStop().x());
    append(attributes, "y2", gradient->finalStop().y());
    QByteArray stops;
    for (const auto& [place, colour] : gradient->stops()) {
        stops += "<stop offset=\"" + QByteArray::number(place, 'g', 4) + "\" stop-color=\"" +
                 colourText(colour) + '"';
        if (colour.alpha() < 255)
            stops += " stop-opacity=\"" + QByteArray::number(colour.alphaF(), 'g', 3) + '"';
        stops += "/>";
    }
    return m_drawing.addPaint("linearGradient", attributes, stops);
}

int SvgPaintEngine::patternOf(const QBrush& brush)
{
    QSize size(8, 8);
    QByteArray content;
    if (brush.style() == Qt::TexturePattern) {
        const QImage image = brush.textureImage();
        size = image.size();
        append(content = "<image", "width", size.width());
        append(content, "height", size.height());
        content += " xlink:href=\"" + imageData(image) + "\"/>";
    } else {
        const QByteArray lines = hatchOf(brush.style());
        if (lines.isEmpty())
            return 0;
        content = "<path d=\"" + lines + "\" fill=\"none\" stroke=\"" + colourText(brush.color()) +
                  "\" stroke-width=\"1\"/>";
    }
    QByteArray attributes = " patternUnits=\"userSpaceOnUse\"";
    append(attributes, "width", size.width());
    append(attributes, "height", size.height());
    const QTransform transform = m_isMapping ? brush.transform() * m_transform : brush.transform();
    if (!transform.isIdentity())
        attributes += " patternTransform=\"" + matrixText(transform) + '"';
    return m_drawing.addPaint("pattern", attributes, content);
}

QPointF SvgPaintEngine::mapped(QPointF point) const
{
    return m_isMapping ? m_transform.map(point) : point;
}

QByteArray SvgPaintEngine::transformAttribute() const
{
    return " transform=\"" + matrixText(m_transform) + '"';
}

void SvgPaintEngine::addPath(int look, const QByteArray& data, SvgDrawing::Join join)
{
    if (data.isEmpty())
        return;
    if (m_isMapping)
        m_drawing.addPath(look, m_clip, data, join);
    else
        m_drawing.addShape(look, m_clip, "path d=\"" + data + '"' + transformAttribute());
}

void SvgPaintEngine::drawLines(const QLineF* lines, int count)
{
    finishText();
    if (m_pen.style() == Qt::NoPen)
        return;
    const int number = look(Stroke::Straight, Fill::None);
    for (int i = 0; i < count; ++i) {
        m_scratch.resize(0); // keeps its room
        PathData path(m_scratch);
        path.moveTo(mapped(lines[i].p1()));
        path.lineTo(mapped(lines[i].p2()));
        addPath(number, m_scratch, SvgDrawing::Join::WithSame);
    }
}

void SvgPaintEngine::addRect(const QRectF& rect, double radius, int look)
{
    QByteArray shape("rect");
    const QPointF corner = m_isUpright ? mapped(rect.topLeft()) : rect.topLeft();
    const double scale = m_isUpright ? m_scale : 1;
    if (corner.x() != 0)
        append(shape, "x", corner.x());
    if (corner.y() != 0)
        append(shape, "y", corner.y());
    append(shape, "width", rect.width() * scale);
    append(shape, "height", rect.height() * scale);
    if (radius > 0)
        append(shape, "rx", radius * scale);
    if (!m_isUpright)
        shape += transformAttribute();
    m_drawing.addShape(look, m_clip, shape);
}

void SvgPaintEngine::drawRects(const QRectF* rects, int count)
{
    finishText();
    const bool isFilledOnly = m_pen.style() == Qt::NoPen && m_isUpright;
    for (int i = 0; i < count; ++i) {
        const QRectF rect = rects[i].normalized();
        if (!isFilledOnly || count == 1) {
            addRect(rect, 0, look(Stroke::Usual, Fill::Simple));
            continue;
        }
        QByteArray data;
        PathData path(data);
        path.moveTo(mapped(rect.topLeft()));
        path.lineTo(mapped(rect.topRight()));
        path.lineTo(mapped(rect.bottomRight()));
        path.lineTo(mapped(rect.bottomLeft()));
        path.close();
        addPath(look(Stroke::None, Fill::Winding), data, SvgDrawing::Join::WithSame);
    }
}

void SvgPaintEngine::drawEllipse(const QRectF& box)
{
    finishText();
    const bool isCircle = std::abs(box.width() - box.height()) < 1e-6;
    if (!m_isUpright && !(m_isMapping && isCircle)) {
        QPainterPath path;
        path.addEllipse(box);
        drawPath(path);
        return;
    }
    QByteArray shape;
    shape.reserve(64);
    shape += isCircle ? "circle" : "ellipse";
    const QPointF middle = mapped(box.center());
    append(shape, "cx", middle.x());
    append(shape, "cy", middle.y());
    if (isCircle) {
        append(shape, "r", scaled(box.width() / 2));
    } else {
        append(shape, "rx", scaled(box.width() / 2));
        append(shape, "ry", scaled(box.height() / 2));
    }
    m_drawing.addShape(look(Stroke::Usual, Fill::Simple), m_clip, shape);
}

/// Qt makes a path of a rectangle with round corners; a file says it shorter.
bool SvgPaintEngine::addAsRect(const QPainterPath& path)
{
    int curves = 0;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::ElementType type = path.elementAt(i).type;
        if (type == QPainterPath::MoveToElement && i > 0)
            return false;
        curves += type == QPainterPath::CurveToElement ? 1 : 0;
    }
    if (curves != 4)
        return false;
    const QRectF box = path.controlPointRect();
    // The path begins on a side, as far from the corner as the corner is round.
    const QPointF start = path.elementAt(0);
    const double radius =
        std::min(std::abs(start.x() - box.left()) < 1e-6 ? std::abs(start.y() - box.top())
                                                         : std::abs(start.x() - box.left()),
                 std::min(box.width(), box.height()) / 2);
    QPainterPath same;
    same.addRoundedRect(box, radius, radius);
    if (same != path)
        return false;
    addRect(box, radius, look(Stroke::Usual, Fill::Simple));
    return true;
}

void SvgPaintEngine::drawPath(const QPainterPath& path)
{
    finishText();
    if (addAsRect(path))
        return;
    const QPainterPath onPage = m_isMapping ? m_transform.map(path) : path;
    QByteArray data;
    PathData(data).add(onPage);
    addPath(look(Stroke::Usual, path.fillRule() == Qt::WindingFill ? Fill::Winding : Fill::OddEven),
            data);
}

void SvgPaintEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    finishText();
    if (count < 2)
        return;
    QByteArray data;
    PathData path(data);
    path.moveTo(mapped(points[0]));
    for (int i = 1; i < count; ++i)
        path.lineTo(mapped(points[i]));
    Fill fill = Fill::None;
    if (mode != PolylineMode) {
        path.close();
        fill = mode == WindingMode  ? Fill::Winding
               : mode == ConvexMode ? Fill::Simple
                                    : Fill::OddEven;
    }
    addPath(look(Stroke::Usual, fill), data);
}

void SvgPaintEngine::drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void SvgPaintEngine::drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                               Qt::ImageConversionFlags /*flags*/)
{
    finishText();
    QByteArray shape("image");
    const QPointF corner = m_isUpright ? mapped(target.topLeft()) : target.topLeft();
    const double scale = m_isUpright ? m_scale : 1;
    append(shape, "x", corner.x());
    append(shape, "y", corner.y());
    append(shape, "width", target.width() * scale);
    append(shape, "height", target.height() * scale);
    shape += " preserveAspectRatio=\"none\"";
    if (m_opacity < 1)
        append(shape, "opacity", m_opacity);
    if (!m_isUpright)
        shape += transformAttribute();
    shape += " xlink:href=\"" + imageData(image.copy(source.toAlignedRect())) + '"';
    m_drawing.addShape(m_drawing.lookNumber({}), m_clip, shape);
}

void SvgPaintEngine::drawTextItem(const QPointF& place, const QTextItem& item)
{
    SvgTextPiece piece{.text = item.text(),
                       .isRightToLeft = item.renderFlags().testFlag(QTextItem::RightToLeft),
                       .place = place,
                       .width = item.width()};
    SvgLook look;
    look.setFill(withOpacity(m_pen.color(), m_opacity));
    const QFont font = item.font();
    const double pixels = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * 96 / 72;
    look.fontSize = hundredths(m_isUpright ? scaled(pixels) : pixels);
    look.fontWeight = font.weight();
    look.isItalic = font.style() == QFont::StyleNormal ? 0 : 1;
    const int number = m_drawing.lookNumber(look);
    const bool isSame =
        number == m_lineLook && m_clip == m_lineClip && m_transform == m_lineTransform;
    if (!isSame || !m_line.goesOnWith(piece))
        finishText();
    m_lineLook = number;
    m_lineClip = m_clip;
    m_lineTransform = m_transform;
    m_lineIsUpright = m_isUpright;
    m_line.add(std::move(piece));
}

void SvgPaintEngine::finishText()
{
    if (m_line.isEmpty())
        return;
    const double scale = m_lineIsUpright ? m_lineTransform.m11() : 1;
    for (const SvgText& text : m_line.take()) {
        const QPointF place = m_lineIsUpright ? m_lineTransform.map(text.place) : text.place;
        QByteArray attributes;
        append(attributes, "x", place.x());
        append(attributes, "y", place.y());
        // A reader without our fonts keeps to the room that was reckoned with.
        if (text.text.size() > 1)
            append(attributes, "textLength", text.width * scale);
        if (text.text.startsWith(u' ') || text.text.endsWith(u' ') ||
            text.text.contains(QLatin1String("  ")))
            attributes += " xml:space=\"preserve\"";
        if (!m_lineIsUpright)
            attributes += " transform=\"" + matrixText(m_lineTransform) + '"';
        m_drawing.addText(m_lineLook, m_lineClip, attributes, text.text);
    }
}

} // namespace knotary::figures
