// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/editorcommand.h"

#include <QTest>

using namespace knotary::window;

namespace
{

const FilePlace place{QStringLiteral("/a folder/my data {line} $x.yaml"), 12, 3};

EditorChoice with(const QStringList& installed, const QString& configured = {},
                  const QStringList& named = {})
{
    return {configured, named, [installed](const QString& name) {
                return installed.contains(name) ? QStringLiteral("/usr/bin/") + name : QString();
            }};
}

} // namespace

class EditorCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheConfiguredCommandFirst();
    void addsTheFileWhereTheCommandForgetsIt();
    void aFileNameStaysOneArgument();
    void takesTheEditorOfTheEnvironment();
    void opensATerminalForATerminalEditor();
    void findsAWellKnownEditor();
    void saysWhereThereIsNone();
};

void EditorCommandTest::takesTheConfiguredCommandFirst()
{
    const auto command = editorCommand(
        with({QStringLiteral("kate")}, QStringLiteral("my-editor --at {line}:{column} {file}")),
        place);
    QVERIFY(command.has_value());
    QCOMPARE(command->program, QStringLiteral("my-editor"));
    QCOMPARE(command->arguments,
             QStringList({QStringLiteral("--at"), QStringLiteral("12:3"), place.path}));
}

void EditorCommandTest::addsTheFileWhereTheCommandForgetsIt()
{
    const auto command =
        editorCommand(with({}, QStringLiteral("\"/opt/an editor/run\" -n")), place);
    QCOMPARE(command->program, QStringLiteral("/opt/an editor/run"));
    QCOMPARE(command->arguments, QStringList({QStringLiteral("-n"), place.path}));
}

void EditorCommandTest::aFileNameStaysOneArgument()
{
    const auto command =
        editorCommand(with({}, QStringLiteral("code --goto {file}:{line}")), place);
    QCOMPARE(command->arguments.size(), 2);
    QCOMPARE(command->arguments.back(), place.path + QStringLiteral(":12"));
}

void EditorCommandTest::takesTheEditorOfTheEnvironment()
{
    const auto command = editorCommand(with({QStringLiteral("kate"), QStringLiteral("gedit")}, {},
                                            {QString(), QStringLiteral("/usr/bin/gedit -w")}),
                                       place);
    QCOMPARE(command->program, QStringLiteral("/usr/bin/gedit"));
    QCOMPARE(command->arguments, QStringList({place.path, QStringLiteral("+12:3")}));
}

void EditorCommandTest::opensATerminalForATerminalEditor()
{
    const QStringList installed{QStringLiteral("vim"), QStringLiteral("x-terminal-emulator")};
    const auto command = editorCommand(with(installed), place);
    QCOMPARE(command->program, QStringLiteral("/usr/bin/x-terminal-emulator"));
    QCOMPARE(command->arguments, QStringList({QStringLiteral("-e"), QStringLiteral("/usr/bin/vim"),
                                              QStringLiteral("+12"), place.path}));
    QVERIFY(!editorCommand(with({QStringLiteral("vim")}), place).has_value());
}

void EditorCommandTest::findsAWellKnownEditor()
{
    const auto command =
        editorCommand(with({QStringLiteral("geany")}, {}, {QStringLiteral("unheard-of")}), place);
    QCOMPARE(command->program, QStringLiteral("/usr/bin/geany"));
    QVERIFY(command->arguments.contains(place.path));
}

void EditorCommandTest::saysWhereThereIsNone()
{
    QVERIFY(!editorCommand(with({}), place).has_value());
}

QTEST_GUILESS_MAIN(EditorCommandTest)
#include "editorcommand_test.moc"
