// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timelineview.h"

#include "app/views/timeline/yearpane.h"
#include "app/views/wording.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace knotary::views
{
namespace
{

constexpr std::size_t mostNamesInTip = 6; ///< of one kind

QString nameOf(const query::YearRange& years)
{
    if (years.first == years.last)
        return QString::number(years.first);
    return QStringLiteral("%1–%2").arg(years.first).arg(years.last);
}

/// The different items of one kind in a stretch of years.
std::set<std::uint32_t> itemsIn(const time::YearHistogram& histogram, const query::YearRange& years,
                                std::size_t kind)
{
    std::set<std::uint32_t> items;
    if (histogram.years.empty())
        return items;
    const std::int64_t first = std::max(years.first, histogram.years.front());
    const std::int64_t last = std::min(years.last, histogram.years.back());
    for (std::int64_t year = first; year <= last; ++year) {
        const auto cell =
            histogram.items(static_cast<std::size_t>(year - histogram.years.front()), kind);
        items.insert(cell.begin(), cell.end());
    }
    return items;
}

} // namespace

TimelineView::TimelineView(document::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_pane(new YearPane(this)), m_summary(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    column->addWidget(m_summary);
    constexpr int side = 8;
    m_summary->setContentsMargins(side, 2, side, 4);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_summary->setWordWrap(true); // a narrow window cuts no sentence
    setFocusProxy(m_pane);

    m_pane->setTipFunction([this](std::int64_t year) { return tipOf(year); });
    connect(m_pane, &YearPane::yearsAsked, this, [this](const YearPane::Years& years) {
        if (years)
            m_session.setYears(query::YearRange{years->first, years->second});
        else
            m_session.setYears(std::nullopt);
    });
    connect(&session, &document::Session::dataChanged, this, &TimelineView::recount);
    connect(&session, &document::Session::yearsChanged, this, &TimelineView::refresh);
    connect(&session, &document::Session::selectionChanged, this, &TimelineView::refresh);
    connect(&session, &document::Session::languageChanged, this, &TimelineView::refresh);
    recount();
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
    if (m_theme)
        return *m_theme;
    constexpr int middle = 128;
    return palette().color(QPalette::Base).lightness() < middle ? scene::Theme::Dark
                                                                : scene::Theme::Light;
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange && !m_theme;
    if (isLook || event->type() == QEvent::LanguageChange)
        refresh();
}

void TimelineView::recount()
{
    m_counts = figures::countYears(m_session.dataset());
    refresh();
}

void TimelineView::refresh()
{
    figures::TimelineFigureInput input{.dataset = m_session.dataset(),
                                       .theme = theme(),
                                       .language = m_session.language(),
                                       .years = m_session.years(),
                                       .selected = m_session.selected(),
                                       .title = {}};
    charts::YearChartData numbers = figures::yearChartData(m_counts, input);
    numbers.undatedText.clear(); // the line below says it
    // A name of the same length for every selection: the bars must not move when it changes.
    numbers.markedName = tr("Selection");
    m_pane->setLook(figures::yearChartLook(theme()));
    m_pane->setData(std::move(numbers));

    m_summary->setText(summary());
    const std::optional<query::YearRange>& years = m_session.years();
    m_pane->setAccessibleName(
        years ? tr("Years: %1 chosen, %2").arg(nameOf(*years), entityCount(entityCountIn(*years)))
              : tr("Years: none chosen"));
    m_pane->setAccessibleDescription(
        (years ? countsIn(*years) : overview()) + u' ' +
        tr("The arrow keys choose a year, with Shift several; Escape chooses none."));
}

std::size_t TimelineView::entityCountIn(const query::YearRange& years) const
{
    std::size_t count = 0;
    for (std::size_t kind = 0; kind < m_counts.histogram.categoryCount; ++kind)
        count += itemsIn(m_counts.histogram, years, kind).size();
    return count;
}

QString TimelineView::countsIn(const query::YearRange& years) const
{
    const Speech speech{m_session.dataset(), m_session.language()};
    QStringList parts;
    for (std::size_t kind = 0; kind < m_counts.histogram.categoryCount; ++kind) {
        const std::size_t count = itemsIn(m_counts.histogram, years, kind).size();
        const base::KindId id(kind);
        if (count > 0)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(
                count == 1 ? kindName(speech, id) : kindPlural(speech, id)));
    }
    return parts.join(QStringLiteral(", "));
}

QString TimelineView::tipOf(std::int64_t year) const
{
    const query::YearRange years{year, year};
    const QString counts = countsIn(years);
    if (counts.isEmpty())
        return tr("%1: nothing is dated in this year").arg(year);
    const Speech speech{m_session.dataset(), m_session.language()};
    QStringList lines{QStringLiteral("%1: %2").arg(year).arg(counts)};
    for (std::size_t kind = 0; kind < m_counts.histogram.categoryCount; ++kind) {
        QStringList names;
        const std::set<std::uint32_t> items = itemsIn(m_counts.histogram, years, kind);
        for (const std::uint32_t item : items) {
            if (static_cast<std::size_t>(names.size()) == mostNamesInTip) {
                names.append(
                    tr("%n more", nullptr, static_cast<int>(items.size() - mostNamesInTip)));
                break;
            }
            constexpr int longestName = 60;
            names.append(text::shown(entityName(speech, base::EntityId(item)), longestName));
        }
        if (!names.isEmpty())
            lines.append(QStringLiteral("%1 — %2").arg(kindPlural(speech, base::KindId(kind)),
                                                       names.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

QString TimelineView::overview() const
{
    const time::YearHistogram& histogram = m_counts.histogram;
    if (histogram.years.empty())
        return tr("Nothing here has a date.");
    std::size_t best = 0;
    for (std::size_t position = 0; position < histogram.years.size(); ++position)
        if (histogram.total(position) > histogram.total(best))
            best = position;
    return tr("%1 to %2, most of all in %3: %4.")
        .arg(histogram.years.front())
        .arg(histogram.years.back())
        .arg(histogram.years[best])
        .arg(entityCount(histogram.total(best)));
}

QString TimelineView::summary() const
{
    const QString separator = QStringLiteral(" · ");
    const std::optional<query::YearRange>& years = m_session.years();
    QString text;
    if (years) {
        text = QStringLiteral("%1: %2").arg(nameOf(*years), entityCount(entityCountIn(*years))) +
               separator;
        text += years->first == years->last ? tr("click again to show all years")
                                            : tr("press Escape to show all years");
    } else if (!m_counts.histogram.years.empty()) {
        text = tr("Click a year to make it stand out, with Shift several years");
    }
    if (m_counts.undatedCount > 0 && !m_counts.histogram.years.empty())
        text += separator + tr("without a date: %1").arg(entityCount(m_counts.undatedCount));
    return text;
}

} // namespace knotary::views
