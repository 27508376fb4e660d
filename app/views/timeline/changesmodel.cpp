// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/changesmodel.h"

#include <QTextDocument>

#include <utility>

namespace knotary::views
{

QString changeWord(query::ChangeKind kind)
{
    switch (kind) {
    case query::ChangeKind::Added:
        return ChangesModel::tr("+ added");
    case query::ChangeKind::Ended:
        return ChangesModel::tr("− ended");
    case query::ChangeKind::Altered:
        return ChangesModel::tr("≠ altered");
    }
    return {};
}

ChangesModel::ChangesModel(const dataset::Dataset& dataset, QObject* parent)
    : QAbstractTableModel(parent), m_speech{dataset, text::NameLanguage::English}
{}

void ChangesModel::setChanges(std::shared_ptr<const query::Changes> changes)
{
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

void ChangesModel::setLanguage(text::NameLanguage language)
{
    beginResetModel();
    m_speech.language = language;
    endResetModel();
}

int ChangesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_changes == nullptr ? 0 : static_cast<int>(m_changes->list.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const dataset::Claim* ChangesModel::claimAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return m_speech.dataset.claim(m_changes->list[static_cast<std::size_t>(row)].claim);
}

QString ChangesModel::textOf(const query::ClaimChange& change, int column) const
{
    const dataset::Claim* claim = m_speech.dataset.claim(change.claim);
    if (claim == nullptr)
        return {};
    switch (column) {
    case KindColumn:
        return change.isMaybe ? tr("%1, maybe", "a change").arg(changeWord(change.kind))
                              : changeWord(change.kind);
    case ClaimColumn: {
        const QString sentence = claimSentence(m_speech, *claim);
        const dataset::Claim* before = m_speech.dataset.claim(change.before);
        return before == nullptr ? sentence
                                 : tr("%1 (before: %2)", "a claim, the value it had before")
                                       .arg(sentence, valueText(m_speech, before->value));
    }
    case WhenColumn:
        return whenText(m_speech, *claim);
    case SourcesColumn: {
        QStringList marks;
        for (const dataset::Evidence& evidence : claim->evidence)
            marks += evidenceMark(m_speech, evidence);
        return marks.isEmpty() ? tr("no source") : marks.join(QStringLiteral("; "));
    }
    default:
        return {};
    }
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const query::ClaimChange& change = m_changes->list[static_cast<std::size_t>(index.row())];
    switch (role) {
    case kindRole:
        return static_cast<int>(change.kind);
    case lineRole: {
        QStringList columns;
        for (int column = 0; column < ColumnCount; ++column)
            columns += textOf(change, column);
        return columns.join(u'\t');
    }
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(claimTooltip(m_speech, change.claim), Qt::WhiteSpaceNormal);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(change, index.column());
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Change");
    case ClaimColumn:
        return tr("Claim");
    case WhenColumn:
        return tr("When");
    case SourcesColumn:
        return tr("Sources");
    default:
        return {};
    }
}

} // namespace knotary::views
