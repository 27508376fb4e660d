// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/panels.h"

#include <algorithm>

namespace knotary::window
{

using operations::View;

Panels::Panels(QMainWindow& window) : QObject(&window), m_window(window) {}

QDockWidget* Panels::add(View view, const char* name, const QString& title, QWidget* widget,
                         Qt::DockWidgetArea area, AtFirst atFirst)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QLatin1String(name));
    dock->setAccessibleName(title);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                      QDockWidget::DockWidgetFloatable);
    dock->setAcceptDrops(true); // files, also where it floats: the window takes them
    dock->setWidget(widget);
    m_window.addDockWidget(area, dock);
    dock->setVisible(atFirst == AtFirst::Shown);
    connect(dock, &QDockWidget::visibilityChanged, this, &Panels::shownChanged);
    m_panels.push_back({view, dock});
    return dock;
}

void Panels::stack(View front, View behind)
{
    m_window.tabifyDockWidget(of(front), of(behind));
}

QDockWidget* Panels::of(View view) const
{
    const auto found = std::ranges::find(m_panels, view, &Panel::view);
    return found == m_panels.end() ? nullptr : found->dock;
}

bool Panels::isInFront(View view) const
{
    // Behind another one a dock is visible as well, but lies outside of the window.
    const QDockWidget* dock = of(view);
    return dock != nullptr && dock->isVisible() &&
           (dock->isFloating() || m_window.rect().intersects(dock->geometry()));
}

void Panels::bringToFront(View view)
{
    if (QDockWidget* dock = of(view); dock != nullptr) {
        dock->show();
        dock->raise();
    }
}

void Panels::focus(View view)
{
    QDockWidget* dock = of(view);
    if (dock == nullptr)
        return;
    bringToFront(view);
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace knotary::window
