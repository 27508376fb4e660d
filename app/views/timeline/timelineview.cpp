// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timelineview.h"

#include "app/views/palettetheme.h"
#include "app/views/timeline/timelinebar.h"
#include "app/views/timeline/timelinelist.h"
#include "app/views/timeline/timelinetable.h"
#include "app/views/timeline/yearpane.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace knotary::views
{
namespace
{

time::BinRange rangeOf(const std::pair<std::int64_t, std::int64_t>& bins)
{
    return {bins.first, bins.second};
}

query::YearRange yearsOf(time::BinUnit unit, const time::BinRange& bins)
{
    return {time::yearOfBin(unit, bins.first), time::yearOfBin(unit, bins.last)};
}

} // namespace

TimelineView::TimelineView(document::Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_counter(session),
      m_bar(new TimelineBar(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_pane(new YearPane),
      m_list(new TimelineList(session)),
      m_table(new TimelineTable),
      m_summary(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_summary);
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_list->hide();
    m_table->hide();
    constexpr int side = 8;
    m_summary->setContentsMargins(side, 2, side, 4);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_summary->setWordWrap(true); // a narrow window cuts no sentence
    setFocusProxy(m_pane);
    connectPane();
    connectBar();
    connectSession();
    connect(&m_counter, &TimelineCounter::counted, this, &TimelineView::take);
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(QApplication::doubleClickInterval());
    connect(&m_listSoon, &QTimer::timeout, m_list, &QWidget::show);
    recount();
}

TimelineView::~TimelineView() = default;

void TimelineView::connectPane()
{
    m_pane->setTipFunction([this](std::optional<std::int64_t> bin) { return tipOf(bin); });
    connect(m_pane, &YearPane::binsAsked, this, [this](const YearPane::Bins& bins) {
        choose(bins ? std::optional(rangeOf(*bins)) : std::nullopt);
    });
    connect(m_pane, &YearPane::undatedAsked, this, &TimelineView::chooseUndated);
    connect(m_pane, &YearPane::zoomInAsked, this, &TimelineView::zoomIn);
    connect(m_pane, &YearPane::zoomOutAsked, this, &TimelineView::zoomOut);
    connect(m_pane, &YearPane::wholeAxisAsked, this, &TimelineView::showWholeAxis);
    connect(m_pane, &YearPane::seriesToggled, this, &TimelineView::toggleGroup);
    connect(m_pane, &YearPane::seriesOnlyAsked, this, &TimelineView::showOnlyGroup);
    connect(m_pane, &YearPane::seriesMenuAsked, this, &TimelineView::showGroupMenu);
}

void TimelineView::connectBar()
{
    connect(m_bar, &TimelineBar::optionsChosen, this,
            [this](const figures::TimelineOptions& options) {
                setOptions(options);
                Q_EMIT optionsChanged(m_options);
            });
    connect(m_bar, &TimelineBar::tableToggled, this, [this](bool isShown) {
        setTableShown(isShown);
        Q_EMIT optionsChanged(m_options);
    });
    connect(m_bar, &TimelineBar::zoomOutAsked, this, &TimelineView::zoomOut);
    connect(m_bar->groupsMenu(), &QMenu::aboutToShow, this,
            [this] { fillGroupsMenu(*m_bar->groupsMenu()); });
}

void TimelineView::connectSession()
{
    using document::Session;
    connect(&m_session, &Session::dataChanged, this, [this] {
        m_counted.reset();
        m_list->show({}, true);
        recount();
    });
    connect(&m_session, &Session::aboutWidthChanged, this, &TimelineView::recount);
    connect(&m_session, &Session::yearsChanged, this, &TimelineView::followYears);
    connect(&m_session, &Session::selectionChanged, this, &TimelineView::refresh);
    connect(&m_session, &Session::languageChanged, this, [this] {
        m_list->retell();
        refresh();
    });
}

void TimelineView::setTheme(scene::Theme theme)
{
    if (m_theme == theme)
        return;
    m_theme = theme;
    refresh();
}

scene::Theme TimelineView::theme() const
{
    return m_theme.value_or(themeOf(palette()));
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange && !m_theme;
    if (isLook || event->type() == QEvent::LanguageChange)
        refresh();
}

void TimelineView::setOptions(const figures::TimelineOptions& options)
{
    // While zoomed in, the finer bins are what is shown as chosen.
    const bool isOtherAxis = options.unit != unit();
    const time::BinUnit wholeUnit = m_options.unit;
    const bool isOtherCount = options.by != m_options.by || options.counting != m_options.counting;
    if (options.by != m_options.by)
        m_hidden.clear();
    m_options = options;
    m_options.axis.reset();
    if (isOtherAxis) {
        m_zoom.clear();
        m_chosen.reset();
    } else {
        m_options.unit = wholeUnit;
    }
    m_bar->setOptions(this->options());
    if (isOtherAxis || isOtherCount)
        recount();
    else
        refresh();
}

figures::TimelineOptions TimelineView::options() const
{
    figures::TimelineOptions options = m_options;
    if (!m_zoom.empty()) {
        options.unit = m_zoom.back().unit;
        options.axis = m_zoom.back().bins;
    }
    return options;
}

void TimelineView::setTableShown(bool isShown)
{
    m_table->setVisible(isShown);
    m_bar->setTableShown(isShown);
    refresh();
}

bool TimelineView::isTableShown() const
{
    return !m_table->isHidden();
}

time::BinUnit TimelineView::unit() const
{
    return m_zoom.empty() ? m_options.unit : m_zoom.back().unit;
}

figures::TimelineFigureInput TimelineView::input() const
{
    return {.dataset = m_session.dataset(),
            .options = options(),
            .about = m_session.aboutWidth(),
            .theme = theme(),
            .language = m_session.language(),
            .selected = m_session.selected(),
            .hidden = m_hidden};
}

void TimelineView::recount()
{
    m_counter.count(figures::countsInput(input()));
}

void TimelineView::take(std::shared_ptr<const figures::CountedTime> counted)
{
    m_counted = std::move(counted);
    QList<std::pair<QString, QString>> quantities;
    for (const query::QuantityRow& row : m_counted->quantities)
        quantities.append({QString::fromStdString(row.key(m_session.dataset())),
                           figures::quantityName(m_session.dataset(), row, m_session.language())});
    m_bar->setQuantities(quantities);
    m_bar->setZoomed(!m_zoom.empty());
    m_bar->setOptions(options());
    followYears();
}

/// Bars that were chosen here stay chosen as long as they are in the session's years.
void TimelineView::followYears()
{
    const std::optional<query::YearRange>& years = m_session.years();
    if (!years)
        m_chosen.reset();
    else if (!m_chosen || !(yearsOf(unit(), *m_chosen) == *years))
        m_chosen = figures::binsOf(unit(), *years);
    if (years)
        m_isUndatedChosen = false;
    refresh();
}

void TimelineView::refresh()
{
    m_pane->setLook(figures::yearChartLook(theme()));
    if (!m_counted || m_counted->counts.histogram.unit() != unit())
        return; // what is shown stays until it is counted anew
    const figures::TimelineFigureInput input = this->input();
    m_groups = figures::timelineGroups(m_session.dataset(), m_counted->counts, input.theme,
                                       input.language);
    charts::YearChartData numbers = figures::yearChartData(*m_counted, m_groups, input);
    // A name of the same length for every selection: the bars must not move when it changes.
    numbers.markedName = tr("Selection");
    if (numbers.points.empty())
        numbers.countTitle.clear(); // the choices above say it
    if (m_chosen)
        numbers.chosen = {m_chosen->first, m_chosen->last};
    numbers.isUndatedChosen = m_isUndatedChosen;
    if (isTableShown())
        m_table->show(numbers);
    m_pane->setData(std::move(numbers));
    showList();
    showWords();
}

void TimelineView::choose(const std::optional<time::BinRange>& bins)
{
    m_isUndatedChosen = false;
    m_chosen = bins;
    const auto years = bins ? std::optional(yearsOf(unit(), *bins)) : std::nullopt;
    if (years == m_session.years())
        refresh();
    else
        m_session.setYears(years);
}

void TimelineView::chooseUndated()
{
    const bool isChosen = !m_isUndatedChosen;
    choose(std::nullopt);
    m_isUndatedChosen = isChosen;
    refresh();
}

// ---- Groups ----------------------------------------------------------------------------------

void TimelineView::toggleGroup(std::size_t group)
{
    if (group >= m_groups.size())
        return;
    const QString& key = m_groups[group].key;
    if (m_hidden.erase(key) == 0)
        m_hidden.insert(key);
    refresh();
}

void TimelineView::showOnlyGroup(std::size_t group)
{
    if (m_counted && group < m_groups.size())
        m_session.showOnly(entitiesOf(group));
}

void TimelineView::fillGroupsMenu(QMenu& menu)
{
    menu.clear();
    // An ampersand in a name is no mnemonic.
    const auto title = [this](std::size_t group) {
        return QString(m_groups[group].look.name).replace(u'&', QLatin1String("&&"));
    };
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        QAction* action = menu.addAction(title(group));
        action->setCheckable(true);
        action->setChecked(isShown(group));
        connect(action, &QAction::triggered, this, [this, group] { toggleGroup(group); });
    }
    menu.addSeparator();
    QMenu* only = menu.addMenu(tr("Show only these in the graph"));
    only->setEnabled(!m_groups.empty());
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        connect(only->addAction(title(group)), &QAction::triggered, this,
                [this, group] { showOnlyGroup(group); });
    connect(menu.addAction(tr("Show everything in the graph")), &QAction::triggered, this,
            [this] { m_session.showAll(); });
}

void TimelineView::showGroupMenu(std::size_t group, const QPoint& globalPlace)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* shown = menu->addAction(tr("Show in the chart"));
    shown->setCheckable(true);
    shown->setChecked(isShown(group));
    connect(shown, &QAction::triggered, this, [this, group] { toggleGroup(group); });
    connect(menu->addAction(tr("Show only these in the graph")), &QAction::triggered, this,
            [this, group] { showOnlyGroup(group); });
    connect(menu->addAction(tr("Show everything in the graph")), &QAction::triggered, this,
            [this] { m_session.showAll(); });
    menu->popup(globalPlace);
}

bool TimelineView::isShown(std::size_t group) const
{
    return group < m_groups.size() && !m_hidden.contains(m_groups[group].key);
}

void TimelineView::showList()
{
    const std::optional<Positions> bins = chosenPositions();
    std::vector<TimelineItem> items;
    if (bins || m_isUndatedChosen) {
        for (const time::Answer answer : {time::Answer::Yes, time::Answer::Maybe})
            for (const std::uint32_t item : shownItems(bins, answer))
                items.push_back({item, answer == time::Answer::Maybe});
    }
    // Beside the chart it makes room for itself: not between the two clicks of a double click, of
    // which the second would meet another bar.
    if (items.empty()) {
        m_listSoon.stop();
        m_list->hide();
    } else if (m_list->isHidden()) {
        m_listSoon.start();
    }
    m_list->show(std::move(items), countsEntities());
}

} // namespace knotary::views
