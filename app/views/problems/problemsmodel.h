// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Diagnostics as rows: severity, place, message.

#include "model/base/diagnostic.h"

#include <QAbstractTableModel>

namespace knotary::views
{

class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        SeverityColumn,
        PlaceColumn,
        MessageColumn,
        ColumnCount
    };
    /// The number of base::Severity, to filter by.
    static constexpr int severityRole = Qt::UserRole;
    /// The whole line as the command line prints it.
    static constexpr int lineRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setDiagnostics(base::Diagnostics diagnostics);
    [[nodiscard]] const base::Diagnostics& diagnostics() const { return m_diagnostics; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    base::Diagnostics m_diagnostics;
};

} // namespace knotary::views
