// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/evidencerule.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace knotary::scene
{

namespace
{

using dataset::Standing;
using text::Support;

bool isDisputed(const ClaimFacts& facts)
{
    return facts.standing == Standing::Disputed || facts.standing == Standing::Retracted ||
           facts.sourcesAgainst > 0;
}

bool isInferred(const ClaimFacts& facts)
{
    return facts.standing == Standing::Inferred;
}

bool isAnnounced(const ClaimFacts& facts)
{
    return facts.standing == Standing::Announced;
}

bool isUnsourced(const ClaimFacts& facts)
{
    return facts.sourcesFor == 0;
}

bool isConfirmed(const ClaimFacts& facts)
{
    return facts.sourcesFor > 1;
}

bool always(const ClaimFacts& /*facts*/)
{
    return true;
}

/// How many speak independently: no more than there are documents, and no more than there are
/// origins, which are the documents themselves or the references they pass on.
class Voices
{
public:
    void add(const dataset::Evidence& evidence)
    {
        m_documents.insert(evidence.source);
        m_origins.insert(evidence.via.empty() ? Origin(evidence.source, {})
                                              : Origin(base::SourceId(), evidence.via));
    }
    [[nodiscard]] std::size_t count() const
    {
        return std::min(m_documents.size(), m_origins.size());
    }

private:
    using Origin = std::pair<base::SourceId, std::string>;
    std::set<base::SourceId> m_documents;
    std::set<Origin> m_origins;
};

constexpr std::array rules{
    EvidenceRule{Support::Disputed, isDisputed, {Qt::DashDotLine, 1.5, {8, 3, 1.6, 3}}},
    EvidenceRule{Support::Inferred, isInferred, {Qt::DotLine, 1.5, {1.6, 3}}},
    EvidenceRule{Support::Announced, isAnnounced, {Qt::DashLine, 1.3, {7, 4}}},
    EvidenceRule{Support::Unsourced, isUnsourced, {Qt::CustomDashLine, 1.0, {3, 9}}},
    EvidenceRule{Support::SeveralSources, isConfirmed, {Qt::SolidLine, 2.1, {}}},
    EvidenceRule{Support::OneSource, always, {Qt::SolidLine, 1.2, {}}},
};

} // namespace

QList<qreal> dashesOf(const LineStyle& line)
{
    // Kept in pixels, so that a wider pen has the same rhythm.
    QList<qreal> dashes;
    for (const double length : line.pattern) {
        if (length > 0)
            dashes.push_back(length / line.width);
    }
    return dashes;
}

ClaimFacts factsOf(const dataset::Claim& claim)
{
    ClaimFacts facts{.standing = claim.standing};
    Voices asserting;
    Voices opposing;
    bool isRepeated = false;
    for (const dataset::Evidence& evidence : claim.evidence) {
        if (evidence.stance == dataset::Stance::Denies ||
            evidence.stance == dataset::Stance::Questions) {
            opposing.add(evidence);
        } else if (evidence.sameTextAs.empty()) {
            asserting.add(evidence);
        } else {
            isRepeated = true;
        }
    }
    // A text that is only known from those who repeat it is one source all the same.
    facts.sourcesFor = std::max<std::size_t>(asserting.count(), isRepeated ? 1 : 0);
    facts.sourcesAgainst = opposing.count();
    return facts;
}

std::span<const EvidenceRule> evidenceRules()
{
    return rules;
}

const EvidenceRule& ruleFor(const ClaimFacts& facts)
{
    return *std::find_if(rules.begin(), rules.end() - 1,
                         [&facts](const EvidenceRule& rule) { return rule.holds(facts); });
}

QString badgeOf(const ClaimFacts& facts)
{
    if (facts.sourcesAgainst > 0)
        return QStringLiteral("%1:%2").arg(facts.sourcesFor).arg(facts.sourcesAgainst);
    if (facts.sourcesFor == 0 && facts.standing == Standing::Inferred)
        return {};
    return QString::number(facts.sourcesFor);
}

text::Support supportOf(const dataset::Claim& claim)
{
    return ruleFor(factsOf(claim)).support;
}

LineStyle lineStyle(const dataset::Claim& claim)
{
    return ruleFor(factsOf(claim)).line;
}

LineStyle lineStyle(text::Support support)
{
    return std::find_if(rules.begin(), rules.end() - 1,
                        [support](const EvidenceRule& rule) { return rule.support == support; })
        ->line;
}

} // namespace knotary::scene
