// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scene/evidencerule.h"

#include "model/query/claimsupport.h"

#include <algorithm>

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

ClaimFacts factsOf(const dataset::Dataset& dataset, const dataset::Claim& claim)
{
    const query::SupportCounts counts = query::supportOf(dataset, claim);
    return {claim.standing, counts.sourcesFor, counts.sourcesAgainst};
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

text::Support supportOf(const dataset::Dataset& dataset, const dataset::Claim& claim)
{
    return ruleFor(factsOf(dataset, claim)).support;
}

LineStyle lineStyle(const dataset::Dataset& dataset, const dataset::Claim& claim)
{
    return ruleFor(factsOf(dataset, claim)).line;
}

LineStyle lineStyle(text::Support support)
{
    return std::find_if(rules.begin(), rules.end() - 1,
                        [support](const EvidenceRule& rule) { return rule.support == support; })
        ->line;
}

} // namespace knotary::scene
