// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What several checks ask of a data set, worked out once: what each claim rests on, of when and by
// whom its sources are, and which claims are in conflict.

#include "model/query/checks.h"
#include "model/query/claimsupport.h"

#include <cstdint>

namespace knotary::query
{

/// A claim that is looked at.
struct CheckedClaim
{
    base::ClaimId id;
    const dataset::Claim* record = nullptr;
    SupportCounts support;
    /// The newest of its dated sources; invalid where none has a date.
    base::SourceId newestSource;
    /// Number of the publisher that all its sources have; none where they have several.
    std::optional<std::uint32_t> publisher;
};

class CheckContext
{
public:
    CheckContext(const dataset::Dataset& dataset, const CheckLimits& limits,
                 const base::Control& control);

    [[nodiscard]] const dataset::Dataset& dataset() const { return m_dataset; }
    [[nodiscard]] const CheckLimits& limits() const { return m_limits; }
    [[nodiscard]] const base::Control& control() const { return m_control; }
    /// In the order of the data; neither retracted nor deprecated ones.
    [[nodiscard]] const std::vector<CheckedClaim>& claims() const { return m_claims; }
    /// Null where the claim is not looked at.
    [[nodiscard]] const CheckedClaim* find(base::ClaimId id) const;
    [[nodiscard]] const std::vector<dataset::Conflict>& conflicts() const { return m_conflicts; }
    [[nodiscard]] bool isInConflict(base::ClaimId id) const { return m_support.isInConflict(id); }
    /// By number, without claims.
    [[nodiscard]] const std::vector<PublisherShare>& publishers() const { return m_publishers; }
    /// Invalid where no source has a date.
    [[nodiscard]] base::SourceId newestSource() const { return m_newestSource; }
    /// Whether a source is older than the newest one by more than so many years, whatever day their
    /// dates may mean.
    [[nodiscard]] bool isOlderBy(int years, base::SourceId source) const;

private:
    struct Days
    {
        std::int64_t earliest;
        std::int64_t latest;
    };

    void readSources();
    void readClaims();
    void readEvidence(CheckedClaim& claim) const;
    [[nodiscard]] const std::optional<Days>& daysOf(base::SourceId source) const;
    [[nodiscard]] base::SourceId writtenIn(const dataset::Evidence& evidence) const;

    const dataset::Dataset& m_dataset;
    const CheckLimits& m_limits;
    const base::Control& m_control;
    std::vector<dataset::Conflict> m_conflicts;
    ClaimSupport m_support;
    std::vector<std::optional<Days>> m_days;  ///< by source
    std::vector<std::uint32_t> m_publisherOf; ///< by source
    std::vector<PublisherShare> m_publishers; ///< by number
    base::SourceId m_newestSource;
    std::vector<CheckedClaim> m_claims;
    std::vector<std::uint32_t> m_placeOf; ///< by claim, from 1; 0: not looked at
};

} // namespace knotary::query
