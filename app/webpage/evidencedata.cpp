// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/webpage/evidencedata.h"

#include "app/scene/evidencerule.h"
#include "app/text/address.h"
#include "app/text/citations.h"
#include "model/query/claimsupport.h"
#include "model/query/statements.h"
#include "model/time/edtf.h"

#include <QUrl>

#include <algorithm>

namespace knotary::webpage
{

namespace
{

/// Only what is there.
void set(QJsonObject& object, const char* key, const QJsonValue& value)
{
    if (!(value.isString() && value.toString().isEmpty()))
        object.insert(QLatin1String(key), value);
}

} // namespace

QString followable(const std::string& address)
{
    const QUrl url(QString::fromStdString(address).trimmed());
    const bool isOfWeb =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !isOfWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded());
}

EvidenceData::EvidenceData(const dataset::Dataset& dataset, const std::vector<base::ClaimId>& drawn,
                           const std::vector<base::EntityId>& shown)
    : m_dataset(dataset), m_words(dataset)
{
    for (const base::EntityId id : shown)
        m_entities.numberOf(id);
    gather(drawn);
}

void EvidenceData::add(base::ClaimId id)
{
    if (m_places.try_emplace(id, static_cast<int>(m_claims.size())).second)
        m_claims.push_back(id);
}

void EvidenceData::gather(const std::vector<base::ClaimId>& drawn)
{
    std::vector<base::ClaimId> wanted = drawn;
    for (const base::EntityId entity : m_entities.ids()) {
        for (const base::ClaimId id : m_dataset.claimsAbout(entity)) {
            const dataset::Claim& claim = *m_dataset.claim(id);
            if (!claim.object().isValid() && claim.standing != dataset::Standing::Retracted)
                wanted.push_back(id);
        }
    }
    std::sort(wanted.begin(), wanted.end()); // the order of the file, which is that of reading
    for (const base::ClaimId id : wanted)
        add(id);
    for (const query::Statement& statement : query::statementsOf(m_dataset, wanted)) {
        for (const query::Side& side : statement.sides) {
            if (statement.conflict && side.isAtOdds)
                std::for_each(side.claims.begin(), side.claims.end(),
                              [this](base::ClaimId id) { add(id); });
        }
    }
    for (std::size_t i = 0; i < m_claims.size(); ++i) { // it grows
        const dataset::Claim& claim = *m_dataset.claim(m_claims[i]);
        for (const std::string& key : claim.inferredFrom)
            if (const auto premise = m_dataset.findClaim(key))
                add(*premise);
    }
}

QJsonValue EvidenceData::valueOf(const dataset::Claim& claim) const
{
    return m_words.said(
        [&claim](const text::Speech& speech) { return text::piecesOf(speech, claim).value; });
}

QJsonArray EvidenceData::evidenceOf(const dataset::Claim& claim)
{
    QJsonArray list;
    for (const dataset::Evidence& evidence : claim.evidence) {
        QJsonArray piece{m_sources.numberOf(evidence.source),
                         m_words.said([&evidence](const text::Speech& speech) {
                             return text::placeInSource(speech, evidence);
                         })};
        if (query::isAgainst(evidence))
            piece.append(1);
        list.append(piece);
    }
    return list;
}

QJsonObject EvidenceData::claim(base::ClaimId id)
{
    const dataset::Claim& claim = *m_dataset.claim(id);
    const scene::ClaimFacts facts = scene::factsOf(m_dataset, claim);
    QJsonObject object{{QStringLiteral("s"), m_entities.numberOf(claim.subject)},
                       {QStringLiteral("p"), m_properties.numberOf(claim.property)},
                       {QStringLiteral("u"), static_cast<int>(scene::ruleFor(facts).support)},
                       {QStringLiteral("f"), static_cast<int>(facts.sourcesFor)},
                       {QStringLiteral("e"), evidenceOf(claim)}};
    if (facts.sourcesAgainst > 0)
        object.insert(QStringLiteral("a"), static_cast<int>(facts.sourcesAgainst));
    if (claim.object().isValid())
        object.insert(QStringLiteral("o"), m_entities.numberOf(claim.object()));
    else
        object.insert(QStringLiteral("v"), valueOf(claim));
    if (const auto* address = std::get_if<dataset::UrlValue>(&claim.value))
        set(object, "url", followable(address->url));
    const auto own = m_words.said([&claim](const text::Speech& speech) {
        return text::labelBefore(speech, claim.property, claim.value);
    });
    if (own != labelOf(claim.property)) // the usual one stands once, with its property
        object.insert(QStringLiteral("y"), own);
    set(object, "r", m_words.said([&claim](const text::Speech& speech) {
        return text::piecesOf(speech, claim).remarks;
    }));
    set(object, "w", m_words.said([&claim](const text::Speech& speech) {
        return text::whenText(speech, claim);
    }));
    set(object, "n", m_words.said(claim.note));
    QJsonArray premises;
    for (const std::string& key : claim.inferredFrom)
        if (const auto premise = m_dataset.findClaim(key))
            premises.append(m_places.at(*premise));
    if (!premises.isEmpty())
        object.insert(QStringLiteral("i"), premises);
    return object;
}

QJsonArray EvidenceData::conflicts()
{
    QJsonArray list;
    for (const query::Statement& statement : query::statementsOf(m_dataset, m_claims)) {
        QJsonArray sides;
        for (const query::Side& side : statement.sides) {
            QJsonArray claims;
            for (const base::ClaimId id : side.claims)
                if (const auto place = m_places.find(id); place != m_places.end())
                    claims.append(place->second);
            if (side.isAtOdds && !claims.isEmpty())
                sides.append(claims);
        }
        if (statement.conflict && sides.size() > 1)
            list.append(sides);
    }
    return list;
}

QJsonArray EvidenceData::properties() const
{
    QJsonArray list;
    for (const base::PropertyId id : m_properties.ids())
        list.append(labelOf(id));
    return list;
}

QJsonValue EvidenceData::labelOf(base::PropertyId property) const
{
    return m_words.said(
        [property](const text::Speech& speech) { return text::forwardLabel(speech, property); });
}

QJsonArray EvidenceData::sources() const
{
    QJsonArray list;
    for (const base::SourceId id : m_sources.ids()) {
        QJsonObject object;
        if (const dataset::Source* source = m_dataset.source(id)) {
            set(object, "t", m_words.said([source](const text::Speech& speech) {
                return text::sourceReference(speech, *source);
            }));
            set(object, "n", m_words.said(source->note));
            const QString url = followable(source->url);
            set(object, "url", url);
            if (url.isEmpty())
                set(object, "at", text::shownAddress(QString::fromStdString(source->url)));
        }
        list.append(object);
    }
    return list;
}

QJsonValue EvidenceData::newestSource() const
{
    std::optional<time::TimeSpan> newest;
    for (const base::SourceId id : m_sources.ids()) {
        const dataset::Source* source = m_dataset.source(id);
        if (source == nullptr)
            continue;
        const time::EdtfResult parsed = time::parseEdtf(source->date);
        if (parsed.span && parsed.span->isBounded() &&
            (!newest || parsed.span->latest > newest->latest))
            newest = parsed.span;
    }
    if (!newest)
        return {};
    return m_words.said(
        [&newest](const text::Speech& speech) { return text::dateIn(*newest, speech.language); });
}

} // namespace knotary::webpage
