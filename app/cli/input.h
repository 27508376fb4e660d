// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gets the data set that a call speaks of: a file, or the one that is built in.

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "model/formats/format.h"

#include <QString>

#include <optional>

namespace knotary::cli
{

/// What reading a file came to. `status` says what the reading alone makes of the call: a file that
/// is not there is a wrong call, errors in it are the data's.
struct Reading
{
    formats::ReadResult result;
    ExitStatus status = ExitStatus::Fine;
};

/// Tells of the name rather than of what is in the file.
[[nodiscard]] bool isAboutTheCall(const base::Diagnostic& diagnostic);

/// An empty name means the built-in data set. `format`: null finds out by itself.
[[nodiscard]] Reading readInput(const QString& fileName, const formats::Format* format = nullptr);

/// The same for commands whose result is something else: warnings and errors go to standard error.
[[nodiscard]] Reading readInputTellingMessages(const QString& fileName, Output& output);

/// The entity of that id; nothing, with a message that says which one may be meant, where there is
/// none.
[[nodiscard]] std::optional<base::EntityId>
findEntityOrTell(const CommandLine& line, const dataset::Dataset& dataset, const QString& id);

/// What is wrong with a query; its columns count within the text of --query.
void tellQueryFindings(Output& output, const base::Diagnostics& findings);

} // namespace knotary::cli
