// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/claimsupport.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>
#include <utility>

namespace knotary::query
{

namespace
{

using dataset::Evidence;

/// Sources and references by name: those whose text is the same have one number.
class Texts
{
public:
    explicit Texts(std::vector<std::string_view> names) : m_names(std::move(names))
    {
        std::ranges::sort(m_names);
        const auto repeated = std::ranges::unique(m_names);
        m_names.erase(repeated.begin(), repeated.end());
        m_parents.resize(m_names.size());
        std::iota(m_parents.begin(), m_parents.end(), 0U);
    }

    [[nodiscard]] std::size_t size() const { return m_names.size(); }

    [[nodiscard]] std::size_t numberOf(std::string_view name)
    {
        const auto place = std::ranges::lower_bound(m_names, name);
        return root(static_cast<std::size_t>(place - m_names.begin()));
    }

    void join(std::string_view copy, std::string_view original)
    {
        m_parents[numberOf(copy)] = numberOf(original);
    }

private:
    std::size_t root(std::size_t number)
    {
        while (m_parents[number] != number) {
            m_parents[number] = m_parents[m_parents[number]];
            number = m_parents[number];
        }
        return number;
    }

    std::vector<std::string_view> m_names;
    std::vector<std::size_t> m_parents;
};

/// Pairs texts with origins, each at most once: the pairs are independent of each other. As many as
/// there can be, by augmenting paths (H. W. Kuhn, The Hungarian method, 1955).
class Pairing
{
public:
    explicit Pairing(std::size_t numbers)
        : m_originsOfText(numbers), m_textOfOrigin(numbers, none), m_visited(numbers, none)
    {}

    void add(std::size_t text, std::size_t origin) { m_originsOfText[text].push_back(origin); }

    [[nodiscard]] std::size_t count()
    {
        std::size_t pairs = 0;
        for (std::size_t text = 0; text < m_originsOfText.size(); ++text)
            pairs += findOrigin(text, text, 0) ? 1U : 0U;
        return pairs;
    }

private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

    bool findOrigin(std::size_t text, std::size_t round, std::size_t depth)
    {
        // Real claims need a handful of steps. Where somebody has made one up that needs more, the
        // number is too low rather than too high.
        constexpr std::size_t deepest = 100;
        constexpr std::size_t mostSteps = 100'000;
        if (depth > deepest)
            return false;
        for (const std::size_t origin : m_originsOfText[text]) {
            if (m_visited[origin] == round || ++m_steps > mostSteps)
                continue;
            m_visited[origin] = round;
            const std::size_t holder = m_textOfOrigin[origin];
            if (holder == none || findOrigin(holder, round, depth + 1)) {
                m_textOfOrigin[origin] = text;
                return true;
            }
        }
        return false;
    }

