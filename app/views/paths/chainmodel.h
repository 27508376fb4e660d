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
    explicit ChainModel(document::Session& session, QObject* parent = nullptr);

    void refresh();
    /// Nothing: all of them.
    [[nodiscard]] std::optional<std::size_t> chainAt(int row) const;
    [[nodiscard]] int rowOf(std::optional<std::size_t> chain) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    document::Session& m_session;
    QStringList m_texts;
};

} // namespace knotary::views
