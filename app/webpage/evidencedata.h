// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The claims of a page with who says so: what is drawn, what is said of the entities that are
// drawn, and what contradicts it or what it was inferred from.

#include "app/webpage/pagewords.h"
#include "model/dataset/dataset.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace knotary::webpage
{

/// Numbers things in the order in which they are first asked for.
template<class Id>
class Numbering
{
public:
    int numberOf(Id id)
    {
        const auto [found, isNew] = m_numbers.try_emplace(id, static_cast<int>(m_ids.size()));
        if (isNew)
            m_ids.push_back(id);
        return found->second;
    }
    [[nodiscard]] const std::vector<Id>& ids() const { return m_ids; }

private:
    std::unordered_map<Id, int> m_numbers;
    std::vector<Id> m_ids;
};

class EvidenceData
{
public:
    /// `drawn`: the claims of the figure's lines; `shown`: its entities, in the order of its nodes.
    EvidenceData(const dataset::Dataset& dataset, const std::vector<base::ClaimId>& drawn,
                 const std::vector<base::EntityId>& shown);

    [[nodiscard]] const std::vector<base::ClaimId>& claims() const { return m_claims; }
    [[nodiscard]] QJsonObject claim(base::ClaimId id);
    [[nodiscard]] QJsonArray conflicts();

    // To be asked for last: what the claims speak of.
    [[nodiscard]] const std::vector<base::EntityId>& entities() const { return m_entities.ids(); }
    [[nodiscard]] QJsonArray properties() const;
    [[nodiscard]] QJsonValue labelOf(base::PropertyId property) const;
    [[nodiscard]] QJsonArray sources() const;
    /// The newest date of a source, for people; null: none is dated.
    [[nodiscard]] QJsonValue newestSource() const;

private:
    void gather(const std::vector<base::ClaimId>& drawn);
    void add(base::ClaimId id);
    [[nodiscard]] QJsonArray evidenceOf(const dataset::Claim& claim);
    [[nodiscard]] QJsonValue valueOf(const dataset::Claim& claim) const;

    const dataset::Dataset& m_dataset;
    Bilingual m_words;
    Numbering<base::EntityId> m_entities;
    Numbering<base::PropertyId> m_properties;
    Numbering<base::SourceId> m_sources;
    std::vector<base::ClaimId> m_claims;
    std::unordered_map<base::ClaimId, int> m_places; ///< in m_claims
};

/// The address, where a browser may follow it: http and https with a host; else nothing.
[[nodiscard]] QString followable(const std::string& address);

} // namespace knotary::webpage
