// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the chart over time counts, said in words: tips, the line below, and for screen readers.

#include "app/text/wording.h"
#include "app/views/timeline/timelineview.h"
#include "app/views/timeline/yearpane.h"

#include <QLabel>

#include <algorithm>

namespace knotary::views
{

bool TimelineView::countsEntities() const
{
    return m_options.by == query::GroupBy::Kind;
}

std::optional<TimelineView::Positions> TimelineView::chosenPositions() const
{
    if (!m_counted || !m_chosen || m_counted->counts.histogram.binCount() == 0)
        return std::nullopt;
    const time::Histogram& histogram = m_counted->counts.histogram;
    const std::int64_t first = std::max(m_chosen->first, histogram.binAt(0));
    const std::int64_t last = std::min(m_chosen->last, histogram.binAt(histogram.binCount() - 1));
    if (first > last)
        return std::nullopt;
    return Positions{*histogram.positionOf(first), *histogram.positionOf(last)};
}

std::vector<std::uint32_t> TimelineView::itemsOf(std::size_t group,
                                                 const std::optional<Positions>& bins,
                                                 time::Answer answer) const
{
    if (!m_counted || (!bins && answer == time::Answer::Maybe))
        return {};
    std::vector<std::uint32_t> items;
    const query::TimeCounts& counts = m_counted->counts;
    for (const std::uint32_t category : m_groups[group].categories) {
        if (bins) {
            const auto more = counts.histogram.items(bins->first, bins->second, category, answer);
            items.insert(items.end(), more.begin(), more.end());
            continue;
        }
        for (auto undated = std::lower_bound(counts.undated.begin(), counts.undated.end(),
                                             time::CountedItem{category, 0});
             undated != counts.undated.end() && undated->category == category; ++undated)
            items.push_back(undated->item);
    }
    return items;
}

/// A claim stands in the group of each of its sources, and in no other case is anything twice.
void TimelineView::uniteItems(std::vector<std::uint32_t>& items) const
{
    if (m_options.by != query::GroupBy::Source)
        return;
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

std::vector<std::uint32_t> TimelineView::shownItems(const std::optional<Positions>& bins,
                                                    time::Answer answer) const
{
    std::vector<std::uint32_t> all;
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (!isShown(group))
            continue;
        const std::vector<std::uint32_t> items = itemsOf(group, bins, answer);
        all.insert(all.end(), items.begin(), items.end());
    }
    uniteItems(all);
    return all;
}

std::size_t TimelineView::itemCountIn(const std::optional<Positions>& bins) const
{
    return shownItems(bins, time::Answer::Yes).size();
}

document::Session::Entities TimelineView::entitiesOf(std::size_t group) const
{
    document::Session::Entities entities;
    const query::TimeCounts& counts = m_counted->counts;
    const auto add = [&](std::uint32_t item) {
        if (countsEntities()) {
            entities.insert(base::EntityId(item));
        } else if (const dataset::Claim* claim = m_session.dataset().claim(base::ClaimId(item))) {
            entities.insert(claim->subject);
            if (claim->object().isValid())
                entities.insert(claim->object());
        }
    };
    if (counts.histogram.binCount() > 0) {
        const Positions all{0, counts.histogram.binCount() - 1};
        for (const time::Answer answer : {time::Answer::Yes, time::Answer::Maybe})
            for (const std::uint32_t item : itemsOf(group, all, answer))
                add(item);
    }
    for (const auto& list :
         {counts.undated, counts.histogram.outside(), counts.histogram.knownByYearOnly()})
        for (const time::CountedItem& item : list)
            if (std::find(m_groups[group].categories.begin(), m_groups[group].categories.end(),
                          item.category) != m_groups[group].categories.end())
                add(item.item);
    return entities;
}

QString TimelineView::itemCount(std::size_t count) const
{
    return countsEntities() ? text::entityCount(count) : text::claimCount(count);
}

QString TimelineView::itemName(std::uint32_t item) const
{
    const text::Speech speech{m_session.dataset(), m_session.language()};
    if (countsEntities())
        return entityName(speech, base::EntityId(item));
    const dataset::Claim* claim = speech.dataset.claim(base::ClaimId(item));
    return claim != nullptr ? claimSentence(speech, *claim) : QString();
}

QString TimelineView::nameOfBins(const Positions& bins) const
{
    const auto name = [this](std::size_t position) {
        return charts::binName(m_pane->data().unit, m_counted->counts.histogram.binAt(position));
    };
    return bins.first == bins.second
               ? name(bins.first)
               : QStringLiteral("%1–%2").arg(name(bins.first), name(bins.second));
}

QString TimelineView::countsIn(const std::optional<Positions>& bins) const
{
    const text::Speech speech{m_session.dataset(), m_session.language()};
    QStringList parts;
    std::size_t maybes = 0;
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (!isShown(group))
            continue;
        const std::size_t count = itemsOf(group, bins, time::Answer::Yes).size();
        maybes += itemsOf(group, bins, time::Answer::Maybe).size();
        if (count == 0)
            continue;
        QString name = m_groups[group].look.name;
        if (countsEntities() && count == 1)
            name = kindName(speech, base::KindId(m_groups[group].categories.front()));
        parts.append(countsEntities() ? QStringLiteral("%1 %2").arg(count).arg(name)
                                      : QStringLiteral("%1 × %2").arg(count).arg(name));
    }
    if (maybes > 0)
        parts.append(tr("%1 maybe").arg(itemCount(maybes)));
    return parts.join(QStringLiteral(", "));
}

