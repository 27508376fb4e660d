// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The file beside a data file that keeps its arrangement: where it is, reading it, and writing it
// over nothing but an older one of our own. Knows no thread; one at a time may write to a file.

#include "model/base/control.h"
#include "model/formats/arrangementfile.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace knotary::document
{

/// `a/b.arrangement.yaml` for `a/b.yaml`; for the built-in data set (no path) a file in
/// $XDG_STATE_HOME/knotary (XDG Base Directory Specification 0.8). Empty where there is no place.
[[nodiscard]] QString arrangementPath(const QString& dataPath);

class SidecarFile
{
public:
    explicit SidecarFile(const QString& dataPath);
    SidecarFile() = default; ///< of data that are in no file: nothing is read or written

    [[nodiscard]] const QString& path() const { return m_path; }

    /// Without a file an empty arrangement, and nothing is said.
    [[nodiscard]] formats::DecodedArrangement read(const base::Control& control);
    /// Whether a file was there when it was last read or written.
    [[nodiscard]] bool isThere() const { return !m_seen.isEmpty(); }

    /// Why nothing was written: another's file stands there, or the disk does not take it (the
    /// reason in English).
    struct Failure
    {
        std::optional<base::Diagnostic> standsInTheWay;
        std::string reason;
    };
    [[nodiscard]] std::optional<Failure> write(const formats::ArrangementFile& arrangement);

private:
    QString m_path;
    bool m_isInStateFolder = false;
    QByteArray m_seen; ///< tells the bytes that we know from others
};

} // namespace knotary::document
