// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The embedded files of a PDF. They are looked for stream by stream and not through the tables of
// the file: so a file is read whose tables are object streams, are wrong, or are several.

#include "app/figures/carriedparts.h"
#include "app/figures/flate.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace knotary::figures
{

namespace
{

constexpr qsizetype longestDictionary = 64 * 1024;
constexpr int mostEmbedded = 256;

struct Stream
{
    QByteArrayView dictionary;
    QByteArrayView bytes; ///< to the end of the file: no length is believed
};

bool isEmbedded(QByteArrayView dictionary)
{
    return dictionary.contains("/EmbeddedFile");
}

QByteArrayView contentAfter(QByteArrayView pdf, qsizetype start)
{
    if (start < pdf.size() && pdf[start] == '\r')
        ++start;
    if (start < pdf.size() && pdf[start] == '\n')
        ++start;
    return pdf.sliced(std::min(start, pdf.size()));
}

bool isDeflated(const Stream& stream)
{
    return stream.dictionary.contains("/FlateDecode");
}

bool isOurs(const Stream& stream)
{
    const QByteArrayView beginning(carriedBeginning);
    if (isDeflated(stream))
        return inflated(stream.bytes, beginning.size()).bytes == beginning;
    return !stream.dictionary.contains("/Filter") && stream.bytes.startsWith(beginning);
}

CarriedPart contentOf(const Stream& stream)
{
    if (!isDeflated(stream)) {
        const qsizetype end = stream.bytes.indexOf("endstream");
        const QByteArrayView text = stream.bytes.first(std::max<qsizetype>(0, end));
        return {text.toByteArray(), end < 0 ? CarriedState::Damaged : stateOf(text.size())};
    }
    Inflated whole = inflated(stream.bytes, mostCarriedBytes);
    if (whole.isTooLarge)
        return {{}, CarriedState::TooLarge};
    return {std::move(whole.bytes), whole.isWhole ? CarriedState::Whole : CarriedState::Damaged};
}

} // namespace

CarriedPart carriedInPdf(QByteArrayView pdf, const base::Control& control)
{
    constexpr int keyword = 6;  // "stream"
    std::optional<Stream> last; // of what was saved again and again the last counts
    int embedded = 0;
    qsizetype object = pdf.indexOf(" obj");
    qsizetype begin = 0; // of what may be the dictionary: one pass over the file in all
    for (qsizetype at = pdf.indexOf("stream"); at >= 0 && !control.isCancelled();
         at = pdf.indexOf("stream", at + keyword)) {
        for (; object >= 0 && object < at; object = pdf.indexOf(" obj", object + 4))
            begin = std::max(begin, object + 4);
        const qsizetype first = std::max(begin, at - longestDictionary);
        const QByteArrayView before = pdf.sliced(first, at - first);
        begin = at + keyword;
        if (before.endsWith("end") || !isEmbedded(before) || embedded >= mostEmbedded)
            continue;
        ++embedded;
        const Stream stream{before, contentAfter(pdf, at + keyword)};
        if (isOurs(stream))
            last = stream;
    }
    if (last)
        return contentOf(*last);
    return {{}, pdf.contains("/Encrypt") ? CarriedState::Encrypted : CarriedState::Nothing};
}

} // namespace knotary::figures
