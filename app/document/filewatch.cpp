// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/filewatch.h"

#include "model/formats/limits.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace knotary::document
{

namespace
{

constexpr int quietMilliseconds = 250;
/// A file that has just become empty is most likely about to be written (synchronising programs
/// truncate first), so it is given longer.
constexpr int emptyMilliseconds = 2000;

} // namespace

FileWatch::FileWatch(QObject* parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    connect(&m_quiet, &QTimer::timeout, this, &FileWatch::compare);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::waitForQuiet);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::waitForQuiet);
}

void FileWatch::watch(const QString& path, const QByteArray& fingerprint)
{
    m_quiet.stop();
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path = path;
    m_fingerprint = fingerprint;
    m_isGone = false;
    keepWatching();
}

void FileWatch::look()
{
    if (!m_path.isEmpty())
        compare();
}

void FileWatch::waitForQuiet()
{
    keepWatching();
    const QFileInfo file(m_path);
    m_quiet.start(file.exists() && file.size() == 0 ? emptyMilliseconds : quietMilliseconds);
}

/// After an atomic replacement QFileSystemWatcher has dropped the file, and would stay silent for
/// ever: the folder is watched too, and the file is added again whenever it is there.
void FileWatch::keepWatching()
{
    if (m_path.isEmpty())
        return;
    const QFileInfo file(m_path);
    if (file.exists() && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const QString folder = file.absolutePath();
    if (QFileInfo::exists(folder) && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

void FileWatch::compare()
{
    keepWatching();
    if (!QFileInfo::exists(m_path)) {
        if (!m_isGone)
            Q_EMIT disappeared();
        m_isGone = true;
        return;
    }
    const QByteArray fingerprint = fingerprintOf(m_path);
    const bool wasGone = std::exchange(m_isGone, false);
    if (fingerprint == m_fingerprint && !wasGone)
        return;
    m_fingerprint = fingerprint;
    Q_EMIT changed();
}

/// Of the bytes, not of the clock: a file may be rewritten within one second, and clocks go back.
QByteArray FileWatch::fingerprintOf(const QString& path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.isFile() || info.size() > static_cast<qint64>(formats::limits::fileBytes) ||
        !file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(&file);
    return hash.result();
}

} // namespace knotary::document
