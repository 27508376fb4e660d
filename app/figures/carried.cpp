// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/carried.h"

#include "app/figures/carriedparts.h"
#include "app/figures/flate.h"
#include "app/figures/pngfile.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <utility>

namespace knotary::figures
{

namespace
{

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1A\n", 8);

// ---- PNG
// ------------------------------------------------------------------------------------------

/// The text of a chunk whose keyword is ours: iTXt, or what other programs make of it.
CarriedPart textOf(QByteArrayView type, QByteArrayView rest)
{
    bool isCompressed = type == "zTXt";
    if (type == "iTXt") {
        if (rest.size() < 2)
            return {{}, CarriedState::Damaged};
        isCompressed = rest[0] != 0;
        rest = rest.sliced(2);
        for (int text = 0; text < 2; ++text) { // the language, and the keyword in it
            const qsizetype end = rest.indexOf('\0');
            if (end < 0)
                return {{}, CarriedState::Damaged};
            rest = rest.sliced(end + 1);
        }
    } else if (isCompressed) {
        if (rest.isEmpty())
            return {{}, CarriedState::Damaged};
        rest = rest.sliced(1); // the one way of compressing that there is
    }
    if (!isCompressed)
        return {rest.toByteArray(), stateOf(rest.size())};
    Inflated text = inflated(rest, mostCarriedBytes);
    if (text.isTooLarge)
        return {{}, CarriedState::TooLarge};
    return {std::move(text.bytes), text.isWhole ? CarriedState::Whole : CarriedState::Damaged};
}

/// Walks from chunk to chunk: length, type, data, check sum.
CarriedPart carriedInPng(QByteArrayView png, const base::Control& control)
{
    constexpr qsizetype around = 12;
    const QByteArray keyword = QByteArray(pngKeyword) + '\0';
    qsizetype at = pngSignature.size();
    while (png.size() - at >= around && !control.isCancelled()) {
        const qsizetype length = qFromBigEndian<quint32>(png.data() + at);
        const QByteArrayView type = png.sliced(at + 4, 4);
        if (type == "IEND")
            return {};
        if (length > png.size() - at - around)
            return {{}, CarriedState::Damaged};
        const QByteArrayView data = png.sliced(at + 8, length);
        if ((type == "iTXt" || type == "zTXt" || type == "tEXt") && data.startsWith(keyword)) {
            const quint32 sum = qFromBigEndian<quint32>(png.data() + at + 8 + length);
            if (sum != cyclicCheck(png.sliced(at + 4, length + 4)))
                return {{}, CarriedState::Damaged};
            return textOf(type, data.sliced(keyword.size()));
        }
        at += length + around;
    }
    return {{}, CarriedState::Damaged};
}

// ---- SVG
// ------------------------------------------------------------------------------------------

base::SourceSpan placeIn(const QXmlStreamReader& xml, const std::string& name)
{
    return {name, static_cast<std::size_t>(std::max<qint64>(1, xml.lineNumber())),
            static_cast<std::size_t>(xml.columnNumber() + 1),
            static_cast<std::size_t>(std::max<qint64>(0, xml.characterOffset())), 0};
}

Carried refused(const char* code, base::SourceSpan where, std::vector<std::string> arguments = {})
{
    return {std::nullopt,
            {{code, base::Severity::Error, std::move(where), std::move(arguments), std::nullopt}}};
}

/// The text of the element that the reader stands on, elements of others inside it left out.
std::optional<QByteArray> elementText(QXmlStreamReader& xml)
{
    QByteArray text;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters && depth == 1)
            text += xml.text().toUtf8();
        if (text.size() > mostCarriedBytes)
            return std::nullopt;
    }
    return text;
}

/// Whether an element has more attributes than any drawing needs: to look for equal ones, the
/// reader of XML compares each with each.
bool hasCrowdedElement(QByteArrayView svg)
{
    constexpr int mostAttributes = 1000;
    const auto behind = [svg](const char* end, qsizetype from) {
        const qsizetype found = svg.indexOf(end, from);
        return found < 0 ? svg.size() : found;
    };
    for (qsizetype at = svg.indexOf('<'); at >= 0 && at < svg.size(); at = svg.indexOf('<', at)) {
        const QByteArrayView rest = svg.sliced(at);
        if (rest.startsWith("<!--") || rest.startsWith("<![CDATA[") || rest.startsWith("<?")) {
            at = behind(rest[1] == '?' ? "?>" : rest[2] == '-' ? "-->" : "]]>", at + 2);
            continue;
        }
        int attributes = 0;
        for (++at; at < svg.size() && svg[at] != '>'; ++at) {
            if (svg[at] != '"' && svg[at] != '\'')
                continue;
            if (++attributes > mostAttributes)
                return true;
            const qsizetype end = svg.indexOf(svg[at], at + 1);
            at = end < 0 ? svg.size() : end;
        }
    }
    return false;
}

