// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Runs the program as a person at a terminal does, and keeps what it answers.

#include <QProcess>
#include <QString>
#include <QStringList>

namespace knotary::support
{

/// A status of -1: it did not end by itself.
struct ProgramBytes
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

[[nodiscard]] inline ProgramBytes
programBytes(const QStringList& arguments, const QString& folder,
             const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    constexpr int patience = 120'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(KNOTARY_PROGRAM), arguments);
    if (!process.waitForFinished(patience))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The same, for tests that read words.
struct Answer
{
    int status = -1;
    QString out;
    QString err;
};

[[nodiscard]] inline Answer answerOf(const QStringList& arguments, const QString& folder)
{
    const ProgramBytes bytes = programBytes(arguments, folder);
    return {bytes.status, QString::fromUtf8(bytes.out), QString::fromUtf8(bytes.err)};
}

} // namespace knotary::support
