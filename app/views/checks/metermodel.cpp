// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/checks/metermodel.h"

#include "app/text/checkwords.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace knotary::views
{

namespace
{

const query::Check& checkAt(int row)
{
    return query::checkCatalogue()[static_cast<std::size_t>(row)];
}

} // namespace

QString shareText(double share)
{
    constexpr double hundred = 100;
    const double percent = share * hundred;
    return percent > 0 && percent < 1 ? MeterModel::tr("< 1 %")
                                      : MeterModel::tr("%1 %").arg(qRound(percent));
}

void MeterModel::setReport(std::shared_ptr<const query::CheckReport> report)
{
    m_report = std::move(report);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MeterModel::setSwitchedOff(const QStringList& ids)
{
    if (ids == m_switchedOff)
        return;
    m_switchedOff = ids;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT switchedOffChanged();
}

const query::CheckOutcome* MeterModel::outcomeAt(int row) const
{
    if (m_report == nullptr || row < 0 || row >= rowCount())
        return nullptr;
    return &m_report->outcomes[static_cast<std::size_t>(row)];
}

bool MeterModel::isOff(int row) const
{
    return m_switchedOff.contains(text::checkId(checkAt(row)));
}

void MeterModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    QStringList ids = m_switchedOff;
    const QString id = text::checkId(checkAt(row));
    if (ids.removeAll(id) == 0)
        ids.append(id);
    setSwitchedOff(ids);
}

int MeterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(query::checkCatalogue().size());
}

int MeterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeterModel::shareAt(int row) const
{
    const query::CheckOutcome* outcome = outcomeAt(row);
    if (outcome == nullptr || isOff(row) || outcome->outOf == 0)
        return {};
    return static_cast<double>(outcome->findings.size()) / static_cast<double>(outcome->outOf);
}

QString MeterModel::textAt(int row, int column) const
{
    const query::CheckOutcome* outcome = outcomeAt(row);
    switch (column) {
    case TitleColumn:
        return text::checkTitle(checkAt(row));
    case NumberColumn:
        if (isOff(row))
            return tr("off", "a check");
        return outcome == nullptr ? QString() : QString::number(outcome->findings.size());
    case ShareColumn: {
        const QVariant share = shareAt(row);
        return share.isValid() ? shareText(share.toDouble()) : QString();
    }
    case ExplanationColumn:
        return text::checkExplanation(checkAt(row));
    default:
        return {};
    }
}

QVariant MeterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const query::CheckOutcome* outcome = outcomeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textAt(index.row(), index.column());
    case Qt::CheckStateRole:
        if (index.column() == TitleColumn)
            return isOff(index.row()) ? Qt::Unchecked : Qt::Checked;
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == NumberColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant();
    case shareRole:
        return shareAt(index.row());
    case Qt::ToolTipRole:
        if (index.column() == ShareColumn && outcome != nullptr && !isOff(index.row()))
            return tr("%1 of %2").arg(outcome->findings.size()).arg(outcome->outOf);
        return textAt(index.row(), ExplanationColumn);
    default:
        return {};
    }
}

bool MeterModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != TitleColumn ||
        (value.toInt() == Qt::Unchecked) == isOff(index.row()))
        return false;
    toggle(index.row());
    return true;
}

Qt::ItemFlags MeterModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TitleColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MeterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == NumberColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Check");
    case NumberColumn:
        return tr("Found");
    case ShareColumn:
        return tr("Share");
    case ExplanationColumn:
        return tr("What it looks for");
    default:
        return {};
    }
}

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString words = std::exchange(item.text, QString());
    QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    if (words.isEmpty())
        return;

    constexpr int gap = 6;
    constexpr int thickness = 8;
    const int wordsWidth = item.fontMetrics.horizontalAdvance(QStringLiteral("< 100 %"));
    const QRect room = item.rect.adjusted(gap, 0, -gap, 0);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor ink = item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    painter->setPen(ink);
    QRect wordsRect = room;
    wordsRect.setLeft(room.right() - wordsWidth);
    painter->drawText(wordsRect, Qt::AlignRight | Qt::AlignVCenter, words);
    QRect bar(room.left(), room.center().y() - thickness / 2, room.width() - wordsWidth - gap,
              thickness);
    if (bar.width() > thickness) {
        QColor ground = ink;
        constexpr int faint = 40;
        ground.setAlpha(faint);
        painter->fillRect(bar, ground);
        const double share = std::clamp(index.data(MeterModel::shareRole).toDouble(), 0.0, 1.0);
        if (share > 0) // little is more than nothing
            bar.setWidth(std::max(2, qRound(bar.width() * share)));
        if (share > 0)
            painter->fillRect(bar, isSelected ? ink : item.palette.color(QPalette::Highlight));
    }
    painter->restore();
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int comfortable = 150;
    constexpr int air = 6;
    return {comfortable, QStyledItemDelegate::sizeHint(option, index).height() + air};
}

} // namespace knotary::views
