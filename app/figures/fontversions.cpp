// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/fontversions.h"

#include "app/scene/style.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QStringDecoder>
#include <QTextLayout>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>

namespace knotary::figures
{
namespace
{

constexpr double anySize = 12;
constexpr quint16 versionName = 5;
constexpr quint16 macintosh = 1; ///< platform; its text is taken for Latin-1
constexpr quint16 americanEnglish = 0x0409;

std::optional<quint16> numberAt(const QByteArray& table, qsizetype at)
{
    if (at < 0 || at + 2 > table.size())
        return std::nullopt;
    return qFromBigEndian<quint16>(table.constData() + at);
}

/// What a letter is drawn with.
std::optional<FontVersion> fontOfLetter(char16_t letter)
{
    QTextLayout layout(QString(QChar(letter)), scene::fontOf(anySize));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    if (runs.isEmpty())
        return std::nullopt;
    const QRawFont font = runs.first().rawFont();
    return FontVersion{font.familyName(), versionIn(font.fontTable("name"))};
}

} // namespace

QString versionIn(const QByteArray& nameTable)
{
    constexpr qsizetype headSize = 6;
    constexpr qsizetype recordSize = 12;
    const quint16 count = numberAt(nameTable, 2).value_or(0);
    const qsizetype texts = numberAt(nameTable, 4).value_or(0);
    QString version;
    for (qsizetype record = headSize; record < headSize + count * recordSize;
         record += recordSize) {
        std::array<quint16, 6> fields{}; // platform, encoding, language, name, length, offset
        for (std::size_t i = 0; i < fields.size(); ++i)
            fields[i] = numberAt(nameTable, record + 2 * static_cast<qsizetype>(i)).value_or(0);
        if (fields[3] != versionName)
            continue;
        const QByteArray bytes = nameTable.mid(texts + fields[5], fields[4]);
        const bool isMacintosh = fields[0] == macintosh;
        const QString text = isMacintosh ? QString::fromLatin1(bytes)
                                         : QString(QStringDecoder(QStringDecoder::Utf16BE)(bytes));
        if (fields[2] == americanEnglish && !isMacintosh)
            return text.trimmed();
        if (version.isEmpty())
            version = text.trimmed();
    }
    return version;
}

std::vector<FontVersion> fontVersions()
{
    std::vector<FontVersion> all;
    for (const char16_t letter : {u'A', u'\u4E2D'}) {
        const std::optional<FontVersion> font = fontOfLetter(letter);
        if (font && std::find(all.begin(), all.end(), *font) == all.end())
            all.push_back(*font);
    }
    return all;
}

QStringList missingFonts()
{
    QStringList missing = scene::fontOf(anySize).families();
    missing.removeLast(); // only stands in for the others
    missing.removeIf([](const QString& family) { return QFontDatabase::hasFamily(family); });
    return missing;
}

} // namespace knotary::figures
