// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Concentration: publishers, and how many claims rest on each alone.

#include "app/text/wording.h"
#include "model/query/checks.h"

#include <QAbstractTableModel>

#include <memory>

namespace knotary::views
{

class PublishersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        NumberColumn,
        ShareColumn, ///< drawn by ShareDelegate
        ColumnCount
    };

    explicit PublishersModel(const dataset::Dataset& dataset, QObject* parent = nullptr);

    /// Null: nothing is known yet.
    void setReport(std::shared_ptr<const query::CheckReport> report);
    void setLanguage(text::NameLanguage language);
    /// Null where there is none.
    [[nodiscard]] const query::PublisherShare* shareAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    text::Speech m_speech;
    std::shared_ptr<const query::CheckReport> m_report;
};

} // namespace knotary::views
