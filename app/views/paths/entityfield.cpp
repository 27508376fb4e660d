// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/paths/entityfield.h"

#include "app/text/wording.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QTextDocument>
#include <QToolButton>

namespace knotary::views
{

EntityField::EntityField(document::Session& session, const QString& name, QWidget* parent)
    : HitLine(session, SearchModel::Wanted::Entities, parent)
{
    setAccessibleName(name);
    setPlaceholderText(tr("Name of an entity"));
    setClearButtonEnabled(true);
    for (QToolButton* button : findChildren<QToolButton*>())
        button->setAccessibleName(tr("Clear"));
    connect(this, &HitLine::entityChosen, this, [this](base::EntityId entity) {
        setEntity(entity);
        Q_EMIT picked(entity);
    });
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (text.isEmpty() && m_entity.isValid()) {
            m_entity = {};
            Q_EMIT picked({});
        }
    });
}

QSize EntityField::sizeHint() const
{
    return {260, QLineEdit::sizeHint().height()};
}

QSize EntityField::minimumSizeHint() const
{
    return {90, QLineEdit::minimumSizeHint().height()};
}

QString EntityField::nameShown() const
{
    return m_entity.isValid()
               ? text::entityName({m_session.dataset(), m_session.language()}, m_entity)
               : QString();
}

void EntityField::setEntity(base::EntityId entity)
{
    m_entity = entity;
    refresh();
}

void EntityField::refresh()
{
    const QString name = nameShown();
    if (isListShown() && !m_entity.isValid())
        return; // somebody is typing
    if (name == text())
        return;
    setText(name);
    setCursorPosition(0); // of a long name the beginning is seen
    setToolTip(name.isEmpty() ? QString() : Qt::convertFromPlainText(name, Qt::WhiteSpaceNormal));
}

QString EntityField::manual() const
{
    return m_entity.isValid() ? QString() : HitLine::manual();
}

void EntityField::clearText()
{
    setText(nameShown());
    selectAll();
}

void EntityField::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isSettled = !isListShown() && m_entity.isValid() && text() == nameShown();
    if (isEnter && isSettled)
        Q_EMIT confirmed();
    else if (event->key() == Qt::Key_Escape && isSettled)
        Q_EMIT dismissed();
    else
        HitLine::keyPressEvent(event);
}

/// What was typed and not chosen is not asked for.
void EntityField::focusOutEvent(QFocusEvent* event)
{
    HitLine::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        refresh();
}

} // namespace knotary::views
