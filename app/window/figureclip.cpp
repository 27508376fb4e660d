// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figureclip.h"

#include "app/report/footer.h"

#include <QDir>
#include <QFile>
#include <QThreadPool>
#include <QUrl>

#include <utility>

namespace knotary::window
{

namespace
{

using operations::FigureFormat;

QByteArray addressOf(const QString& file)
{
    return QUrl::fromLocalFile(file).toEncoded() + "\r\n";
}

QString addressType()
{
    return QStringLiteral("text/uri-list");
}

constexpr std::array pictures{FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf};

/// Begins at once beside the window; a chart of years waits until it is asked for, because it is
/// painted on the thread of the window.
std::shared_future<QByteArray> begin(const FigureClip::Made& made, FigureFormat format)
{
    const auto draw = [made, format] { return operations::bytesOf(**made, format); };
    if ((*made)->request.view == report::View::Timeline)
        return std::async(std::launch::deferred, draw);
    const auto task = std::make_shared<std::packaged_task<QByteArray()>>(draw);
    std::shared_future<QByteArray> bytes = task->get_future();
    QThreadPool::globalInstance()->start([task] { (*task)(); });
    return bytes;
}

} // namespace

QString DropFolder::next()
{
    if (!m_folder)
        m_folder.emplace();
    const QString name = QString::number(++m_number);
    if (!m_folder->isValid() || !QDir(m_folder->path()).mkdir(name))
        return {};
    return m_folder->filePath(name);
}

FigureClip::FigureClip(Made made, FigureFormat format, QString fileName, DropFolder& folder)
    : m_made(std::move(made)), m_format(format), m_fileName(std::move(fileName)), m_folder(folder)
{
    for (const FigureFormat wanted : pictures)
        m_bytes[static_cast<std::size_t>(wanted)] = begin(m_made, wanted);
}

QStringList FigureClip::formats() const
{
    QStringList types{addressType()};
    for (const FigureFormat format : pictures)
        types += operations::mediaTypeOf(format);
    return types;
}

bool FigureClip::hasFormat(const QString& mediaType) const
{
    return formats().contains(mediaType);
}

QVariant FigureClip::retrieveData(const QString& mediaType, QMetaType type) const
{
    if (mediaType == addressType())
        return addressOfFile();
    for (const FigureFormat format : pictures)
        if (mediaType == operations::mediaTypeOf(format))
            return bytesOf(format);
    return QMimeData::retrieveData(mediaType, type);
}

QByteArray FigureClip::bytesOf(FigureFormat format) const
{
    std::shared_future<QByteArray>& bytes = m_bytes[static_cast<std::size_t>(format)];
    if (!bytes.valid())
        bytes = begin(m_made, format);
    return bytes.get();
}

/// The file is written once, however often a desktop asks while something is dragged over it.
QByteArray FigureClip::addressOfFile() const
{
    if (!m_address.isEmpty())
        return m_address;
    const QString folder = m_folder.next();
    QFile file(QDir(folder).filePath(m_fileName));
    const QByteArray bytes = bytesOf(m_format);
    if (folder.isEmpty() || bytes.isEmpty() || !file.open(QIODevice::WriteOnly) ||
        file.write(bytes) != bytes.size())
        return {};
    file.close();
    m_address = addressOf(file.fileName());
    if (const QString sources = sourcesBeside(file.fileName()); !sources.isEmpty())
        m_address += addressOf(sources);
    return m_address;
}

/// The file that a picture with more sources than it holds speaks of; empty where it does not.
QString FigureClip::sourcesBeside(const QString& picture) const
{
    const auto sources = report::sourcesBeside(**m_made, operations::fileTypeOf(m_format));
    if (!sources)
        return {};
    QFile file(report::besideName(picture));
    const QByteArray bytes = sources->toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return isWritten ? file.fileName() : QString();
}

} // namespace knotary::window
