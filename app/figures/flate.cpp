// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/flate.h"

#include <algorithm>

#include <zlib.h>

namespace knotary::figures
{

QByteArray deflated(const QByteArray& bytes)
{
    // In front of the stream Qt writes its length.
    constexpr qsizetype lengthBytes = 4;
    return qCompress(bytes, Z_BEST_COMPRESSION).mid(lengthBytes);
}

Inflated inflated(QByteArrayView bytes, qsizetype mostBytes)
{
    constexpr qsizetype step = 64 * 1024;
    Inflated result;
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return result;
    // zlib counts in 32 bits; nothing that we read is longer.
    stream.avail_in = static_cast<uInt>(std::min<qsizetype>(bytes.size(), 0x7FFFFFFF));
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    int state = Z_OK;
    while (state == Z_OK && result.bytes.size() <= mostBytes) {
        const qsizetype before = result.bytes.size();
        result.bytes.resize(before + step);
        stream.next_out = reinterpret_cast<Bytef*>(result.bytes.data() + before);
        stream.avail_out = static_cast<uInt>(step);
        state = ::inflate(&stream, Z_NO_FLUSH);
        result.bytes.truncate(before + step - static_cast<qsizetype>(stream.avail_out));
    }
    inflateEnd(&stream);
    result.isTooLarge = result.bytes.size() > mostBytes;
    result.isWhole = state == Z_STREAM_END && !result.isTooLarge;
    if (result.isTooLarge)
        result.bytes.truncate(mostBytes);
    return result;
}

quint32 cyclicCheck(QByteArrayView bytes)
{
    return static_cast<quint32>(
        ::crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

} // namespace knotary::figures
