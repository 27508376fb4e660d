// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/diagnostictext.h"

#include "app/text/diagnosticsentences.h"
#include "app/text/direction.h"
#include "app/text/naming.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace knotary::text
{
namespace
{

constexpr const char* context = "Diagnostics";
constexpr int mostCharactersQuoted = 120;
constexpr int longestPath = 4096;

/// Words of ours that stand as arguments: the forms and types that readers name by an id.
constexpr std::array<std::pair<std::string_view, const char*>, 40> ownWords{{
    {"list", QT_TRANSLATE_NOOP("Diagnostics", "a list")},
    {"map", QT_TRANSLATE_NOOP("Diagnostics", "a map")},
    {"text", QT_TRANSLATE_NOOP("Diagnostics", "text")},
    {"nothing", QT_TRANSLATE_NOOP("Diagnostics", "nothing")},
    {"localized", QT_TRANSLATE_NOOP("Diagnostics", "text, or a map of texts by language")},
    {"texts", QT_TRANSLATE_NOOP("Diagnostics", "text, or a list of texts")},
    {"literal",
     QT_TRANSLATE_NOOP("Diagnostics", "text, or a map with text, quantity, date or url")},
    {"record", QT_TRANSLATE_NOOP("Diagnostics", "a map that begins with \"- id:\"")},
    {"records", QT_TRANSLATE_NOOP("Diagnostics", "a list whose items begin with \"- id:\"")},
    {"entity", QT_TRANSLATE_NOOP("Diagnostics", "an entity")},
    {"quantity", QT_TRANSLATE_NOOP("Diagnostics", "a quantity")},
    {"date", QT_TRANSLATE_NOOP("Diagnostics", "a date")},
    {"url", QT_TRANSLATE_NOOP("Diagnostics", "a web address")},
    {"folder", QT_TRANSLATE_NOOP("Diagnostics", "folder")},
    {"pipe", QT_TRANSLATE_NOOP("Diagnostics", "pipe")},
    {"socket", QT_TRANSLATE_NOOP("Diagnostics", "socket")},
    {"device", QT_TRANSLATE_NOOP("Diagnostics", "device")},
    {"key", QT_TRANSLATE_NOOP("Diagnostics", "a key in double quotes")},
    {"colon", QT_TRANSLATE_NOOP("Diagnostics", "a colon")},
    {"value",
     QT_TRANSLATE_NOOP("Diagnostics",
                       "a value: text in double quotes, a number, true, false, null, [ or {")},
    {"comma-or-brace", QT_TRANSLATE_NOOP("Diagnostics", "a comma or }")},
    {"comma-or-bracket", QT_TRANSLATE_NOOP("Diagnostics", "a comma or ]")},
    {"letter-case", QT_TRANSLATE_NOOP("Diagnostics", "capital and small letters")},
    {"blanks", QT_TRANSLATE_NOOP("Diagnostics", "the blanks around them")},
    {"composition",
     QT_TRANSLATE_NOOP("Diagnostics", "how letters with marks are composed (Unicode NFC, NFD)")},
    {"greek", QT_TRANSLATE_NOOP("Diagnostics", "Greek")},
    {"cyrillic", QT_TRANSLATE_NOOP("Diagnostics", "Cyrillic")},
    {"date-with-blank", QT_TRANSLATE_NOOP("Diagnostics", "there is a blank in it")},
    {"no-such-month", QT_TRANSLATE_NOOP("Diagnostics", "there is no such month")},
    {"no-such-day", QT_TRANSLATE_NOOP("Diagnostics", "there is no such day")},
    {"two-digits", QT_TRANSLATE_NOOP("Diagnostics", "a month and a day have two digits")},
    {"four-digits", QT_TRANSLATE_NOOP("Diagnostics", "a year has four digits")},
    {"digits-left-out", QT_TRANSLATE_NOOP("Diagnostics", "an X stands for a digit left out")},
    {"minus-zero", QT_TRANSLATE_NOOP("Diagnostics", "the year 0 has no sign")},
    {"long-year", QT_TRANSLATE_NOOP("Diagnostics", "Y stands before five digits and more")},
    {"year-too-far", QT_TRANSLATE_NOOP("Diagnostics", "the year is too far away")},
    {"date-form", QT_TRANSLATE_NOOP("Diagnostics", "it has another form")},
    {"source-against", QT_TRANSLATE_NOOP("Diagnostics", "a source denies or questions it")},
    {"in-conflict", QT_TRANSLATE_NOOP("Diagnostics", "it contradicts another claim")},
    {"called-disputed", QT_TRANSLATE_NOOP("Diagnostics", "the data set calls it so")},
}};

QString translated(const char* text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate(context, text);
}

/// All tables as one, sorted by code.
const std::vector<SentenceTemplate>& allSentences()
{
    static const std::vector<SentenceTemplate> all = [] {
        std::vector<SentenceTemplate> joined;
        for (const auto part :
             {sentencesOfFiles(), sentencesOfYaml(), sentencesOfData(), sentencesOfQueries(),
              sentencesOfChecks(), sentencesOfReports(), sentencesOfFigures()})
            joined.insert(joined.end(), part.begin(), part.end());
        std::sort(joined.begin(), joined.end(),
                  [](const SentenceTemplate& one, const SentenceTemplate& other) {
                      return one.code < other.code;
                  });
        return joined;
    }();
    return all;
}

const SentenceTemplate* templateOf(std::string_view code)
{
    const std::vector<SentenceTemplate>& all = allSentences();
    const auto found = std::lower_bound(
        all.begin(), all.end(), code,
        [](const SentenceTemplate& one, std::string_view wanted) { return one.code < wanted; });
    return found == all.end() || found->code != code ? nullptr : &*found;
}

/// The arguments as they are shown: our own words translated, those of the file made harmless.
QStringList argumentsOf(const base::Diagnostic& diagnostic, const SentenceTemplate& sentence)
{
    QStringList all;
    for (std::size_t index = 0; index < diagnostic.arguments.size(); ++index) {
        const std::string& argument = diagnostic.arguments[index];
        const bool isOurs =
            sentence.words.find(static_cast<char>('1' + index)) != std::string_view::npos;
        all.append(isOurs
                       ? wordOfOurs(argument)
                       : isolated(shown(QString::fromStdString(argument), mostCharactersQuoted)));
    }
    return all;
}

/// Puts the arguments in for %1 … %9 in one go, so that a %1 in somebody's data stays what it is.
QString filled(const QString& pattern, const QStringList& arguments)
{
    QString result;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern[at] == QLatin1Char('%') && at + 1 < pattern.size() &&
                             pattern[at + 1] >= QLatin1Char('1') &&
                             pattern[at + 1] <= QLatin1Char('9');
        if (!isPlace) {
            result += pattern[at];
            continue;
        }
        ++at;
        result += arguments.value(pattern[at].unicode() - u'1');
    }
    return result;
}

} // namespace

