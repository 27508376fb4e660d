// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/filter/filterfield.h"

#include "app/text/filterwords.h"
#include "model/query/completion.h"
#include "model/query/queryvalues.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace knotary::views
{

namespace
{

constexpr int textRole = Qt::UserRole;
constexpr int mostLetters = 70;

} // namespace

FilterField::FilterField(document::Session& session, QWidget* parent)
    : QLineEdit(parent),
      m_session(session),
      m_offers(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_offers, this))
{
    setObjectName(QStringLiteral("filterField"));
    setClearButtonEnabled(true);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_completer->popup()->setTextElideMode(Qt::ElideRight);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &FilterField::take);
    connect(this, &QLineEdit::textEdited, this, &FilterField::offer);
}

QSize FilterField::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, QLineEdit::sizeHint().height()};
}

QSize FilterField::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 22, QLineEdit::minimumSizeHint().height()};
}

bool FilterField::isOffering() const
{
    return m_completer->popup()->isVisible();
}

bool FilterField::isChoosing() const
{
    return isOffering() && m_completer->popup()->currentIndex().isValid();
}

void FilterField::offer()
{
    const std::string before = text().left(cursorPosition()).toStdString();
    const query::Completions found =
        query::completionsAt(before, before.size(), m_session.dataset());
    m_begin = QString::fromStdString(before.substr(0, found.begin)).size();
    m_length = cursorPosition() - m_begin;
    const bool isAsked = found.field != query::Field::Word || !found.typed.empty();
    const bool isWhole = found.texts.size() == 1 && found.values.front() == found.typed;
    m_offers->clear();
    if (!isAsked || isWhole || found.texts.empty()) {
        m_completer->popup()->hide();
        return;
    }
    const text::Speech speech{m_session.dataset(), m_session.language()};
    for (std::size_t at = 0; at < found.texts.size(); ++at) {
        const bool isField = found.field == query::Field::Word;
        const QString value = QString::fromStdString(found.values[at]);
        const QString words = isField ? text::fieldTitle(*query::fieldNamed(found.values[at]))
                                      : text::valueWords(speech, found.field, found.values[at]);
        const QString written = isField ? QString::fromStdString(found.texts[at]) : value;
        auto* item =
            new QStandardItem(words == value ? written
                                             : tr("%1 — %2", "a suggestion and what it means")
                                                   .arg(written, text::shown(words, mostLetters)));
        item->setData(QString::fromStdString(found.texts[at]), textRole);
        item->setEditable(false);
        m_offers->appendRow(item);
    }
    const int room = m_completer->popup()->sizeHintForColumn(0) + 40;
    QRect place(cursorRect().left(), 0, 0, height());
    place.setWidth(std::clamp(room, 160, 560));
    m_completer->complete(place);
}

void FilterField::take(const QModelIndex& choice)
{
    const QString written = m_completer->completionModel()->data(choice, textRole).toString();
    setSelection(static_cast<int>(m_begin), static_cast<int>(m_length));
    insert(written);
    if (written.endsWith(u':'))
        offer();
}

bool FilterField::event(QEvent* event)
{
    // Tab takes the first suggestion, where one is open, before it goes on to the next widget.
    if (event->type() == QEvent::KeyPress && isOffering() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        const QModelIndex current = m_completer->popup()->currentIndex();
        const QModelIndex choice =
            current.isValid() ? current : m_completer->completionModel()->index(0, 0);
        m_completer->popup()->hide();
        take(choice);
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((isEnter && isChoosing()) || (key == Qt::Key_Escape && isOffering())) {
        event->ignore(); // the list does it
        return;
    }
    if (isEnter) {
        m_completer->popup()->hide();
        Q_EMIT entered();
    } else if (key == Qt::Key_Escape) {
        Q_EMIT dismissed();
    } else if (key == Qt::Key_Backspace && cursorPosition() == 0 && !hasSelectedText()) {
        Q_EMIT steppedBefore();
    } else if (key == Qt::Key_Down && !isOffering()) {
        offer();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace knotary::views
