// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/hitline.h"

#include "app/views/hitdelegate.h"
#include "app/views/searchmodel.h"

#include <QKeyEvent>
#include <QListView>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace knotary::views
{

namespace
{

constexpr int mostRows = 10;

} // namespace

HitLine::HitLine(document::Session& session, SearchModel::Wanted wanted, QWidget* parent)
    : QLineEdit(parent), m_session(session), m_model(new SearchModel(session, this, wanted))
{
    setAccessibleDescription(HitLine::manual());
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_isEnterPending = false;
        find();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            hideList();
    });
    connect(&m_session, &document::Session::dataChanged, this, &HitLine::findAgain);
    connect(&m_session.search(), &document::Search::ready, this, [this] {
        findAgain();
        if (std::exchange(m_isEnterPending, false) && isListShown())
            choose(m_list->currentIndex().row());
    });
}

QString HitLine::manual() const
{
    return tr("Type a name; choose with the arrow keys and Enter");
}

void HitLine::clearText()
{
    clear();
}

void HitLine::setTheme(scene::Theme theme)
{
    m_model->setTheme(theme);
}

bool HitLine::isListShown() const
{
    return m_list != nullptr && m_list->isVisible();
}

void HitLine::findAgain()
{
    if (isListShown())
        find();
}

void HitLine::find()
{
    m_model->find(text());
    makeList();
    if (text().trimmed().isEmpty()) {
        hideList();
        return;
    }
    placeList();
    m_list->show();
    m_list->raise();
    m_list->scrollToTop();
    goTo(0, 1);
}

/// A child of the window, not a window: the keyboard stays in the line.
void HitLine::makeList()
{
    if (m_list != nullptr && m_list->parentWidget() != window())
        m_list->setParent(window()); // a panel was taken out of its window, or put back
    if (m_list != nullptr)
        return;
    m_list = new QListView(window());
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setAccessibleName(tr("Search results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
        if (m_model->isHit(index.row()))
            m_list->setCurrentIndex(index);
    });
}

void HitLine::hideList()
{
    if (m_list != nullptr)
        m_list->hide();
    describe();
}

/// Below the line, or above it where there is more room.
void HitLine::placeList()
{
    constexpr int gap = 2;
    constexpr int margin = 8;
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int wanted = std::min(rows, mostRows * HitDelegate::hitHeight) + 2 * m_list->frameWidth();
    const QPoint corner = mapTo(window(), QPoint(0, 0));
    const int breadth =
        std::min(std::max(width(), HitDelegate::leastWidth), window()->width() - 2 * margin);
    const int left =
        std::clamp(corner.x(), margin, std::max(margin, window()->width() - breadth - margin));
    const int below = window()->height() - (corner.y() + height() + gap) - margin;
    const int above = corner.y() - gap - margin;
    if (wanted <= below || below >= above) {
        m_list->setGeometry(left, corner.y() + height() + gap, breadth, std::min(wanted, below));
        return;
    }
    const int tall = std::min(wanted, above);
    m_list->setGeometry(left, corner.y() - gap - tall, breadth, tall);
}

/// To the first hit from a row on, in steps of +1 or -1; stays where there is none.
void HitLine::goTo(int row, int step)
{
    while (row >= 0 && row < m_model->rowCount() && !m_model->isHit(row))
        row += step;
    if (m_model->isHit(row))
        m_list->setCurrentIndex(m_model->index(row));
    if (step < 0 && row <= 1) // the heading above the first
        m_list->scrollToTop();
    describe();
}

void HitLine::move(int rows)
{
    if (!isListShown()) {
        find();
        return;
    }
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last));
    const int step = rows > 0 ? 1 : -1;
    // A leap may end on what is no hit behind all hits: then it goes back to the last one.
    goTo(row, step);
    if (!m_model->isHit(row) && std::abs(rows) > 1)
        goTo(row, -step);
}

/// The list never has the focus: what is chosen in it is heard from the line.
void HitLine::describe()
{
    if (!isListShown()) {
        setAccessibleDescription(manual());
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const QString row =
        (current.isValid() ? current : m_model->index(0)).data(Qt::AccessibleTextRole).toString();
    setAccessibleDescription(m_model->hitCount() == 0
                                 ? row
                                 : tr("%n found", nullptr, m_model->hitCount()) +
                                       QStringLiteral(": ") + row);
}

void HitLine::choose(int row)
{
    const base::EntityId entity = m_model->entityAt(row);
    const base::SourceId source = m_model->sourceAt(row);
    if (!entity.isValid() && !source.isValid())
        return;
    hideList();
    if (entity.isValid())
        Q_EMIT entityChosen(entity);
    else
        Q_EMIT sourceChosen(source);
}

void HitLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        move(1);
        return;
    case Qt::Key_Up:
        move(-1);
        return;
    case Qt::Key_PageDown:
        move(mostRows);
        return;
    case Qt::Key_PageUp:
        move(-mostRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isListShown())
            find();
        else if (m_model->hitCount() == 0 && !m_session.search().isReady())
            m_isEnterPending = true;
        else
            choose(m_list->currentIndex().row());
        return;
    case Qt::Key_Escape:
        m_isEnterPending = false;
        if (isListShown())
            hideList();
        else if (!text().isEmpty())
            clearText();
        else
            Q_EMIT dismissed();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void HitLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_session.search().prepare();
    if (!text().isEmpty())
        selectAll();
}

void HitLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        hideList();
}

} // namespace knotary::views
