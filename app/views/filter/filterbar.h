// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What all that is shown must hold, above the graph: one chip a term, a field for more, how much of
// the graph is left, and the way out. Without a filter it is one slim row.

#include "app/document/session.h"
#include "model/query/query.h"

#include <QWidget>

#include <cstddef>
#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace knotary::views
{

class FilterChip;
class FilterField;
class FilterMenu;
class FlowLayout;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(document::Session& session, QWidget* parent);

    /// Puts the keyboard into the field.
    void focusField();
    /// Verbs of the program for the menu.
    void addVerbs(const QList<QAction*>& verbs);

Q_SIGNALS:
    /// The keyboard is to go back to the graph.
    void dismissed();

private:
    void build();
    void rebuild();
    void updateCounts();
    void enter();
    void leave();
    void edit(std::size_t term);
    void editAll();
    void set(const query::Query& query);
    void showProblems(const QString& text, const base::Diagnostics& problems);
    void focusChip(std::size_t at);
    [[nodiscard]] QString countsText() const;

    document::Session& m_session;
    FlowLayout* m_row = nullptr;
    QToolButton* m_by;
    FilterMenu* m_menu;
    FilterField* m_field;
    QLabel* m_counts;
    QToolButton* m_reset;
    QLabel* m_problems;
    std::vector<FilterChip*> m_chips;
    /// What the field's text takes the place of; nothing: it comes to what is there.
    enum class Editing
    {
        Nothing,
        Term,
        All
    };
    Editing m_editing = Editing::Nothing;
    std::size_t m_editedTerm = 0;
    std::size_t m_chipToFocus = 0; ///< when a chip that has the keyboard goes
};

} // namespace knotary::views
