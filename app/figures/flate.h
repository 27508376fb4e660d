// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bytes made small and back, as PNG and PDF keep them (zlib, RFC 1950). Qt's qUncompress knows no
// limit, and whoever opens a stranger's picture needs one.

#include <QByteArray>
#include <QByteArrayView>

namespace knotary::figures
{

[[nodiscard]] QByteArray deflated(const QByteArray& bytes);

struct Inflated
{
    QByteArray bytes; ///< as far as they could be read
    bool isWhole = false;
    bool isTooLarge = false; ///< there would be more than was asked for
};
/// What stands behind the end of the compressed bytes does not count.
[[nodiscard]] Inflated inflated(QByteArrayView bytes, qsizetype mostBytes);

/// The check sum of PNG chunks.
[[nodiscard]] quint32 cyclicCheck(QByteArrayView bytes);

} // namespace knotary::figures
