// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lines of a file as rows of one column; the row's header is the number of the line.

#include "app/document/sourcetext.h"

#include <QAbstractTableModel>

namespace knotary::views
{

class SourceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Where in the row's text the marked character stands; -1 in every other row.
    static constexpr int caretRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setText(document::SourceText text);
    [[nodiscard]] const document::SourceText& text() const { return m_text; }

    /// Line and column as base::SourceSpan counts them; 0 marks nothing.
    void setMark(int line, int column);
    [[nodiscard]] int markedLine() const { return m_line; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    document::SourceText m_text;
    int m_line = 0;
    int m_column = 0;
};

} // namespace knotary::views
