// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a recipe, which names things by key and word, to a request in terms of an open data set, and
// back: requestOf(recipeOf(request, data), data) asks for the same figure.

#include "app/report/request.h"
#include "model/base/diagnostic.h"
#include "model/dataset/dataset.h"
#include "model/formats/figurerecipe.h"

namespace knotary::report
{

/// What a recipe comes to. What is wrong in it is a diagnostic at its place, and the request then
/// holds the rest. Codes and their arguments, beside those of queries (query.h), which stand where
/// the query is wrong:
///   recipe.unknown-word    (error) field, word, the one that may be meant (or empty), all there
///   are recipe.unknown-entity  (error; a warning in lists, a note among places) field, key, the
///   one
///                          that may be meant (or empty)
///   recipe.out-of-range    (error) field, number, least, most
///   recipe.bad-window      (error) what stands there instead of a time
///   recipe.not-two-years   (error) what stands there instead of the first and the last year
///   recipe.missing         (error) field, the view that cannot do without it
///   recipe.too-many-panels (error) how many there may be
struct ResolvedRequest
{
    FigureRequest request;
    base::Diagnostics diagnostics;
};
[[nodiscard]] ResolvedRequest requestOf(const formats::FigureRecipe& recipe,
                                        const dataset::Dataset& dataset);

/// Says no more than it must: what has the usual value is left out. Files are for the caller to
/// add.
[[nodiscard]] formats::FigureRecipe recipeOf(const FigureRequest& request,
                                             const dataset::Dataset& dataset);

} // namespace knotary::report
