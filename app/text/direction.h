// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps words that read from right to left from turning round what stands beside them (Unicode
// UAX 9).

#include <QString>
#include <QStringView>

namespace knotary::text
{

/// Whether any of its letters reads from right to left.
[[nodiscard]] bool turnsAround(QStringView words);

/// Between a first strong isolate and its end where that is needed; otherwise as it is.
[[nodiscard]] QString isolated(const QString& words);
/// The same for markup that shows these words.
[[nodiscard]] QString isolated(const QString& markup, QStringView words);

} // namespace knotary::text
