// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Data sets that are good YAML and mean something odd, by their row in the catalogue of bad inputs.
// They are written here and not in files because what is wrong is often not to be seen.

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace knotary::test
{

/// What follows the number of a row tells its cases apart; a case that ends in "JSON" is JSON.
[[nodiscard]] QList<std::pair<QString, QByteArray>> badMeanings();

/// Places that lie in one another, `count` of them; with `isClosed` the last in the first.
[[nodiscard]] QByteArray chainOfPlaces(int count, bool isClosed);

} // namespace knotary::test
