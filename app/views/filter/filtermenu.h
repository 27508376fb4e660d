// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Everything that one can filter by, in menus: a click marks a value, another takes it back. Each
// sub-menu looks at the data when it is opened.

#include "app/document/session.h"
#include "model/query/query.h"

#include <QMenu>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace knotary::views
{

class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    FilterMenu(document::Session& session, QWidget* parent);

    /// Verbs of the program that belong here: saving, managing.
    void addVerbs(const QList<QAction*>& verbs);

Q_SIGNALS:
    void editAsked(); ///< the whole filter as text

private:
    using Fill = std::function<void(QMenu& menu)>;
    QMenu* addPart(const QString& title, Fill fill);
    QAction* addValue(QMenu& menu, query::Field field, const std::string& value,
                      const QString& words, std::optional<std::size_t> count = {});
    void fillKinds(QMenu& menu);
    void fillProperties(QMenu& menu);
    void fillSources(QMenu& menu);
    void fillPublishers(QMenu& menu);
    void fillStandings(QMenu& menu);
    void fillEvidence(QMenu& menu);
    void fillTimes(QMenu& menu);
    void fillDegrees(QMenu& menu);
    void fillDistances(QMenu& menu);
    void fillSaved(QMenu& menu);
    void set(const query::Query& query);
    [[nodiscard]] const query::Query& query() const;

    document::Session& m_session;
    QAction* m_copy = nullptr;
    QAction* m_edit = nullptr;
};

} // namespace knotary::views
