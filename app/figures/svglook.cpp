// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/svglook.h"

#include "app/figures/svgtext.h"

#include <QHash>

namespace knotary::figures
{

namespace
{

constexpr int opaque = 255;

QByteArray colourOf(int rgb)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto colour = static_cast<QRgb>(rgb);
    QByteArray text("#");
    const auto channels = {qRed(colour), qGreen(colour), qBlue(colour)};
    bool isShort = true;
    for (const int channel : channels)
        isShort = isShort && channel % 17 == 0;
    for (const int channel : channels) {
        text += digits[channel / 16];
        if (!isShort)
            text += digits[channel % 16];
    }
    return text;
}

void append(QByteArray& out, const char* name, const QByteArray& value)
{
    out += ' ';
    out += name;
    out += "=\"";
    out += value;
    out += '"';
}

void append(QByteArray& out, const char* name, int hundredths)
{
    QByteArray number;
    appendNumber(number, hundredths);
    append(out, name, number);
}

const char* nameOf(Qt::PenCapStyle cap)
{
    return cap == Qt::FlatCap ? "butt" : cap == Qt::RoundCap ? "round" : "square";
}

const char* nameOf(Qt::PenJoinStyle join)
{
    return join == Qt::BevelJoin ? "bevel" : join == Qt::RoundJoin ? "round" : "miter";
}

bool differs(int wanted, int around)
{
    return wanted != SvgLook::any && wanted != around;
}

void appendAlpha(QByteArray& out, const char* name, int alpha, int around)
{
    if (differs(alpha, around))
        append(out, name, QByteArray::number(alpha / double(opaque), 'g', 3));
}

void appendFill(QByteArray& out, const SvgLook& look, const SvgLook& around)
{
    if (!look.isFilled()) {
        if (around.isFilled())
            out += " fill=\"none\"";
    } else if (look.fillServer > 0) {
        if (look.fillServer != around.fillServer)
            append(out, "fill", "url(#paint-" + QByteArray::number(look.fillServer) + ')');
    } else if (around.fillServer > 0 || look.fill != around.fill) {
        append(out, "fill", colourOf(look.fill));
    }
    appendAlpha(out, "fill-opacity", look.fillAlpha, around.fillAlpha);
    if (differs(look.fillRule, around.fillRule))
        append(out, "fill-rule", look.fillRule == Qt::WindingFill ? "nonzero" : "evenodd");
}

void appendStroke(QByteArray& out, const SvgLook& look, const SvgLook& around)
{
    if (!look.isStroked()) {
        if (around.isStroked())
            out += " stroke=\"none\"";
    } else if (look.stroke != around.stroke) {
        append(out, "stroke", colourOf(look.stroke));
    }
    appendAlpha(out, "stroke-opacity", look.strokeAlpha, around.strokeAlpha);
    if (differs(look.strokeWidth, around.strokeWidth))
        append(out, "stroke-width", look.strokeWidth);
    if (differs(look.cap, around.cap))
        append(out, "stroke-linecap", nameOf(static_cast<Qt::PenCapStyle>(look.cap)));
    if (differs(look.join, around.join))
        append(out, "stroke-linejoin", nameOf(static_cast<Qt::PenJoinStyle>(look.join)));
    if (look.isStroked() && look.dashes != around.dashes)
        append(out, "stroke-dasharray", look.dashes.isEmpty() ? QByteArray("none") : look.dashes);
}

} // namespace

void SvgLook::setFill(const QColor& colour)
{
    if (colour.alpha() == 0)
        return;
    fill = static_cast<int>(colour.rgb() & RGB_MASK);
    fillAlpha = colour.alpha();
}

void SvgLook::setStroke(const QColor& colour)
{
    if (colour.alpha() == 0)
        return;
    stroke = static_cast<int>(colour.rgb() & RGB_MASK);
    strokeAlpha = colour.alpha();
}

bool SvgLook::isOpaque() const
{
    return fillServer == 0 && (fillAlpha == any || fillAlpha == opaque) &&
           (strokeAlpha == any || strokeAlpha == opaque);
}

SvgLook rootLook()
{
    SvgLook look;
    look.fill = 0; // black
    look.fillAlpha = look.strokeAlpha = opaque;
    look.strokeWidth = 100;
    look.cap = Qt::FlatCap;
    look.join = Qt::MiterJoin;
    look.fillRule = Qt::OddEvenFill;
    look.fontWeight = 400;
    look.isItalic = 0;
    return look;
}

QByteArray rootAttributes()
{
    return QByteArrayLiteral(
        " fill-rule=\"evenodd\" font-family=\"'Open Sans', 'WenQuanYi Micro Hei', "
        "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', sans-serif\"");
}

void appendDifference(QByteArray& out, const SvgLook& look, const SvgLook& around)
{
    appendFill(out, look, around);
    appendStroke(out, look, around);
    if (differs(look.fontSize, around.fontSize))
        append(out, "font-size", look.fontSize);
    if (differs(look.fontWeight, around.fontWeight))
        append(out, "font-weight", QByteArray::number(look.fontWeight));
    if (differs(look.isItalic, around.isItalic))
        append(out, "font-style", look.isItalic == 1 ? "italic" : "normal");
}

SvgLook within(const SvgLook& look, const SvgLook& around)
{
    // What a mark without a stroke does not say goes on to hold for others.
    SvgLook result = around;
    const auto take = [](int& field, int wanted) {
        if (wanted != SvgLook::any)
            field = wanted;
    };
    result.fill = look.fill;
    result.fillServer = look.fillServer;
    take(result.fillAlpha, look.fillAlpha);
    take(result.fillRule, look.fillRule);
    result.stroke = look.stroke;
    if (look.isStroked()) {
        take(result.strokeAlpha, look.strokeAlpha);
        take(result.strokeWidth, look.strokeWidth);
        take(result.cap, look.cap);
        take(result.join, look.join);
        result.dashes = look.dashes;
    }
    take(result.fontSize, look.fontSize);
    take(result.fontWeight, look.fontWeight);
    take(result.isItalic, look.isItalic);
    return result;
}

std::size_t SvgLooks::Hash::operator()(const SvgLook& look) const
{
    return qHashMulti(0, look.fill, look.fillServer, look.fillAlpha, look.fillRule, look.stroke,
                      look.strokeAlpha, look.strokeWidth, look.cap, look.join, look.fontSize,
                      look.fontWeight, look.isItalic, look.dashes);
}

int SvgLooks::numberOf(const SvgLook& look)
{
    const auto [place, isNew] = m_numbers.try_emplace(look, static_cast<int>(m_looks.size()));
    if (isNew)
        m_looks.push_back(look);
    return place->second;
}

} // namespace knotary::figures
