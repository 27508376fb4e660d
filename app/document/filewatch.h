// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tells when the open file has other bytes than before, whichever way an editor wrote them: in
// place, by replacing it, by deleting and writing it anew. Waits until the file is quiet, so that
// a half-written file is not taken for the new one.

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace knotary::document
{

class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(QObject* parent = nullptr);

    /// Watches this file from its present bytes on; an empty path watches nothing.
    void watch(const QString& path) { watch(path, fingerprintOf(path)); }
    /// The same from bytes on that were read before, so that nothing is missed in between.
    void watch(const QString& path, const QByteArray& fingerprint);

    /// Looks at once instead of waiting for the file system to speak up (a window that is
    /// activated again: network folders send no word).
    void look();

    /// Tells the bytes of one file from others; empty where there is no file that can be read.
    [[nodiscard]] static QByteArray fingerprintOf(const QString& path);

Q_SIGNALS:
    void changed();
    void disappeared();

private:
    void waitForQuiet();
    void compare();
    void keepWatching();

    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
    QString m_path;
    QByteArray m_fingerprint;
    bool m_isGone = false;
};

} // namespace knotary::document
