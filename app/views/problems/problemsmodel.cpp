// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/problems/problemsmodel.h"

#include "app/text/diagnostictext.h"
#include "app/text/naming.h"
#include "app/views/lineicon.h"

#include <QTextDocument>

#include <utility>

namespace knotary::views
{

namespace
{

QIcon iconOf(base::Severity severity)
{
    switch (severity) {
    case base::Severity::Error:
        return lineIcon(LineIcon::Error);
    case base::Severity::Warning:
        return lineIcon(LineIcon::Warning);
    case base::Severity::Note:
        return lineIcon(LineIcon::Note);
    }
    return {};
}

QString placeOf(const base::SourceSpan& where)
{
    if (where.line == 0)
        return {};
    return QStringLiteral("%1:%2").arg(where.line).arg(where.column);
}

} // namespace

void ProblemsModel::setDiagnostics(base::Diagnostics diagnostics)
{
    beginResetModel();
    m_diagnostics = std::move(diagnostics);
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_diagnostics.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const base::Diagnostic& diagnostic = m_diagnostics[static_cast<std::size_t>(index.row())];
    if (role == severityRole)
        return static_cast<int>(diagnostic.severity);
    if (role == lineRole)
        return text::lineOf(diagnostic);
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return iconOf(diagnostic.severity);
    if (role == Qt::ToolTipRole && index.column() == MessageColumn)
        return Qt::convertFromPlainText(text::messageOf(diagnostic), Qt::WhiteSpaceNormal);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        return text::severityName(diagnostic.severity);
    case PlaceColumn:
        return placeOf(diagnostic.where);
    case MessageColumn:
        return text::messageOf(diagnostic);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case PlaceColumn:
        return tr("Line:Column");
    case MessageColumn:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace knotary::views
