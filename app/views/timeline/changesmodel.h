// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is different between two years as rows: what happened, to which claim, when, who says so.

#include "app/text/wording.h"
#include "model/query/changes.h"

#include <QAbstractTableModel>

#include <memory>

namespace knotary::views
{

class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        KindColumn,
        ClaimColumn,
        WhenColumn,
        SourcesColumn,
        ColumnCount
    };
    /// The number of query::ChangeKind, to filter by.
    static constexpr int kindRole = Qt::UserRole;
    /// The whole row as text.
    static constexpr int lineRole = Qt::UserRole + 1;

    ChangesModel(const dataset::Dataset& dataset, QObject* parent);

    /// Null: no rows.
    void setChanges(std::shared_ptr<const query::Changes> changes);
    void setLanguage(text::NameLanguage language);
    /// Null where the row or its claim is gone.
    [[nodiscard]] const dataset::Claim* claimAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const query::ClaimChange& change, int column) const;

    text::Speech m_speech;
    std::shared_ptr<const query::Changes> m_changes;
};

/// "+ added", "− ended", "≠ altered": the sign that the graph uses, too.
[[nodiscard]] QString changeWord(query::ChangeKind kind);

} // namespace knotary::views
