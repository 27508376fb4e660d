// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions.h"

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/document/jobs.h"
#include "app/document/lens.h"
#include "app/document/playback.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace knotary::window
{

namespace
{

QMenu* subMenu(QWidget& parent, const QString& title)
{
    for (QAction* action : parent.actions())
        if (action->menu() != nullptr && action->menu()->title() == title)
            return action->menu();
    if (auto* bar = qobject_cast<QMenuBar*>(&parent); bar != nullptr)
        return bar->addMenu(title);
    return static_cast<QMenu&>(parent).addMenu(title);
}

} // namespace

Actions::Actions(document::Session& session, operations::Ui& ui, QWidget& window)
    : QObject(&window), m_session(session), m_ui(ui)
{
    for (const operations::Operation& operation : operations::catalogue()) {
        const QString title = operations::titleOf(operation);
        auto* action = new QAction(title, this);
        action->setIconText(operations::withoutMnemonic(title)); // what a tool button says
        action->setToolTip(action->iconText());
        action->setObjectName(QLatin1String(operation.id));
        action->setShortcuts(operations::shortcutsOf(operation));
        action->setCheckable(operation.isChecked != nullptr);
        connect(action, &QAction::triggered, this, [this, &operation] {
            operation.run(m_session, m_ui);
            refreshSoon(); // a checked state that did not change is shown as it is
        });
        window.addAction(action);
        m_actions[operation.id] = action;
    }

    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Actions::refresh);
    using document::Session;
    for (const auto signal :
         {&Session::currentChanged, &Session::selectionChanged, &Session::yearsChanged,
          &Session::languageChanged, &Session::navigationChanged, &Session::projectionChanged,
          &Session::positionsChanged, &Session::evidenceChanged, &Session::pinnedPageChanged})
        connect(&session, signal, this, &Actions::refreshSoon);
    connect(&session.lens(), &document::Lens::changed, this, &Actions::refreshSoon);
    connect(&session.filter(), &document::Filter::textChanged, this, &Actions::refreshSoon);
    connect(&session.bookmarks(), &document::Bookmarks::changed, this, &Actions::refreshSoon);
    connect(&session.playback(), &document::Playback::changed, this, &Actions::refreshSoon);
    connect(&session.jobs(), &document::Jobs::runningChanged, this, [this](document::Slot slot) {
        if (slot != document::Slot::Picture) // with every few pixels of panning there is one
            refreshSoon();
    });
}

QAction* Actions::find(std::string_view id) const
{
    const auto found = m_actions.find(id);
    return found != m_actions.end() ? found->second : nullptr;
}

void Actions::fillMenus(QMenuBar& bar) const
{
    for (const operations::Operation& operation : operations::catalogue()) {
        QWidget* parent = &bar;
        for (const QString& title : operations::menuPathOf(operation))
            parent = subMenu(*parent, title);
        auto* menu = static_cast<QMenu*>(parent);
        if (operation.placing == operations::Placing::AfterSeparator)
            menu->addSeparator();
        menu->addAction(find(operation.id));
    }
}

QMenu* Actions::menuOf(std::string_view id) const
{
    const QAction* action = find(id);
    for (QObject* place : action != nullptr ? action->associatedObjects() : QList<QObject*>()) {
        if (auto* menu = qobject_cast<QMenu*>(place); menu != nullptr)
            return menu;
    }
    return nullptr;
}

void Actions::refreshSoon()
{
    m_soon.start();
}

void Actions::refresh()
{
    for (const operations::Operation& operation : operations::catalogue()) {
        QAction* action = find(operation.id);
        action->setEnabled(operation.isEnabled(m_session));
        if (operation.isChecked != nullptr)
            action->setChecked(operation.isChecked(m_session, m_ui));
    }
}

} // namespace knotary::window
