// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/independentsources.h"

#include <map>
#include <set>
#include <unordered_set>

namespace knotary::query
{

bool speaksAgainst(const dataset::Evidence& evidence)
{
    return evidence.stance == dataset::Stance::Denies ||
           evidence.stance == dataset::Stance::Questions;
}

std::size_t IndependentSources::count(std::span<const base::ClaimId> claims)
{
    m_sources.clear();
    m_sameText.clear();
    std::unordered_set<base::ClaimId> seen;
    std::vector<base::ClaimId> open(claims.begin(), claims.end());
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

void IndependentSources::addSources(const dataset::Claim& claim)
{
    for (const dataset::Evidence& evidence : claim.evidence) {
        if (speaksAgainst(evidence))
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
std::size_t IndependentSources::countTexts() const
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

} // namespace knotary::query
