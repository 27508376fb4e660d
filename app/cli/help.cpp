// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandline.h"

#include <QCoreApplication>

#include <algorithm>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString exitStatuses()
{
    return Words::tr(
        "Exit status: 0 fine (warnings allowed), 1 the data has errors or the answer is "
        "“no”,\n2 the call is wrong, 3 the result could not be written.\n");
}

/// Rows of two columns, the first as wide as its widest cell.
QString inColumns(const QList<std::pair<QString, QString>>& rows)
{
    qsizetype width = 0;
    for (const auto& row : rows)
        width = std::max(width, row.first.size());
    QString text;
    for (const auto& [left, right] : rows)
        text += QStringLiteral("  ") + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

} // namespace

QString overview()
{
    QString text =
        Words::tr("Knotary shows who and what is connected, since when, and who says so.") +
        QStringLiteral("\n\n") +
        Words::tr("Usage: knotary [FILE…]            the window on FILE, or on the "
                  "built-in data set\n"
                  "       knotary COMMAND [ARGUMENT…]") +
        QStringLiteral("\n\n");
    QList<std::pair<QString, QString>> rows;
    for (const Command& command : catalogue())
        rows.append({QLatin1String(command.name), Words::tr(command.summary)});
    text += Words::tr("Commands (none of them needs a display):") + u'\n' + inColumns(rows) + u'\n';
    rows = {{QStringLiteral("-h, --help"), Words::tr("this text; after a command, more about it")},
            {QStringLiteral("-v, --version"), Words::tr("the version of the program")}};
    text += Words::tr("Options:") + u'\n' + inColumns(rows) + u'\n';
    text += Words::tr("Where FILE is left out, the built-in data set is meant. Results go to "
                      "standard output, messages\nto standard error.") +
            u'\n' + exitStatuses();
    return text;
}

QString helpOf(const Command& command, const std::vector<Option>& options)
{
    QString text = QStringLiteral("knotary %1: %2\n\n")
                       .arg(QLatin1String(command.name), Words::tr(command.summary));
    text += Words::tr("Usage: knotary %1 %2")
                .arg(QLatin1String(command.name), QString::fromUtf8(command.synopsis)) +
            QStringLiteral("\n\n");
    if (*command.details != '\0')
        text += Words::tr(command.details) + QStringLiteral("\n\n");
    QList<std::pair<QString, QString>> rows;
    for (const Option& option : options) {
        const QString name = QStringLiteral("--") + option.name;
        QString value;
        if (!option.valueName.isEmpty())
            value = option.otherwise.isEmpty() ? u' ' + option.valueName
                                               : QStringLiteral("[=%1]").arg(option.valueName);
        rows.append({name + value, option.description});
    }
    rows.append({QStringLiteral("-h, --help"), Words::tr("this text")});
    return text + Words::tr("Options:") + u'\n' + inColumns(rows) + u'\n' + exitStatuses();
}

ExitStatus runHelp(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    if (const auto status = line.parse(0, 1))
        return *status;
    if (line.arguments().isEmpty()) {
        output.bytes(overview().toStdString());
        return ExitStatus::Fine;
    }
    const QString name = line.arguments().front();
    const Command* asked = findCommand(name);
    if (asked == nullptr) {
        QStringList names;
        for (const Command& one : catalogue())
            names.append(QLatin1String(one.name));
        return line.misuse(
            name, QStringLiteral("unknown-command"),
            Words::tr("there is no command “%1”%2").arg(name, didYouMean(name, names)));
    }
    return asked->run(*asked, {words.front(), name, QStringLiteral("--help")}, output);
}

} // namespace knotary::cli
