// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why a figure on disk is not what its report would draw today.

#include "app/figures/figure.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace knotary::report
{

enum class Reason
{
    Missing,
    DataChanged,
    RecipeChanged,
    FontsDiffer,
    OtherVersion, ///< made by another version of the program
    EditedByHand  ///< by other programs
};
/// "missing", "data", "recipe", "fonts", "version", "edited".
[[nodiscard]] QString codeOf(Reason reason);

struct FontChange
{
    QString family;
    QString was; ///< version; empty: not used
    QString is;
};

/// Everything that is different; no reasons: it is up to date.
struct OutOfDate
{
    std::vector<Reason> reasons{};
    QStringList claims{}; ///< keys of those that changed, came or went, in order
    QStringList fields{}; ///< of the recipe
    std::vector<FontChange> fonts{};
    QString madeBy{}; ///< the version of the program that made it
};

/// `present`: the bytes on disk, nothing where there is no file.
[[nodiscard]] OutOfDate whyOutOfDate(const std::optional<QByteArray>& present,
                                     const QByteArray& fresh, figures::FileType type);

} // namespace knotary::report
