// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Why a figure on disk is not what its report would draw today.

#include "app/report/makefigure.h"

#include <QByteArray>
#include <QString>
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
    EditedByHand, ///< or by another program: it says what it said, and is not what was written
    Unreadable    ///< it does not say how it was made, and differs
};
/// "missing", "data", "recipe", "fonts", "version", "edited", "unreadable".
[[nodiscard]] QString codeOf(Reason reason);

struct FontChange
{
    QString family;
    QString was; ///< version; empty: not used
    QString is;
};

/// Everything that is different; without reasons it is up to date.
struct OutOfDate
{
    std::vector<Reason> reasons{};
    QStringList records{}; ///< keys of entities and claims that changed, came or went
    QStringList fields{};  ///< of the recipe
    std::vector<FontChange> fonts{};
    QString madeBy{}; ///< the version of the program that made it
};

/// `present`: the bytes on disk, nothing where there is no file; `fresh`: those of `made`, of that
/// type. What has changed in the data and is not part of the figure is no reason.
[[nodiscard]] OutOfDate whyOutOfDate(const std::optional<QByteArray>& present,
                                     const MadeFigure& made, figures::FileType type,
                                     const QByteArray& fresh, const base::CancelToken& token);

} // namespace knotary::report
