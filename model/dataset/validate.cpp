// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/validate.h"

#include "model/dataset/circles.h"
#include "model/dataset/wordchecks.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace knotary::dataset
{

namespace
{

using base::Severity;

std::string joined(const std::vector<std::string>& words)
{
    std::string line;
    for (const std::string& word : words)
        line += line.empty() ? word : ", " + word;
    return line;
}

schema::ValueType typeOf(const Value& value)
{
    constexpr std::array types{schema::ValueType::Entity, schema::ValueType::Text,
                               schema::ValueType::Quantity, schema::ValueType::Date,
                               schema::ValueType::Url};
    static_assert(types.size() == std::variant_size_v<Value>);
    return types[value.index()];
}

std::string nameOf(schema::ValueType type)
{
    switch (type) {
    case schema::ValueType::Entity:
        return "entity";
    case schema::ValueType::Text:
        return "text";
    case schema::ValueType::Quantity:
        return "quantity";
    case schema::ValueType::Date:
        return "date";
    case schema::ValueType::Url:
        return "url";
    }
    return {};
}

class Validator
{
public:
    Validator(const Dataset& dataset, const SpanLookup& spanOf)
        : m_dataset(dataset), m_spanOf(spanOf)
    {}

    base::Diagnostics run()
    {
        for (const EntityId id : m_dataset.entities())
            checkEntity(id, *m_dataset.entity(id));
        findPremiseCircles();
        for (const ClaimId id : m_dataset.claims())
            checkClaim(id, *m_dataset.claim(id));
        checkCircles();
        for (const SourceId id : m_dataset.sources()) {
            checkId(id, m_dataset.source(id)->key);
            if (!m_usedSources.contains(id))
                report("source.unused", Severity::Note, id, {m_dataset.source(id)->key});
        }
        return std::move(m_findings);
    }

private:
    base::Diagnostic& report(std::string code, Severity severity, const RecordId& record,
                             std::vector<std::string> arguments)
    {
        return m_findings.emplace_back(base::Diagnostic{std::move(code), severity, placeOf(record),
                                                        std::move(arguments), std::nullopt});
    }

    [[nodiscard]] base::SourceSpan placeOf(const RecordId& record) const
    {
        return m_spanOf ? m_spanOf(record) : base::SourceSpan{};
    }

    void checkId(const RecordId& record, const std::string& key)
    {
        if (const auto foreign = foreignLetterIn(key)) {
            report("id.mixed-scripts", Severity::Warning, record,
                   {key, foreign->letter, foreign->codePoint, foreign->script});
        }
    }

    void checkEntity(EntityId id, const Entity& entity)
    {
        checkId(id, entity.key);
        if (entity.names.empty())
            report("entity.no-name", Severity::Error, id, {entity.key});
        if (m_dataset.claimsAbout(id).empty() && m_dataset.claimsPointingAt(id).empty())
            report("entity.no-claim", Severity::Note, id, {entity.key});

        std::vector<EntityId> reported;
        for (const auto& [language, name] : entity.names) {
            const auto [place, isNew] =
                m_entityOfName.try_emplace({entity.kind, language, name}, id);
            const EntityId other = place->second;
            if (isNew || other == id || areLinked(id, other) ||
                std::ranges::find(reported, other) != reported.end()) {
                continue;
            }
            reported.push_back(other);
            report("entity.same-name", Severity::Warning, id,
                   {entity.key, name, kindName(entity.kind), m_dataset.entity(other)->key})
                .related = placeOf(other);
        }
    }

    [[nodiscard]] bool areLinked(EntityId a, EntityId b) const
    {
        const auto pointsAt = [this](EntityId from, EntityId to) {
            return std::ranges::any_of(m_dataset.claimsAbout(from), [&](ClaimId id) {
                return m_dataset.claim(id)->object() == to;
            });
        };
        return pointsAt(a, b) || pointsAt(b, a);
    }

    [[nodiscard]] std::string kindName(KindId kind) const
    {
        return kind.index() < m_dataset.schema.kinds().size() ? m_dataset.schema.kind(kind).id
                                                              : std::string();
    }

    void checkClaim(ClaimId id, const Claim& claim)
    {
        checkId(id, claim.key);
        checkAgainstSchema(id, claim);
        checkPremises(id, claim);
        checkEvidence(id, claim);
        checkRepeated(id, claim);
    }

    void checkAgainstSchema(ClaimId id, const Claim& claim)
    {
        const Entity* subject = m_dataset.entity(claim.subject);
        if (subject == nullptr)
            report("claim.unknown-subject", Severity::Error, id, {claim.key});
        const bool pointsAtEntity = std::holds_alternative<EntityId>(claim.value);
        const Entity* object = m_dataset.entity(claim.object());
        if (pointsAtEntity && object == nullptr)
            report("claim.unknown-object", Severity::Error, id, {claim.key});
        if (claim.property.index() >= m_dataset.schema.properties().size())
            return;

        const schema::Property& property = m_dataset.schema.property(claim.property);
        if (typeOf(claim.value) != property.value) {
            report("claim.value-type", Severity::Warning, id,
                   {claim.key, property.id, nameOf(property.value), nameOf(typeOf(claim.value))});
        }
        const auto* quantity = std::get_if<QuantityValue>(&claim.value);
        if (quantity != nullptr && !isNumber(quantity->quantity)) {
            report("claim.not-a-number", Severity::Warning, id,
                   {claim.key, property.id, quantity->quantity});
        }
        if (object != nullptr && object == subject && !property.isHierarchical)
            report("claim.about-itself", Severity::Warning, id, {claim.key});
        if (subject != nullptr)
            checkKind("claim.unknown-subject-kind", id, claim, *subject, property.subjects);
        if (object != nullptr)
            checkKind("claim.unknown-object-kind", id, claim, *object, property.objects);
    }

    void checkKind(const char* code, ClaimId id, const Claim& claim, const Entity& entity,
                   const std::vector<std::string>& allowed)
    {
        const std::string kind = kindName(entity.kind);
        if (!allowed.empty() && kind != schema::unknownKind &&
            std::ranges::find(allowed, kind) == allowed.end()) {
            report(
                code, Severity::Warning, id,
                {claim.key, m_dataset.schema.property(claim.property).id, kind, joined(allowed)});
        }
    }

    void checkCircles()
    {
        for (const Circle& circle : findCircles(m_dataset)) {
            report("claim.circle", Severity::Error, circle.claims.front(),
                   {m_dataset.claim(circle.claims.front())->key,
                    m_dataset.schema.property(circle.property).id, wayAround(circle)});
        }
    }

    /// "a → b → a"; of a long way the beginning and the end.
    [[nodiscard]] std::string wayAround(const Circle& circle) const
    {
        constexpr std::size_t mostNamed = 8;
        const std::string arrow = " → ";
        const auto nameAt = [&](std::size_t place) {
            return m_dataset.entity(m_dataset.claim(circle.claims[place])->subject)->key;
        };
        const std::size_t count = circle.claims.size();
        std::string way;
        for (std::size_t place = 0; place < count; ++place) {
            const bool isLeftOut =
                count > mostNamed && place >= mostNamed / 2 && place < count - mostNamed / 2;
            if (!isLeftOut)
                way += nameAt(place) + arrow;
            else if (place == mostNamed / 2)
                way += "…" + arrow;
        }
        return way + nameAt(0);
    }

    void checkPremises(ClaimId id, const Claim& claim)
    {
        if (claim.standing == Standing::Inferred && claim.inferredFrom.empty())
            report("claim.inferred-without-premises", Severity::Warning, id, {claim.key});
        for (const std::string& premise : claim.inferredFrom) {
            const std::optional<ClaimId> found = m_dataset.findClaim(premise);
            if (!found) {
                report("claim.premise-missing", Severity::Error, id, {claim.key, premise});
            } else if (m_dataset.claim(*found)->standing == Standing::Retracted &&
                       claim.standing != Standing::Retracted) {
                report("claim.premise-retracted", Severity::Warning, id, {claim.key, premise});
            }
        }
        if (m_circular.contains(id))
            report("claim.premise-circle", Severity::Error, id, {claim.key});
    }

    /// Marks the claims that rest on themselves: those left when claims without open premises are
    /// taken away again and again, from both ends (Kahn's way of sorting topologically).
    void findPremiseCircles()
    {
        std::unordered_map<ClaimId, std::vector<ClaimId>> premises;
        std::unordered_map<ClaimId, std::vector<ClaimId>> conclusions;
        for (const ClaimId id : m_dataset.claims()) {
            for (const std::string& key : m_dataset.claim(id)->inferredFrom) {
                if (const auto premise = m_dataset.findClaim(key)) {
                    premises[id].push_back(*premise);
                    conclusions[*premise].push_back(id);
                }
            }
        }
        for (const auto& [id, unused] : premises)
            m_circular.insert(id);
        peel(premises, conclusions);
        peel(conclusions, premises);
    }

    /// Takes every claim out of m_circular that has no `links` into m_circular, and so on for those
    /// that only it held there.
    void peel(const std::unordered_map<ClaimId, std::vector<ClaimId>>& links,
              const std::unordered_map<ClaimId, std::vector<ClaimId>>& backLinks)
    {
        const auto at = [](const auto& map, ClaimId id) -> std::span<const ClaimId> {
            const auto place = map.find(id);
            if (place == map.end())
                return {};
            return place->second;
        };
        std::unordered_map<ClaimId, std::size_t> held;
        std::vector<ClaimId> free;
        for (const ClaimId id : m_circular) {
            const auto holds = [this](ClaimId other) { return m_circular.contains(other); };
            held[id] = static_cast<std::size_t>(std::ranges::count_if(at(links, id), holds));
            if (held[id] == 0)
                free.push_back(id);
        }
        while (!free.empty()) {
            const ClaimId id = free.back();
            free.pop_back();
            m_circular.erase(id);
            for (const ClaimId other : at(backLinks, id)) {
                if (m_circular.contains(other) && --held[other] == 0)
                    free.push_back(other);
            }
        }
    }

    void checkEvidence(ClaimId id, const Claim& claim)
    {
        if (claim.evidence.empty() && claim.standing != Standing::Inferred)
            report("claim.no-evidence", Severity::Warning, id, {claim.key});
        std::vector<const Evidence*> seen;
        for (std::size_t place = 0; place < claim.evidence.size(); ++place) {
            const Evidence& evidence = claim.evidence[place];
            const Source* source = m_dataset.source(evidence.source);
            if (source == nullptr) {
                report("evidence.unknown-source", Severity::Error, id,
                       {claim.key, std::to_string(place + 1)});
                continue;
            }
            m_usedSources.insert(evidence.source);
            const bool isRepeated = std::ranges::any_of(seen, [&](const Evidence* earlier) {
                return earlier->source == evidence.source && earlier->locator == evidence.locator &&
                       earlier->stance == evidence.stance && earlier->via == evidence.via;
            });
            if (isRepeated) {
                report("evidence.same-twice", Severity::Warning, id,
                       {claim.key, source->key, evidence.locator});
            } else {
                seen.push_back(&evidence);
            }
            checkSameText(id, claim, *source, evidence.sameTextAs);
            if (const auto cited = m_dataset.findSource(evidence.via))
                m_usedSources.insert(*cited);
        }
    }

    void checkSameText(ClaimId id, const Claim& claim, const Source& source,
                       const std::string& sameTextAs)
    {
        if (sameTextAs.empty())
            return;
        const std::optional<SourceId> other = m_dataset.findSource(sameTextAs);
        if (!other) {
            report("evidence.unknown-same-text", Severity::Warning, id,
                   {claim.key, source.key, sameTextAs});
            return;
        }
        m_usedSources.insert(*other);
        if (sameTextAs == source.key)
            report("evidence.same-text-as-itself", Severity::Warning, id, {claim.key, source.key});
    }

    void checkRepeated(ClaimId id, const Claim& claim)
    {
        const auto [first, last] = m_claimsByContent.equal_range(contentHash(claim));
        const auto same = std::find_if(first, last, [&](const auto& entry) {
            Claim other = *m_dataset.claim(entry.second);
            other.key = claim.key;
            other.evidence = claim.evidence;
            other.note = claim.note;
            return other == claim;
        });
        if (same == last) {
            m_claimsByContent.emplace(contentHash(claim), id);
            return;
        }
        report("claim.same-twice", Severity::Warning, id,
               {claim.key, m_dataset.claim(same->second)->key})
            .related = placeOf(same->second);
    }

    /// Equal for claims that say the same, whoever says so.
    static std::size_t contentHash(const Claim& claim)
    {
        std::size_t hash = 0;
        const auto mix = [&hash](std::size_t part) {
            // The golden ratio as boost::hash_combine uses it.
            hash ^= part + 0x9e3779b97f4a7c15U + (hash << 6U) + (hash >> 2U);
        };
        const std::hash<std::string> hashOf;
        mix(claim.subject.index());
        mix(claim.property.index());
        mix(claim.object().index());
        if (const auto* text = std::get_if<TextValue>(&claim.value))
            mix(hashOf(text->text));
        if (claim.when)
            mix(hashOf(claim.when->text));
        for (const auto& [name, text] : claim.qualifiers)
            mix(hashOf(text));
        for (const std::string& premise : claim.inferredFrom)
            mix(hashOf(premise));
        return hash;
    }

    const Dataset& m_dataset;
    const SpanLookup& m_spanOf;
    base::Diagnostics m_findings;
    std::map<std::tuple<KindId, std::string, std::string>, EntityId> m_entityOfName;
    std::unordered_multimap<std::size_t, ClaimId> m_claimsByContent;
    std::unordered_set<SourceId> m_usedSources;
    std::unordered_set<ClaimId> m_circular;
};

} // namespace

base::Diagnostics validate(const Dataset& dataset, const SpanLookup& spanOf)
{
    return Validator(dataset, spanOf).run();
}

} // namespace knotary::dataset
