// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rules that a data set must keep beyond its form: claims fit the schema, rest on evidence, and
// name only what is there. A finding is a code with arguments; app/text makes the sentence.

#include "model/base/diagnostic.h"
#include "model/dataset/dataset.h"

#include <functional>
#include <variant>

namespace knotary::dataset
{

using RecordId = std::variant<EntityId, ClaimId, SourceId>;

/// Where a record stands in its file; whoever read the file knows. May be empty: then every
/// finding has an empty place.
using SpanLookup = std::function<base::SourceSpan(const RecordId&)>;

/// All findings: entities, then claims, then sources, each in the order of the file.
///
/// code                          severity  arguments
/// entity.no-name                error     entity
/// entity.same-name              warning   entity, name, kind, other entity (related: the other);
///                                         not where a claim links the two: then somebody knows
/// entity.no-claim               note      entity
/// claim.unknown-subject         error     claim
/// claim.unknown-object          error     claim
/// claim.value-type              warning   claim, property, type wanted, type found
/// claim.not-a-number            warning   claim, property, the quantity as it is written
/// claim.about-itself            warning   claim; where the property is not hierarchical
/// claim.circle                  error     claim, property, the entities of the circle
/// claim.unknown-subject-kind    warning   claim, property, kind found, kinds allowed
/// claim.unknown-object-kind     warning   claim, property, kind found, kinds allowed
/// claim.no-evidence             warning   claim; not for inferred claims
/// claim.inferred-without-premises warning claim
/// claim.premise-missing         error     claim, premise
/// claim.premise-retracted       warning   claim, premise
/// claim.premise-circle          error     claim that rests on itself
/// claim.same-twice              warning   claim, other claim that says the same (related)
/// evidence.unknown-source       error     claim, number of the evidence from 1
/// evidence.same-twice           warning   claim, source, locator; not where `via` differs
/// evidence.unknown-same-text    warning   claim, source, the key that names no source
/// evidence.same-text-as-itself  warning   claim, source
/// source.unused                 note      source
/// id.mixed-scripts              warning   id, letter, its code point, its script
///
/// A stand-in for what no record describes (schema::unknownKind) fits every property. Types are
/// "entity", "text", "quantity", "date", "url". Lists are joined by ", ".
[[nodiscard]] base::Diagnostics validate(const Dataset& dataset, const SpanLookup& spanOf);

} // namespace knotary::dataset
