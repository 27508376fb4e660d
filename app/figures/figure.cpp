// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/figure.h"

#include "app/figures/pdffile.h"
#include "app/figures/svgfile.h"

#include <QBuffer>
#include <QImage>

#include <cmath>

namespace knotary::figures
{

namespace
{

constexpr double pixelsAMillimetre = 96 / 25.4;
constexpr double mostPixels = 64e6;

QByteArray renderPng(const Figure& figure)
{
    const double scale = figure.dpi / 96.0;
    const QSizeF page = pageOf(figure).size();
    const double width = std::round(page.width() * scale);
    const double height = std::round(page.height() * scale);
    if (!(width >= 1 && height >= 1 && width * height <= mostPixels))
        return {};

    QImage image(static_cast<int>(width), static_cast<int>(height),
                 figure.isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(figure.isTransparent ? QColor(Qt::transparent) : figure.ground);
    const int dotsPerMetre = static_cast<int>(std::lround(figure.dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    if (!figure.title.isEmpty())
        image.setText(QStringLiteral("Title"), figure.title);
    if (!figure.description.isEmpty())
        image.setText(QStringLiteral("Description"), figure.description);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    figure.paint(painter, pageOf(figure));
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

std::optional<FileType> fileTypeOf(const QString& fileName)
{
    if (fileName.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return FileType::Png;
    if (fileName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return FileType::Svg;
    if (fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return FileType::Pdf;
    if (fileName.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return FileType::Html;
    if (fileName.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
        return FileType::Text;
    if (fileName.endsWith(QLatin1String(".md"), Qt::CaseInsensitive))
        return FileType::Markdown;
    return std::nullopt;
}

Figure emptyFigure(scene::Theme theme, text::NameLanguage language, QSizeF millimetres, int dpi)
{
    Figure figure;
    figure.language =
        language == text::NameLanguage::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
    figure.millimetres = millimetres;
    figure.dpi = dpi;
    figure.ground = scene::paletteOf(theme).ground;
    return figure;
}

QRectF pageOf(const Figure& figure)
{
    return QRectF(0, 0, figure.millimetres.width() * pixelsAMillimetre,
                  figure.millimetres.height() * pixelsAMillimetre);
}

QByteArray render(const Figure& figure, FileType type)
{
    if (!figure.paint || figure.millimetres.isEmpty())
        return {};
    switch (type) {
    case FileType::Png:
        return renderPng(figure);
    case FileType::Svg:
        return renderSvg(figure);
    case FileType::Pdf:
        return renderPdf(figure);
    case FileType::Html:
    case FileType::Text:
    case FileType::Markdown:
        break;
    }
    return {};
}

} // namespace knotary::figures
