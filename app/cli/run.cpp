// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/run.h"

#include "app/cli/command.h"
#include "app/cli/commandline.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <langinfo.h>

#include <clocale>
#include <cstdio>
#include <memory>
#include <string_view>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Qt's remarks about the machine (no runtime folder, an odd locale) are no messages of ours. Who
/// wants them sets QT_LOGGING_RULES.
void tellOnlyGraveMessages(QtMsgType type, const QMessageLogContext& /*context*/,
                           const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg ||
        qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "knotary: %s\n", message.toUtf8().constData());
}

Call tellUnknown(const QStringList& words, const QString& word, Output& output)
{
    QStringList names;
    for (const Command& command : catalogue())
        names.append(QLatin1String(command.name));
    return SaidCall{tellMisuse(
        output, words, word, QStringLiteral("unknown-command"),
        Words::tr("“%1” is neither a command nor a file%2").arg(word, didYouMean(word, names)))};
}

} // namespace

Call readCall(const QStringList& words, Output& output)
{
    if (words.size() < 2)
        return WindowCall{};
    const QString& first = words[1];
    if (const Command* command = findCommand(first))
        return CommandCall{command};
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        output.bytes(overview().toStdString());
        return SaidCall{output.flush() ? ExitStatus::Fine : ExitStatus::NotWritten};
    }
    if (first == QLatin1String("--version") || first == QLatin1String("-v")) {
        output.line(QStringLiteral("knotary " KNOTARY_VERSION));
        return SaidCall{output.flush() ? ExitStatus::Fine : ExitStatus::NotWritten};
    }
    const bool hasSeparator = first == QLatin1String("--");
    if (first.startsWith(u'-') && !hasSeparator)
        return SaidCall{
            tellMisuse(output, words, first, QStringLiteral("unknown-option"),
                       Words::tr("there is no option “%1” — see knotary --help").arg(first))};
    QStringList files = words.mid(hasSeparator ? 2 : 1);
    for (const QString& file : files)
        if (!QFileInfo::exists(file))
            return tellUnknown(words, file, output);
    return WindowCall{std::move(files)};
}

void prepareHeadless()
{
    // Names in Chinese must leave whole, whatever the locale; numbers and dates never follow it.
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
    QLocale::setDefault(QLocale::c());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What sets sizes, fonts or styles by the user's taste must not change a figure.
    for (const char* name :
         {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_FONT_DPI",
          "QT_SCREEN_SCALE_FACTORS", "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_USE_PHYSICAL_DPI",
          "QT_AUTO_SCREEN_SCALE_FACTOR", "QT_ENABLE_HIGHDPI_SCALING"})
        qunsetenv(name);
    qInstallMessageHandler(tellOnlyGraveMessages);
}

int runCommand(const Command& command, int& argc, char** argv, const QStringList& words,
               Output& output)
{
    std::unique_ptr<QCoreApplication> application;
    if (command.isPainting)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("knotary"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KNOTARY_VERSION));
    const ExitStatus status = command.run(command, words, output);
    return static_cast<int>(output.flush() ? status : ExitStatus::NotWritten);
}

QString missingDisplay()
{
    const auto isSet = [](const char* name) { return !qEnvironmentVariableIsEmpty(name); };
    if (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM"))
        return {};
    return Words::tr(
        "knotary: there is no display; start it in a desktop session, or try: xvfb-run "
        "-a knotary");
}

} // namespace knotary::cli
