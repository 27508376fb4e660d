// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers for the sources of what a figure shows, in the order in which it is read: one number a
// source, however many places in it are cited.

#include "app/text/footerwords.h"
#include "model/dataset/dataset.h"
#include "model/query/statements.h"

#include <QString>

#include <cstddef>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace knotary::report
{

/// A source with what of it is cited.
struct CitedSource
{
    base::SourceId source;
    std::vector<std::string> locators; ///< each once
    std::vector<std::string> sameTextAs;
    std::vector<std::string> via;
    bool isSameThroughout = true; ///< all that is cited of it repeats another's text
};

/// The numbers of sources, ascending.
struct ClaimNumbers
{
    std::set<std::size_t> support;
    std::set<std::size_t> against; ///< that deny or question

    void add(const ClaimNumbers& more);
    [[nodiscard]] bool isEmpty() const { return support.empty() && against.empty(); }
};

struct Citations
{
    text::Numbered numbered = text::Numbered::Nothing;
    std::vector<CitedSource> sources;             ///< the first has number 1
    std::vector<base::ClaimId> claims;            ///< of the figure, as they are read, each once
    std::vector<query::Statement> contradictions; ///< that the claims take part in
    std::unordered_map<base::ClaimId, ClaimNumbers> numbers;

    /// Of several claims together.
    [[nodiscard]] ClaimNumbers numbersOf(std::span<const base::ClaimId> claims) const;
};

/// Sources of the claims in their order, and then of what contradicts them. An inferred claim has
/// the numbers of its premises.
[[nodiscard]] Citations citationsOf(const dataset::Dataset& dataset,
                                    std::span<const base::ClaimId> inReadingOrder,
                                    text::Numbered numbered);

/// "1, 3–5", "1 : 4" with those against, "–" where there is none; at most so many parts (0: all).
[[nodiscard]] QString markOf(const ClaimNumbers& numbers, std::size_t most = 0);
/// "[1][3]" as it stands in sentences.
[[nodiscard]] QString bracketed(const std::set<std::size_t>& numbers);

} // namespace knotary::report
