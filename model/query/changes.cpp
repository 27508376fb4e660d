// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/changes.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <unordered_set>

namespace knotary::query
{

namespace
{

using dataset::Claim;
using time::Answer;

/// The days after the first year up to the last day of the second, both included.
struct Stretch
{
    std::int64_t first = 0;
    std::int64_t last = 0;
};

Answer liesWithin(const time::Boundary& boundary, const Stretch& stretch)
{
    if (boundary.kind != time::End::Known || boundary.latest < stretch.first ||
        boundary.earliest > stretch.last)
        return Answer::No;
    const bool isCertain = boundary.earliest >= stretch.first && boundary.latest <= stretch.last;
    return isCertain && !boundary.qualifiers.any() ? Answer::Yes : Answer::Maybe;
}

struct Candidate
{
    base::EntityId subject;
    base::PropertyId property;
    std::int64_t day = 0; ///< the first on which it may have begun, or ended
    base::ClaimId claim;
    Answer answer = Answer::Yes;
    base::ClaimId before = {}; ///< whose place it takes
};

bool isAboutTheSame(const Candidate& a, const Candidate& b)
{
    return a.subject == b.subject && a.property == b.property;
}

bool byStory(const Candidate& a, const Candidate& b)
{
    return std::tie(a.subject, a.property, a.day, a.claim) <
           std::tie(b.subject, b.property, b.day, b.claim);
}

class Comparison
{
public:
    Comparison(const dataset::Dataset& dataset, const Stretch& stretch, time::AboutWidth about)
        : m_dataset(dataset), m_stretch(stretch), m_about(about)
    {}

    [[nodiscard]] std::vector<ClaimChange> run();

private:
    enum class Part
    {
        Other,
        Earlier,
        Added,
        Ended
    };
    [[nodiscard]] Part partOf(base::ClaimId id, Candidate& candidate) const;
    [[nodiscard]] std::vector<Candidate> earlierThan(const Candidate& added) const;
    [[nodiscard]] bool takesPlaceOf(const Claim& later, const Claim& earlier) const;
    void findAltered(std::span<Candidate> added);

    const dataset::Dataset& m_dataset;
    Stretch m_stretch;
    time::AboutWidth m_about;
    std::unordered_set<base::ClaimId> m_replaced;
};

/// What the claim is to the stretch, with all that is to be known of it then.
Comparison::Part Comparison::partOf(base::ClaimId id, Candidate& candidate) const
{
    const Claim& claim = *m_dataset.claim(id);
    const time::TimeSpan* span = dataset::timeOf(claim);
    if (span == nullptr || claim.standing == dataset::Standing::Retracted)
        return Part::Other;
    time::TimeSpan wide;
    if (span->qualifiers.approximate) {
        wide = time::widened(*span, m_about);
        span = &wide;
    }
    candidate = {claim.subject, claim.property, span->start.earliest, id};
    candidate.answer = liesWithin(span->start, m_stretch);
    if (candidate.answer != Answer::No)
        return Part::Added;
    if (span->start.kind == time::End::Known && span->start.earliest > m_stretch.last)
        return Part::Other; // it is to come
    const Answer over = span->isInterval() ? liesWithin(span->end, m_stretch) : Answer::No;
    if (over == Answer::No)
        return Part::Earlier;
    candidate.day = span->end.earliest;
    candidate.answer = over;
    return Part::Ended;
}

std::vector<Candidate> Comparison::earlierThan(const Candidate& added) const
{
    std::vector<Candidate> earlier;
    for (const base::ClaimId id : m_dataset.claimsAbout(added.subject)) {
        if (m_dataset.claim(id)->property != added.property)
            continue;
        Candidate candidate;
        const Part part = partOf(id, candidate);
        if (part != Part::Earlier && part != Part::Ended)
            continue;
        candidate.day = dataset::timeOf(*m_dataset.claim(id))->earliest; // when it began
        earlier.push_back(candidate);
    }
    std::sort(earlier.begin(), earlier.end(), byStory);
    return earlier;
}

bool Comparison::takesPlaceOf(const Claim& later, const Claim& earlier) const
{
    if (std::holds_alternative<dataset::DateValue>(later.value) || later.rank != earlier.rank)
        return false;
    if (later.value == earlier.value)
        return later.qualifiers != earlier.qualifiers || later.standing != earlier.standing;
    if (!m_dataset.schema.property(later.property).isSingle ||
        later.value.index() != earlier.value.index())
        return false;
    // Numbers of different things stand beside each other.
    const auto* one = std::get_if<dataset::QuantityValue>(&later.value);
    const auto* other = std::get_if<dataset::QuantityValue>(&earlier.value);
    return one == nullptr || other == nullptr || one->unit == other->unit;
}

/// Of one property of one entity, by day: each takes the place of the latest before it that it can
/// take the place of, and may be followed in turn.
void Comparison::findAltered(std::span<Candidate> added)
{
    std::vector<Candidate> former = earlierThan(added.front());
    for (Candidate& one : added) {
        const Claim& later = *m_dataset.claim(one.claim);
        const auto found =
            std::find_if(former.rbegin(), former.rend(), [&](const Candidate& candidate) {
                return takesPlaceOf(later, *m_dataset.claim(candidate.claim));
            });
        if (found != former.rend()) {
            one.before = found->claim;
            m_replaced.insert(found->claim);
            former.erase(std::next(found).base());
        }
        former.push_back(one);
    }
}

std::vector<ClaimChange> Comparison::run()
{
    std::vector<Candidate> added;
    std::vector<Candidate> ended;
    for (const base::ClaimId id : m_dataset.claims()) {
        Candidate candidate;
        const Part part = partOf(id, candidate);
        if (part == Part::Added)
            added.push_back(candidate);
        else if (part == Part::Ended)
            ended.push_back(candidate);
    }
    std::sort(added.begin(), added.end(), byStory);
    for (auto first = added.begin(); first != added.end();) {
        const auto last = std::find_if_not(first, added.end(), [first](const Candidate& one) {
            return isAboutTheSame(*first, one);
        });
        findAltered({first, last});
        first = last;
    }
    std::erase_if(ended, [this](const Candidate& one) { return m_replaced.contains(one.claim); });

    std::vector<std::tuple<ChangeKind, std::int64_t, base::ClaimId, ClaimChange>> found;
    const auto take = [&found](const Candidate& one, ChangeKind kind) {
        found.emplace_back(kind, one.day, one.claim,
                           ClaimChange{kind, one.claim, one.before, one.answer != Answer::Yes});
    };
    for (const Candidate& one : added)
        take(one, one.before.isValid() ? ChangeKind::Altered : ChangeKind::Added);
    for (const Candidate& one : ended)
        take(one, ChangeKind::Ended);
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tie(std::get<0>(a), std::get<1>(a), std::get<2>(a)) <
               std::tie(std::get<0>(b), std::get<1>(b), std::get<2>(b));
    });
    std::vector<ClaimChange> changes;
    changes.reserve(found.size());
    for (const auto& row : found)
        changes.push_back(std::get<3>(row));
    return changes;
}

} // namespace

Changes changesBetween(const dataset::Dataset& dataset, const YearRange& years,
                       time::AboutWidth about)
{
    Changes changes{years, {}};
    constexpr std::int64_t furthest = time::largestYear;
    if (years.last <= years.first || years.first < -furthest || years.last > furthest)
        return changes;
    const Stretch stretch{time::lastDayOfYear(years.first) + 1, time::lastDayOfYear(years.last)};
    changes.list = Comparison(dataset, stretch, about).run();
    return changes;
}

} // namespace knotary::query
