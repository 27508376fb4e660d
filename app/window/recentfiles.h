// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The data files that were opened last, newest first, as a menu: where each lies, and which of them
// are not there any more.

#include "app/settings/settings.h"

#include <QMenu>
#include <QString>

namespace knotary::window
{

/// "~/reports/china" for a path below the home folder; of a long one the middle is left out.
[[nodiscard]] QString shortFolder(const QString& folder, int mostCharacters = 48);

class RecentFiles : public QMenu
{
    Q_OBJECT

public:
    /// `settings` must outlive the menu.
    RecentFiles(settings::Settings& settings, QWidget* parent);

    /// A file was opened.
    void add(const QString& path);

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void fill();

    settings::Settings& m_settings;
};

} // namespace knotary::window
