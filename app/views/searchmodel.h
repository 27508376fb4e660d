// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the search found, best first, as a list; where it is long, the best few come first and the
// others under a heading for each kind.

#include "app/document/session.h"
#include "app/scene/style.h"

#include <QAbstractListModel>

#include <vector>

namespace knotary::views
{

class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int remarkRole = Qt::UserRole;        ///< kind, and why it was found
    static constexpr int nameMarksRole = Qt::UserRole + 1; ///< std::vector<text::TextStretch>
    static constexpr int remarkMarksRole = Qt::UserRole + 2;
    static constexpr int rowTypeRole = Qt::UserRole + 3; ///< a RowType as int

    enum class RowType
    {
        Hit,
        Heading,
        Message ///< that there is nothing, not yet, or not all
    };

    enum class Wanted
    {
        All,
        Entities ///< no sources
    };

    explicit SearchModel(document::Session& session, QObject* parent = nullptr,
                         Wanted wanted = Wanted::All);

    void setTheme(scene::Theme theme);
    void find(const QString& text);
    /// Invalid where the row is of a source or no hit.
    [[nodiscard]] base::EntityId entityAt(int row) const;
    [[nodiscard]] base::SourceId sourceAt(int row) const;
    [[nodiscard]] bool isHit(int row) const;
    [[nodiscard]] int hitCount() const { return static_cast<int>(m_hits.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        RowType type = RowType::Hit;
        std::size_t hit = 0;
        QString text;
        QString remark;
    };
    void arrange();
    void arrangeByKind(std::size_t first);
    void addMessage(const QString& text, const QString& remark = {});
    /// Kinds by number, then the sources.
    [[nodiscard]] std::uint32_t groupOf(const query::SearchHit& hit) const;
    [[nodiscard]] QString titleOf(std::uint32_t group) const;
    [[nodiscard]] QVariant hitData(const query::SearchHit& hit, int role) const;
    [[nodiscard]] const query::SearchHit* hitAt(int row) const;

    document::Session& m_session;
    Wanted m_wanted;
    scene::Theme m_theme = scene::Theme::Light;
    std::vector<query::SearchHit> m_hits;
    std::vector<Row> m_rows;
};

} // namespace knotary::views
