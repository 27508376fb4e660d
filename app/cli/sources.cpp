// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/claimwords.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/cli/listclaims.h"
#include "app/cli/queryoption.h"
#include "app/report/sourcelist.h"
#include "app/text/reference.h"
#include "model/dataset/bibliography.h"
#include "model/formats/format.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <map>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr const char* formatOption = "format";
constexpr const char* citeOption = "cite";
constexpr const char* outOption = "out";

struct Wish
{
    std::optional<report::SourceFormat> format; ///< nothing: lines for people
    text::CitationStyle style = text::CitationStyle::Apa;
    QString out; ///< empty: standard output
};

QString nameOf(const char* name)
{
    return QLatin1String(name);
}

bool readStyle(const CommandLine& line, Wish& wish)
{
    const QString given = line.value(nameOf(citeOption));
    if (!line.has(nameOf(citeOption)) || text::readCitationStyle(given, wish.style))
        return true;
    line.misuse(QStringLiteral("--cite"), QStringLiteral("unknown-style"),
                Words::tr("there is no citation style “%1”%2")
                    .arg(given, didYouMean(given, text::citationStyleCodes())));
    return false;
}

bool readFormat(const CommandLine& line, Wish& wish)
{
    const QString given = line.value(nameOf(formatOption));
    if (line.has(nameOf(formatOption))) {
        wish.format = report::sourceFormat(given);
        if (!wish.format) {
            line.misuse(QStringLiteral("--format"), QStringLiteral("unknown-format"),
                        Words::tr("there is no format “%1” for sources%2")
                            .arg(given, didYouMean(given, report::sourceFormatCodes())));
            return false;
        }
    }
    if (!line.wantsJson())
        return true;
    if (wish.format && wish.format != report::SourceFormat::CslJson) {
        line.misuse(QStringLiteral("--format"), QStringLiteral("two-formats"),
                    Words::tr("--json and --format name two formats"));
        return false;
    }
    wish.format = report::SourceFormat::CslJson;
    return true;
}

/// Without --format the ending of the file says which one.
bool readOut(const CommandLine& line, Wish& wish)
{
    wish.out = line.value(nameOf(outOption));
    if (!line.has(nameOf(outOption)) || wish.format)
        return true;
    wish.format = report::sourceFormatOfFile(wish.out);
    if (wish.format)
        return true;
    line.misuse(QStringLiteral("--out"), QStringLiteral("unknown-format"),
                Words::tr("“%1” ends in none of .md, .json, .bib and .ris — name the format with "
                          "--format")
                    .arg(wish.out));
    return false;
}

/// How many of the claims rest on each source.
std::map<base::SourceId, std::size_t> claimCounts(const dataset::Dataset& dataset,
                                                  const std::vector<base::ClaimId>& claims)
{
    std::map<base::SourceId, std::size_t> counts;
    for (const base::ClaimId claim : claims)
        for (const auto& [source, accessed] : dataset::readingsOf(dataset, {&claim, 1}))
            ++counts[source];
    return counts;
}

void printLines(const text::Speech& speech, const Wish& wish,
                const std::vector<base::ClaimId>& claims, Output& output)
{
    const dataset::Readings readings = dataset::readingsOf(speech.dataset, claims);
    const auto keyOf = [&speech](base::SourceId id) {
        return text::shown(QString::fromStdString(speech.dataset.source(id)->key));
    };
    qsizetype width = 0;
    for (const auto& [id, accessed] : readings)
        width = std::max(width, keyOf(id).size());
    const std::map<base::SourceId, std::size_t> counts = claimCounts(speech.dataset, claims);
    for (const auto& [id, accessed] : readings) {
        constexpr int countWidth = 5;
        output.line(keyOf(id).leftJustified(width + 1) +
                    QString::number(counts.at(id)).rightJustified(countWidth) +
                    QStringLiteral("  ") +
                    text::referenceIn(wish.style, speech, *speech.dataset.source(id), accessed));
    }
}

ExitStatus writeFile(const QString& path, const QByteArray& bytes, Output& output)
{
    const std::optional<std::string> reason =
        formats::writeFileAtomically(QFile::encodeName(path).toStdString(), bytes);
    return reason ? tellNotWritten(output, path, QString::fromStdString(*reason))
                  : ExitStatus::Fine;
}

} // namespace

ExitStatus runSources(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    line.add(nameOf(formatOption), QStringLiteral("F"),
             Words::tr("the form of the list: markdown, csl-json, bibtex or ris"));
    line.add(nameOf(citeOption), QStringLiteral("S"),
             Words::tr("how sources are cited: apa (where left out), chicago or gbt7714"));
    addQuery(line);
    line.addYears(Words::tr("only the sources of claims that are dated in these years"));
    line.add(nameOf(outOption), QStringLiteral("FILE"),
             Words::tr("where to write it; .md, .json, .bib or .ris names the form, too"));
    line.addLanguage();
    line.addJson();
    if (const auto status = line.parse(0, 1))
        return *status;
    Wish wish;
    if (!readStyle(line, wish) || !readFormat(line, wish) || !readOut(line, wish))
        return ExitStatus::Misuse;

    const Reading reading = readInputTellingMessages(line.arguments().value(0), output);
    if (!reading.result.dataset)
        return reading.status;
    const dataset::Dataset& dataset = *reading.result.dataset;
    const std::optional<query::Query> query = readQuery(line, dataset, line.arguments().value(0));
    if (!query)
        return ExitStatus::Misuse;
    const std::vector<base::ClaimId> claims = claimsChosen(dataset, *query, line.years());
    if (!wish.format) {
        printLines({dataset, line.language()}, wish, claims, output);
        return reading.status;
    }
    const QByteArray bytes = report::sourceList(
        {.format = *wish.format, .style = wish.style, .language = line.language()}, dataset,
        claims);
    if (!wish.out.isEmpty())
        return worse(reading.status, writeFile(wish.out, bytes, output));
    output.bytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return reading.status;
}

} // namespace knotary::cli
