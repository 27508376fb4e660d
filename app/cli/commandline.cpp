// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "model/base/editdistance.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The column, in characters from 1, at which a word stands in the call written out with single
/// blanks between the words; 1 where it is not found.
int columnOf(const QStringList& words, const QString& word)
{
    qsizetype column = 1;
    for (const QString& one : words) {
        if (!word.isEmpty() && (one == word || one.startsWith(word + u'=')))
            return static_cast<int>(column);
        column += one.toUcs4().size() + 1;
    }
    return 1;
}

} // namespace

QString messageLine(const QString& file, int line, int column, const QString& code,
                    const QString& text)
{
    return QStringLiteral("%1:%2:%3: error[%4]: ").arg(file).arg(line).arg(column).arg(code) + text;
}

ExitStatus tellMisuse(Output& output, const QStringList& words, const QString& word,
                      const QString& code, const QString& text)
{
    output.message(messageLine(QStringLiteral("<command-line>"), 1, columnOf(words, word),
                               QStringLiteral("call.") + code, text));
    return ExitStatus::Misuse;
}

ExitStatus tellNotWritten(Output& output, const QString& file, const QString& reason)
{
    output.message(messageLine(file, 1, 1, QStringLiteral("file.not-written"),
                               Words::tr("could not be written: %1 — what stood there before is "
                                         "unchanged")
                                   .arg(reason)));
    return ExitStatus::NotWritten;
}

QString didYouMean(const QString& word, const QStringList& candidates)
{
    std::vector<std::string> texts;
    for (const QString& candidate : candidates)
        texts.push_back(candidate.toStdString());
    const std::vector<std::string_view> views(texts.begin(), texts.end());
    const std::string found = base::nearest(word.toStdString(), views);
    if (found.empty())
        return {};
    return Words::tr(" — did you mean “%1”?").arg(QString::fromStdString(found));
}

CommandLine::CommandLine(const Command& command, QStringList words, Output& output)
    : m_command(command), m_words(std::move(words)), m_output(output)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addOption(
        QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
}

void CommandLine::add(const QString& name, const QString& valueName, const QString& description)
{
    m_options.push_back({name, valueName, description, {}});
    m_parser.addOption(QCommandLineOption(name, description, valueName));
}

void CommandLine::addWithDefault(const QString& name, const QString& valueName,
                                 const QString& otherwise, const QString& description)
{
    add(name, valueName, description);
    m_options.back().otherwise = otherwise;
}

void CommandLine::addJson()
{
    add(QStringLiteral("json"), {}, Words::tr("print one JSON document"));
}

void CommandLine::addLanguage()
{
    add(QStringLiteral("lang"), QStringLiteral("en|zh|en+zh"),
        Words::tr("language of names and texts; en where left out"));
}

void CommandLine::addYears(const QString& description)
{
    add(QStringLiteral("years"), QStringLiteral("A..B"), description);
}

ExitStatus CommandLine::tellParserError() const
{
    const QStringList unknown = m_parser.unknownOptionNames();
    if (unknown.isEmpty())
        return misuse({}, QStringLiteral("option-value"), m_parser.errorText());
    const QString& name = unknown.front();
    QStringList known{QStringLiteral("help")};
    for (const Option& option : m_options)
        known.append(option.name);
    const QString longName = QStringLiteral("--") + name;
    const auto isMeant = [&](const QString& word) {
        return word == longName || word == u'-' + name || word.startsWith(longName + u'=');
    };
    const auto word = std::find_if(m_words.begin(), m_words.end(), isMeant);
    return misuse(word == m_words.end() ? name : *word, QStringLiteral("unknown-option"),
                  Words::tr("“%1” has no option “%2”%3")
                      .arg(QLatin1String(m_command.name), name, didYouMean(name, known)));
}

/// What follows the program's name. Qt's parser takes the next word for the value that an option
/// lacks, so options that may go without are given theirs.
QStringList CommandLine::wordsWithDefaults() const
{
    QStringList all = m_words.mid(1);
    for (QString& word : all) {
        if (word == QLatin1String("--"))
            break; // what follows are arguments
        for (const Option& option : m_options)
            if (!option.otherwise.isEmpty() &&
                (word == QStringLiteral("--") + option.name || word == u'-' + option.name))
                word += u'=' + option.otherwise;
    }
    return all;
}

std::optional<ExitStatus> CommandLine::parse(qsizetype fewest, qsizetype most)
{
    // The parser skips its first word, the program's name.
    const bool isParsed = m_parser.parse(wordsWithDefaults());
    if (has(QStringLiteral("help"))) {
        m_output.bytes(helpOf(m_command, m_options).toStdString());
        return ExitStatus::Fine;
    }
    if (!isParsed)
        return tellParserError();
    const QStringList given = arguments();
    if (given.size() < fewest)
        return misuse({}, QStringLiteral("missing-argument"),
                      Words::tr("something is missing: knotary %1 %2")
                          .arg(QLatin1String(m_command.name), QLatin1String(m_command.synopsis)));
    if (given.size() > most)
        return misuse(given[most], QStringLiteral("extra-argument"),
                      Words::tr("“%1” is one argument too many; put quotation marks around a text "
                                "with blanks")
                          .arg(given[most]));
    return readCommonOptions();
}

std::optional<ExitStatus> CommandLine::readCommonOptions()
{
    const QString lang = QStringLiteral("lang");
    if (has(lang) && !text::readNameLanguage(value(lang), m_language))
        return misuse(
            QStringLiteral("--lang"), QStringLiteral("option-value"),
            Words::tr("“%1” is no language for --lang — en, zh or en+zh").arg(value(lang)));
    const QString years = QStringLiteral("years");
    if (has(years)) {
        m_years = query::parseYearRange(value(years).toStdString());
        if (!m_years)
            return misuse(
                QStringLiteral("--years"), QStringLiteral("option-value"),
                Words::tr("“%1” are no years — write 2016 or 2014..2019").arg(value(years)));
    }
    return std::nullopt;
}

std::optional<int> CommandLine::number(const QString& name, int least, int most, int otherwise)
{
    if (!has(name))
        return otherwise;
    bool isNumber = false;
    const int number = value(name).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    misuse(QStringLiteral("--") + name, QStringLiteral("option-value"),
           Words::tr("“%1” does not fit --%2 — a whole number from %3 to %4")
               .arg(value(name), name)
               .arg(least)
               .arg(most));
    return std::nullopt;
}

ExitStatus CommandLine::misuse(const QString& word, const QString& code, const QString& text) const
{
    return tellMisuse(m_output, m_words, word, code, text);
}

} // namespace knotary::cli
