// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Applying an edit: everything is checked against what is there before the first row is touched.

#include "model/dataset/dataset.h"
#include "model/dataset/edit.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace knotary::dataset
{

namespace
{

/// How far beyond the last row a new id may lie. Joined edits can skip the ids of records that were
/// added and removed again; a wild id must not make a table of billions of rows.
constexpr std::size_t widestGap = 65'536;

template<class Record>
using Rows = std::vector<std::optional<Record>>;

template<class IdType, class Record>
using Swaps = std::vector<Swap<IdType, Record>>;

/// The swaps of one table, found by id.
template<class IdType, class Record>
class SwapsById
{
public:
    explicit SwapsById(const Swaps<IdType, Record>& swaps)
    {
        for (const auto& swap : swaps)
            m_isUnique = m_byId.emplace(swap.id, &swap).second && m_isUnique;
    }

    [[nodiscard]] bool isUnique() const { return m_isUnique; }
    [[nodiscard]] bool contains(IdType id) const { return m_byId.contains(id); }

    /// Whether the record is there once the edit is applied.
    [[nodiscard]] bool existsAfter(IdType id, const Rows<Record>& rows) const
    {
        if (const auto place = m_byId.find(id); place != m_byId.end())
            return place->second->after.has_value();
        return id.index() < rows.size() && rows[id.index()].has_value();
    }

private:
    std::unordered_map<IdType, const Swap<IdType, Record>*> m_byId;
    bool m_isUnique = true;
};

template<class IdType, class Record>
bool matchesWhatIsThere(const Swaps<IdType, Record>& swaps, const Rows<Record>& rows)
{
    return std::all_of(swaps.begin(), swaps.end(), [&](const auto& swap) {
        if (!swap.id.isValid())
            return false;
        if (swap.id.index() >= rows.size())
            return !swap.before && swap.id.index() - rows.size() <= widestGap + swaps.size();
        return rows[swap.id.index()] == swap.before;
    });
}

template<class IdType, class Record>
bool keysStayUnique(const Swaps<IdType, Record>& swaps, const SwapsById<IdType, Record>& byId,
                    const std::unordered_map<std::string, std::uint32_t>& byKey)
{
    std::unordered_map<std::string_view, IdType> taken;
    return std::all_of(swaps.begin(), swaps.end(), [&](const auto& swap) {
        if (!swap.after)
            return true;
        const std::string& key = swap.after->key;
        if (key.empty() || !taken.emplace(key, swap.id).second)
            return false;
        const auto owner = byKey.find(key);
        return owner == byKey.end() || byId.contains(IdType(owner->second));
    });
}

template<class IdType, class Table, class Record>
void place(Table& table, const Swaps<IdType, Record>& swaps)
{
    for (const auto& swap : swaps) {
        if (!swap.before)
            continue;
        const auto owner = table.byKey.find(swap.before->key);
        if (owner != table.byKey.end() && owner->second == swap.id.number)
            table.byKey.erase(owner);
    }
    for (const auto& swap : swaps) {
        if (swap.id.index() >= table.rows.size())
            table.rows.resize(swap.id.index() + 1);
        table.count -= swap.before ? 1U : 0U;
        table.count += swap.after ? 1U : 0U;
        if (swap.after)
            table.byKey.emplace(swap.after->key, swap.id.number);
        table.rows[swap.id.index()] = swap.after;
    }
}

bool drawsTheSame(const Claim& before, const Claim& after)
{
    return before.subject == after.subject && before.object() == after.object() &&
           before.property == after.property &&
           (before.standing == Standing::Retracted) == (after.standing == Standing::Retracted);
}

bool saysTheSameTime(const Claim& before, const Claim& after)
{
    const auto* dateBefore = std::get_if<DateValue>(&before.value);
    const auto* dateAfter = std::get_if<DateValue>(&after.value);
    const bool sameDate = dateBefore != nullptr && dateAfter != nullptr ? *dateBefore == *dateAfter
                                                                        : dateBefore == dateAfter;
    return sameDate && before.when == after.when &&
           (before.standing == Standing::Retracted) == (after.standing == Standing::Retracted);
}

void noteClaim(const Swap<ClaimId, Claim>& swap, Change& change)
{
    change.claims.push_back(swap.id);
    if (swap.before && swap.after) {
        change.structure |= !drawsTheSame(*swap.before, *swap.after);
        change.time |= !saysTheSameTime(*swap.before, *swap.after);
        change.evidence |= swap.before->evidence != swap.after->evidence;
    } else if (swap.before || swap.after) {
        const Claim& claim = swap.after ? *swap.after : *swap.before;
        change.structure |= claim.object().isValid();
        change.time |= claim.when.has_value() || std::holds_alternative<DateValue>(claim.value);
        change.evidence |= !claim.evidence.empty();
    }
}

Change changeOf(const Edit& edit)
{
    Change change;
    for (const auto& swap : edit.entities) {
        change.entities.push_back(swap.id);
        const bool stays = swap.before && swap.after;
        change.structure |= !stays || swap.before->kind != swap.after->kind;
        change.labels |= !stays || swap.before->names != swap.after->names ||
                         swap.before->aliases != swap.after->aliases;
    }
    for (const auto& swap : edit.sources) {
        change.sources.push_back(swap.id);
        change.evidence = true;
    }
    for (const auto& swap : edit.claims)
        noteClaim(swap, change);
    return change;
}

} // namespace

std::optional<Change> Dataset::apply(const Edit& edit)
{
    const SwapsById entities(edit.entities);
    const SwapsById sources(edit.sources);
    const SwapsById claims(edit.claims);
    const bool isPlain = entities.isUnique() && sources.isUnique() && claims.isUnique() &&
                         matchesWhatIsThere(edit.entities, m_entities.rows) &&
                         matchesWhatIsThere(edit.sources, m_sources.rows) &&
                         matchesWhatIsThere(edit.claims, m_claims.rows) &&
                         keysStayUnique(edit.entities, entities, m_entities.byKey) &&
                         keysStayUnique(edit.sources, sources, m_sources.byKey) &&
                         keysStayUnique(edit.claims, claims, m_claims.byKey);
    if (!isPlain)
        return std::nullopt;

    const auto hasFirmGround = [&](const Claim& claim) {
        const auto* object = std::get_if<EntityId>(&claim.value);
        return claim.property.index() < schema.properties().size() &&
               entities.existsAfter(claim.subject, m_entities.rows) &&
               (object == nullptr || entities.existsAfter(*object, m_entities.rows)) &&
               std::all_of(claim.evidence.begin(), claim.evidence.end(), [&](const Evidence& e) {
                   return !e.source.isValid() || sources.existsAfter(e.source, m_sources.rows);
               });
    };
    const auto leavesNoClaimBehind = [&](const Swap<EntityId, Entity>& swap) {
        const auto isSwapped = [&](ClaimId id) { return claims.contains(id); };
        if (swap.after)
            return swap.after->kind.index() < schema.kinds().size();
        return std::ranges::all_of(claimsAbout(swap.id), isSwapped) &&
               std::ranges::all_of(claimsPointingAt(swap.id), isSwapped);
    };
    const bool dropsSources =
        std::any_of(edit.sources.begin(), edit.sources.end(),
                    [](const auto& swap) { return swap.before && !swap.after; });
    const bool isSound =
        std::all_of(edit.entities.begin(), edit.entities.end(), leavesNoClaimBehind) &&
        std::all_of(edit.claims.begin(), edit.claims.end(),
                    [&](const auto& swap) { return !swap.after || hasFirmGround(*swap.after); }) &&
        (!dropsSources || std::ranges::all_of(this->claims(), [&](ClaimId id) {
            return claims.contains(id) || hasFirmGround(*claim(id));
        }));
    if (!isSound)
        return std::nullopt;

    for (const auto& swap : edit.claims) {
        if (swap.before)
            unlink(swap.id, *swap.before);
    }
    place(m_entities, edit.entities);
    place(m_sources, edit.sources);
    place(m_claims, edit.claims);
    m_about.resize(m_entities.rows.size());
    m_pointingAt.resize(m_entities.rows.size());
    for (const auto& swap : edit.claims) {
        if (swap.after)
            link(swap.id, *swap.after);
    }
    ++m_revision;
    return changeOf(edit);
}

} // namespace knotary::dataset
