// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/exportchoice.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace knotary::operations
{

namespace
{

constexpr QLatin1String none("none"); ///< sources

QString yesOrNo(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

/// "a=b c=d" as a table.
QHash<QString, QString> partsOf(const QString& text)
{
    QHash<QString, QString> parts;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts))
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    return parts;
}

void readNumber(const QString& text, double least, double most, double& number)
{
    bool isNumber = false;
    const double read = text.toDouble(&isNumber);
    if (isNumber && read >= least && read <= most)
        number = read;
}

void readYesOrNo(const QString& text, bool& is)
{
    if (text == QLatin1String("yes") || text == QLatin1String("no"))
        is = text == QLatin1String("yes");
}

void readSize(const QHash<QString, QString>& parts, ExportChoice& choice)
{
    double dpi = choice.dpi;
    readNumber(parts.value(QStringLiteral("width")), leastMillimetres, mostMillimetres,
               choice.millimetres.rwidth());
    readNumber(parts.value(QStringLiteral("height")), leastMillimetres, mostMillimetres,
               choice.millimetres.rheight());
    readNumber(parts.value(QStringLiteral("dpi")), leastDpi, mostDpi, dpi);
    choice.dpi = static_cast<int>(std::lround(dpi));
    const report::Preset* preset = report::findPreset(parts.value(QStringLiteral("preset")));
    if (preset == nullptr)
        return;
    choice.preset = preset->id;
    choice.millimetres = preset->millimetres;
}

} // namespace

const QStringList& formatCodes()
{
    static const QStringList codes{QStringLiteral("svg"), QStringLiteral("pdf"),
                                   QStringLiteral("png"), QStringLiteral("html"),
                                   QStringLiteral("txt")};
    return codes;
}

QString codeOf(FigureFormat format)
{
    return formatCodes()[static_cast<qsizetype>(format)];
}

QString mediaTypeOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Svg:
        return QStringLiteral("image/svg+xml");
    case FigureFormat::Pdf:
        return QStringLiteral("application/pdf");
    case FigureFormat::Png:
        return QStringLiteral("image/png");
    case FigureFormat::Html:
        return QStringLiteral("text/html");
    case FigureFormat::Text:
        break;
    }
    return QStringLiteral("text/plain");
}

std::optional<FigureFormat> formatOf(const QString& fileName)
{
    const qsizetype place = formatCodes().indexOf(QFileInfo(fileName).suffix().toLower());
    return place >= 0 ? std::optional(static_cast<FigureFormat>(place)) : std::nullopt;
}

figures::FileType fileTypeOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Svg:
        return figures::FileType::Svg;
    case FigureFormat::Pdf:
        return figures::FileType::Pdf;
    case FigureFormat::Png:
        return figures::FileType::Png;
    case FigureFormat::Html:
        return figures::FileType::Html;
    case FigureFormat::Text:
        break;
    }
    return figures::FileType::Text;
}

QByteArray bytesOf(const report::MadeFigure& made, FigureFormat format)
{
    return report::bytesOf(made, fileTypeOf(format));
}

QString textOf(const ExportChoice& choice)
{
    scene::Theme theme = choice.theme;
    QStringList parts{QStringLiteral("format=") + codeOf(choice.format)};
    if (!choice.preset.isEmpty())
        parts += QStringLiteral("preset=") + choice.preset;
    parts += QStringLiteral("width=%1").arg(choice.millimetres.width());
    parts += QStringLiteral("height=%1").arg(choice.millimetres.height());
    parts += QStringLiteral("dpi=%1").arg(choice.dpi);
    parts += QStringLiteral("theme=") + scene::codeOf(theme);
    if (choice.language)
        parts += QStringLiteral("language=") + text::codeOf(*choice.language);
    parts += QStringLiteral("cite=") +
             (choice.citations ? text::codeOf(*choice.citations) : QString(none));
    parts += QStringLiteral("transparent=") + yesOrNo(choice.isTransparent);
    parts += QStringLiteral("carries=") + yesOrNo(choice.carriesData);
    return parts.join(u' ');
}

ExportChoice readExportChoice(const QString& text)
{
    ExportChoice choice;
    const QHash<QString, QString> parts = partsOf(text);
    if (const qsizetype place = formatCodes().indexOf(parts.value(QStringLiteral("format")));
        place >= 0)
        choice.format = static_cast<FigureFormat>(place);
    readSize(parts, choice);
    (void)scene::readTheme(parts.value(QStringLiteral("theme")), choice.theme);
    text::NameLanguage language = text::NameLanguage::English;
    if (text::readNameLanguage(parts.value(QStringLiteral("language")), language))
        choice.language = language;
    text::CitationStyle style = text::CitationStyle::Apa;
    if (text::readCitationStyle(parts.value(QStringLiteral("cite")), style))
        choice.citations = style;
    else if (parts.value(QStringLiteral("cite")) == none)
        choice.citations.reset();
    readYesOrNo(parts.value(QStringLiteral("transparent")), choice.isTransparent);
    readYesOrNo(parts.value(QStringLiteral("carries")), choice.carriesData);
    return choice;
}

report::FigureRequest chosen(report::FigureRequest request, const ExportChoice& choice)
{
    request.millimetres = choice.millimetres;
    request.dpi = choice.dpi;
    if (choice.title)
        request.title = choice.title;
    request.caption = choice.caption;
    request.theme = choice.theme;
    request.language = choice.language.value_or(request.language);
    request.citations = choice.citations;
    request.isTransparent = choice.isTransparent;
    request.carriesData = choice.carriesData;
    return request;
}

QSize pixelsOf(QSizeF millimetres, int dpi)
{
    constexpr double millimetresInInch = 25.4;
    return (millimetres * (dpi / millimetresInInch)).toSize();
}

} // namespace knotary::operations
