// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the search found, best first, as a list.

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QAbstractListModel>

namespace knotary::views
{

class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int entityRole = Qt::UserRole;
    /// Kind and, where it is not the name itself, what matched.
    static constexpr int remarkRole = Qt::UserRole + 1;

    explicit SearchModel(document::Session& session, QObject* parent = nullptr);

    void setTheme(scene::Theme theme);
    void find(const QString& text);
    [[nodiscard]] base::EntityId entityAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString remarkOf(const query::SearchHit& hit) const;

    document::Session& m_session;
    scene::Theme m_theme = scene::Theme::Light;
    std::vector<query::SearchHit> m_hits;
    bool m_isFruitless = false; ///< something was asked and nothing found: one row says so
};

} // namespace knotary::views
