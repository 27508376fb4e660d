// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Decides what a call is: a sub-command that runs without a display, or files for the window.

#include "app/cli/output.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace knotary::cli
{

struct Command;

/// Show the window with these files (none: the built-in data set).
struct WindowCall
{
    QStringList files;
};

/// Run a sub-command.
struct CommandCall
{
    const Command* command = nullptr;
};

/// All is said already: help, the version, or what is wrong with the call.
struct SaidCall
{
    ExitStatus status = ExitStatus::Fine;
};

using Call = std::variant<WindowCall, CommandCall, SaidCall>;

/// `words`: the whole call, the program's name first.
[[nodiscard]] Call readCall(const QStringList& words, Output& output);

/// Makes the process one that needs no display, no language and no session of anybody: to be called
/// before any other function of Qt.
void prepareHeadless();

/// Makes an application object, runs the sub-command and writes its results.
[[nodiscard]] int runCommand(const Command& command, int& argc, char** argv,
                             const QStringList& words, Output& output);

/// Why the window cannot open here; empty where it can.
[[nodiscard]] QString missingDisplay();

} // namespace knotary::cli
