// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/dataset/conflicts.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <tuple>
#include <utility>

namespace knotary::dataset
{

namespace
{

using time::TimeSpan;

/// Whether two dates can be the same one, told more or less precisely.
bool datesAgree(const TimeSpan& a, const TimeSpan& b)
{
    const auto mayMeet = [](const time::Boundary& first, const time::Boundary& second) {
        return first.earliest <= second.latest && second.earliest <= first.latest;
    };
    const auto holds = [](const TimeSpan& outer, const TimeSpan& inner) {
        return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
    };
    if (a.isInterval() && b.isInterval())
        return mayMeet(a.start, b.start) && mayMeet(a.end, b.end);
    if (a.isInterval())
        return holds(b, a);
    if (b.isInterval())
        return holds(a, b);
    return time::possiblyOverlaps(a, b);
}

/// Whether a may be over when b begins. A single date is taken to last as long as it says.
bool mayPrecede(const TimeSpan& a, const TimeSpan& b)
{
    const std::int64_t end = a.isInterval() ? a.end.earliest : a.latest;
    const std::int64_t start = b.isInterval() ? b.start.latest : b.earliest;
    return end <= start;
}

bool holdAtATime(const TimeSpan* a, const TimeSpan* b)
{
    if (a == nullptr || b == nullptr)
        return true;
    if (!time::possiblyOverlaps(*a, *b))
        return false;
    const bool isEitherInterval = a->isInterval() || b->isInterval();
    return !isEitherInterval || (!mayPrecede(*a, *b) && !mayPrecede(*b, *a));
}

/// "1,800" and "1 800" count as 1800.
std::string plainNumber(const std::string& quantity)
{
    std::string plain = quantity;
    std::erase_if(plain, [](char letter) { return letter == ',' || letter == ' '; });
    return plain;
}

bool valuesDiffer(const Value& a, const Value& b)
{
    if (a.index() != b.index())
        return true;
    if (const auto* text = std::get_if<TextValue>(&a)) {
        const auto& other = std::get<TextValue>(b);
        const bool sameLanguage =
            text->language.empty() || other.language.empty() || text->language == other.language;
        return sameLanguage && text->text != other.text;
    }
    if (const auto* number = std::get_if<QuantityValue>(&a)) {
        const auto& other = std::get<QuantityValue>(b);
        return number->unit == other.unit &&
               plainNumber(number->quantity) != plainNumber(other.quantity);
    }
    if (const auto* date = std::get_if<DateValue>(&a))
        return !datesAgree(date->date, std::get<DateValue>(b).date);
    return a != b;
}

/// Claims with one value and one time; they stand or fall together.
struct Position
{
    const Value* value = nullptr;
    const TimeSpan* when = nullptr;
    std::vector<ClaimId> claims;
    std::size_t group = 0;
    bool isAtOdds = false;

    [[nodiscard]] std::int64_t earliest() const
    {
        return when != nullptr ? when->earliest : time::unboundedPast;
    }
    [[nodiscard]] std::int64_t latest() const
    {
        return when != nullptr ? when->latest : time::unboundedFuture;
    }
};

std::vector<Position> positionsIn(const Dataset& dataset, std::span<const ClaimId> ids)
{
    using Key = std::tuple<std::string, bool, std::string, std::int64_t, std::int64_t>;
    std::map<Key, std::size_t> known;
    std::vector<Position> positions;
    for (const ClaimId id : ids) {
        const Claim& claim = *dataset.claim(id);
        const TimeSpan* when = claim.when ? &*claim.when : nullptr;
        const auto [place, isNew] = known.try_emplace(
            Key{identityOf(claim.value), when != nullptr, when != nullptr ? when->text : "",
                when != nullptr ? when->earliest : 0, when != nullptr ? when->latest : 0},
            positions.size());
        if (isNew)
            positions.push_back({&claim.value, when, {}, positions.size(), false});
        positions[place->second].claims.push_back(id);
    }
    return positions;
}

class Groups
{
public:
    explicit Groups(std::vector<Position>& positions)
        : m_positions(positions), m_count(positions.size())
    {}

    [[nodiscard]] std::size_t count() const { return m_count; }

    void join(std::size_t a, std::size_t b)
    {
        m_positions[a].isAtOdds = true;
        m_positions[b].isAtOdds = true;
        const std::size_t first = root(a);
        const std::size_t second = root(b);
        if (first == second)
            return;
        m_positions[std::max(first, second)].group = std::min(first, second);
        --m_count;
    }

