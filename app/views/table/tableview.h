// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All that is claimed as two tables, entities and claims: to be sorted, filtered, grouped, and
// copied as CSV. What is selected there is selected in the graph.

#include "app/document/session.h"
#include "app/text/csv.h"
#include "app/views/table/tablepane.h"

#include <QWidget>

#include <array>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace knotary::views
{

class TableView : public QWidget
{
    Q_OBJECT

public:
    /// `session` must outlive the view.
    explicit TableView(document::Session& session, QWidget* parent = nullptr);

    void setTheme(scene::Theme theme);
    using Contents = TablePane::Contents;
    void showContents(Contents contents);
    [[nodiscard]] Contents contents() const;
    [[nodiscard]] TablePane& pane(Contents contents) const;
    /// Scrolls to what is selected; a filter line that keeps it out of sight is emptied.
    void showSelection();
    /// The rows that are selected, or all that are shown; without a header while there are none.
    [[nodiscard]] text::Cells cells() const { return pane(contents()).cells(); }

    /// Order, width and visibility of the columns of both tables, for the settings.
    [[nodiscard]] QString columns() const;
    void setColumns(const QString& text);

    [[nodiscard]] QSize sizeHint() const override { return {640, 280}; }

Q_SIGNALS:
    void columnsChanged();
    void copyWanted(); ///< the person wants cells() as CSV
    void left();       ///< the person pressed Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBar();
    void addPane(Contents contents);
    [[nodiscard]] QToolButton* addMenuButton(const char* name, QMenu* menu);
    void placeBar();
    void translate();
    void refresh();
    void fillSortMenu();
    void fillGroupMenu();
    void fillColumnsMenu(QMenu& menu, std::size_t column);
    QAction* addChoice(QMenu& menu, const QString& title, bool isChosen,
                       const std::function<void()>& choose);
    [[nodiscard]] TablePane& current() const { return pane(contents()); }

    document::Session& m_session;
    std::array<QToolButton*, 2> m_switch{};
    QStackedWidget* m_pages;
    QLineEdit* m_filter;
    QToolButton* m_sort = nullptr;
    QToolButton* m_group = nullptr;
    QToolButton* m_columns = nullptr;
    QToolButton* m_all;
    QLabel* m_summary;
    QHBoxLayout* m_first = nullptr;
    QHBoxLayout* m_second = nullptr;
};

} // namespace knotary::views
