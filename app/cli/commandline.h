// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of a call: which sub-command, which options, which arguments; and how a wrong call is
// told. A message names the call as "<command-line>", with the column of the word in question.

#include "app/cli/output.h"
#include "app/text/naming.h"
#include "model/query/query.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace knotary::cli
{

struct Command;

/// "file:line:column: error[code]: text"
[[nodiscard]] QString messageLine(const QString& file, int line, int column, const QString& code,
                                  const QString& text);

/// Tells that a call is wrong; `words` are the call from the program's name on, `word` is the
/// one that is wrong (empty: the call as a whole).
ExitStatus tellMisuse(Output& output, const QStringList& words, const QString& word,
                      const QString& code, const QString& text);

/// Tells that a file could not be written, and why.
ExitStatus tellNotWritten(Output& output, const QString& file, const QString& reason);

/// " — did you mean “X”?", or nothing where no candidate is near.
[[nodiscard]] QString didYouMean(const QString& word, const QStringList& candidates);

struct Option
{
    QString name;      ///< without dashes
    QString valueName; ///< empty: a switch
    QString description;
    QString otherwise; ///< the value that --NAME alone has; empty: it must have one
};

/// One call of a sub-command. Declare the options, then parse.
class CommandLine
{
public:
    /// `words`: "knotary", the sub-command, and what follows.
    CommandLine(const Command& command, QStringList words, Output& output);

    void add(const QString& name, const QString& valueName, const QString& description);
    /// An option that may be given as --NAME or as --NAME=VALUE.
    void addWithDefault(const QString& name, const QString& valueName, const QString& otherwise,
                        const QString& description);
    void addJson();
    void addLanguage();
    void addYears(const QString& description);

    /// Reads the words; a status means that all is said (help was asked for, or the call is wrong).
    /// `fewest` and `most` bound the number of arguments.
    [[nodiscard]] std::optional<ExitStatus> parse(qsizetype fewest, qsizetype most);

    [[nodiscard]] bool has(const QString& name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString value(const QString& name) const { return m_parser.value(name); }
    [[nodiscard]] QStringList values(const QString& name) const { return m_parser.values(name); }
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool wantsJson() const { return has(QStringLiteral("json")); }
    [[nodiscard]] text::NameLanguage language() const { return m_language; }
    [[nodiscard]] const std::optional<query::YearRange>& years() const { return m_years; }

    /// The value as a whole number within bounds; nothing, with a message, where it is not one.
    [[nodiscard]] std::optional<int> number(const QString& name, int least, int most,
                                            int otherwise);

    ExitStatus misuse(const QString& word, const QString& code, const QString& text) const;
    [[nodiscard]] Output& output() const { return m_output; }

private:
    [[nodiscard]] std::optional<ExitStatus> readCommonOptions();
    [[nodiscard]] QStringList wordsWithDefaults() const;
    [[nodiscard]] ExitStatus tellParserError() const;

    const Command& m_command;
    QStringList m_words;
    Output& m_output;
    QCommandLineParser m_parser;
    std::vector<Option> m_options;
    text::NameLanguage m_language = text::NameLanguage::English;
    std::optional<query::YearRange> m_years;
};

/// The help of one sub-command.
[[nodiscard]] QString helpOf(const Command& command, const std::vector<Option>& options);

} // namespace knotary::cli
