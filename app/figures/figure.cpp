// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/figure.h"

#include "app/figures/pdffile.h"
#include "app/figures/pngfile.h"
#include "app/figures/svgfile.h"

namespace knotary::figures
{

namespace
{

constexpr double pixelsAMillimetre = 96 / 25.4;

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

const Figure::Paint& firstPageOf(const Figure& figure, FileType type)
{
    return type != FileType::Pdf && figure.paintAlone ? figure.paintAlone : figure.paint;
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
