// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When each entity was, as far as dated claims tell: for drawings that have a time axis.
//
// Which claims are asked, the first of these that there are any of:
// 1. claims about the entity whose value is a date: when it was held, founded, opened, put forward;
// 2. other claims about the entity that say when they hold: when it did something;
// 3. claims of others that point at it and say when they hold: when somebody dealt with it.
// Of those only the surest count: what a source states before what is inferred, announced or
// disputed, then preferred claims before others; retracted and deprecated ones never. So nobody's
// inference moves a date that a source states.
//
// A date of its own (1) may be only when it ended. So whatever is stated of the entity for an
// interval that touches that date lengthens the stretch: what barred a river from 1890 to 2019 and
// was removed in 2019 was there from 1890.
//
// The stretch reaches from the first day that any of these claims may mean to the last: "2014-11"
// and "2016" make 2014-11-01 to 2016-12-31. An end that one of them leaves open ("2014/..") is
// open, else one that nobody knows ("2014/") is unknown; the other end may still be known.

#include "model/dataset/dataset.h"

#include <cstdint>
#include <vector>

namespace knotary::query
{

struct EntityTime
{
    std::int64_t earliest = time::unboundedPast; ///< days, both included (timespan.h)
    std::int64_t latest = time::unboundedFuture;
    time::End begin = time::End::Unknown; ///< Known: `earliest` is a day
    time::End end = time::End::Unknown;

    [[nodiscard]] bool isDated() const
    {
        return begin == time::End::Known || end == time::End::Known;
    }
    /// The ends as years with decimals: 2014.0 is the first moment of 2014, and where all of 2014
    /// is meant it ends at 2015.0. An open end is -infinity or infinity, an unknown one NaN.
    [[nodiscard]] double earliestYear() const;
    [[nodiscard]] double latestYear() const;
};

/// By entity number; undated where no entity is.
[[nodiscard]] std::vector<EntityTime> entityTimes(const dataset::Dataset& dataset);

} // namespace knotary::query
