// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a bar counts, one line each: entities with their kind, or claims as a sentence. Whoever
// clicks one or presses Enter goes to it.

#include "app/document/session.h"
#include "app/text/wording.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace knotary::views
{

struct TimelineItem
{
    std::uint32_t item = 0; ///< number of an entity or of a claim
    bool isMaybe = false;

    bool operator==(const TimelineItem&) const = default;
};

class TimelineListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TimelineListModel(document::Session& session, QObject* parent = nullptr);

    void show(std::vector<TimelineItem> items, bool areEntities);
    /// The texts are in another language now.
    void retell();
    [[nodiscard]] base::EntityId entityAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString textAt(std::size_t row) const;

    document::Session& m_session;
    std::vector<TimelineItem> m_items;
    bool m_areEntities = true;
};

class TimelineList : public QListView
{
    Q_OBJECT

public:
    explicit TimelineList(document::Session& session, QWidget* parent = nullptr);

    void show(std::vector<TimelineItem> items, bool areEntities);
    void retell() { m_model.retell(); }

    [[nodiscard]] QSize sizeHint() const override { return {280, 120}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void goTo(const QModelIndex& index);

    document::Session& m_session;
    TimelineListModel m_model;
};

} // namespace knotary::views
