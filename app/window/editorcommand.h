// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which program opens a file at a line, and what it has to be told: the command that the person
// wrote, or what $VISUAL and $EDITOR name, or the first well-known editor that is installed.

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace knotary::window
{

struct EditorCommand
{
    QString program;
    QStringList arguments;

    bool operator==(const EditorCommand&) const = default;
};

struct FilePlace
{
    QString path; ///< absolute
    int line = 1;
    int column = 1;
};

/// What the machine offers: `findProgram` gives the whole path of a program, or nothing.
struct EditorChoice
{
    QString configured; ///< "kate -l {line} {file}"; without {file} it goes last
    QStringList named;  ///< $VISUAL, $EDITOR
    std::function<QString(const QString& name)> findProgram;
};

/// Nothing where no editor is found that can be told a line. No shell reads the command, so that a
/// file name can hold anything.
[[nodiscard]] std::optional<EditorCommand> editorCommand(const EditorChoice& choice,
                                                         const FilePlace& place);
/// The same for this machine.
[[nodiscard]] std::optional<EditorCommand> editorCommand(const QString& configured,
                                                         const FilePlace& place);

} // namespace knotary::window
