// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The data set over time, one bar a year, quarter or month: says what the chosen bars hold, as a
// list and as a table, and choosing a year here makes it stand out everywhere.

#include "app/document/session.h"
#include "app/figures/timelinefigure.h"
#include "app/scene/style.h"
#include "app/views/timeline/timelinecounter.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <set>

class QLabel;
class QMenu;
class QSplitter;

namespace knotary::views
{

class TimelineBar;
class TimelineList;
class TimelineTable;
class YearPane;

class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(document::Session& session, QWidget* parent = nullptr);
    ~TimelineView() override;

    void setTheme(scene::Theme theme);
    void setOptions(const figures::TimelineOptions& options);
    /// As chosen and as zoomed, for a figure of what is shown.
    [[nodiscard]] figures::TimelineOptions options() const;
    void setTableShown(bool isShown);
    [[nodiscard]] bool isTableShown() const;

    /// For tests: the chart, once all that was asked for is counted.
    [[nodiscard]] const YearPane& pane() const { return *m_pane; }
    [[nodiscard]] bool isCounting() const { return m_counter.isCounting(); }

Q_SIGNALS:
    /// A person has chosen others, to be remembered.
    void optionsChanged(const knotary::figures::TimelineOptions& options);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Axis
    {
        time::BinUnit unit = time::BinUnit::Year;
        time::BinRange bins;
    };
    /// Positions of bins, both included.
    using Positions = std::pair<std::size_t, std::size_t>;

    void connectPane();
    void connectBar();
    void connectSession();
    void recount();
    void take(std::shared_ptr<const figures::CountedTime> counted);
    void refresh();
    void showWords();
    void choose(const std::optional<time::BinRange>& bins);
    void chooseUndated();
    void followYears();
    void zoomIn(std::int64_t bin);
    void zoomOut();
    void showWholeAxis();
    void toggleGroup(std::size_t group);
    void showOnlyGroup(std::size_t group);
    void fillGroupsMenu(QMenu& menu);
    void showGroupMenu(std::size_t group, const QPoint& globalPlace);
    void showList();

    [[nodiscard]] scene::Theme theme() const;
    [[nodiscard]] time::BinUnit unit() const;
    [[nodiscard]] figures::TimelineFigureInput input() const;
    [[nodiscard]] std::optional<Positions> chosenPositions() const;
    [[nodiscard]] bool countsEntities() const;
    [[nodiscard]] bool isShown(std::size_t group) const;
    /// The different items of a group in some bins; nothing: those without a date.
    [[nodiscard]] std::vector<std::uint32_t>
    itemsOf(std::size_t group, const std::optional<Positions>& bins, time::Answer answer) const;
    void uniteItems(std::vector<std::uint32_t>& items) const;
    /// The different items of all groups that are shown.
    [[nodiscard]] std::vector<std::uint32_t> shownItems(const std::optional<Positions>& bins,
                                                        time::Answer answer) const;
    [[nodiscard]] std::size_t itemCountIn(const std::optional<Positions>& bins) const;
    [[nodiscard]] document::Session::Entities entitiesOf(std::size_t group) const;
    [[nodiscard]] QString itemCount(std::size_t count) const;
    [[nodiscard]] QString itemName(std::uint32_t item) const;
    [[nodiscard]] QString nameOfBins(const Positions& bins) const;
    [[nodiscard]] QString tipOf(std::optional<std::int64_t> bin) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList notes() const;
    /// "3 Conferences, 5 People"; empty if nothing is counted there.
    [[nodiscard]] QString countsIn(const std::optional<Positions>& bins) const;
    [[nodiscard]] QString overview() const;

    document::Session& m_session;
    TimelineCounter m_counter;
    TimelineBar* m_bar = nullptr;
    QSplitter* m_splitter = nullptr;
    YearPane* m_pane = nullptr;
    TimelineList* m_list = nullptr;
    TimelineTable* m_table = nullptr;
    QLabel* m_summary = nullptr;
    std::optional<scene::Theme> m_theme; ///< nothing: as the palette is, dark or light
    figures::TimelineOptions m_options;
    std::vector<Axis> m_zoom; ///< empty: all of it, in the bins of the options
    std::optional<time::BinRange> m_chosen;
    bool m_isUndatedChosen = false;
    std::set<QString> m_hidden; ///< keys of groups
    /// Null from the moment the data change until they are counted anew: its numbers are ids of
    /// data that are no more.
    std::shared_ptr<const figures::CountedTime> m_counted;
    QTimer m_listSoon;
    std::vector<figures::TimelineGroup> m_groups;
};

} // namespace knotary::views
