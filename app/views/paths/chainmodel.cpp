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
    QStringList texts;
    if (chains.size() > 1)
        texts += tr("All %n paths together", nullptr, static_cast<int>(chains.size()));
    for (const query::Chain& chain : chains)
        texts += tr("%1: %2", "number of steps, names of a path")
                     .arg(text::stepCount(chain.size()), text::chainText(speech, chain));
    if (texts == m_texts)
        return;
    beginResetModel();
    m_texts = std::move(texts);
    endResetModel();
}

std::optional<std::size_t> ChainModel::chainAt(int row) const
{
    const int first = m_texts.size() > 1 ? 1 : 0;
    return row < first ? std::nullopt : std::optional(static_cast<std::size_t>(row - first));
}

int ChainModel::rowOf(std::optional<std::size_t> chain) const
{
    const int first = m_texts.size() > 1 ? 1 : 0;
    return chain ? static_cast<int>(*chain) + first : 0;
}

int ChainModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
}

QVariant ChainModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_texts.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_texts[index.row()];
    if (role == Qt::ToolTipRole) // names are data, whatever they look like
        return Qt::convertFromPlainText(m_texts[index.row()], Qt::WhiteSpaceNormal);
    return {};
}

} // namespace knotary::views
