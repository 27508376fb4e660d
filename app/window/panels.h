// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The views that stand around the graph, each in a dock of its own: which view is in which.

#include "app/operations/ui.h"

#include <QDockWidget>
#include <QMainWindow>

#include <vector>

namespace knotary::window
{

class Panels : public QObject
{
    Q_OBJECT

public:
    explicit Panels(QMainWindow& window);

    enum class AtFirst
    {
        Shown,
        Hidden ///< until somebody asks for it
    };
    /// `name` is kept in the settings.
    QDockWidget* add(operations::View view, const char* name, const QString& title, QWidget* widget,
                     Qt::DockWidgetArea area, AtFirst atFirst = AtFirst::Shown);
    /// Puts one behind another, as a tab.
    void stack(operations::View front, operations::View behind);

    /// Null where the view is in no dock.
    [[nodiscard]] QDockWidget* of(operations::View view) const;
    /// Shown, and not behind another one of its place.
    [[nodiscard]] bool isInFront(operations::View view) const;
    void bringToFront(operations::View view);
    /// Shows it, before the others of its place, and puts the keyboard into it.
    void focus(operations::View view);

Q_SIGNALS:
    void shownChanged();

private:
    struct Panel
    {
        operations::View view;
        QDockWidget* dock;
    };
    QMainWindow& m_window;
    std::vector<Panel> m_panels;
};

} // namespace knotary::window
