// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What part of a data set somebody asks for, as a value with a text form: the same words work in
// the window, in the command line and in a saved view.
//
// Text form: terms separated by blanks, all must hold. A comma inside a term means "or"
// (`kind:person,organization`); a leading minus turns a term round (`-kind:place`). Quotation marks
// keep blanks and commas in a value (`publisher:"China Daily"`); two of them inside stand for one.
//
// Terms of two sorts:
//   claims    `property:initiated` `source:s003` `publisher:"China Daily"` `standing:announced`
//             `evidence:none|one|several|disputed` (independent sources; disputed ones count as
//             that only) `when:2014..2016` `when:2015-03` `when:..2016` `when:2016..`
//             `when:undated`. A claim is chosen that holds all of them. Dates that only may fall
//             into a time are let through by `when:`, so `-when:` leaves only what surely does not,
//             and the undated.
//   entities  `kind:person` `id:gsma` `near:gsma~2` (at most 2 steps away in the whole graph; ~1 if
//             left out; the largest number counts for the whole term) `degree:0` `degree:3..`
//             `degree:2..5` (relations in the whole graph) and bare or "quoted words", found in
//             names, aliases and notes. An entity is chosen that holds all of them.
// What is let through are the chosen entities, where claim terms are given only those that a chosen
// claim speaks of, and the chosen claims between them.

#include "model/base/diagnostic.h"
#include "model/dataset/dataset.h"
#include "model/graph/projection.h"
#include "model/query/search.h"
#include "model/time/about.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::query
{

/// Whole years, both included.
struct YearRange
{
    std::int64_t first = 0;
    std::int64_t last = 0;
    bool operator==(const YearRange&) const = default;
};

/// "2016" or "2014..2019"; nothing where the text is neither.
[[nodiscard]] std::optional<YearRange> parseYearRange(std::string_view text);

enum class Field
{
    Word,
    Kind,
    Property,
    Source,
    Publisher,
    Standing,
    Evidence,
    When,
    Degree,
    Id,
    Near
};

struct Term
{
    Field field = Field::Word;
    bool isNegated = false;
    std::vector<std::string> values; ///< any of them
    std::size_t depth = 1;           ///< Near only
    std::size_t offset = 0;          ///< where it stands in the text, in bytes from 0

    bool operator==(const Term&) const = default;
};

struct Query
{
    std::vector<Term> terms;
    std::optional<YearRange> years;
    time::AboutWidth about; ///< how far dates reach that are about a year: asked with years only

    [[nodiscard]] bool isEmpty() const { return terms.empty() && !years; }
    bool operator==(const Query&) const = default;
};

/// Reads the text form. What cannot be read is a diagnostic with its column in the text, and the
/// query then holds the rest. Codes and their arguments:
///   query.unknown-field    (error) field, the field that may be meant (or empty)
///   query.unknown-kind     (error) kind, the one that may be meant (or empty)
///   query.unknown-property (error) property, likewise
///   query.unknown-source   (error) source id, likewise
///   query.unknown-publisher (error) publisher, likewise
///   query.unknown-standing (error) standing, likewise
///   query.unknown-evidence (error) what stands there, likewise
///   query.unknown-entity   (error) entity id, likewise
///   query.bad-time         (error) what stands there instead of a time
///   query.bad-degree       (error) what stands there instead of numbers
///   query.bad-depth        (error) what stands behind the ~ instead of a whole number
///   query.value-missing    (error) field
///   query.unclosed-quote   (error) none; the quotation reaches to the end
struct ParsedQuery
{
    Query query;
    base::Diagnostics diagnostics;
};
/// Publishers are compared in the first form that `fold` gives.
[[nodiscard]] ParsedQuery parseQuery(std::string_view text, const dataset::Dataset& dataset,
                                     const FoldFunction& fold = foldAscii);

/// The text that is read back as the same term or terms; the years are no part of it.
[[nodiscard]] std::string textOf(const Term& term);
[[nodiscard]] std::string textOf(const Query& query);

/// The nodes and edges of the snapshot that the query lets through: see filter.h. A year range
/// keeps claims whose time may overlap it (undated claims only between two entities kept by dated
/// ones) and the entities that such claims speak of. Retracted claims count only where
/// `standing:retracted` asks for them. Words are compared in the forms that `fold` gives.
[[nodiscard]] graph::Projection project(std::shared_ptr<const graph::Snapshot> snapshot,
                                        const dataset::Dataset& dataset, const Query& query,
                                        const FoldFunction& fold = foldAscii);

} // namespace knotary::query
