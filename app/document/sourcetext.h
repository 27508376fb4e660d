// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The text of a file line by line, to show a person the place a message speaks of. Lines and
// columns are counted as base::SourceSpan counts them.

#include <QByteArray>
#include <QString>

#include <vector>

namespace knotary::document
{

class SourceText
{
public:
    SourceText() = default;
    /// `bytes` in UTF-8; UTF-16 and UTF-32 are known by their byte order mark.
    explicit SourceText(QByteArray bytes, QByteArray fingerprint = {});

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lineStarts.size()); }
    /// Counted from 1, without its end; empty where there is no such line.
    [[nodiscard]] QString line(int number) const;
    /// Of the widest line, in letters of a fixed font (East Asian letters are two wide).
    [[nodiscard]] int columns() const { return m_columns; }
    /// As FileWatch takes it, of the bytes on disk.
    [[nodiscard]] QByteArray fingerprint() const { return m_fingerprint; }

private:
    QByteArray m_bytes;
    QByteArray m_fingerprint;
    std::vector<qsizetype> m_lineStarts;
    int m_columns = 0;
};

/// Reads a regular file of at most 256 MiB, or the built-in data set where `path` is empty; without
/// any line where it cannot be read.
[[nodiscard]] SourceText readSourceText(const QString& path);

} // namespace knotary::document
