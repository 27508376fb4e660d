// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Puts a figure into a file that the person names, with the words for whatever goes wrong.

#include "app/document/session.h"
#include "app/figures/figure.h"
#include "app/operations/ui.h"

#include <functional>
#include <optional>

namespace knotary::operations
{

struct ExportTarget
{
    QString path;
    figures::FileType type;
};

/// Asks where to; a name without one of our endings gets ".png".
[[nodiscard]] std::optional<ExportTarget> askExportTarget(Ui& ui, const QString& title,
                                                          const QString& suggestedName);

/// Empty if the bytes stand in the file, else the sentence for the person.
[[nodiscard]] QString writeFigure(const ExportTarget& target, const QByteArray& bytes);

/// Says how it went: a remark where it went well, a message where it did not.
void reportExport(Ui& ui, const ExportTarget& target, const QString& failure);

/// Draws in a job, writes there, and reports; `draw` gives the bytes and holds all that it reads.
void exportInJob(document::Session& session, Ui& ui, const ExportTarget& target,
                 const std::function<QByteArray(figures::FileType)>& draw);

/// "World Internet Conference – graph" for a data set's title, fit for a file name.
[[nodiscard]] QString suggestedFileName(const document::Session& session, const QString& view);

} // namespace knotary::operations
