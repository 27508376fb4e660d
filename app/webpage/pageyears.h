// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// In which years entities and claims are, by the rule of query/timecolumns, as runs of years: so a
// page needs no rule of its own.

#include "model/query/timecolumns.h"
#include "model/query/timewindow.h"

#include <QJsonValue>

#include <optional>
#include <vector>

namespace knotary::webpage
{

class PageYears
{
public:
    /// Within `window`, where there is one.
    PageYears(const dataset::Dataset& dataset, time::AboutWidth about,
              const std::optional<query::TimeWindow>& window);

    /// Nothing where no claim is dated.
    [[nodiscard]] const std::optional<query::YearRange>& axis() const { return m_axis; }

    /// [first, last, 1 maybe or 2 yes, first, last, …]; null for what is undated.
    [[nodiscard]] QJsonValue of(base::EntityId entity) const;
    [[nodiscard]] QJsonValue of(base::ClaimId claim) const;

private:
    template<class Id>
    [[nodiscard]] QJsonValue runsOf(Id id) const;

    std::optional<query::YearRange> m_axis;
    std::vector<query::WindowContents> m_contents; ///< by year of the axis
};

} // namespace knotary::webpage
