// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lanes as a table: a row for each bar, and one for each entity without a date. What a chart shows
// to the eye, for screen readers and for copying.

#include "app/text/wording.h"
#include "model/query/lanes.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace knotary::views
{

/// "2014-01-01", or a word where it is open or not known; as far as "about" reaches.
[[nodiscard]] QString firstDayText(const query::LaneBar& bar);
[[nodiscard]] QString lastDayText(const query::LaneBar& bar);
/// "about 2014", as people say the dates of the bar's claims, each once.
[[nodiscard]] QString wordsOf(const query::LaneBar& bar, const text::Speech& speech);

class LanesTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        EntityColumn,
        KindColumn,
        FromColumn,
        ToColumn,
        WordsColumn,
        SourcesColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The lanes and the data set must outlive this, or be replaced here before they change; null:
    /// an empty table.
    void setLanes(const query::Lanes* lanes, const dataset::Dataset* dataset,
                  text::NameLanguage language);
    [[nodiscard]] base::EntityId entityOf(int row) const;
    /// All of it, as RFC 4180 wants it.
    [[nodiscard]] QString csv() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const query::LaneBar* barOf(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString sourcesOf(const query::LaneBar& bar) const;

    const query::Lanes* m_lanes = nullptr;
    const dataset::Dataset* m_dataset = nullptr;
    text::NameLanguage m_language = text::NameLanguage::English;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_bars; ///< lane and bar
};

} // namespace knotary::views