    std::size_t root(std::size_t place)
    {
        while (m_positions[place].group != place) {
            m_positions[place].group = m_positions[m_positions[place].group].group;
            place = m_positions[place].group;
        }
        return place;
    }

private:
    std::vector<Position>& m_positions;
    std::size_t m_count;
};

bool areAtOdds(const Position& a, const Position& b, ConflictReason reason)
{
    if (reason == ConflictReason::DifferentValues)
        return holdAtATime(a.when, b.when) && valuesDiffer(*a.value, *b.value);
    return a.when != nullptr && b.when != nullptr && *a.value == *b.value &&
           !datesAgree(*a.when, *b.when);
}

void addConflicts(const Dataset& dataset, std::span<const ClaimId> ids, ConflictReason reason,
                  std::vector<Conflict>& conflicts)
{
    std::vector<Position> positions = positionsIn(dataset, ids);
    if (reason == ConflictReason::DifferentValues) {
        // In order of time, so that a position is compared only with those that can overlap it.
        std::ranges::stable_sort(positions, {}, &Position::earliest);
        for (std::size_t place = 0; place < positions.size(); ++place)
            positions[place].group = place;
    }
    Groups groups(positions);
    for (std::size_t a = 0; a < positions.size() && groups.count() > 1; ++a) {
        for (std::size_t b = a + 1; b < positions.size() && groups.count() > 1; ++b) {
            const bool isBeyond = reason == ConflictReason::DifferentValues &&
                                  positions[b].earliest() > positions[a].latest();
            if (isBeyond)
                break;
            if (areAtOdds(positions[a], positions[b], reason))
                groups.join(a, b);
        }
    }

    std::map<std::size_t, std::vector<ClaimId>> claimsOfGroup;
    for (std::size_t place = 0; place < positions.size(); ++place) {
        if (!positions[place].isAtOdds)
            continue;
        auto& claims = claimsOfGroup[groups.root(place)];
        claims.insert(claims.end(), positions[place].claims.begin(), positions[place].claims.end());
    }
    const Claim& any = *dataset.claim(ids.front());
    std::vector<Conflict> found;
    for (auto& [group, claims] : claimsOfGroup) {
        std::ranges::sort(claims);
        found.push_back({any.subject, any.property, std::move(claims), reason});
    }
    std::ranges::sort(found, {}, [](const Conflict& conflict) { return conflict.claims.front(); });
    std::ranges::move(found, std::back_inserter(conflicts));
}

} // namespace

std::string identityOf(const Value& value)
{
    std::string identity = std::to_string(value.index()) + '\n';
    if (const auto* entity = std::get_if<EntityId>(&value))
        return identity + std::to_string(entity->number);
    if (const auto* text = std::get_if<TextValue>(&value))
        return identity + text->language + '\n' + text->text;
    if (const auto* number = std::get_if<QuantityValue>(&value))
        return identity + number->unit + '\n' + plainNumber(number->quantity);
    if (const auto* url = std::get_if<UrlValue>(&value))
        return identity + url->url;
    const TimeSpan& date = std::get<DateValue>(value).date;
    return identity + date.text + '\n' + std::to_string(date.earliest) + '\n' +
           std::to_string(date.latest);
}

std::vector<Conflict> findConflicts(const Dataset& dataset, EntityId about)
{
    std::vector<ClaimId> ids;
    for (const ClaimId id : dataset.claimsAbout(about)) {
        const Claim& claim = *dataset.claim(id);
        const schema::Property& property = dataset.schema.property(claim.property);
        if ((property.isSingle || property.isOnce) && claim.rank != Rank::Deprecated &&
            claim.standing != Standing::Retracted) {
            ids.push_back(id);
        }
    }
    const auto propertyOf = [&](ClaimId id) { return dataset.claim(id)->property; };
    std::ranges::stable_sort(ids, {}, propertyOf);

    std::vector<Conflict> conflicts;
    for (auto first = ids.begin(); first != ids.end();) {
        const auto last = std::find_if(
            first, ids.end(), [&](ClaimId id) { return propertyOf(id) != propertyOf(*first); });
        const std::span<const ClaimId> claims(first, last);
        const schema::Property& property = dataset.schema.property(propertyOf(*first));
        if (property.isSingle && claims.size() > 1)
            addConflicts(dataset, claims, ConflictReason::DifferentValues, conflicts);
        if (property.isOnce && claims.size() > 1)
            addConflicts(dataset, claims, ConflictReason::DifferentTimes, conflicts);
        first = last;
    }
    return conflicts;
}

std::vector<Conflict> findConflicts(const Dataset& dataset)
{
    std::vector<Conflict> conflicts;
    for (const EntityId id : dataset.entities())
        std::ranges::move(findConflicts(dataset, id), std::back_inserter(conflicts));
    return conflicts;
}

} // namespace knotary::dataset
