// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/format.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace knotary::formats
{
namespace
{

/// Makes the rename itself last: after a power cut the folder still knows the new name.
bool syncFolder(const QString& folder)
{
    const int descriptor =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    // Some file systems cannot sync a folder and say EINVAL; there is nothing more to be done then.
    const bool done = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    return done;
}

std::string reasonOf(const QSaveFile& file)
{
    const std::string reason = file.errorString().toStdString();
    return file.error() == QFileDevice::NoError || reason.empty() ? "The disk may be full."
                                                                  : reason;
}

} // namespace

std::optional<std::string> writeFileAtomically(const std::string& path, const QByteArray& bytes)
{
    const QString name = QFile::decodeName(QByteArray::fromStdString(path));
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return reasonOf(file);
    // QSaveFile of Qt 6.4 renames a cut file over a whole one when the disk is full: its own check
    // comes too early. So every step is asked here, before it may rename.
    const bool isWritten =
        file.write(bytes) == bytes.size() && file.flush() && file.error() == QFileDevice::NoError;
    if (!isWritten) {
        const std::string reason = reasonOf(file);
        file.cancelWriting();
        return reason;
    }
    if (::fsync(file.handle()) != 0) {
        const std::string reason = std::strerror(errno);
        file.cancelWriting();
        return reason;
    }
    if (!file.commit())
        return reasonOf(file);
    // A link is followed: what was replaced lies in the folder that it points to.
    const QFileInfo written(QFileInfo(name).canonicalFilePath());
    if (!syncFolder(written.absolutePath()))
        return "The file is written, but the folder could not be synced to disk.";
    return std::nullopt;
}

} // namespace knotary::formats
