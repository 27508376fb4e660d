// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

namespace knotary::cli
{
namespace
{

void toStandardError(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ExitStatus worse(ExitStatus one, ExitStatus other)
{
    return std::max(one, other);
}

void Output::line(const QString& text)
{
    m_results += text.toUtf8();
    m_results += '\n';
}

void Output::bytes(std::string_view text)
{
    m_results.append(text.data(), static_cast<qsizetype>(text.size()));
}

void Output::message(const QString& text)
{
    toStandardError(text.toUtf8() + '\n');
}

void Output::progress(const QString& what, double fraction)
{
    const int percent = static_cast<int>(fraction * 100);
    if (percent == m_shownPercent || isatty(STDERR_FILENO) == 0)
        return;
    m_shownPercent = percent;
    toStandardError(QStringLiteral("\r%1 %2 %").arg(what).arg(percent).toUtf8());
}

void Output::endProgress()
{
    if (m_shownPercent >= 0)
        toStandardError("\r\x1b[K");
    m_shownPercent = -1;
}

bool Output::flush()
{
    const auto size = static_cast<std::size_t>(m_results.size());
    errno = 0;
    const bool isWritten =
        std::fwrite(m_results.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (!isWritten)
        message(messageLine(QStringLiteral("<standard output>"), 1, 1,
                            QStringLiteral("output.not-written"),
                            QCoreApplication::translate("Cli", "could not be written: %1")
                                .arg(QString::fromLocal8Bit(std::strerror(errno)))));
    m_results.clear();
    return isWritten;
}

} // namespace knotary::cli
