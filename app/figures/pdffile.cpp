// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pdffile.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

#include <algorithm>
#include <map>
#include <optional>

namespace knotary::figures
{

namespace
{

constexpr int resolution = 1200; ///< dots an inch: fine enough that rounding is never seen

/// A PDF text string in UTF-16 (ISO 32000-1, 7.9.2.2) as hexadecimal, so that nothing needs
/// escaping.
QByteArray textString(const QString& text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar letter : text) {
        bytes += static_cast<char>(letter.unicode() >> 8);
        bytes += static_cast<char>(letter.unicode() & 0xFF);
    }
    return '<' + bytes.toHex().toUpper() + '>';
}

/// Language tags hold letters, digits and hyphens; anything else would end the string.
QByteArray languageTag(const QString& language)
{
    QByteArray tag;
    for (const char letter : language.toLatin1())
        if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
            (letter >= '0' && letter <= '9') || letter == '-')
            tag += letter;
    return tag;
}

struct PdfParts
{
    QByteArray head;                   ///< before the first object
    std::map<int, QByteArray> objects; ///< by number, from "n 0 obj" to the next object
    int size = 0;                      ///< of the xref table
    int information = 0;
    int catalogue = 0;
};

int numberAfter(const QByteArray& text, const QByteArray& name)
{
    const qsizetype place = text.indexOf(name);
    if (place < 0)
        return 0;
    const QByteArray rest = text.mid(place + name.size(), 12).trimmed();
    return rest.left(rest.indexOf(' ')).toInt();
}

/// Cuts the file at the offsets of its xref table (ISO 32000-1, 7.5.4: entries of 20 bytes).
std::optional<PdfParts> partsOf(const QByteArray& pdf)
{
    const qsizetype start = pdf.lastIndexOf("startxref");
    if (start < 0)
        return std::nullopt;
    const qsizetype table =
        pdf.mid(start + 9, 20).trimmed().split('\n').first().trimmed().toLongLong();
    if (table <= 0 || table >= start || pdf.mid(table, 7) != "xref\n0 ")
        return std::nullopt;
    const qsizetype trailer = pdf.indexOf("trailer", table);
    if (trailer < 0)
        return std::nullopt;

    const QByteArray dictionary = pdf.mid(trailer, start - trailer);
    PdfParts parts;
    parts.size = numberAfter(dictionary, "/Size ");
    parts.information = numberAfter(dictionary, "/Info ");
    parts.catalogue = numberAfter(dictionary, "/Root ");
    const qsizetype entries = pdf.indexOf('\n', table + 5) + 1;
    if (parts.size < 2 || parts.information < 1 || parts.catalogue < 1 ||
        entries + 20 * qsizetype(parts.size) > trailer)
        return std::nullopt;

    std::map<qsizetype, int> numberAt;
    for (int number = 1; number < parts.size; ++number) {
        const QByteArray entry = pdf.mid(entries + 20 * qsizetype(number), 20);
        const qsizetype offset = entry.left(10).toLongLong();
        if (entry[17] == 'n' && offset > 0 && offset < table)
            numberAt[offset] = number;
    }
    if (numberAt.empty())
        return std::nullopt;
    parts.head = pdf.left(numberAt.begin()->first);
    for (auto place = numberAt.begin(); place != numberAt.end(); ++place) {
        const auto next = std::next(place);
        const qsizetype end = next == numberAt.end() ? table : next->first;
        const QByteArray object = pdf.mid(place->first, end - place->first);
        if (!object.startsWith(QByteArray::number(place->second) + " 0 obj"))
            return std::nullopt;
        parts.objects[place->second] = object;
    }
    return parts;
}

QByteArray assembled(const PdfParts& parts)
{
    QByteArray pdf = parts.head;
    std::map<int, qsizetype> offsets;
    for (const auto& [number, object] : parts.objects) {
        offsets[number] = pdf.size();
        pdf += object;
    }
    const QByteArray identity =
        QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex().toUpper();
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(parts.size) + "\n0000000000 65535 f \n";
    for (int number = 1; number < parts.size; ++number) {
        const auto offset = offsets.find(number);
        if (offset == offsets.end())
            pdf += "0000000000 00000 f \n";
        else
            pdf += QByteArray::number(offset->second).rightJustified(10, '0') + " 00000 n \n";
    }
    pdf += "trailer\n<<\n/Size " + QByteArray::number(parts.size) + "\n/Info " +
           QByteArray::number(parts.information) + " 0 R\n/Root " +
           QByteArray::number(parts.catalogue) + " 0 R\n/ID [<" + identity + "> <" + identity +
           ">]\n>>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return pdf;
}

} // namespace

QByteArray withSettledMetadata(const QByteArray& pdf, const QString& title, const QString& subject,
                               const QString& language)
{
    std::optional<PdfParts> parts = partsOf(pdf);
    if (!parts)
        return pdf;
    QByteArray& catalogue = parts->objects[parts->catalogue];
    const qsizetype end = catalogue.lastIndexOf(">>");
    if (end < 0)
        return pdf;
    QByteArray added = "/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (const QByteArray tag = languageTag(language); !tag.isEmpty())
        added += "/Lang (" + tag + ")\n";
    catalogue.insert(end, added);

    // No date: the time of writing is nobody's business and would make equal figures differ.
    QByteArray information = QByteArray::number(parts->information) + " 0 obj\n<<\n";
    if (!title.isEmpty())
        information += "/Title " + textString(title) + '\n';
    if (!subject.isEmpty())
        information += "/Subject " + textString(subject) + '\n';
    information +=
        "/Creator (Knotary)\n/Producer (Qt " + QByteArray(qVersion()) + ")\n>>\nendobj\n";
    parts->objects[parts->information] = information;
    return assembled(*parts);
}

QByteArray renderPdf(const Figure& figure)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(
            QPageSize(figure.millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        const QRectF page = pageOf(figure);
        const double scale =
            std::min(writer.width() / page.width(), writer.height() / page.height());
        const auto paintPage = [&](const Figure::Paint& paint) {
            painter.save();
            // The page is whole points, the figure is not: the ground covers what rounding adds.
            painter.fillRect(QRectF(0, 0, writer.width(), writer.height()), figure.ground);
            painter.scale(scale, scale);
            paint(painter, page);
            painter.restore();
        };
        paintPage(figure.paint);
        for (const Figure::Paint& further : figure.furtherPages) {
            writer.newPage();
            paintPage(further);
        }
    }
    return withSettledMetadata(bytes, figure.title, figure.description, figure.language);
}

} // namespace knotary::figures
