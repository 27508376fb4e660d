// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/sourcetext.h"

#include "app/document/builtin.h"
#include "app/document/filewatch.h"
#include "model/formats/limits.h"

#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <algorithm>
#include <utility>

namespace knotary::document
{

namespace
{

constexpr int tabColumns = 4;
constexpr unsigned char firstWideLead = 0xE2; ///< lead byte of U+2000, behind which CJK begins

QByteArray inUtf8(QByteArray bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : std::move(bytes);
    QStringDecoder decoder(*encoding);
    const QString text = decoder(bytes);
    return text.toUtf8();
}

/// At least as many columns as the byte takes part in showing.
int columnsOf(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    if (code == '\t')
        return tabColumns;
    if (code < 0x80 || code >= 0xC0)
        return code >= firstWideLead ? 2 : 1;
    return 0;
}

} // namespace

SourceText::SourceText(QByteArray bytes, QByteArray fingerprint)
    : m_bytes(inUtf8(std::move(bytes))), m_fingerprint(std::move(fingerprint))
{
    m_lineStarts.push_back(0);
    int columns = 0;
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        if (m_bytes[at] == '\n') {
            m_lineStarts.push_back(at + 1);
            m_columns = std::max(m_columns, columns);
            columns = 0;
        } else {
            columns += columnsOf(m_bytes[at]);
        }
    }
    m_columns = std::max(m_columns, columns);
    // The end of the last line begins no line of its own.
    if (m_lineStarts.size() > 1 && m_lineStarts.back() == m_bytes.size())
        m_lineStarts.pop_back();
}

QString SourceText::line(int number) const
{
    if (number < 1 || number > lineCount())
        return {};
    const auto index = static_cast<std::size_t>(number);
    const qsizetype start = m_lineStarts[index - 1];
    qsizetype end = index < m_lineStarts.size() ? m_lineStarts[index] : m_bytes.size();
    while (end > start && (m_bytes[end - 1] == '\n' || m_bytes[end - 1] == '\r'))
        --end;
    return QString::fromUtf8(QByteArrayView(m_bytes).sliced(start, end - start));
}

SourceText readSourceText(const QString& path)
{
    if (path.isEmpty())
        return SourceText(QByteArray::fromStdString(builtInText()));
    // The fingerprint first: bytes that change in between are noticed as changed.
    QByteArray fingerprint = FileWatch::fingerprintOf(path);
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > static_cast<qint64>(formats::limits::fileBytes) ||
        !file.open(QIODevice::ReadOnly))
        return {};
    return SourceText(file.readAll(), std::move(fingerprint));
}

} // namespace knotary::document
