// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/conflicts.h"
#include "app/cli/claimwords.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "model/formats/jsonrecords.h"

#include <QCoreApplication>

#include <set>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString reasonOf(dataset::ConflictReason reason)
{
    switch (reason) {
    case dataset::ConflictReason::DifferentValues:
        return Words::tr("only one value can hold at a time, and the claims give different ones");
    case dataset::ConflictReason::DifferentTimes:
        return Words::tr("it happens only once, and the claims give different times");
    }
    return {};
}

void printJson(const dataset::Dataset& dataset, const std::vector<dataset::Conflict>& conflicts,
               Output& output)
{
    formats::JsonWriter json;
    formats::JsonRecords records(json, dataset);
    json.beginArray();
    for (const dataset::Conflict& conflict : conflicts) {
        json.beginObject();
        json.field("about", dataset.entity(conflict.about)->key);
        json.field("property", dataset.schema.property(conflict.property).id);
        json.key("claims");
        json.beginArray();
        for (const base::ClaimId id : conflict.claims)
            records.claim(id);
        json.endArray();
        json.field("why", reasonOf(conflict.reason).toStdString());
        json.endObject();
    }
    json.endArray();
    output.bytes(json.take());
}

/// The disagreements one below the other, then the sources that they cite.
class Page
{
public:
    Page(const Speaker& speaker, Output& output)
        : m_speaker(speaker), m_dataset(speaker.dataset), m_output(output)
    {}

    void print(const std::vector<dataset::Conflict>& conflicts)
    {
        m_output.line(
            conflicts.empty()
                ? Words::tr("No claims contradict each other.")
                : Words::tr("Claims that cannot all hold, groups: %1").arg(conflicts.size()));
        for (const dataset::Conflict& conflict : conflicts)
            printConflict(conflict);
        printSources();
    }

private:
    void printConflict(const dataset::Conflict& conflict)
    {
        m_output.line(QString());
        m_output.line(QStringLiteral("%1 (%2): %3")
                          .arg(m_speaker.name(conflict.about), m_speaker.key(conflict.about),
                               m_speaker.property(conflict.property)));
        for (const base::ClaimId id : conflict.claims)
            printSide(*m_dataset.claim(id));
        m_output.line(QStringLiteral("  ") + Words::tr("why: %1").arg(reasonOf(conflict.reason)));
    }

    void printSide(const dataset::Claim& claim)
    {
        QString text = m_speaker.value(claim.value) + m_speaker.circumstances(claim);
        for (const dataset::Evidence& evidence : claim.evidence) {
            text += u' ' + m_speaker.evidence(evidence);
            m_sources.insert(evidence.source);
        }
        if (claim.evidence.empty())
            text += u' ' + Words::tr("[no source]");
        m_output.line(QStringLiteral("  ≠ ") + text);
        const QString note = m_speaker.text(claim.note);
        if (!note.isEmpty())
            m_output.line(QStringLiteral("      ") + note);
    }

    void printSources()
    {
        if (m_sources.empty())
            return;
        m_output.line(QString());
        m_output.line(Words::tr("sources"));
        for (const base::SourceId id : m_sources)
            if (const dataset::Source* source = m_dataset.source(id))
                m_output.line(
                    QStringLiteral("  %1  %2")
                        .arg(QString::fromStdString(source->key), m_speaker.source(*source)));
    }

    const Speaker& m_speaker;
    const dataset::Dataset& m_dataset;
    Output& m_output;
    std::set<base::SourceId> m_sources; ///< cited so far
};

} // namespace

ExitStatus runConflicts(const Command& command, const QStringList& words, Output& output)
{
    CommandLine line(command, words, output);
    line.addLanguage();
    line.addJson();
    if (const auto status = line.parse(0, 1))
        return *status;
    const Reading reading = readInputTellingMessages(line.arguments().value(0), output);
    if (!reading.result.dataset)
        return reading.status;
    const Speaker speaker{*reading.result.dataset, line.language()};
    const std::vector<dataset::Conflict> conflicts = dataset::findConflicts(speaker.dataset);
    if (line.wantsJson())
        printJson(speaker.dataset, conflicts, output);
    else
        Page(speaker, output).print(conflicts);
    return reading.status;
}

} // namespace knotary::cli
