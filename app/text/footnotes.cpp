// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/footnotes.h"

#include "app/text/citations.h"
#include "model/query/claimsupport.h"

namespace knotary::text
{

std::size_t Footnotes::numberOf(const dataset::Evidence& evidence)
{
    const QString words = footnote(m_speech, evidence);
    std::size_t& number = m_numbers[words]; // 0 where it is new
    if (number == 0) {
        m_all.push_back({evidence, words});
        number = m_all.size();
    }
    return number;
}

QStringList Footnotes::list() const
{
    QStringList list;
    for (const Footnote& note : m_all)
        list += note.words;
    return list;
}

std::vector<std::size_t> Footnotes::numbersOf(const dataset::Claim& claim)
{
    std::vector<std::size_t> numbers;
    for (const dataset::Evidence& evidence : claim.evidence)
        numbers.push_back(numberOf(evidence));
    std::unordered_set<base::ClaimId> seen;
    if (numbers.empty())
        addPremises(claim, seen, numbers);
    return numbers;
}

void Footnotes::addPremises(const dataset::Claim& claim, std::unordered_set<base::ClaimId>& seen,
                            std::vector<std::size_t>& numbers)
{
    for (const std::string& key : claim.inferredFrom) {
        const auto id = m_speech.dataset.findClaim(key);
        if (!id || !seen.insert(*id).second)
            continue;
        const dataset::Claim& premise = *m_speech.dataset.claim(*id);
        for (const dataset::Evidence& evidence : premise.evidence)
            if (!query::isAgainst(evidence))
                numbers.push_back(numberOf(evidence));
        addPremises(premise, seen, numbers);
    }
}

} // namespace knotary::text
