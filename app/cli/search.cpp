// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/search.h"
#include "app/cli/claimwords.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/text/fold.h"
#include "app/text/foldmarks.h"
#include "model/formats/jsonwriter.h"

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

/// For programs: never translated.
const char* wordOf(query::SearchField field)
{
    switch (field) {
    case query::SearchField::Name:
        return "name";
    case query::SearchField::Alias:
        return "alias";
    case query::SearchField::Id:
    case query::SearchField::SourceId:
        return "id";
    case query::SearchField::Value:
        return "value";
    case query::SearchField::Note:
        return "note";
    case query::SearchField::SourceTitle:
        return "title";
    case query::SearchField::SourcePublisher:
        return "publisher";
    }
    return "";
}

const char* wordOf(base::Reading reading)
{
    switch (reading) {
    case base::Reading::Written:
        return "written";
    case base::Reading::Romanised:
        return "romanised";
    case base::Reading::Initials:
        return "initials";
    }
    return "";
}

/// What of the matched text was found, as it is written.
QStringList markedIn(const query::SearchHit& hit)
{
    const QString matched = QString::fromStdString(hit.matched);
    QStringList pieces;
    for (const text::TextStretch& mark : text::stretchesIn(matched, hit.reading, hit.stretches))
        pieces += matched.mid(mark.begin, mark.length);
    return pieces;
}

QString keyOf(const Speaker& speaker, const query::SearchHit& hit)
{
    return hit.entity.isValid() ? speaker.key(hit.entity)
                                : QString::fromStdString(speaker.dataset.source(hit.source)->key);
}

QString nameOf(const Speaker& speaker, const query::SearchHit& hit)
{
    return hit.entity.isValid() ? speaker.name(hit.entity)
                                : speaker.source(*speaker.dataset.source(hit.source));
}

void printJson(const Speaker& speaker, const std::vector<query::SearchHit>& hits, Output& output)
{
    formats::JsonWriter json;
    json.beginArray();
    for (const query::SearchHit& hit : hits) {
        json.beginObject();
        json.field("id", keyOf(speaker, hit).toStdString());
        json.field("type", hit.entity.isValid() ? "entity" : "source");
        json.field("name", nameOf(speaker, hit).toStdString());
        json.field("field", wordOf(hit.field));
        json.field("reading", wordOf(hit.reading));
        json.field("matched", hit.matched);
        json.key("marked");
        json.beginArray();
        for (const QString& piece : markedIn(hit))
            json.text(piece.toStdString());
        json.endArray();
        json.key("misspelt");
        json.truth(hit.isMisspelt);
        json.key("score");
        json.number(hit.score);
        json.endObject();
    }
    json.endArray();
    output.bytes(json.take());
}

/// Why it was found, where the name alone does not tell.
QString reasonOf(const query::SearchHit& hit, const QString& name)
{
    const QString matched = text::shown(QString::fromStdString(hit.matched), 120);
    if (hit.isMisspelt)
        return Words::tr("did you mean “%1”?").arg(markedIn(hit).join(u' '));
    const bool isChinese = text::hasHan(hit.matched);
    if (hit.reading == base::Reading::Romanised)
        return (isChinese ? Words::tr("pinyin of “%1”") : Words::tr("“%1” as it sounds"))
            .arg(matched);
    if (hit.reading == base::Reading::Initials)
        return Words::tr("initials of “%1”").arg(matched);
    if (matched == name)
        return {};
    switch (hit.field) {
    case query::SearchField::Name:
    case query::SearchField::Alias:
        return Words::tr("also called “%1”").arg(matched);
    case query::SearchField::Id:
    case query::SearchField::SourceId:
        return Words::tr("its id");
    case query::SearchField::Value:
        return Words::tr("said of it: “%1”").arg(matched);
    case query::SearchField::Note:
        return Words::tr("in its note: “%1”").arg(matched);
    case query::SearchField::SourceTitle:
        return Words::tr("title of a source");
    case query::SearchField::SourcePublisher:
        return Words::tr("publisher of a source: “%1”").arg(matched);
    }
    return {};
}

void printLines(const Speaker& speaker, const std::vector<query::SearchHit>& hits, Output& output)
{
    qsizetype width = 0;
    for (const query::SearchHit& hit : hits)
        width = std::max(width, keyOf(speaker, hit).size());
    for (const query::SearchHit& hit : hits) {
        const QString name = nameOf(speaker, hit);
        QString row = QString::number(hit.score, 'f', 2) + QStringLiteral("  ") +
                      keyOf(speaker, hit).leftJustified(width + 2) + name;
        if (const QString reason = reasonOf(hit, name); !reason.isEmpty())
            row += QStringLiteral("  (%1)").arg(reason);
        output.line(row);
    }
}

} // namespace

ExitStatus runSearch(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    line.addLanguage();
    line.addJson();
    if (const auto status = line.parse(1, 2))
        return *status;
    const QStringList arguments = line.arguments();
    const QString file = arguments.size() == 2 ? arguments.front() : QString();
    const Reading reading = readInputTellingMessages(file, output);
    if (!reading.result.dataset)
        return reading.status;
    const Speaker speaker{*reading.result.dataset, line.language()};
    const query::SearchIndex index(speaker.dataset, text::foldForSearch);
    const std::vector<query::SearchHit> hits =
        index.find(arguments.back().toStdString(), text::foldTyped);
    if (line.wantsJson())
        printJson(speaker, hits, output);
    else
        printLines(speaker, hits, output);
    return reading.status;
}

} // namespace knotary::cli
