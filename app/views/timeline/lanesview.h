// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When each entity was: lanes with a table beside them, linked with what is selected everywhere.

#include "app/document/session.h"
#include "app/scene/style.h"
#include "app/text/lanewords.h"
#include "app/views/timeline/lanespane.h"
#include "model/query/lanes.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QSplitter;
class QTableView;
class QToolButton;

namespace knotary::views
{

class LanesTable;

class LanesView : public QWidget
{
    Q_OBJECT

public:
    explicit LanesView(document::Session& session, QWidget* parent = nullptr);
    ~LanesView() override;

    void setTheme(scene::Theme theme);
    [[nodiscard]] charts::LanesForm form() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeControls();
    void makeTable();
    void connectToSession();
    void retranslate();
    [[nodiscard]] scene::Theme theme() const;

    // The data are read in slices between events, so that a large file never stops the window.
    enum class Stage
    {
        Reading,
        Ordering,
        Showing,
        Done
    };
    void recount();
    void goOn();
    void readOn();
    void takeLanes();
    void showLanes(LanesPane::Keep keep);

    void followSelection();
    void followYears();
    void visit(std::size_t row);
    void choose(const LanesPane::Days& days);
    void showTable(bool isShown);
    void copyTable() const;
    void sayCursor();
    [[nodiscard]] QString summary() const;
    /// The key to what is drawn.
    [[nodiscard]] static QStringList signs(const text::LaneSigns& drawn);
    [[nodiscard]] QString tipOf(std::size_t row, std::optional<std::size_t> bar) const;

    document::Session& m_session;
    LanesPane* m_pane = nullptr;
    QComboBox* m_form = nullptr;
    QComboBox* m_scope = nullptr;
    QToolButton* m_zoomIn = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QToolButton* m_showAll = nullptr;
    QToolButton* m_tableButton = nullptr;
    QToolButton* m_copyButton = nullptr;
    QSplitter* m_splitter = nullptr;
    QTableView* m_tableView = nullptr;
    LanesTable* m_table = nullptr;
    QLabel* m_summary = nullptr;
    std::optional<scene::Theme> m_theme; ///< nothing: as the palette is, dark or light

    bool m_isStale = true;
    Stage m_stage = Stage::Done;
    QTimer m_timer;
    std::unique_ptr<query::LaneWork> m_work;
    document::Session::Entities m_only;
    query::Lanes m_lanes;
    std::vector<std::uint32_t> m_rowOfEntity; ///< by number; the largest number: none
};

} // namespace knotary::views
