// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Conflicts as rows: what they are about, and what is said side by side, each with who says it.

#include "app/text/wording.h"
#include "model/query/checks.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace knotary::views
{

class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        AboutColumn,
        PropertyColumn,
        FirstSideColumn ///< and as many more as the most divided conflict has
    };
    /// The row as a line of text, to be copied.
    static constexpr int lineRole = Qt::UserRole;

    explicit ConflictsModel(const dataset::Dataset& dataset, QObject* parent = nullptr);

    /// Null: nothing is known yet.
    void setReport(std::shared_ptr<const query::CheckReport> report);
    void setLanguage(text::NameLanguage language);
    /// Null where there is none.
    [[nodiscard]] const dataset::Conflict* conflictAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using Side = std::vector<base::ClaimId>; ///< claims with one value and one time

    [[nodiscard]] std::vector<Side> sidesOf(const dataset::Conflict& conflict) const;
    [[nodiscard]] QString valueOf(const Side& side) const;
    [[nodiscard]] QString sourcesOf(const Side& side) const;
    [[nodiscard]] QString textAt(int row, int column) const;
    [[nodiscard]] QString tooltipAt(int row, int column) const;

    text::Speech m_speech;
    std::shared_ptr<const query::CheckReport> m_report;
    std::vector<std::vector<Side>> m_sides; ///< by row
    std::size_t m_mostSides = 2;
};

} // namespace knotary::views
