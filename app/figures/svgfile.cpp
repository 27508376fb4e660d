// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/svgfile.h"

#include "app/scene/style.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSvgGenerator>

namespace knotary::figures
{

namespace
{

/// XML 1.0 knows no other characters: https://www.w3.org/TR/xml/#charsets.
bool isXmlCharacter(char32_t letter)
{
    return letter == 0x9 || letter == 0xA || letter == 0xD ||
           (letter >= 0x20 && letter <= 0xD7FF) || (letter >= 0xE000 && letter <= 0xFFFD) ||
           letter >= 0x10000;
}

QString onlyXmlCharacters(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const uint letter : text.toUcs4())
        result += isXmlCharacter(letter) ? QChar::fromUcs4(letter)
                                         : QChar::fromUcs4(QChar::ReplacementCharacter);
    return result;
}

QString element(const QString& name, const QString& id, const QString& text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<%1 id=\"%2\">").arg(name, id) +
           onlyXmlCharacters(text).toHtmlEscaped() + QStringLiteral("</%1>\n").arg(name);
}

/// The start tag and what describes the picture to people who cannot see it.
QString head(const Figure& figure)
{
    const QRectF page = pageOf(figure);
    const QString title = element(QStringLiteral("title"), QStringLiteral("title"), figure.title);
    const QString description =
        element(QStringLiteral("desc"), QStringLiteral("description"), figure.description);
    QStringList labels;
    if (!title.isEmpty())
        labels << QStringLiteral("title");
    if (!description.isEmpty())
        labels << QStringLiteral("description");
    QString tag = QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" "
                                 "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"");
    tag += QStringLiteral(" width=\"%1mm\" height=\"%2mm\" viewBox=\"0 0 %3 %4\"")
               .arg(figure.millimetres.width())
               .arg(figure.millimetres.height())
               .arg(page.width(), 0, 'f', 3)
               .arg(page.height(), 0, 'f', 3);
    if (!figure.language.isEmpty()) {
        tag += QStringLiteral(" xml:lang=\"%1\"")
                   .arg(onlyXmlCharacters(figure.language).toHtmlEscaped());
    }
    tag += QStringLiteral(" role=\"img\"");
    if (!labels.isEmpty())
        tag += QStringLiteral(" aria-labelledby=\"%1\"").arg(labels.join(QLatin1Char(' ')));
    QString carried;
    if (!figure.carried.isEmpty())
        carried = QStringLiteral("<metadata><figure xmlns=\"https://knotary.org/ns/figure\">\n") +
                  onlyXmlCharacters(QString::fromUtf8(figure.carried)).toHtmlEscaped() +
                  QStringLiteral("</figure></metadata>\n");
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + tag +
           QStringLiteral(">\n") + title + description + carried;
}

/// The generator's own head ends with its description or, without one, with the start tag.
qsizetype endOfGeneratedHead(const QString& svg)
{
    const qsizetype definitions = svg.indexOf(QLatin1String("<defs>"));
    if (definitions >= 0)
        return definitions;
    return svg.indexOf(QLatin1Char('>'), svg.indexOf(QLatin1String("<svg"))) + 1;
}

/// Names for every text what a viewer without our fonts falls back to, ending in a family that CSS
/// knows. Text itself cannot match: its quotation marks are escaped.
QString withFallbackFamilies(QString svg)
{
    static const QRegularExpression family(QStringLiteral("font-family=\"[^\"]*\""));
    svg.replace(family, QStringLiteral("font-family=\"'Open Sans', 'WenQuanYi Micro Hei', "
                                       "'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC', "
                                       "sans-serif\""));
    return svg;
}

} // namespace

QByteArray renderSvg(const Figure& figure)
{
    const QRectF page = pageOf(figure);
    QByteArray generated;
    QBuffer buffer(&generated);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96); // at the default of 72 text is laid out larger than written
    generator.setSize(page.size().toSize());
    generator.setViewBox(page);
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    painter.setFont(scene::fontOf(12)); // the program's own font differs from desktop to desktop
    if (!figure.isTransparent)
        painter.fillRect(page, figure.ground);
    firstPageOf(figure, FileType::Svg)(painter, page);
    painter.end();

    const QString svg = QString::fromUtf8(generated);
    const QString body = withFallbackFamilies(svg.mid(endOfGeneratedHead(svg)));
    return (head(figure) + onlyXmlCharacters(body)).toUtf8();
}

} // namespace knotary::figures
