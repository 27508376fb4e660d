// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Wrong YAML files whose point is in their bytes or their size: what an editor or a version control
// system would mend or choke on when it lay in tests/data/broken.

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace knotary::test
{

/// Row name (the row's id, with a word where a row has several inputs) and bytes.
[[nodiscard]] QList<std::pair<QString, QByteArray>> brokenInputs();

} // namespace knotary::test
