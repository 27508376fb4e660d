// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Asks for a file to open or to write, with our filters, in the desktop's own dialog where there is
// one.

#include "app/operations/ui.h"

#include <QWidget>

#include <optional>

namespace knotary::window
{

[[nodiscard]] std::optional<QString> askOpenFile(QWidget& parent, const QString& folder,
                                                 const QString& title,
                                                 const QList<operations::FileFilter>& filters);
/// The path ends as the chosen filter wants it.
[[nodiscard]] std::optional<QString> askSaveFile(QWidget& parent, const QString& folder,
                                                 const QString& title, const QString& suggestedName,
                                                 const QList<operations::FileFilter>& filters);
[[nodiscard]] std::optional<QString> askFolder(QWidget& parent, const QString& folder,
                                               const QString& title);

} // namespace knotary::window
