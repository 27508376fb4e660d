// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Recipes of figures as YAML. Reading finds out what stands where; whether there is such an entity,
// a theme or an engine of that name knows app/report/recipe.h.

#include "model/formats/figurerecipe.h"
#include "model/formats/yaml/fields.h"

#include <optional>
#include <string>
#include <string_view>

namespace knotary::formats
{

/// Nothing where `map` is no map (reported). What is wrong with a field is reported at its place,
/// and the field is left out. Codes and their arguments, beside those of any YAML (fields.h):
///   recipe.not-a-number (error) field, what stands there
///   recipe.not-a-count  (error) field, what stands there instead of a whole number from 0 on
///   recipe.not-a-flag   (error) field, what stands there instead of true or false
///   recipe.not-a-place  (error) entity, the largest coordinate
///   recipe.too-many     (error) field, how many entries it may have
[[nodiscard]] std::optional<FigureRecipe> figureIn(FieldReader& reader, YamlIndex map);

/// The fields that several figures may share: how they look, not what they show or say.
[[nodiscard]] std::optional<FigureRecipe> figureDefaultsIn(FieldReader& reader, YamlIndex map);

/// `recipe` with what it does not say itself, and `defaults` do. Fields count as a whole.
[[nodiscard]] FigureRecipe withDefaults(FigureRecipe recipe, const FigureRecipe& defaults);

/// In block style, one field a line, in the order of figurerecipe.h; each line begins with `indent`
/// blanks. Readers of YAML 1.1 see the same text. Leaves out what could not be read again: text
/// that is no UTF-8, places that are no numbers or too far away.
[[nodiscard]] std::string textOf(const FigureRecipe& recipe, int indent);

} // namespace knotary::formats
