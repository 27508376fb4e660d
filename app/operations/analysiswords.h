// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What analyses of the graph are called in menus and tooltips, in the user's language (legends and
// figures follow the language of names: app/text/analysiswords).

#include "app/document/lens.h"
#include "app/text/naming.h"

#include <QString>
#include <QStringList>

namespace knotary::operations
{

/// Of a menu, English with & mnemonic, marked in the context "Operations"; null for an analysis
/// that nobody has named.
[[nodiscard]] const char* menuTitleOf(const analysis::Analysis& analysis);
/// "Betweenness"
[[nodiscard]] QString analysisTitle(const analysis::Analysis& analysis);

/// "Betweenness 0.132, rank 3 of 127"; empty where the entity has no number.
[[nodiscard]] QString lensSentence(const document::LensColumn& column, base::EntityId entity);
/// Of what colours and sizes tell now.
[[nodiscard]] QStringList lensSentences(const document::Lens& lens, base::EntityId entity);
/// How all columns were worked out, and of what.
[[nodiscard]] QString aboutNumbers(const document::Lens& lens, text::NameLanguage language);

} // namespace knotary::operations
