// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/editorcommand.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <array>

namespace knotary::window
{

namespace
{

enum class Runs
{
    InAWindow,
    InATerminal
};

struct KnownEditor
{
    const char* program;
    const char* arguments; ///< parted by blanks; {file}, {line} and {column} stand for the place
    Runs runs;
};

// As their manual pages say. The order is that of trying.
constexpr std::array editors{
    KnownEditor{"kate", "-l {line} -c {column} {file}", Runs::InAWindow},
    KnownEditor{"kwrite", "-l {line} -c {column} {file}", Runs::InAWindow},
    KnownEditor{"gedit", "{file} +{line}:{column}", Runs::InAWindow},
    KnownEditor{"code", "--goto {file}:{line}:{column}", Runs::InAWindow},
    KnownEditor{"codium", "--goto {file}:{line}:{column}", Runs::InAWindow},
    KnownEditor{"subl", "{file}:{line}:{column}", Runs::InAWindow},
    KnownEditor{"geany", "-l {line} --column {column} {file}", Runs::InAWindow},
    KnownEditor{"pluma", "+{line} {file}", Runs::InAWindow},
    KnownEditor{"xed", "+{line} {file}", Runs::InAWindow},
    KnownEditor{"gvim", "+{line} {file}", Runs::InAWindow},
    KnownEditor{"emacs", "+{line}:{column} {file}", Runs::InAWindow},
    KnownEditor{"vim", "+{line} {file}", Runs::InATerminal},
    KnownEditor{"nvim", "+{line} {file}", Runs::InATerminal},
    KnownEditor{"vi", "+{line} {file}", Runs::InATerminal},
    KnownEditor{"nano", "+{line},{column} {file}", Runs::InATerminal},
    KnownEditor{"micro", "+{line}:{column} {file}", Runs::InATerminal},
};

constexpr const char* terminal = "x-terminal-emulator"; // Debian's alternative for all of them

QString filled(QString argument, const FilePlace& place)
{
    argument.replace(QLatin1String("{line}"), QString::number(place.line));
    argument.replace(QLatin1String("{column}"), QString::number(place.column));
    return argument.replace(QLatin1String("{file}"), place.path); // last: a name may hold braces
}

std::optional<EditorCommand> commandOf(const KnownEditor& editor, const EditorChoice& choice,
                                       const FilePlace& place)
{
    const QString program = choice.findProgram(QLatin1String(editor.program));
    if (program.isEmpty())
        return {};
    QStringList arguments;
    for (const QString& argument : QString::fromLatin1(editor.arguments).split(u' '))
        arguments += filled(argument, place);
    if (editor.runs == Runs::InAWindow)
        return EditorCommand{program, arguments};
    const QString window = choice.findProgram(QLatin1String(terminal));
    if (window.isEmpty())
        return {};
    return EditorCommand{window, QStringList{QStringLiteral("-e"), program} + arguments};
}

std::optional<EditorCommand> configuredCommand(const EditorChoice& choice, const FilePlace& place)
{
    QStringList words = QProcess::splitCommand(choice.configured);
    if (words.isEmpty())
        return {};
    if (words.filter(QStringLiteral("{file}")).isEmpty())
        words += QStringLiteral("{file}");
    EditorCommand command{words.takeFirst(), {}};
    for (const QString& word : words)
        command.arguments += filled(word, place);
    return command;
}

const KnownEditor* known(const QString& program)
{
    const QString name = QFileInfo(program).fileName();
    for (const KnownEditor& editor : editors)
        if (name == QLatin1String(editor.program))
            return &editor;
    return nullptr;
}

} // namespace

std::optional<EditorCommand> editorCommand(const EditorChoice& choice, const FilePlace& place)
{
    if (auto command = configuredCommand(choice, place))
        return command;
    for (const QString& named : choice.named) {
        const QStringList words = QProcess::splitCommand(named);
        const KnownEditor* editor = words.isEmpty() ? nullptr : known(words.front());
        if (editor == nullptr)
            continue;
        if (auto command = commandOf(*editor, choice, place))
            return command;
    }
    for (const KnownEditor& editor : editors)
        if (auto command = commandOf(editor, choice, place))
            return command;
    return {};
}

std::optional<EditorCommand> editorCommand(const QString& configured, const FilePlace& place)
{
    return editorCommand({configured,
                          {qEnvironmentVariable("VISUAL"), qEnvironmentVariable("EDITOR")},
                          [](const QString& name) { return QStandardPaths::findExecutable(name); }},
                         place);
}

} // namespace knotary::window
