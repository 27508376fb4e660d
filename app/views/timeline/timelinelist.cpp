// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timelinelist.h"

#include <QKeyEvent>
#include <QTextDocument>

namespace knotary::views
{

TimelineListModel::TimelineListModel(document::Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{}

void TimelineListModel::show(std::vector<TimelineItem> items, bool areEntities)
{
    if (items == m_items && areEntities == m_areEntities)
        return; // who reads in the list keeps their place
    beginResetModel();
    m_items = std::move(items);
    m_areEntities = areEntities;
    endResetModel();
}

void TimelineListModel::retell()
{
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

base::EntityId TimelineListModel::entityAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const std::uint32_t number = m_items[static_cast<std::size_t>(row)].item;
    const dataset::Dataset& dataset = m_session.dataset();
    if (m_areEntities)
        return base::EntityId(number);
    const dataset::Claim* claim = dataset.claim(base::ClaimId(number));
    return claim != nullptr ? claim->subject : base::EntityId();
}

int TimelineListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString TimelineListModel::textAt(std::size_t row) const
{
    constexpr int longest = 200;
    const text::Speech speech{m_session.dataset(), m_session.language()};
    const TimelineItem& item = m_items[row];
    QString text;
    // The data may have changed since; what is gone has no words.
    if (m_areEntities) {
        const base::EntityId id(item.item);
        if (const dataset::Entity* entity = speech.dataset.entity(id))
            text = entityName(speech, id) + QStringLiteral(" · ") + kindName(speech, entity->kind);
    } else if (const dataset::Claim* claim = speech.dataset.claim(base::ClaimId(item.item))) {
        text = claimSentence(speech, *claim);
        const QString when = whenText(speech, *claim);
        if (!when.isEmpty())
            text += QStringLiteral(" · ") + when;
    }
    text = text::shown(text, longest);
    return item.isMaybe && !text.isEmpty() ? tr("%1 (maybe)").arg(text) : text;
}

QVariant TimelineListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textAt(row);
    case Qt::ToolTipRole: {
        const QString text = textAt(row);
        // A tooltip guesses whether a text is markup; names never are.
        return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
    }
    default:
        return {};
    }
}

TimelineList::TimelineList(document::Session& session, QWidget* parent)
    : QListView(parent), m_session(session), m_model(session)
{
    setModel(&m_model);
    setUniformItemSizes(true); // a hundred thousand lines are measured by one
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What the bar counts"));
    connect(this, &QListView::clicked, this, &TimelineList::goTo);
}

void TimelineList::show(std::vector<TimelineItem> items, bool areEntities)
{
    m_model.show(std::move(items), areEntities);
}

void TimelineList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        goTo(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void TimelineList::goTo(const QModelIndex& index)
{
    const base::EntityId entity = m_model.entityAt(index.row());
    if (m_session.dataset().entity(entity) != nullptr)
        m_session.visit(entity);
}

} // namespace knotary::views
