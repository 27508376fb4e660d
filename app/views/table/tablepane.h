// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One table, of entities or of claims, that follows the session: its rows are made by a job when
// somebody looks at it and the data, the language or the part that is shown are others; its
// selection is the session's.

#include "app/document/session.h"
#include "app/text/csv.h"
#include "app/views/table/columnchoice.h"
#include "app/views/table/tablemodel.h"
#include "app/views/table/tableorder.h"

#include <QWidget>

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace knotary::views
{

class TableGrid;

class TablePane : public QWidget
{
    Q_OBJECT

public:
    enum class Contents
    {
        Entities,
        Claims
    };
    /// `session` must outlive the pane.
    TablePane(document::Session& session, Contents contents, QWidget* parent = nullptr);
    ~TablePane() override;

    void setTheme(scene::Theme theme);

    // What is shown of the rows
    void setFilter(const QString& typed);
    void setShowingAll(bool isShowingAll);
    void sortBy(const std::string& column, bool isDescending); ///< empty: the order of the file
    void groupBy(const std::string& column);                   ///< empty: no groups
    [[nodiscard]] const TableWish& wish() const { return m_wish; }
    [[nodiscard]] TableModel& model() { return *m_model; }
    void closeGroups(bool areClosed) { m_model->setAllClosed(areClosed); }

    // Columns: by number in the rows
    [[nodiscard]] bool isColumnShown(std::size_t column) const;
    void setColumnShown(std::size_t column, bool isShown);
    /// One place to the left or to the right among those that are shown.
    void moveColumn(std::size_t column, int by);
    /// The column that the keyboard is in.
    [[nodiscard]] std::size_t currentColumn() const;
    [[nodiscard]] ColumnChoices columns() const;
    void setColumns(const ColumnChoices& choices);

    /// "12 of 127 rows, 3 selected"
    [[nodiscard]] QString summary() const;
    /// Selected rows, or all that are shown, in the columns that are shown.
    [[nodiscard]] text::Cells cells() const;
    /// Scrolls to what is selected, as soon as the rows are there.
    void showSelection();
    /// Whether something is selected that the filter line keeps out of sight.
    [[nodiscard]] bool isSelectionFilteredOut() const;

Q_SIGNALS:
    void shownChanged(); ///< the rows, their order, or how many are selected
    void columnsChanged();
    void copyWanted();
    void left();
    void columnMenuWanted(std::size_t column, QPoint globalPlace);

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectSession();
    void connectGrid();
    void stopReading();
    void makeAgain();
    void orderAgain();
    void workIfLookedAt();
    using RowMaker = std::function<std::shared_ptr<const TableRows>(const base::Control&)>;
    [[nodiscard]] RowMaker rowMaker();
    void take(std::shared_ptr<const TableRows> rows, TableOrder order, std::uint64_t revision);
    void takeRows(std::shared_ptr<const TableRows> rows, TableOrder order);
    void refreshNotice();
    [[nodiscard]] QString notice() const;

    void followSelection();
    void chooseRows();
    void scrollToSelection();
    void activate(std::size_t row);
    void showMenu(QPoint globalPlace);
    [[nodiscard]] document::Session::Entities chosenEntities() const;
    [[nodiscard]] std::vector<bool> marksOfSession() const;
    [[nodiscard]] std::vector<bool> marksOfClaims(const std::vector<base::ClaimId>& claims) const;
    [[nodiscard]] std::vector<base::ClaimId> chosenClaims() const;

    void applyColumns();
    void keepColumns();
    void searchShownColumns();
    [[nodiscard]] int widthOf(const ColumnChoice& choice) const;
    void followSorting(int section, Qt::SortOrder order);
    void showSorting();
    [[nodiscard]] std::vector<int> columnsInOrder() const;

    document::Session& m_session;
    Contents m_contents;
    TableModel* m_model;
    TableGrid* m_grid;
    TableWish m_wish;
    QString m_filter;
    bool m_isShowingAll = false;
    ColumnChoices m_columns;
    bool m_isSettingColumns = false;

    bool m_areRowsStale = true;
    std::uint64_t m_revision = 1; ///< grows with every change of what should be shown …
    std::uint64_t m_shown = 0;    ///< … and this is what is
    std::uint64_t m_asked = 0;    ///< … and this is what the latest job works at
    /// Held by the job while it reads the data set; outlives this object in the job.
    std::shared_ptr<std::mutex> m_reading = std::make_shared<std::mutex>();

    bool m_isTelling = false; ///< the session hears of rows that were chosen here
    bool m_hasChosen = false; ///< the selection was made here
    bool m_wantsScroll = false;
    std::optional<scene::Theme> m_theme;
};

} // namespace knotary::views
