// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/query/sourceuse.h"

#include "model/query/claimsupport.h"

#include <algorithm>

namespace knotary::query
{

namespace
{

using base::ClaimId;
using base::EntityId;
using base::SourceId;
using dataset::Claim;
using dataset::Dataset;

void sortOut(std::vector<SourceId>& sources)
{
    std::ranges::sort(sources);
    sources.erase(std::ranges::unique(sources).begin(), sources.end());
}

class Counter
{
public:
    explicit Counter(const Dataset& dataset)
        : m_dataset(dataset), m_uses(dataset.nextSourceId().index()), m_entities(m_uses.size())
    {}

    void add(const Claim& claim)
    {
        m_named.clear();
        m_supporting.clear();
        for (const dataset::Evidence& evidence : claim.evidence) {
            m_named.push_back(evidence.source);
            if (!isAgainst(evidence))
                m_supporting.push_back(evidence.source);
            if (!evidence.via.empty())
                if (const auto reference = m_dataset.findSource(evidence.via); reference)
                    m_uses[reference->index()].isNamedByOthers = true;
        }
        sortOut(m_named);
        sortOut(m_supporting);
        for (const SourceId source : m_named) {
            ++m_uses[source.index()].claims;
            m_entities[source.index()].push_back(claim.subject);
            if (claim.object().isValid())
                m_entities[source.index()].push_back(claim.object());
        }
        if (m_supporting.size() == 1 && claim.inferredFrom.empty())
            ++m_uses[m_supporting.front().index()].alone;
    }

    std::vector<SourceUse> take()
    {
        for (std::size_t place = 0; place < m_uses.size(); ++place) {
            std::vector<EntityId>& entities = m_entities[place];
            std::ranges::sort(entities);
            const auto doubles = std::ranges::unique(entities);
            m_uses[place].entities = entities.size() - doubles.size();
        }
        return std::move(m_uses);
    }

private:
    const Dataset& m_dataset;
    std::vector<SourceUse> m_uses;
    std::vector<std::vector<EntityId>> m_entities; ///< by source; one may stand there often
    std::vector<SourceId> m_named;                 ///< of the present claim
    std::vector<SourceId> m_supporting;
};

} // namespace

std::vector<SourceUse> usesOfSources(const Dataset& dataset, const base::Control& control)
{
    Counter counter(dataset);
    for (const ClaimId id : dataset.claims()) {
        if (control.isCancelled())
            return {};
        counter.add(*dataset.claim(id));
    }
    return counter.take();
}

std::vector<ClaimId> claimsOn(const Dataset& dataset, SourceId source)
{
    std::vector<ClaimId> found;
    for (const ClaimId id : dataset.claims())
        if (std::ranges::find(dataset.claim(id)->evidence, source, &dataset::Evidence::source) !=
            dataset.claim(id)->evidence.end())
            found.push_back(id);
    return found;
}

} // namespace knotary::query
