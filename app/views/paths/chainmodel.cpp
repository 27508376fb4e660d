// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/paths/chainmodel.h"

#include "app/document/pathfinder.h"
#include "app/text/chainwords.h"

#include <QTextDocument>

namespace knotary::views
{

ChainModel::ChainModel(document::Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{}

void ChainModel::refresh()
{
    const std::vector<query::Chain>& chains = m_session.paths().chains();
    const text::Speech speech{m_session.dataset(), m_session.language()};
    std::vector<Row> rows;
    if (chains.size() > 1)
        rows.push_back({tr("All %n paths together", nullptr, static_cast<int>(chains.size())), 0});
    for (const query::Chain& chain : chains) {
        const QString prefix = tr("%1: ", "number of steps, before the names of a path")
                                   .arg(text::stepCount(chain.size()));
        rows.push_back({prefix + text::chainText(speech, chain), prefix.size()});
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::optional<std::size_t> ChainModel::chainAt(int row) const
{
    const int first = m_rows.size() > 1 ? 1 : 0;
    return row < first ? std::nullopt : std::optional(static_cast<std::size_t>(row - first));
}

int ChainModel::rowOf(std::optional<std::size_t> chain) const
{
    const int first = m_rows.size() > 1 ? 1 : 0;
    return chain ? static_cast<int>(*chain) + first : 0;
}

int ChainModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChainModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.text;
    if (role == prefixRole)
        return row.prefix;
    if (role == Qt::ToolTipRole) // names are data, whatever they look like
        return Qt::convertFromPlainText(row.text, Qt::WhiteSpaceNormal);
    return {};
}

} // namespace knotary::views
