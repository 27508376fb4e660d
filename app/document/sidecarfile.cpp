// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/document/sidecarfile.h"

#include "app/document/builtin.h"
#include "model/formats/filebytes.h"
#include "model/formats/format.h"
#include "model/formats/limits.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace knotary::document
{

namespace
{

QString stateFolder()
{
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(named))
        return named + QStringLiteral("/knotary");
    const QString home = qEnvironmentVariable("HOME");
    if (QDir::isAbsolutePath(home))
        return home + QStringLiteral("/.local/state/knotary");
    return {};
}

std::string nameOnDisk(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

QByteArray fingerprintOf(std::string_view bytes)
{
    return QCryptographicHash::hash(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())),
        QCryptographicHash::Blake2b_256);
}

} // namespace

QString arrangementPath(const QString& dataPath)
{
    const bool isBuiltIn = dataPath.isEmpty();
    const QFileInfo data(isBuiltIn ? QString::fromLatin1(builtInName) : dataPath);
    const QString folder = isBuiltIn ? stateFolder() : data.path();
    if (folder.isEmpty())
        return {};
    return QDir(folder).filePath(data.completeBaseName() + QStringLiteral(".arrangement.yaml"));
}

SidecarFile::SidecarFile(const QString& dataPath)
    : m_path(arrangementPath(dataPath)), m_isInStateFolder(dataPath.isEmpty())
{}

formats::DecodedArrangement SidecarFile::read(const base::Control& control)
{
    if (m_path.isEmpty())
        return {formats::ArrangementFile(), {}};
    formats::ReadArrangement there = formats::readArrangementFile(nameOnDisk(m_path), control);
    // Of what is not ours nothing is remembered: it is looked at again before anything is written.
    m_seen = there.bytes && there.decoded.arrangement ? fingerprintOf(*there.bytes) : QByteArray();
    return std::move(there.decoded);
}

std::optional<SidecarFile::Failure> SidecarFile::write(const formats::ArrangementFile& arrangement)
{
    if (m_path.isEmpty())
        return std::nullopt;
    const std::string path = nameOnDisk(m_path);
    std::string there;
    std::optional<base::Diagnostic> problem =
        formats::readBytes(path, formats::limits::arrangementBytes, base::Control(), there);
    if (!problem && fingerprintOf(there) != m_seen) {
        const formats::DecodedArrangement other =
            formats::decodeArrangement(there, path, base::Control());
        if (!other.arrangement)
            problem = other.diagnostics.front();
    }
    if (problem && problem->code != "file.not-found" && problem->code != "file.name-too-long")
        return Failure{problem, {}};

    const QByteArray bytes = formats::encodeArrangement(arrangement);
    if (problem || bytes.compare(QByteArray::fromStdString(there)) != 0) {
        if (m_isInStateFolder)
            QDir().mkpath(QFileInfo(m_path).path());
        if (const std::optional<std::string> reason = formats::writeFileAtomically(path, bytes))
            return Failure{std::nullopt, *reason};
    }
    m_seen = fingerprintOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return std::nullopt;
}

} // namespace knotary::document
