// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/svgfile.h"

#include "app/figures/svgdevice.h"
#include "app/figures/svglook.h"
#include "app/figures/svgtext.h"
#include "app/scene/style.h"

#include <limits>

namespace knotary::figures
{

namespace
{

/// More titles than this are not read by anybody, but make a file twice as large and its viewer
/// slow.
constexpr std::size_t fewParts = 5000;

std::size_t mostParts(PartsKept parts)
{
    switch (parts) {
    case PartsKept::All:
        return std::numeric_limits<std::size_t>::max();
    case PartsKept::Layers:
        return 0;
    case PartsKept::WhereFew:
        break;
    }
    return fewParts;
}

QByteArray element(const char* name, const QByteArray& attributes, const QString& text)
{
    if (text.isEmpty())
        return {};
    return QByteArray("<") + name + attributes + '>' + escaped(text) + "</" + name + ">\n";
}

/// What describes the picture to people who cannot see it, in each language that there is.
QByteArray descriptions(const Figure& figure)
{
    QByteArray all = element("title", " id=\"title\"", figure.title);
    QString own = figure.description;
    QByteArray others;
    for (const AlternativeText& text : figure.alternatives) {
        if (text.language == figure.language)
            own = text.text;
        else
            others += element("desc", attribute("xml:lang", text.language), text.text);
    }
    return all + element("desc", " id=\"description\"", own) + others;
}

QByteArray labelledBy(const QByteArray& descriptions)
{
    QByteArray ids;
    for (const char* id : {"title", "description"})
        if (descriptions.contains(QByteArray("id=\"") + id + '"'))
            ids += (ids.isEmpty() ? "" : " ") + QByteArray(id);
    return ids.isEmpty() ? QByteArray() : " aria-labelledby=\"" + ids + '"';
}

QByteArray carried(const QByteArray& text)
{
    if (text.isEmpty())
        return {};
    return "<metadata><figure xmlns=\"https://knotary.org/ns/figure\">" +
           escaped(QString::fromUtf8(text)) + "</figure></metadata>\n";
}

QByteArray length(double value)
{
    QByteArray text;
    appendNumber(text, hundredths(value));
    return text;
}

QByteArray head(const Figure& figure)
{
    const QRectF page = pageOf(figure);
    const QByteArray described = descriptions(figure);
    QByteArray tag = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                     "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"" +
                     length(figure.millimetres.width()) + "mm\" height=\"" +
                     length(figure.millimetres.height()) + "mm\" viewBox=\"0 0 " +
                     length(page.width()) + ' ' + length(page.height()) + '"';
    if (!figure.language.isEmpty())
        tag += attribute("xml:lang", figure.language);
    return tag + " role=\"img\"" + labelledBy(described) + rootAttributes() + ">\n" + described +
           carried(figure.carried);
}

} // namespace

QByteArray renderSvg(const Figure& figure)
{
    const QRectF page = pageOf(figure);
    SvgDevice device(page, mostParts(figure.parts));
    device.reserveId(QStringLiteral("title"));
    device.reserveId(QStringLiteral("description"));
    QPainter painter;
    if (!painter.begin(&device))
        return {};
    painter.setFont(scene::fontOf(12)); // the program's own font differs from desktop to desktop
    if (!figure.isTransparent)
        painter.fillRect(page, figure.ground);
    firstPageOf(figure, FileType::Svg)(painter, page);
    painter.end();
    return head(figure) + device.toSvg() + "</svg>\n";
}

} // namespace knotary::figures
