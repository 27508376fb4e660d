// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a sub-command is, and the table of all there are.

#include "app/cli/output.h"

#include <QStringList>

#include <span>

namespace knotary::cli
{

struct Command
{
    const char* name;
    const char* synopsis; ///< what follows the name
    const char* summary;  ///< English, marked for translation in the table
    const char* details;  ///< more for --help; may be empty
    bool isPainting;      ///< needs fonts and a QApplication
    /// `words`: the whole call, "knotary" first.
    ExitStatus (*run)(const Command& command, const QStringList& words, Output& output);
};

[[nodiscard]] std::span<const Command> catalogue();
/// Null where there is none of that name.
[[nodiscard]] const Command* findCommand(const QString& name);

/// "knotary --help": every sub-command in a line.
[[nodiscard]] QString overview();

ExitStatus runAnalyse(const Command& command, const QStringList& words, Output& output);
ExitStatus runValidate(const Command& command, const QStringList& words, Output& output);
ExitStatus runStats(const Command& command, const QStringList& words, Output& output);
ExitStatus runList(const Command& command, const QStringList& words, Output& output);
ExitStatus runShow(const Command& command, const QStringList& words, Output& output);
ExitStatus runSearch(const Command& command, const QStringList& words, Output& output);
ExitStatus runPath(const Command& command, const QStringList& words, Output& output);
ExitStatus runConflicts(const Command& command, const QStringList& words, Output& output);
ExitStatus runSources(const Command& command, const QStringList& words, Output& output);
ExitStatus runConvert(const Command& command, const QStringList& words, Output& output);
ExitStatus runLayout(const Command& command, const QStringList& words, Output& output);
ExitStatus runFigure(const Command& command, const QStringList& words, Output& output);
ExitStatus runFigures(const Command& command, const QStringList& words, Output& output);
ExitStatus runVerify(const Command& command, const QStringList& words, Output& output);
ExitStatus runHelp(const Command& command, const QStringList& words, Output& output);

} // namespace knotary::cli
