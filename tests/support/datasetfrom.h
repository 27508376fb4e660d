// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small text in: a data set in a line notation, so that a test shows its data at a glance.
//
//   gsma:organization "GSMA" zh"协会" ~"GSM Association" !"a note"
//       an entity: id, kind, names (no tag: en; without any name the id is the name), aliases, note
//   gsma -initiated-> wic @2022-07-12 [s0 14] [s1 2 denies] standing=disputed rank=deprecated
//       a claim with time and evidence (source, locator, stance); the source is made if it is new;
//       further: key=c7 (default c1, c2 … by order), from=c1,c2 (premises), role=host (qualifier)
//   wic -theme-> "Smart" · wic -theme-> zh"智能" · wic -guests-> (quantity 1,800 people)
//   wic -opened-> (date 2014-11-19) · wic -site-> (url https://example.org)
//       claims with literal values
//   property opened date single once subjects=event objects=person,place
//   source s9 · kind comet
//       declarations; kinds, properties and sources that are only used need none
//
// Statements end with a line or a semicolon. A mistake in the notation ends the test program with
// the statement on standard error.

#include "model/dataset/dataset.h"

#include <string_view>

namespace knotary::support
{

[[nodiscard]] dataset::Dataset datasetFrom(std::string_view text);

} // namespace knotary::support
