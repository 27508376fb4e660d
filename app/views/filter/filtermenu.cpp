// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/filter/filtermenu.h"

#include "app/document/bookmarks.h"
#include "app/document/filter.h"
#include "app/text/filterwords.h"
#include "model/query/compose.h"
#include "model/query/queryvalues.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <map>
#include <utility>
#include <vector>

namespace knotary::views
{

namespace
{

using query::Field;

constexpr std::size_t mostEntries = 40;   // of a menu
constexpr std::size_t fewClaims = 20'000; // so many are looked at within a click
constexpr std::size_t mostSelected = 20;  // of whom a distance is asked
constexpr int mostLetters = 60;

/// A title for a menu: on one line, not too long, with no letter to be typed.
QString menuText(const QString& words)
{
    return text::shown(words.simplified(), mostLetters).replace(u'&', QLatin1String("&&"));
}

/// What is there most often first; equal ones in the order of `rows`.
template<class Row>
void sortByCount(std::vector<Row>& rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row& one, const Row& other) { return one.count > other.count; });
    if (rows.size() > mostEntries)
        rows.resize(mostEntries);
}

struct CountedValue
{
    std::string value;
    std::size_t count = 0;
};

} // namespace

FilterMenu::FilterMenu(document::Session& session, QWidget* parent)
    : QMenu(parent), m_session(session)
{
    setObjectName(QStringLiteral("filterMenu"));
    addPart(tr("&Kind"), [this](QMenu& menu) { fillKinds(menu); });
    addPart(tr("&Property"), [this](QMenu& menu) { fillProperties(menu); });
    addPart(tr("&Source"), [this](QMenu& menu) { fillSources(menu); });
    addPart(tr("P&ublisher"), [this](QMenu& menu) { fillPublishers(menu); });
    addPart(tr("S&tanding"), [this](QMenu& menu) { fillStandings(menu); });
    addPart(tr("&Evidence"), [this](QMenu& menu) { fillEvidence(menu); });
    addPart(tr("T&ime"), [this](QMenu& menu) { fillTimes(menu); });
    addPart(tr("&Number of relations"), [this](QMenu& menu) { fillDegrees(menu); });
    addPart(tr("&Distance from the selection"), [this](QMenu& menu) { fillDistances(menu); });
    addSeparator();
    addPart(tr("Saved &filters"), [this](QMenu& menu) { fillSaved(menu); });
    m_edit = addAction(tr("Edit the filter &as text"), this, &FilterMenu::editAsked);
    m_copy = addAction(tr("&Copy the filter as text"), this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_session.filter().text()));
    });
    connect(this, &QMenu::aboutToShow, this, [this] {
        m_edit->setEnabled(!m_session.filter().text().empty());
        m_copy->setEnabled(!m_session.filter().text().empty());
    });
}

void FilterMenu::addVerbs(const QList<QAction*>& verbs)
{
    addSeparator();
    addActions(verbs);
}

QMenu* FilterMenu::addPart(const QString& title, Fill fill)
{
    QMenu* menu = addMenu(title);
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(*menu);
        if (menu->isEmpty())
            menu->addAction(tr("There is nothing to choose"))->setEnabled(false);
    });
    return menu;
}

const query::Query& FilterMenu::query() const
{
    return m_session.filter().query();
}

void FilterMenu::set(const query::Query& query)
{
    m_session.setFilter(query::textOf(query));
}

QAction* FilterMenu::addValue(QMenu& menu, Field field, const std::string& value,
                              const QString& words, std::optional<std::size_t> count)
{
    QString title = menuText(words);
    if (count)
        title += QStringLiteral("\t") + QString::number(*count);
    QAction* action = menu.addAction(
        title, this, [this, field, value] { set(query::toggled(query(), field, value)); });
    action->setCheckable(true);
    action->setChecked(query::names(query(), field, value));
    if (text::shown(words, mostLetters) != words)
        action->setToolTip(words.toHtmlEscaped());
    return action;
}

void FilterMenu::fillKinds(QMenu& menu)
{
    const dataset::Dataset& dataset = m_session.dataset();
    const text::Speech speech{dataset, m_session.language()};
    std::vector<std::size_t> counts(dataset.schema.kinds().size());
    for (const base::EntityId id : dataset.entities())
        ++counts[dataset.entity(id)->kind.index()];
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        const base::KindId id(kind);
        if (counts[kind] > 0)
            addValue(menu, Field::Kind, dataset.schema.kind(id).id, text::kindName(speech, id),
                     counts[kind]);
    }
}

void FilterMenu::fillProperties(QMenu& menu)
{
    const dataset::Dataset& dataset = m_session.dataset();
    const text::Speech speech{dataset, m_session.language()};
    std::vector<CountedValue> rows;
    for (const schema::Property& property : dataset.schema.properties())
        rows.push_back({property.id, 0});
    for (const base::ClaimId id : dataset.claims())
        ++rows[dataset.claim(id)->property.index()].count;
    std::erase_if(rows, [](const CountedValue& row) { return row.count == 0; });
    sortByCount(rows);
    for (const CountedValue& row : rows)
        addValue(menu, Field::Property, row.value,
                 text::valueWords(speech, Field::Property, row.value), row.count);
}

