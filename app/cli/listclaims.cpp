// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/listclaims.h"

#include "app/text/fold.h"
#include "model/formats/jsonrecords.h"
#include "model/query/filter.h"
#include "model/time/timespan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr const char* claimsOption = "claims";
constexpr const char* propertyOption = "property";
constexpr const char* standingOption = "standing";
constexpr const char* sourceOption = "source";

constexpr std::array standings{dataset::Standing::Stated, dataset::Standing::Inferred,
                               dataset::Standing::Announced, dataset::Standing::Disputed,
                               dataset::Standing::Retracted};

/// Which claims are asked for; what is empty lets all through.
struct Choice
{
    std::optional<base::PropertyId> property;
    std::optional<dataset::Standing> standing;
    std::optional<base::SourceId> source;

    [[nodiscard]] bool takes(const dataset::Claim& claim) const
    {
        if ((property && claim.property != *property) || (standing && claim.standing != *standing))
            return false;
        if (source && std::none_of(claim.evidence.begin(), claim.evidence.end(),
                                   [this](const auto& one) { return one.source == *source; }))
            return false;
        return true;
    }
};

bool isInYears(const dataset::Claim& claim, const query::YearRange& years)
{
    const time::TimeSpan* when = dataset::timeOf(claim);
    return when != nullptr && time::touches(*when, time::firstDayOfYear(years.first),
                                            time::lastDayOfYear(years.last)) != time::Answer::No;
}

QString nameOf(const char* name)
{
    return QLatin1String(name);
}

/// Says what is there instead.
ExitStatus tellUnknown(const CommandLine& line, const char* option, const QString& message,
                       const QStringList& known)
{
    return line.misuse(
        QStringLiteral("--") + nameOf(option), QStringLiteral("unknown-") + nameOf(option),
        message.arg(line.value(nameOf(option)), didYouMean(line.value(nameOf(option)), known)));
}

ExitStatus readProperty(const CommandLine& line, const dataset::Dataset& dataset, Choice& choice)
{
    if (!line.has(nameOf(propertyOption)))
        return ExitStatus::Fine;
    choice.property = dataset.schema.findProperty(line.value(nameOf(propertyOption)).toStdString());
    if (choice.property)
        return ExitStatus::Fine;
    QStringList known;
    for (const schema::Property& one : dataset.schema.properties())
        known.append(QString::fromStdString(one.id));
    return tellUnknown(line, propertyOption, Words::tr("there is no property “%1”%2"), known);
}

ExitStatus readStanding(const CommandLine& line, Choice& choice)
{
    if (!line.has(nameOf(standingOption)))
        return ExitStatus::Fine;
    QStringList known;
    for (const dataset::Standing standing : standings) {
        known.append(nameOf(wordOf(standing)));
        if (line.value(nameOf(standingOption)) == known.back())
            choice.standing = standing;
    }
    if (choice.standing)
        return ExitStatus::Fine;
    return tellUnknown(line, standingOption, Words::tr("there is no standing “%1”%2"), known);
}

ExitStatus readSource(const CommandLine& line, const dataset::Dataset& dataset, Choice& choice)
{
    if (!line.has(nameOf(sourceOption)))
        return ExitStatus::Fine;
    choice.source = dataset.findSource(line.value(nameOf(sourceOption)).toStdString());
    if (choice.source)
        return ExitStatus::Fine;
    QStringList known;
    for (const base::SourceId id : dataset.sources())
        known.append(QString::fromStdString(dataset.source(id)->key));
    return tellUnknown(line, sourceOption, Words::tr("there is no source “%1”%2"), known);
}

void printJson(const dataset::Dataset& dataset, const std::vector<base::ClaimId>& claims,
               Output& output)
{
    formats::JsonWriter json;
    formats::JsonRecords records(json, dataset);
    json.beginArray();
    for (const base::ClaimId id : claims)
        records.claim(id);
    json.endArray();
    output.bytes(json.take());
}

void printLines(const Speaker& speaker, const std::vector<base::ClaimId>& claims, Output& output)
{
    std::set<base::SourceId> sources;
    for (const base::ClaimId id : claims) {
        const dataset::Claim& claim = *speaker.dataset.claim(id);
        output.line(speaker.sentence(claim));
        if (!claim.note.empty())
            output.line(QStringLiteral("      ") + speaker.text(claim.note));
        for (const dataset::Evidence& one : claim.evidence)
            sources.insert(one.source);
    }
    if (sources.empty())
        return;
    output.line(QString());
    output.line(Words::tr("sources"));
    for (const base::SourceId id : sources)
        if (const dataset::Source* source = speaker.dataset.source(id))
            output.line(QStringLiteral("  %1  %2")
                            .arg(QString::fromStdString(source->key), speaker.source(*source)));
}

} // namespace

void addClaimOptions(CommandLine& line)
{
    line.add(nameOf(claimsOption), QString(), Words::tr("claims instead of entities"));
    line.add(nameOf(propertyOption), QStringLiteral("P"),
             Words::tr("only claims of this property"));
    line.add(nameOf(standingOption), QStringLiteral("S"),
             Words::tr("only claims of this standing: stated, inferred, announced, disputed or "
                       "retracted"));
    line.add(nameOf(sourceOption), QStringLiteral("ID"),
             Words::tr("only claims that rest on this "
                       "source"));
}

bool wantsClaims(const CommandLine& line)
{
    return line.has(nameOf(claimsOption)) || line.has(nameOf(propertyOption)) ||
           line.has(nameOf(standingOption)) || line.has(nameOf(sourceOption));
}

std::vector<base::ClaimId> claimsChosen(const dataset::Dataset& dataset, const query::Query& query,
                                        const std::optional<query::YearRange>& years)
{
    std::optional<query::FilterContents> contents;
    if (!query.isEmpty())
        contents = query::filterContents(dataset, query, text::foldTyped);
    std::vector<base::ClaimId> claims;
    for (const base::ClaimId id : dataset.claims()) {
        const dataset::Claim& claim = *dataset.claim(id);
        if ((!years || isInYears(claim, *years)) &&
            (!contents || contents->showsWithEnds(id, claim)))
            claims.push_back(id);
    }
    return claims;
}

ExitStatus listClaims(const CommandLine& line, const Speaker& speaker, const query::Query& query,
                      Output& output)
{
    Choice choice;
    for (const ExitStatus status :
         {readProperty(line, speaker.dataset, choice), readStanding(line, choice),
          readSource(line, speaker.dataset, choice)})
        if (status != ExitStatus::Fine)
            return status;
    std::vector<base::ClaimId> claims = claimsChosen(speaker.dataset, query, line.years());
    std::erase_if(claims,
                  [&](base::ClaimId id) { return !choice.takes(*speaker.dataset.claim(id)); });
    if (line.wantsJson())
        printJson(speaker.dataset, claims, output);
    else
        printLines(speaker, claims, output);
    return ExitStatus::Fine;
}

} // namespace knotary::cli