Carried carriedInSvg(const QByteArray& svg, const std::string& name, const base::Control& control)
{
    constexpr int deepest = 512; // elements in each other
    if (hasCrowdedElement(svg))
        return refused("carried.bad-xml", {name, 0, 0, 0, 0},
                       {"an element with too many attributes"});
    QXmlStreamReader xml(svg);
    int depth = 0;
    while (!xml.atEnd() && !control.isCancelled()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return refused("carried.doctype", placeIn(xml, name));
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::StartElement:
            if (++depth > deepest)
                return refused(
                    "carried.bad-xml", placeIn(xml, name),
                    {"more than " + std::to_string(deepest) + " elements in each other"});
            if (xml.name() == QLatin1String("figure") &&
                xml.namespaceUri() == QLatin1String(carriedNamespace)) {
                std::optional<QByteArray> text = elementText(xml);
                if (!text)
                    return refused("carried.too-large", placeIn(xml, name),
                                   {std::to_string(mostCarriedBytes >> 20)});
                if (!xml.hasError())
                    return {std::move(text), {}};
            }
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        return refused("carried.bad-xml", placeIn(xml, name), {xml.errorString().toStdString()});
    return refused("carried.nothing", {name, 0, 0, 0, 0});
}

// ---- All

Carried told(CarriedPart part, const std::string& name)
{
    const base::SourceSpan where{name, 0, 0, 0, 0};
    switch (part.state) {
    case CarriedState::Whole:
        return {std::move(part.text), {}};
    case CarriedState::Damaged:
        return refused("carried.damaged", where);
    case CarriedState::TooLarge:
        return refused("carried.too-large", where, {std::to_string(mostCarriedBytes >> 20)});
    case CarriedState::Encrypted:
        return refused("carried.encrypted", where);
    case CarriedState::Nothing:
        break;
    }
    return refused("carried.nothing", where);
}

/// XML whose first element is svg, with or without a prefix.
bool isSvg(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(16 * 1024);
    const qsizetype first = start.indexOf('<');
    const QByteArray before = start.left(std::max<qsizetype>(0, first)).trimmed();
    if (first < 0 || !(before.isEmpty() || before == "\xEF\xBB\xBF"))
        return false;
    for (qsizetype at = first; at >= 0; at = start.indexOf('<', at + 1)) {
        const char next = at + 1 < start.size() ? start[at + 1] : '\0';
        if (next == '?')
            continue;
        if (next == '!') {
            if (start.mid(at, 4) == "<!--")
                at = start.indexOf("-->", at);
            if (at < 0)
                return false;
            continue;
        }
        qsizetype end = at + 1;
        while (end < start.size() && !QByteArrayView(" \t\r\n>/").contains(start[end]))
            ++end;
        const QByteArray element = start.mid(at + 1, end - at - 1);
        return element == "svg" || element.endsWith(":svg");
    }
    return false;
}

} // namespace

std::optional<FileType> pictureTypeOf(const QByteArray& bytes)
{
    constexpr qsizetype mostBeforePdf = 1024; // Adobe's readers look so far
    if (bytes.startsWith(pngSignature))
        return FileType::Png;
    if (QByteArrayView(bytes).first(std::min(bytes.size(), mostBeforePdf)).contains("%PDF-"))
        return FileType::Pdf;
    if (isSvg(bytes))
        return FileType::Svg;
    return std::nullopt;
}

Carried carriedIn(const QByteArray& bytes, const std::string& name, const base::Control& control)
{
    const std::optional<FileType> type = pictureTypeOf(bytes);
    if (!type)
        return refused("carried.not-a-picture", {name, 0, 0, 0, 0});
    if (*type == FileType::Svg)
        return carriedInSvg(bytes, name, control);
    return told(
        *type == FileType::Png ? carriedInPng(bytes, control) : carriedInPdf(bytes, control), name);
}

} // namespace knotary::figures