DiagnosticSentence sentenceOf(const base::Diagnostic& diagnostic)
{
    const SentenceTemplate* sentence = templateOf(diagnostic.code);
    if (sentence == nullptr) {
        // A code from a later version still says which it is and what it is about.
        QStringList words;
        for (const std::string& argument : diagnostic.arguments)
            words.append(shown(QString::fromStdString(argument), mostCharactersQuoted));
        words.prepend(QString::fromStdString(diagnostic.code));
        return {words.join(QLatin1Char(' ')), {}, {}};
    }
    const QStringList arguments = argumentsOf(diagnostic, *sentence);
    const QString meant =
        sentence->suggestion > 0 ? arguments.value(sentence->suggestion - 1) : QString();
    return {filled(translated(sentence->found), arguments),
            meant.isEmpty()
                ? filled(translated(sentence->expected), arguments)
                : filled(QCoreApplication::translate(context, "did you mean \"%1\"?"), {meant}),
            filled(translated(sentence->outcome), arguments)};
}

QString messageOf(const base::Diagnostic& diagnostic)
{
    const DiagnosticSentence sentence = sentenceOf(diagnostic);
    QStringList parts{sentence.found, sentence.expected, sentence.outcome};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" — "));
}

QString lineOf(const base::Diagnostic& diagnostic)
{
    // Scripts read this form, so the severity is always in English and there is always a place.
    constexpr std::array<const char*, 3> severities{"note", "warning", "error"};
    const std::size_t line = std::max<std::size_t>(diagnostic.where.line, 1);
    const std::size_t column = std::max<std::size_t>(diagnostic.where.column, 1);
    return shown(QString::fromStdString(diagnostic.where.file), longestPath) +
           QStringLiteral(":%1:%2: ").arg(line).arg(column) +
           QLatin1String(severities[static_cast<std::size_t>(diagnostic.severity)]) +
           QLatin1Char('[') + QString::fromStdString(diagnostic.code) + QStringLiteral("]: ") +
           messageOf(diagnostic);
}

QString severityName(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Note:
        return QCoreApplication::translate(context, "note");
    case base::Severity::Warning:
        return QCoreApplication::translate(context, "warning");
    case base::Severity::Error:
        return QCoreApplication::translate(context, "error");
    }
    return {};
}

QString wordOfOurs(const std::string& id)
{
    const auto found = std::find_if(ownWords.begin(), ownWords.end(),
                                    [&](const auto& word) { return word.first == id; });
    return found == ownWords.end() ? QString::fromStdString(id) : translated(found->second);
}

std::span<const std::string_view> knownCodes()
{
    static const std::vector<std::string_view> codes = [] {
        std::vector<std::string_view> all;
        for (const SentenceTemplate& sentence : allSentences())
            all.push_back(sentence.code);
        return all;
    }();
    return codes;
}

} // namespace knotary::text
