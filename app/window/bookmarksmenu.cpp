// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bookmarksmenu.h"

#include "app/document/bookmarks.h"
#include "app/operations/bookmarks.h"
#include "app/text/naming.h"

#include <QMenu>

namespace knotary::window
{

namespace
{

constexpr std::size_t withKeys = 9;
constexpr std::size_t mostShown = 40; // all of them are in the dialog
constexpr int mostLetters = 60;

} // namespace

BookmarksMenu::BookmarksMenu(QMenu& menu, document::Session& session, operations::Ui& ui)
    : QObject(&menu), m_menu(menu), m_session(session), m_ui(ui)
{
    connect(&session.bookmarks(), &document::Bookmarks::changed, this, &BookmarksMenu::rebuild);
    rebuild();
}

void BookmarksMenu::rebuild()
{
    for (QAction* entry : m_entries) {
        m_menu.removeAction(entry);
        entry->deleteLater(); // it may be the one that was chosen
    }
    m_entries.clear();
    const auto& views = m_session.bookmarks().views();
    if (views.empty())
        return;
    m_entries.append(m_menu.addSeparator());
    for (std::size_t at = 0; at < std::min(views.size(), mostShown); ++at) {
        const QString name = QString::fromStdString(views[at].name);
        auto* entry =
            m_menu.addAction(text::shown(name, mostLetters).replace(u'&', QLatin1String("&&")),
                             this, [this, at] { operations::goToBookmark(m_session, m_ui, at); });
        if (at < withKeys)
            entry->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+%1").arg(at + 1)));
        m_entries.append(entry);
    }
}

} // namespace knotary::window
