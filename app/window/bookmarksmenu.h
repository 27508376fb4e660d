// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bookmarks themselves, below the verbs of their menu: the first nine have keys.

#include "app/document/session.h"
#include "app/operations/ui.h"

#include <QObject>

class QMenu;

namespace knotary::window
{

class BookmarksMenu : public QObject
{
    Q_OBJECT

public:
    /// `menu` owns this.
    BookmarksMenu(QMenu& menu, document::Session& session, operations::Ui& ui);

private:
    void rebuild();

    QMenu& m_menu;
    document::Session& m_session;
    operations::Ui& m_ui;
    QList<QAction*> m_entries;
};

} // namespace knotary::window
