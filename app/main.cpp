// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program: a sub-command without a display, or the window.

#include "app/cli/run.h"
#include "app/window/benchcanvas.h"
#include "app/window/benchstart.h"
#include "app/window/benchtime.h"
#include "app/window/runwindow.h"

#include <QHashFunctions>
#include <QString>
#include <QStringList>

int main(int argc, char** argv)
{
    using namespace knotary;

    // The words as they were typed: UTF-8 whatever the locale says.
    QStringList words{QStringLiteral("knotary")};
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromUtf8(argv[i]));

    // For tests/bench, not for users.
    if (words.mid(1) == QStringList{QStringLiteral("bench"), QStringLiteral("start")})
        return window::benchStart(argc, argv);
    if (words.size() == 4 &&
        words.mid(1, 2) == QStringList{QStringLiteral("bench"), QStringLiteral("canvas")}) {
        return window::benchCanvas(argc, argv, words.back());
    }
    if (words.size() == 4 &&
        words.mid(1, 2) == QStringList{QStringLiteral("bench"), QStringLiteral("time")}) {
        return window::benchTime(argc, argv, words.back());
    }

    // Qt's PDF writer numbers its fonts in the order of a hash table, which is random by default:
    // the same figure must have the same bytes, from the window and from the command line.
    QHashSeed::setDeterministicGlobalSeed();

    cli::Output output;
    const cli::Call call = cli::readCall(words, output);
    if (const auto* said = std::get_if<cli::SaidCall>(&call))
        return static_cast<int>(said->status);
    if (const auto* command = std::get_if<cli::CommandCall>(&call)) {
        cli::prepareHeadless();
        return cli::runCommand(*command->command, argc, argv, words, output);
    }
    if (const QString reason = cli::missingDisplay(); !reason.isEmpty()) {
        output.message(reason);
        return static_cast<int>(cli::ExitStatus::Misuse);
    }
    return window::runWindow(argc, argv, std::get<cli::WindowCall>(call).files);
}
