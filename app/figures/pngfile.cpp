// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pngfile.h"

#include "app/figures/flate.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>

#include <cmath>

namespace knotary::figures
{

namespace
{

constexpr double mostPixels = 64e6;
constexpr qsizetype endOfHeader = 8 + 25; ///< the signature, and the chunk IHDR

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// An international text (11.3.3.4); the language may be empty.
QByteArray textChunk(const QByteArray& keyword, const QString& language, const QByteArray& text,
                     bool isCompressed)
{
    QByteArray body("iTXt");
    body += keyword + '\0';
    body += isCompressed ? '\1' : '\0';
    body += '\0'; // the one way of compressing that there is
    body += language.toLatin1() + '\0';
    body += '\0'; // no other name for the keyword
    body += isCompressed ? deflated(text) : text;
    return bigEndian(static_cast<quint32>(body.size() - 4)) + body + bigEndian(cyclicCheck(body));
}

QByteArray words(const Figure& figure)
{
    QByteArray chunks;
    const auto add = [&](const char* keyword, const QString& language, const QString& text) {
        if (!text.isEmpty())
            chunks += textChunk(keyword, language, text.toUtf8(), false);
    };
    add("Title", figure.language, figure.title);
    if (figure.alternatives.empty())
        add("Description", figure.language, figure.description);
    for (const AlternativeText& alternative : figure.alternatives)
        add("Description", alternative.language, alternative.text);
    add("Software", {}, QStringLiteral("Knotary"));
    if (!figure.carried.isEmpty())
        chunks += textChunk(pngKeyword, {}, figure.carried, true);
    return chunks;
}

} // namespace

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
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    firstPageOf(figure, FileType::Png)(painter, pageOf(figure));
    painter.end();

    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return {};
    return bytes.insert(endOfHeader, words(figure));
}

} // namespace knotary::figures
