// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/utf16.h"

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <cstddef>

namespace knotary::formats
{

std::optional<ByteOrder> utf16Mark(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE"))
        return ByteOrder::LittleEndian;
    if (bytes.starts_with("\xFE\xFF"))
        return ByteOrder::BigEndian;
    return std::nullopt;
}

std::optional<ByteOrder> utf16WithoutMark(std::string_view bytes)
{
    constexpr std::size_t charactersAsked = 8;
    const std::size_t pairs = std::min(bytes.size() / 2, charactersAsked);
    if (pairs < 2)
        return std::nullopt;
    bool isLittle = true;
    bool isBig = true;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        const char first = bytes[2 * pair];
        const char second = bytes[2 * pair + 1];
        isLittle = isLittle && first != '\0' && second == '\0';
        isBig = isBig && first == '\0' && second != '\0';
    }
    if (isLittle)
        return ByteOrder::LittleEndian;
    if (isBig)
        return ByteOrder::BigEndian;
    return std::nullopt;
}

std::string utf8FromUtf16(std::string_view bytes, ByteOrder order)
{
    QStringDecoder decoder(order == ByteOrder::LittleEndian ? QStringConverter::Utf16LE
                                                            : QStringConverter::Utf16BE,
                           QStringConverter::Flag::ConvertInitialBom);
    const QString text =
        decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.toStdString();
}

} // namespace knotary::formats