    std::vector<std::vector<std::size_t>> m_originsOfText;
    std::vector<std::size_t> m_textOfOrigin;
    std::vector<std::size_t> m_visited; ///< by origin: the last round that looked at it
    std::size_t m_steps = 0;
};

std::string_view nameOf(const dataset::Dataset& dataset, const Evidence& evidence)
{
    const dataset::Source* source = dataset.source(evidence.source);
    return source != nullptr ? std::string_view(source->key) : std::string_view();
}

std::size_t countIndependent(const dataset::Dataset& dataset, const std::vector<Evidence>& evidence,
                             bool isAgainstIt)
{
    const auto isMeant = [isAgainstIt](const Evidence& piece) {
        return isAgainst(piece) == isAgainstIt;
    };
    const auto count = static_cast<std::size_t>(std::ranges::count_if(evidence, isMeant));
    if (count < 2)
        return count;
    std::vector<std::string_view> names;
    for (const Evidence& piece : evidence) {
        for (const std::string_view name :
             {nameOf(dataset, piece), std::string_view(piece.sameTextAs),
              std::string_view(piece.via)})
            names.push_back(name);
    }
    Texts texts(std::move(names));
    for (const Evidence& piece : evidence)
        if (!piece.sameTextAs.empty())
            texts.join(nameOf(dataset, piece), piece.sameTextAs);
    Pairing pairing(texts.size());
    for (const Evidence& piece : evidence) {
        if (!isMeant(piece))
            continue;
        const std::size_t text = texts.numberOf(nameOf(dataset, piece));
        pairing.add(text, piece.via.empty() ? text : texts.numberOf(piece.via));
    }
    return pairing.count();
}

/// Whether nobody has to look at its premises.
bool standsByItself(const dataset::Claim& claim)
{
    return claim.inferredFrom.empty() ||
           !std::ranges::all_of(claim.evidence, [](const Evidence& one) { return isAgainst(one); });
}

} // namespace

bool isAgainst(const Evidence& evidence)
{
    return evidence.stance == dataset::Stance::Denies ||
           evidence.stance == dataset::Stance::Questions;
}

std::vector<const dataset::Claim*> groundsOf(const dataset::Dataset& dataset,
                                             const dataset::Claim& claim)
{
    std::vector<const dataset::Claim*> grounds;
    std::vector<const dataset::Claim*> open{&claim};
    std::unordered_set<const dataset::Claim*> seen{&claim}; // premises may go in a circle
    while (!open.empty()) {
        const dataset::Claim* next = open.back();
        open.pop_back();
        if (standsByItself(*next)) {
            grounds.push_back(next);
            continue;
        }
        for (const std::string& key : next->inferredFrom) {
            const auto premise = dataset.findClaim(key);
            if (premise && seen.insert(dataset.claim(*premise)).second)
                open.push_back(dataset.claim(*premise));
        }
    }
    return grounds;
}

SupportCounts supportOf(const dataset::Dataset& dataset, const dataset::Claim& claim)
{
    SupportCounts counts{.sourcesAgainst = countIndependent(dataset, claim.evidence, true)};
    if (standsByItself(claim)) {
        counts.sourcesFor = countIndependent(dataset, claim.evidence, false);
        return counts;
    }
    const std::vector<const dataset::Claim*> grounds = groundsOf(dataset, claim);
    if (grounds.empty())
        return counts;
    counts.sourcesFor = std::numeric_limits<std::size_t>::max();
    for (const dataset::Claim* ground : grounds)
        counts.sourcesFor =
            std::min(counts.sourcesFor, countIndependent(dataset, ground->evidence, false));
    return counts;
}

std::size_t sourcesFor(const dataset::Dataset& dataset, std::span<const base::ClaimId> claims)
{
    std::vector<Evidence> together;
    std::size_t inferred = 0;
    for (const base::ClaimId id : claims) {
        const dataset::Claim& claim = *dataset.claim(id);
        if (standsByItself(claim))
            together.insert(together.end(), claim.evidence.begin(), claim.evidence.end());
        else
            inferred = std::max(inferred, supportOf(dataset, claim).sourcesFor);
    }
    return std::max(inferred, countIndependent(dataset, together, false));
}

ClaimSupport::ClaimSupport(const dataset::Dataset& dataset)
    : ClaimSupport(dataset, dataset::findConflicts(dataset))
{}

ClaimSupport::ClaimSupport(const dataset::Dataset& dataset,
                           const std::vector<dataset::Conflict>& conflicts)
    : m_dataset(dataset)
{
    for (const dataset::Conflict& conflict : conflicts)
        m_inConflict.insert(conflict.claims.begin(), conflict.claims.end());
}

std::size_t ClaimSupport::sourceCount(base::ClaimId claim) const
{
    return supportOf(m_dataset, *m_dataset.claim(claim)).sourcesFor;
}

bool ClaimSupport::isInConflict(base::ClaimId claim) const
{
    return m_inConflict.contains(claim);
}

bool ClaimSupport::isDisputed(base::ClaimId claim) const
{
    const dataset::Claim& record = *m_dataset.claim(claim);
    return record.standing == dataset::Standing::Disputed || isInConflict(claim) ||
           std::ranges::any_of(record.evidence, isAgainst);
}

EvidenceGroup evidenceGroup(const ClaimSupport& support, base::ClaimId claim)
{
    if (support.isDisputed(claim))
        return EvidenceGroup::Disputed;
    const std::size_t sources = support.sourceCount(claim);
    if (sources == 0)
        return EvidenceGroup::NoSource;
    return sources == 1 ? EvidenceGroup::OneSource : EvidenceGroup::SeveralSources;
}

} // namespace knotary::query
