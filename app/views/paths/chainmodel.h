// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The chains that were found, as a list: all of them together first where there are several.

#include "app/document/session.h"

#include <QAbstractListModel>

#include <optional>

namespace knotary::views
{

class ChainModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// How many characters stand before the names.
    static constexpr int prefixRole = Qt::UserRole;

    explicit ChainModel(document::Session& session, QObject* parent = nullptr);

    void refresh();
    /// Nothing: all of them.
    [[nodiscard]] std::optional<std::size_t> chainAt(int row) const;
    [[nodiscard]] int rowOf(std::optional<std::size_t> chain) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        QString text;
        qsizetype prefix = 0;
        bool operator==(const Row&) const = default;
    };

    document::Session& m_session;
    std::vector<Row> m_rows;
};

} // namespace knotary::views
