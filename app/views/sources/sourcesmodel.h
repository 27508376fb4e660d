// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All sources of a data set as rows: what they are, and how much rests on them.

#include "app/text/wording.h"
#include "model/query/sourceuse.h"

#include <QAbstractTableModel>

#include <vector>

namespace knotary::views
{

class SourcesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TitleColumn,
        PublisherColumn,
        DateColumn,
        KindColumn,
        LanguageColumn,
        ClaimsColumn,
        EntitiesColumn,
        AloneColumn,
        StateColumn,
        ColumnCount
    };
    /// What rows are ordered by: a number where the column has one, else text.
    static constexpr int sortRole = Qt::UserRole;
    /// All words of a row in lower case, for the filter.
    static constexpr int wordsRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows are values: what is shown stays as it is until it is set anew.
    void setSources(const text::Speech& speech, const std::vector<query::SourceUse>& uses);
    [[nodiscard]] base::SourceId sourceAt(int row) const;
    [[nodiscard]] int rowOf(base::SourceId source) const; ///< -1 where it is not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Row
    {
        base::SourceId source;
        QString title;
        QString publisher;
        QString date;
        qlonglong day = 0; ///< the first that the date can mean
        QString kind;
        QString language;
        query::SourceUse use;
        QString words;
    };
    [[nodiscard]] static Row rowOf(const text::Speech& speech, base::SourceId id,
                                   const query::SourceUse& use);
    [[nodiscard]] static QString stateOf(const Row& row);
    [[nodiscard]] static QString textOf(const Row& row, int column);
    [[nodiscard]] static QVariant orderOf(const Row& row, int column);

    std::vector<Row> m_rows;
};

} // namespace knotary::views
