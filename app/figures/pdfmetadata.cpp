// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/pdfmetadata.h"

#include "app/figures/flate.h"

#include <QCryptographicHash>

#include <map>
#include <optional>

namespace knotary::figures
{

namespace
{

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

/// Adds an object under the next free number, and says which that is.
int addObject(PdfParts& parts, const QByteArray& content)
{
    const int number = parts.size++;
    parts.objects[number] = QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    return number;
}

QByteArray streamOf(const QByteArray& dictionary, const QByteArray& bytes)
{
    return "<<\n" + dictionary + "/Length " + QByteArray::number(bytes.size()) + "\n>>\nstream\n" +
           bytes + "\nendstream";
}

QByteArray referenceTo(int object)
{
    return QByteArray::number(object) + " 0 R";
}

/// No date: the time of writing is nobody's business and would make equal figures differ.
QByteArray informationOf(const PdfMetadata& metadata)
{
    QByteArray information = "<<\n";
    if (!metadata.title.isEmpty())
        information += "/Title " + textString(metadata.title) + '\n';
    if (!metadata.subject.isEmpty())
        information += "/Subject " + textString(metadata.subject) + '\n';
    return information + "/Creator (Knotary)\n/Producer (Qt " + QByteArray(qVersion()) + ")\n>>";
}

QString escaped(const QString& text)
{
    QString clean;
    for (const uint letter : text.toUcs4()) {
        const bool isXml = letter == 0x9 || letter == 0xA || letter == 0xD ||
                           (letter >= 0x20 && letter <= 0xD7FF) ||
                           (letter >= 0xE000 && letter <= 0xFFFD) || letter >= 0x10000;
        clean += isXml ? QChar::fromUcs4(letter) : QChar::fromUcs4(QChar::ReplacementCharacter);
    }
    return clean.toHtmlEscaped();
}

/// One property with a text by language (XMP, part 1, 8.2.2.4); the first is for all others.
QString propertyOf(const QString& name, const std::vector<AlternativeText>& texts)
{
    if (texts.empty())
        return {};
    const auto item = [](const QString& language, const QString& text) {
        return QStringLiteral("<rdf:li xml:lang=\"%1\">").arg(language) + escaped(text) +
               QStringLiteral("</rdf:li>");
    };
    QString items = item(QStringLiteral("x-default"), texts.front().text);
    for (const AlternativeText& text : texts)
        if (const QByteArray tag = languageTag(text.language); !tag.isEmpty())
            items += item(QString::fromLatin1(tag), text.text);
    return QStringLiteral("<dc:%1><rdf:Alt>").arg(name) + items +
           QStringLiteral("</rdf:Alt></dc:%1>\n").arg(name);
}

QByteArray packetOf(const PdfMetadata& metadata)
{
    std::vector<AlternativeText> titles;
    if (!metadata.title.isEmpty())
        titles.push_back({metadata.language, metadata.title});
    std::vector<AlternativeText> descriptions = metadata.alternatives;
    if (descriptions.empty() && !metadata.subject.isEmpty())
        descriptions.push_back({metadata.language, metadata.subject});
    const QString packet =
        QStringLiteral(
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
            "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
            "<dc:format>application/pdf</dc:format>\n") +
        propertyOf(QStringLiteral("title"), titles) +
        propertyOf(QStringLiteral("description"), descriptions) +
        QStringLiteral("<xmp:CreatorTool>Knotary</xmp:CreatorTool>\n"
                       "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return packet.toUtf8();
}

/// An embedded file (ISO 32000-1, 7.11.4); what the catalogue says of it.
QByteArray attach(PdfParts& parts, const QByteArray& content)
{
    const QByteArray sum =
        QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex().toUpper();
    const int file = addObject(
        parts, streamOf("/Type /EmbeddedFile\n/Subtype /application#2Fyaml\n/Filter /FlateDecode\n"
                        "/Params << /Size " +
                            QByteArray::number(content.size()) + " /CheckSum <" + sum + "> >>\n",
                        deflated(content)));
    const QByteArray name = QByteArray("(") + carriedFileName + ')';
    const QByteArray reference = referenceTo(file);
    const int specification = addObject(
        parts,
        "<<\n/Type /Filespec\n/F " + name + "\n/UF " + name +
            "\n/Desc (What the figure shows, for Knotary)\n/AFRelationship /Source\n/EF << /F " +
            reference + " /UF " + reference + " >>\n>>");
    return "/Names << /EmbeddedFiles << /Names [" + name + ' ' + referenceTo(specification) +
           "] >> >>\n/AF [" + referenceTo(specification) + "]\n";
}

} // namespace

QByteArray withMetadata(const QByteArray& pdf, const PdfMetadata& metadata)
{
    std::optional<PdfParts> parts = partsOf(pdf);
    if (!parts)
        return pdf;
    if (parts->objects[parts->catalogue].lastIndexOf(">>") < 0)
        return pdf;
    QByteArray added = "/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (const QByteArray tag = languageTag(metadata.language); !tag.isEmpty())
        added += "/Lang (" + tag + ")\n";
    const int packet =
        addObject(*parts, streamOf("/Type /Metadata\n/Subtype /XML\n", packetOf(metadata)));
    added += "/Metadata " + referenceTo(packet) + '\n';
    if (!metadata.carried.isEmpty())
        added += attach(*parts, metadata.carried);
    QByteArray& catalogue = parts->objects[parts->catalogue];
    catalogue.insert(catalogue.lastIndexOf(">>"), added);
    parts->objects[parts->information] = QByteArray::number(parts->information) + " 0 obj\n" +
                                         informationOf(metadata) + "\nendobj\n";
    return assembled(*parts);
}

} // namespace knotary::figures
