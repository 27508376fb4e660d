// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/checks/publishersmodel.h"

#include "app/text/checkwords.h"
#include "app/views/checks/metermodel.h"

#include <QTextDocument>

#include <utility>

namespace knotary::views
{

PublishersModel::PublishersModel(const dataset::Dataset& dataset, QObject* parent)
    : QAbstractTableModel(parent), m_speech{dataset, text::NameLanguage::English}
{}

void PublishersModel::setReport(std::shared_ptr<const query::CheckReport> report)
{
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

void PublishersModel::setLanguage(text::NameLanguage language)
{
    m_speech.language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const query::PublisherShare* PublishersModel::shareAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr
                                        : &m_report->publishers[static_cast<std::size_t>(row)];
}

int PublishersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_report == nullptr ? 0
                                                   : static_cast<int>(m_report->publishers.size());
}

int PublishersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PublishersModel::data(const QModelIndex& index, int role) const
{
    const query::PublisherShare* share = index.isValid() ? shareAt(index.row()) : nullptr;
    if (share == nullptr)
        return {};
    const double part =
        static_cast<double>(share->claims.size()) / static_cast<double>(m_report->sourcedCount);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn)
            return text::publisherName(m_speech, *share);
        if (index.column() == NumberColumn)
            return QString::number(share->claims.size());
        return shareText(part);
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant();
    case MeterModel::shareRole:
        return part;
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(index.column() == NameColumn
                                            ? text::publisherName(m_speech, *share)
                                            : tr("%1 of %2 sourced claims")
                                                  .arg(share->claims.size())
                                                  .arg(m_report->sourcedCount),
                                        Qt::WhiteSpaceNormal);
    default:
        return {};
    }
}

QVariant PublishersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == NumberColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Publisher, or source without one");
    case NumberColumn:
        return tr("Claims resting on it alone");
    default:
        return tr("Share");
    }
}

} // namespace knotary::views
