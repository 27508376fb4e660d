// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/claimwords.h"
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/input.h"
#include "model/dataset/conflicts.h"
#include "model/formats/jsonrecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

using ClaimPair = std::pair<base::ClaimId, base::ClaimId>;

/// Every two claims of a conflict, also of conflicts that a claim pointing here has elsewhere.
std::vector<ClaimPair> conflictPairs(const dataset::Dataset& dataset, base::EntityId entity)
{
    std::set<ClaimPair> pairs;
    const auto add = [&pairs](const dataset::Conflict& conflict) {
        for (std::size_t one = 0; one < conflict.claims.size(); ++one)
            for (std::size_t other = one + 1; other < conflict.claims.size(); ++other)
                pairs.insert({conflict.claims[one], conflict.claims[other]});
    };
    for (const dataset::Conflict& conflict : dataset::findConflicts(dataset, entity))
        add(conflict);
    std::set<base::EntityId> neighbours;
    for (const base::ClaimId id : dataset.claimsPointingAt(entity))
        neighbours.insert(dataset.claim(id)->subject);
    for (const base::EntityId neighbour : neighbours) {
        for (const dataset::Conflict& conflict : dataset::findConflicts(dataset, neighbour)) {
            const bool isHere =
                std::any_of(conflict.claims.begin(), conflict.claims.end(), [&](base::ClaimId id) {
                    return dataset.claim(id)->object() == entity;
                });
            if (isHere)
                add(conflict);
        }
    }
    return {pairs.begin(), pairs.end()};
}

void printJson(const dataset::Dataset& dataset, base::EntityId entity, Output& output)
{
    formats::JsonWriter json;
    formats::JsonRecords records(json, dataset);
    const auto claims = [&](std::string_view name, std::span<const base::ClaimId> ids) {
        json.key(name);
        json.beginArray();
        for (const base::ClaimId id : ids)
            records.claim(id);
        json.endArray();
    };
    json.beginObject();
    json.key("entity");
    records.entity(entity);
    claims("out", dataset.claimsAbout(entity));
    claims("in", dataset.claimsPointingAt(entity));
    json.key("conflicts");
    json.beginArray();
    for (const auto& [one, other] : conflictPairs(dataset, entity)) {
        json.beginArray();
        json.text(dataset.claim(one)->key);
        json.text(dataset.claim(other)->key);
        json.endArray();
    }
    json.endArray();
    json.endObject();
    output.bytes(json.take());
}

/// The page about one entity, as plain text.
class Page
{
public:
    Page(const Speaker& speaker, base::EntityId entity, Output& output)
        : m_speaker(speaker), m_dataset(speaker.dataset), m_entity(entity), m_output(output)
    {}

    void print()
    {
        printHeading();
        printClaims(m_dataset.claimsAbout(m_entity), false);
        printClaims(m_dataset.claimsPointingAt(m_entity), true);
        printConflicts();
        printSources();
    }

private:
    void printHeading()
    {
        const dataset::Entity& entity = *m_dataset.entity(m_entity);
        m_output.line(m_speaker.name(m_entity));
        row(QStringLiteral("id"), m_speaker.key(m_entity));
        row(Words::tr("kind"), m_speaker.kind(entity.kind));
        for (const auto& [language, name] : entity.names)
            row(Words::tr("name, %1").arg(QString::fromStdString(language)),
                text::shown(QString::fromStdString(name)));
        for (const std::string& alias : entity.aliases)
            row(Words::tr("also"), text::shown(QString::fromStdString(alias)));
        if (!entity.note.empty())
            row(Words::tr("note"), m_speaker.text(entity.note));
    }

    void row(const QString& name, const QString& value)
    {
        constexpr int nameWidth = 11;
        m_output.line(QStringLiteral("  ") + name.leftJustified(nameWidth - 1) + u' ' + value);
    }

    /// Grouped by property, in the order in which the data first name each.
    void printClaims(std::span<const base::ClaimId> ids, bool isInverse)
    {
        std::vector<base::PropertyId> properties;
        for (const base::ClaimId id : ids) {
            const base::PropertyId property = m_dataset.claim(id)->property;
            if (std::find(properties.begin(), properties.end(), property) == properties.end())
                properties.push_back(property);
        }
        for (const base::PropertyId property : properties) {
            m_output.line(QString());
            m_output.line(isInverse ? m_speaker.inverse(property) : m_speaker.property(property));
            for (const base::ClaimId id : ids)
                if (m_dataset.claim(id)->property == property)
                    printClaim(*m_dataset.claim(id), isInverse);
        }
    }

    void printClaim(const dataset::Claim& claim, bool isInverse)
    {
        const QString text =
            (isInverse ? m_speaker.value(claim.subject) : m_speaker.value(claim.value)) +
            m_speaker.circumstances(claim);
        QStringList evidence;
        for (const dataset::Evidence& one : claim.evidence) {
            evidence.append(m_speaker.evidence(one));
            m_sources.insert(one.source);
        }
        for (const std::string& premise : claim.inferredFrom)
            evidence.append(
                Words::tr("[from %1]").arg(text::shown(QString::fromStdString(premise))));
        if (evidence.isEmpty())
            evidence.append(Words::tr("[no source]"));
        m_output.line(QStringLiteral("  ") + text + QStringLiteral("  ") + evidence.join(u' '));
        if (!claim.note.empty())
            m_output.line(QStringLiteral("      ") + m_speaker.text(claim.note));
        for (const std::string& premise : claim.inferredFrom)
            if (const auto id = m_dataset.findClaim(premise))
                m_output.line(QStringLiteral("      ← ") + sentence(*id));
    }

    void printConflicts()
    {
        const std::vector<ClaimPair> pairs = conflictPairs(m_dataset, m_entity);
        if (pairs.empty())
            return;
        m_output.line(QString());
        m_output.line(Words::tr("cannot both hold"));
        for (const auto& [one, other] : pairs) {
            m_output.line(QStringLiteral("  ") + sentence(one));
            m_output.line(QStringLiteral("    ≠ ") + sentence(other));
        }
    }

    [[nodiscard]] QString sentence(base::ClaimId id)
    {
        const dataset::Claim& claim = *m_dataset.claim(id);
        for (const dataset::Evidence& one : claim.evidence)
            m_sources.insert(one.source);
        return m_speaker.sentence(claim);
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
    base::EntityId m_entity;
    Output& m_output;
    std::set<base::SourceId> m_sources; ///< cited on the page
};

} // namespace

ExitStatus runShow(const Command& command, const QStringList& words, Output& output)
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
    const std::optional<base::EntityId> entity =
        findEntityOrTell(line, speaker.dataset, arguments.back());
    if (!entity)
        return ExitStatus::Misuse;
    if (line.wantsJson())
        printJson(speaker.dataset, *entity, output);
    else
        Page(speaker, *entity, output).print();
    return reading.status;
}

} // namespace knotary::cli
