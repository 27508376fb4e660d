// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/search.h"
#include "app/cli/claimwords.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "app/text/fold.h"
#include "model/formats/jsonwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace knotary::cli
{
namespace
{

void printJson(const Speaker& speaker, const std::vector<query::SearchHit>& hits, Output& output)
{
    formats::JsonWriter json;
    json.beginArray();
    for (const query::SearchHit& hit : hits) {
        json.beginObject();
        json.field("id", speaker.dataset.entity(hit.entity)->key);
        json.field("name", speaker.name(hit.entity).toStdString());
        json.field("matched", hit.matched);
        json.key("score");
        json.number(hit.score);
        json.endObject();
    }
    json.endArray();
    output.bytes(json.take());
}

void printLines(const Speaker& speaker, const std::vector<query::SearchHit>& hits, Output& output)
{
    qsizetype width = 0;
    for (const query::SearchHit& hit : hits)
        width = std::max(width, speaker.key(hit.entity).size());
    for (const query::SearchHit& hit : hits) {
        const QString name = speaker.name(hit.entity);
        const QString matched = text::shown(QString::fromStdString(hit.matched));
        QString row = QString::number(hit.score, 'f', 2) + QStringLiteral("  ") +
                      speaker.key(hit.entity).leftJustified(width + 2) + name;
        if (matched != name)
            row += QStringLiteral("  (%1)").arg(matched);
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
        index.find(arguments.back().toStdString(), text::foldForSearch);
    if (line.wantsJson())
        printJson(speaker, hits, output);
    else
        printLines(speaker, hits, output);
    return reading.status;
}

} // namespace knotary::cli
