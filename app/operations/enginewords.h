// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What layout engines and their parameters are called, for menus and dialogs: the model has no
// translations, so its titles are said here once more, where translators find them.

#include "model/layout/layout.h"

#include <QString>

namespace knotary::operations
{

/// The verb of a menu, English with & mnemonic, marked in the context "Operations"; null for an
/// engine that nobody has named.
[[nodiscard]] const char* menuTitleOf(const layout::Engine& engine);
/// The same in the user's language, without mnemonic: "By years".
[[nodiscard]] QString titleOf(const layout::Engine& engine);
/// "Width by height"; what nobody has translated is said in English.
[[nodiscard]] QString titleOf(const base::ParameterDescription& parameter);
[[nodiscard]] QString titleOf(const base::ParameterChoice& choice);

/// Whether translators are told of the title of a parameter or of a choice.
[[nodiscard]] bool isNamed(const char* parameterTitle);

} // namespace knotary::operations
