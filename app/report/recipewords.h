// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words that may stand in a recipe, in the order of the values that they mean.

#include "app/report/request.h"
#include "model/base/parameters.h"
#include "model/schema/text.h"

#include <QString>
#include <QStringList>

#include <string>

namespace knotary::report
{

inline constexpr const char* sameSize = "same"; ///< size-by

[[nodiscard]] QStringList presetWords();
[[nodiscard]] QStringList themeWords();
[[nodiscard]] QStringList languageWords();
[[nodiscard]] QStringList engineWords();
[[nodiscard]] QStringList choiceWords(const base::ParameterDescription& parameter);
/// "kind" and the analyses; "relations", "same" and the analyses that give numbers.
[[nodiscard]] QStringList colouringWords();
[[nodiscard]] QStringList sizingWords();
[[nodiscard]] QStringList rowsWords();
[[nodiscard]] QStringList tableWords();
/// "no", "yes", "false", "true": every other one says yes.
[[nodiscard]] QStringList flagWords();

/// The word that may be meant, or nothing.
[[nodiscard]] std::string nearestOf(const std::string& word, const QStringList& known);

/// The text in a figure's language; where both are asked for and there, joined by `between`.
[[nodiscard]] QString textIn(const schema::LocalizedText& text, text::NameLanguage language,
                             const QString& between);

} // namespace knotary::report
