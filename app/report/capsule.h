// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a figure carries, and what a picture carries that somebody opens.

#include "app/report/makefigure.h"
#include "model/formats/figurecapsule.h"

#include <QByteArray>
#include <QString>

namespace knotary::report
{

/// The text that a file of the figure holds (formats/figurecapsule.h). Places keep a hundredth of a
/// layout unit.
[[nodiscard]] QByteArray capsuleOf(const MadeFigure& made);

/// What the bytes of a picture carry; the diagnostics say why not.
[[nodiscard]] formats::DecodedCapsule capsuleIn(const QByteArray& picture, const QString& path,
                                                const base::Control& control);

/// The same of a file on disk.
[[nodiscard]] formats::DecodedCapsule readCapsule(const QString& path,
                                                  const base::Control& control);

/// Where the data of a figure are: in a file beside it, or built in; nothing where neither is so.
struct DataPlace
{
    QString path; ///< empty: built in
};
[[nodiscard]] std::optional<DataPlace> findData(const formats::DecodedCapsule& figure,
                                                const QString& figurePath);

} // namespace knotary::report
