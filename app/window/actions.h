// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The catalogue of operations as actions and menus: titles, shortcuts, what can be done now.

#include "app/operations/operation.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <string_view>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace knotary::window
{

class Actions : public QObject
{
    Q_OBJECT

public:
    Actions(document::Session& session, operations::Ui& ui, QWidget& window);

    /// Null for an id that the catalogue does not have.
    [[nodiscard]] QAction* find(std::string_view id) const;
    void fillMenus(QMenuBar& bar) const;
    /// The menu that an operation stands in, when the menus are filled.
    [[nodiscard]] QMenu* menuOf(std::string_view id) const;
    /// Asks every operation anew whether it can be done; once for many changes in a row.
    void refreshSoon();

private:
    void refresh();

    document::Session& m_session;
    operations::Ui& m_ui;
    std::map<std::string_view, QAction*> m_actions;
    QTimer m_soon;
};

} // namespace knotary::window