void FilterMenu::fillSources(QMenu& menu)
{
    const dataset::Dataset& dataset = m_session.dataset();
    const text::Speech speech{dataset, m_session.language()};
    std::vector<std::size_t> counts(dataset.nextSourceId().index());
    for (const base::ClaimId id : dataset.claims()) {
        base::SourceId last;
        for (const dataset::Evidence& evidence : dataset.claim(id)->evidence) {
            if (evidence.source.isValid() && std::exchange(last, evidence.source) != last)
                ++counts[evidence.source.index()];
        }
    }
    std::vector<CountedValue> rows;
    for (const base::SourceId id : dataset.sources())
        rows.push_back({dataset.source(id)->key, counts[id.index()]});
    std::erase_if(rows, [](const CountedValue& row) { return row.count == 0; });
    sortByCount(rows);
    for (const CountedValue& row : rows)
        addValue(menu, Field::Source, row.value, text::valueWords(speech, Field::Source, row.value),
                 row.count);
}

void FilterMenu::fillPublishers(QMenu& menu)
{
    std::map<std::string, std::size_t> sources;
    for (const base::SourceId id : m_session.dataset().sources()) {
        if (const std::string& publisher = m_session.dataset().source(id)->publisher;
            !publisher.empty())
            ++sources[publisher];
    }
    std::vector<CountedValue> rows;
    for (const auto& [publisher, count] : sources)
        rows.push_back({publisher, count});
    sortByCount(rows);
    for (const CountedValue& row : rows)
        addValue(menu, Field::Publisher, row.value, QString::fromStdString(row.value));
}

void FilterMenu::fillStandings(QMenu& menu)
{
    const dataset::Dataset& dataset = m_session.dataset();
    const text::Speech speech{dataset, m_session.language()};
    std::array<std::size_t, query::standingNames.size()> counts{};
    for (const base::ClaimId id : dataset.claims())
        ++counts.at(static_cast<std::size_t>(dataset.claim(id)->standing));
    for (const std::string_view name : query::standingNames) {
        const std::string value(name);
        addValue(menu, Field::Standing, value, text::valueWords(speech, Field::Standing, value),
                 counts.at(static_cast<std::size_t>(*query::standingNamed(name))));
    }
}

void FilterMenu::fillEvidence(QMenu& menu)
{
    const dataset::Dataset& dataset = m_session.dataset();
    const text::Speech speech{dataset, m_session.language()};
    std::array<std::size_t, query::evidenceGroupCount> counts{};
    const bool isCounting = dataset.nextClaimId().index() <= fewClaims;
    if (isCounting) {
        query::ClaimSupport support(dataset);
        for (const base::ClaimId id : dataset.claims()) {
            if (dataset.claim(id)->standing != dataset::Standing::Retracted)
                ++counts.at(static_cast<std::size_t>(query::evidenceGroup(support, id)));
        }
    }
    for (const std::string_view name : query::evidenceNames) {
        const std::string value(name);
        const auto group = static_cast<std::size_t>(*query::evidenceNamed(name));
        addValue(menu, Field::Evidence, value, text::valueWords(speech, Field::Evidence, value),
                 isCounting ? std::optional(counts.at(group)) : std::nullopt);
    }
}

void FilterMenu::fillTimes(QMenu& menu)
{
    if (const auto& window = m_session.window()) {
        const std::string value = query::textOf(*window);
        addValue(menu, Field::When, value,
                 tr("The time that is shown: %1").arg(text::windowName(*window)));
    }
    addValue(menu, Field::When, std::string(query::undatedName), tr("Undated"));
    const auto axis = m_session.axis();
    if (!axis)
        return;
    menu.addSeparator();
    const std::int64_t first =
        std::max(axis->first, axis->last - static_cast<std::int64_t>(mostEntries) + 1);
    for (std::int64_t year = axis->last; year >= first; --year)
        addValue(menu, Field::When, std::to_string(year), QString::number(year));
}

void FilterMenu::fillDegrees(QMenu& menu)
{
    const text::Speech speech{m_session.dataset(), m_session.language()};
    for (const char* value : {"0", "1", "2..", "3..", "5..", "10.."}) {
        query::Term term;
        term.field = Field::Degree;
        term.values = {value};
        const bool isSet = query::names(query(), Field::Degree, value);
        QAction* action = menu.addAction(
            menuText(text::valueWords(speech, Field::Degree, value)), this, [this, term, isSet] {
                set(isSet ? query::toggled(query(), Field::Degree, term.values.front())
                          : query::withOnly(query(), term));
            });
        action->setCheckable(true);
        action->setChecked(isSet);
    }
}

void FilterMenu::fillDistances(QMenu& menu)
{
    query::Term term;
    term.field = Field::Near;
    for (const base::EntityId id : m_session.selected())
        term.values.push_back(m_session.dataset().entity(id)->key);
    std::sort(term.values.begin(), term.values.end());
    if (term.values.empty() || term.values.size() > mostSelected) {
        menu.addAction(term.values.empty() ? tr("Nothing is selected") : tr("Too much is selected"))
            ->setEnabled(false);
        return;
    }
    for (std::size_t steps = 1; steps <= 4; ++steps) {
        term.depth = steps;
        menu.addAction(tr("At most %n step(s)", nullptr, static_cast<int>(steps)), this,
                       [this, term] { set(query::withOnly(query(), term)); });
    }
}

void FilterMenu::fillSaved(QMenu& menu)
{
    for (const document::Bookmarks::Filter& filter : m_session.bookmarks().filters()) {
        QAction* action =
            menu.addAction(menuText(QString::fromStdString(filter.name)), this,
                           [this, query = filter.query] { m_session.setFilter(query); });
        action->setToolTip(QString::fromStdString(filter.query).toHtmlEscaped());
        action->setCheckable(true);
        action->setChecked(filter.query == m_session.filter().text());
    }
}

} // namespace knotary::views
