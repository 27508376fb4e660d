// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/formats/brokeninputs.h"

#include <QStringEncoder>

namespace knotary::test
{
namespace
{

constexpr const char* head = "knotary: 1\n";

QByteArray titled(const QByteArray& title)
{
    return QByteArray(head) + "dataset:\n  title: " + title + '\n';
}

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding,
                   QStringConverter::Flags flags = QStringConverter::Flag::Default)
{
    QStringEncoder encoder(encoding, flags);
    return encoder(text);
}

/// A file with one unknown section in its third line, to see that places are counted rightly.
QByteArray lines(const QByteArray& first, const QByteArray& second)
{
    return QByteArray("knotary: 1") + first + "entities: []" + second + "clams: []" + first;
}

QByteArray aliasBomb()
{
    QByteArray bytes = QByteArray(head) + "dataset:\n  title: &a0 lol\n";
    for (int level = 1; level <= 9; ++level) {
        const QByteArray alias = "*a" + QByteArray::number(level - 1);
        bytes += "x" + QByteArray::number(level) + ": &a" + QByteArray::number(level) + " [";
        for (int copy = 0; copy < 9; ++copy)
            bytes += (copy == 0 ? "" : ", ") + alias;
        bytes += "]\n";
    }
    return bytes;
}

QByteArray manyAnchors()
{
    QByteArray bytes = QByteArray(head) + "entities:\n";
    for (int number = 0; number < 100'000; ++number) {
        const QByteArray digits = QByteArray::number(number);
        bytes +=
            "  - &n" + digits + " {id: e" + digits + ", kind: thing, names: N" + digits + "}\n";
    }
    return bytes;
}

QByteArray manyItems(const char* separator)
{
    QByteArray bytes =
        QByteArray(head) + "entities:\n  - id: a\n    kind: thing\n    names: A\n    aliases: [";
    for (int number = 0; number < 1'000'000; ++number)
        bytes += (number == 0 ? "x" : separator + QByteArray("x"));
    return bytes + "]\n";
}

QByteArray manyKeys()
{
    QByteArray bytes = QByteArray(head) + "entities:\n  - id: a\n    kind: thing\n    names:\n";
    for (int number = 0; number < 100'000; ++number)
        bytes += "      k" + QByteArray::number(number) + ": v\n";
    return bytes + "      k7: again\n";
}

} // namespace

QList<std::pair<QString, QByteArray>> brokenInputs()
{
    const QString small = QStringLiteral("knotary: 1\nclams: []\n");
    using Encoding = QStringConverter::Encoding;
    const QStringConverter::Flags withMark = QStringConverter::Flag::WriteBom;
    return {
        {u"A01"_qs, {}},
        {u"A03"_qs, QByteArray("\xEF\xBB\xBF") + "clams: []\nknotary: 1\n"},
        {u"A04 little-endian"_qs, encoded(small, Encoding::Utf16LE, withMark)},
        {u"A04 big-endian"_qs, encoded(small, Encoding::Utf16BE, withMark)},
        {u"A05"_qs, encoded(small, Encoding::Utf16LE)},
        {u"A06"_qs, titled("\xD6\xD0\xB9\xFA\xBF\xC6\xD1\xA7\xD4\xBA")}, // 中国科学院 in GBK
        {u"A07"_qs, titled("caf\xE9")},
        {u"A08 overlong"_qs, titled("\xC0\xAF")},
        {u"A08 surrogate"_qs, titled("\xED\xA0\x80")},
        {u"A09"_qs, QByteArray(head) + "dataset: {title: \xE4\xB8"},
        {u"A10"_qs, titled(QByteArray("x\0y", 3))},
        {u"A11 end of transmission"_qs, QByteArray(head) + "\x04" + "dataset: {}\n"},
        {u"A11 delete"_qs, titled("x\x7F")},
        {u"A13"_qs, lines("\r\n", "\r\n")},
        {u"A14"_qs, lines("\r\n", "\n")},
        {u"A15"_qs, lines("\r", "\r")},
        {u"A16"_qs, QByteArray(head) + "clams: []"},
        {u"A17"_qs, QByteArray(head) + "dataset:\n\ttitle: T\n"},
        {u"A18"_qs, titled('"' + QByteArray(50'000'000, 'x') + '"')},
        {u"A19"_qs, QByteArray(10'000'000, ' ') + head},
        {u"A19 lines"_qs, QByteArray(10'000'000, '\n') + head},
        {u"A22 ZIP"_qs, QByteArray("PK\x03\x04\x14\x00\x06\x00", 8)},
        {u"A22 PDF"_qs, "%PDF-1.7\n"},
        {u"B18 brackets"_qs, QByteArray(100'000, '[')},
        {u"B18 items"_qs, QByteArray("- ").repeated(100'000)},
        {u"B18 keys"_qs, QByteArray("? ").repeated(100'000)},
        {u"B19"_qs, aliasBomb()},
        {u"B24"_qs, manyAnchors()},
        {u"B33 one line"_qs, manyItems(", ")},
        {u"B33 a line each"_qs, manyItems(",\n      ")},
        {u"B34"_qs, manyKeys()},
    };
}

} // namespace knotary::test
