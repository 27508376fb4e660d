// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a sub-command puts what it has to say: results are kept together and leave in one piece at
// the end, messages leave at once.

#include <QByteArray>
#include <QString>

#include <string_view>

namespace knotary::cli
{

/// The exit status, as scripts know it.
enum class ExitStatus
{
    Fine = 0,
    No = 1,        ///< the data has errors, or the answer is "no"
    Misuse = 2,    ///< the call is wrong
    NotWritten = 3 ///< the result could not be written
};

/// The worse of two: the higher number.
[[nodiscard]] ExitStatus worse(ExitStatus one, ExitStatus other);

class Output
{
public:
    /// To standard output, with a line break at its end.
    void line(const QString& text);
    /// To standard output, as it is.
    void bytes(std::string_view text);
    /// To standard error, a line.
    void message(const QString& text);

    /// Shows how far long work is, in one line that overwrites itself; only on a terminal.
    void progress(const QString& what, double fraction);
    void endProgress();

    /// Writes the results out; false, with a message, where that failed (a full disk, a closed
    /// pipe).
    [[nodiscard]] bool flush();

private:
    QByteArray m_results;
    int m_shownPercent = -1;
};

} // namespace knotary::cli
