// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/claimsupport.h"

#include "model/dataset/conflicts.h"

#include <algorithm>
#include <map>
#include <set>

namespace knotary::query
{

namespace
{

bool isAgainst(const dataset::Evidence& evidence)
{
    return evidence.stance == dataset::Stance::Denies ||
           evidence.stance == dataset::Stance::Questions;
}

} // namespace

ClaimSupport::ClaimSupport(const dataset::Dataset& dataset) : m_dataset(dataset)
{
    for (const dataset::Conflict& conflict : dataset::findConflicts(dataset))
        m_inConflict.insert(conflict.claims.begin(), conflict.claims.end());
}

std::size_t ClaimSupport::sourceCount(base::ClaimId claim)
{
    m_sources.clear();
    m_sameText.clear();
    std::unordered_set<base::ClaimId> seen;
    std::vector<base::ClaimId> open{claim};
    while (!open.empty()) {
        const base::ClaimId next = open.back();
        open.pop_back();
        const dataset::Claim& record = *m_dataset.claim(next);
        addSources(record);
        if (record.inferredFrom.empty())
            continue;
        seen.insert(next);
        for (const std::string& premise : record.inferredFrom)
            if (const auto found = m_dataset.findClaim(premise); found && !seen.contains(*found))
                open.push_back(*found);
    }
    return countTexts();
}

void ClaimSupport::addSources(const dataset::Claim& claim)
{
    for (const dataset::Evidence& evidence : claim.evidence) {
        if (isAgainst(evidence))
            continue;
        m_sources.push_back(evidence.source);
        if (evidence.sameTextAs.empty())
            continue;
        const auto original = m_dataset.findSource(evidence.sameTextAs);
        if (original && *original != evidence.source)
            m_sameText.emplace_back(evidence.source, *original);
    }
}

/// Sources that repeat one text are one; a source that is only named as the original too.
std::size_t ClaimSupport::countTexts() const
{
    if (m_sources.size() < 2)
        return m_sources.size();
    std::map<base::SourceId, base::SourceId> textOf;
    for (const base::SourceId id : m_sources)
        textOf[id] = id;
    for (const auto& [copy, original] : m_sameText) {
        const base::SourceId from = textOf.try_emplace(copy, copy).first->second;
        const base::SourceId to = textOf.try_emplace(original, original).first->second;
        for (auto& [source, text] : textOf)
            if (text == from)
                text = to;
    }
    std::set<base::SourceId> texts;
    for (const auto& [source, text] : textOf)
        texts.insert(text);
    return texts.size();
}

bool ClaimSupport::isDisputed(base::ClaimId claim) const
{
    const dataset::Claim& record = *m_dataset.claim(claim);
    return record.standing == dataset::Standing::Disputed || m_inConflict.contains(claim) ||
           std::any_of(record.evidence.begin(), record.evidence.end(), isAgainst);
}

EvidenceGroup evidenceGroup(ClaimSupport& support, base::ClaimId claim)
{
    if (support.isDisputed(claim))
        return EvidenceGroup::Disputed;
    const std::size_t sources = support.sourceCount(claim);
    if (sources == 0)
        return EvidenceGroup::NoSource;
    return sources == 1 ? EvidenceGroup::OneSource : EvidenceGroup::SeveralSources;
}

} // namespace knotary::query