QString TimelineView::tipOf(std::optional<std::int64_t> bin) const
{
    constexpr std::size_t mostNames = 6; ///< of one group
    constexpr std::size_t mostClaims = 3;
    constexpr int longestName = 60;
    if (!m_counted)
        return {};
    std::optional<Positions> bins;
    QString name = tr("Undated");
    if (bin) {
        const auto position = m_counted->counts.histogram.positionOf(*bin);
        if (!position)
            return {};
        bins = Positions{*position, *position};
        name = nameOfBins(*bins);
    }
    const QString counts = countsIn(bins);
    if (counts.isEmpty())
        return tr("%1: nothing is counted here").arg(name);
    QStringList lines{QStringLiteral("%1: %2").arg(name, counts)};
    const std::size_t most = countsEntities() ? mostNames : mostClaims;
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        if (!isShown(group))
            continue;
        const std::vector<std::uint32_t> items = itemsOf(group, bins, time::Answer::Yes);
        QStringList names;
        for (std::size_t i = 0; i < std::min(most, items.size()); ++i)
            names.append(text::shown(itemName(items[i]), longestName));
        if (items.size() > most)
            names.append(tr("%n more", nullptr, static_cast<int>(items.size() - most)));
        if (!names.isEmpty())
            lines.append(QStringLiteral("%1 — %2").arg(m_groups[group].look.name,
                                                       names.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

QString TimelineView::overview() const
{
    const charts::YearChartData& shown = m_pane->data();
    if (shown.bins.empty())
        return tr("Nothing here has a date.");
    std::size_t best = 0;
    std::int64_t most = -1;
    for (std::size_t position = 0; position < shown.bins.size(); ++position) {
        std::int64_t total = 0;
        for (const charts::YearSeries& series : shown.series)
            total += series.isHidden ? 0 : series.counts[position];
        if (total > most) {
            most = total;
            best = position;
        }
    }
    return tr("%1 to %2, most of all in %3: %4.")
        .arg(charts::binName(shown.unit, shown.bins.front()),
             charts::binName(shown.unit, shown.bins.back()),
             charts::binName(shown.unit, shown.bins[best]),
             itemCount(static_cast<std::size_t>(most)));
}

QString TimelineView::summary() const
{
    const QString separator = QStringLiteral(" · ");
    const std::optional<Positions> bins = chosenPositions();
    QStringList parts;
    if (bins) {
        parts.append(QStringLiteral("%1: %2").arg(nameOfBins(*bins), itemCount(itemCountIn(bins))));
        parts.append(bins->first == bins->second ? tr("click again to show all years")
                                                 : tr("press Escape to show all years"));
    } else if (m_isUndatedChosen) {
        parts.append(
            QStringLiteral("%1: %2").arg(tr("Undated"), itemCount(itemCountIn(std::nullopt))));
    } else if (!m_pane->data().bins.empty()) {
        parts.append(tr("Click a bar to see what it counts, with Shift several; double click to "
                        "come closer"));
    }
    if (!m_pane->data().bins.empty())
        parts.append(notes());
    return parts.join(separator);
}

/// What a figure prints under the chart, in the language of the window.
QStringList TimelineView::notes() const
{
    QStringList parts;
    if (m_counted->undated > 0)
        parts.append(tr("without a date: %1").arg(itemCount(m_counted->undated)));
    if (m_counted->maybe > 0)
        parts.append(tr("maybe in one of these bars: %1").arg(itemCount(m_counted->maybe)));
    if (m_counted->knownByYearOnly > 0)
        parts.append(tr("known by year only: %1").arg(itemCount(m_counted->knownByYearOnly)));
    if (m_counted->outside > 0)
        parts.append(tr("outside these years: %1").arg(itemCount(m_counted->outside)));
    if (m_counted->counts.hasWidened)
        parts.append(tr("“about” reaches %n unit(s) of the date each way", nullptr,
                        m_counted->counts.input.about.units));
    return parts;
}

void TimelineView::showWords()
{
    m_summary->setText(summary());
    const std::optional<Positions> bins = chosenPositions();
    QString name = tr("Years: none chosen");
    QString said = overview();
    if (bins || m_isUndatedChosen) {
        const QString what = bins ? nameOfBins(*bins) : tr("Undated");
        name = tr("Years: %1 chosen, %2").arg(what, itemCount(itemCountIn(bins)));
        said = countsIn(bins);
    }
    m_pane->setAccessibleName(name);
    m_pane->setAccessibleDescription(
        said + u' ' +
        tr("The arrow keys choose a bar, with Shift several; plus and minus come closer and go "
           "back; Escape chooses none."));
}

} // namespace knotary::views
