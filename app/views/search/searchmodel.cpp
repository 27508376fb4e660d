// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/search/searchmodel.h"

#include "app/views/kindglyph.h"
#include "app/views/wording.h"

#include <algorithm>

namespace knotary::views
{

SearchModel::SearchModel(document::Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{}

void SearchModel::setTheme(scene::Theme theme)
{
    m_theme = theme;
}

void SearchModel::find(const QString& text)
{
    beginResetModel();
    m_hits = text.trimmed().isEmpty() ? std::vector<query::SearchHit>{} : m_session.search(text);
    m_isFruitless = m_hits.empty() && !text.trimmed().isEmpty();
    endResetModel();
}

base::EntityId SearchModel::entityAt(int row) const
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_hits.size())
        return {};
    return m_hits[static_cast<std::size_t>(row)].entity;
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_isFruitless ? 1 : static_cast<int>(m_hits.size());
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    return m_isFruitless ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (m_isFruitless) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("Nothing found");
        return role == remarkRole ? tr("Names, other names and values were searched") : QVariant();
    }
    const query::SearchHit& hit = m_hits[static_cast<std::size_t>(index.row())];
    const dataset::Entity* entity = m_session.dataset().entity(hit.entity);
    if (entity == nullptr)
        return {};
    // Found in either language, shown in both: that is how one learns the other name.
    const Speech speech{m_session.dataset(), text::NameLanguage::Both};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(speech, entity->names);
    case Qt::DecorationRole:
        return kindGlyph(m_session.dataset().schema, entity->kind, m_theme, 18, 2);
    case remarkRole:
        return remarkOf(hit);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(textOf(speech, entity->names), remarkOf(hit));
    case entityRole:
        return hit.entity.number;
    default:
        return {};
    }
}

QString SearchModel::remarkOf(const query::SearchHit& hit) const
{
    const dataset::Entity& entity = *m_session.dataset().entity(hit.entity);
    const Speech speech{m_session.dataset(), m_session.language()};
    const QString kind = kindName(speech, entity.kind);
    const bool isName = std::any_of(entity.names.begin(), entity.names.end(),
                                    [&](const auto& name) { return name.second == hit.matched; });
    if (isName || hit.matched.empty())
        return kind;
    return tr("%1 · found in “%2”", "kind, the text that matched")
        .arg(kind, text::shown(QString::fromStdString(hit.matched), 80));
}

} // namespace knotary::views
