// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/search/searchbox.h"

#include "app/views/lineicon.h"

#include <QAction>
#include <QToolButton>

namespace knotary::views
{

SearchBox::SearchBox(document::Session& session, QWidget* parent)
    : HitLine(session, SearchModel::Wanted::All, parent)
{
    setObjectName(QStringLiteral("searchBox"));
    setPlaceholderText(tr("Search (Ctrl+F)"));
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    // Qt makes a button of each; without a text a screen reader hears "button".
    addAction(lineIcon(LineIcon::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    for (QToolButton* button : findChildren<QToolButton*>()) {
        if (button->accessibleName().isEmpty() && button->text().isEmpty())
            button->setAccessibleName(tr("Clear the search"));
    }
    connect(this, &HitLine::entityChosen, this, [this](base::EntityId entity) {
        clear();
        m_session.visit(entity);
        Q_EMIT chosen();
    });
    connect(this, &HitLine::sourceChosen, this, &SearchBox::clear);
}

QSize SearchBox::sizeHint() const
{
    return {420, QLineEdit::sizeHint().height()};
}

} // namespace knotary::views
