// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/engineoptions.h"

#include "app/cli/input.h"
#include "app/cli/output.h"

#include <QCoreApplication>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList engineIds()
{
    QStringList ids;
    for (const layout::Engine* engine : layout::catalogue())
        ids.append(QString::fromLatin1(engine->id()));
    return ids;
}

/// What a parameter can be set to.
QString rangeOf(const base::ParameterDescription& parameter)
{
    if (!parameter.choices.empty()) {
        QStringList ids;
        for (const base::ParameterChoice& choice : parameter.choices)
            ids.append(QLatin1String(choice.id));
        return ids.join(Words::tr(" or "));
    }
    return (parameter.isWhole ? Words::tr("a whole number from %1 to %2")
                              : Words::tr("a number from %1 to %2"))
        .arg(parameter.minimum)
        .arg(parameter.maximum);
}

/// Reads one NAME=VALUE. False: it is wrong, and that is told.
bool readSetting(const CommandLine& line, const QString& setting, EngineChoice& choice)
{
    const QString option = QStringLiteral("--set");
    const QString code = QStringLiteral("option-value");
    const QString name = setting.section(u'=', 0, 0);
    QStringList known;
    for (const base::ParameterDescription& parameter : choice.engine->parameters()) {
        known.append(QLatin1String(parameter.id));
        if (name != known.back())
            continue;
        const QString word = setting.section(u'=', 1);
        const auto value = base::readValue(parameter, word.toStdString());
        if (value)
            choice.values.set(parameter.id, *value);
        else
            line.misuse(option, code,
                        Words::tr("“%1” does not fit %2 — %3").arg(word, name, rangeOf(parameter)));
        return value.has_value();
    }
    line.misuse(option, code,
                Words::tr("the engine “%1” has nothing to set called “%2”%3; it has %4")
                    .arg(QString::fromLatin1(choice.engine->id()), name, didYouMean(name, known),
                         known.join(QStringLiteral(", "))));
    return false;
}

} // namespace

void declareEngineOptions(CommandLine& line)
{
    line.add(
        QStringLiteral("engine"), QStringLiteral("E"),
        Words::tr("how: %1; the first where left out").arg(engineIds().join(QStringLiteral(", "))));
    line.add(QStringLiteral("set"), QStringLiteral("NAME=VALUE"),
             Words::tr("something that the engine can be told, as often as there is something"));
}

std::optional<EngineChoice> readEngine(CommandLine& line)
{
    EngineChoice choice;
    const QString engine = line.value(QStringLiteral("engine"));
    choice.engine =
        engine.isEmpty() ? layout::catalogue().front() : layout::findEngine(engine.toStdString());
    if (choice.engine == nullptr) {
        line.misuse(
            QStringLiteral("--engine"), QStringLiteral("option-value"),
            Words::tr("there is no engine “%1”%2").arg(engine, didYouMean(engine, engineIds())));
        return std::nullopt;
    }
    for (const QString& setting : line.values(QStringLiteral("set"))) {
        if (!readSetting(line, setting, choice))
            return std::nullopt;
    }
    return choice;
}

} // namespace knotary::cli
