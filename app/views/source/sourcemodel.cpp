// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/source/sourcemodel.h"

#include "app/text/naming.h"

#include <utility>

namespace knotary::views
{

void SourceModel::setText(document::SourceText text)
{
    beginResetModel();
    m_text = std::move(text);
    endResetModel();
}

void SourceModel::setMark(int line, int column)
{
    const int before = m_line;
    m_line = line;
    m_column = column;
    for (const int changed : {before, line}) {
        if (changed > 0 && changed <= rowCount()) {
            Q_EMIT dataChanged(index(changed - 1, 0), index(changed - 1, 0));
            Q_EMIT headerDataChanged(Qt::Vertical, changed - 1, changed - 1);
        }
    }
}

int SourceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_text.lineCount();
}

int SourceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant SourceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int line = index.row() + 1;
    const bool isMarked = line == m_line;
    if (role == caretRole && (!isMarked || m_column == 0))
        return -1;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != caretRole)
        return {};
    const text::ShownLine shown = text::shownLine(m_text.line(line), isMarked ? m_column : 0);
    if (role == caretRole)
        return static_cast<int>(shown.caret);
    if (role == Qt::AccessibleTextRole)
        return isMarked ? tr("Line %1, marked: %2").arg(QString::number(line), shown.text)
                        : tr("Line %1: %2").arg(QString::number(line), shown.text);
    return shown.text;
}

QVariant SourceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole) // the mark is told without colour, too
        return section + 1 == m_line ? QStringLiteral("\u25B6 %1").arg(section + 1)
                                     : QString::number(section + 1);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace knotary::views
