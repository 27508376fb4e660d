// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figures/timelinefigure.h"

#include "app/text/timelinewords.h"

#include <algorithm>
#include <utility>

namespace knotary::figures
{
namespace
{

using time::BinUnit;

charts::BinUnit chartUnit(BinUnit unit)
{
    switch (unit) {
    case BinUnit::Quarter:
        return charts::BinUnit::Quarter;
    case BinUnit::Month:
        return charts::BinUnit::Month;
    case BinUnit::Year:
        break;
    }
    return charts::BinUnit::Year;
}

text::Counted countedOf(const query::TimeCounts& counts)
{
    return counts.countsEntities() ? text::Counted::Entities : text::Counted::Claims;
}

void addSeries(charts::YearChartData& data, const query::TimeCounts& counts,
               const TimelineGroup& group, bool isHidden)
{
    charts::YearSeries series = group.look;
    series.id = group.key;
    series.isHidden = isHidden;
    for (std::size_t position = 0; position < counts.histogram.binCount(); ++position) {
        std::size_t certain = 0;
        std::size_t maybe = 0;
        for (const std::uint32_t category : group.categories) {
            certain += counts.histogram.certain(position, category);
            maybe += counts.histogram.maybe(position, category);
        }
        series.counts.push_back(static_cast<std::int64_t>(certain));
        series.maybe.push_back(static_cast<std::int64_t>(maybe));
    }
    for (const std::uint32_t category : group.categories)
        series.undated += static_cast<std::int64_t>(counts.undatedCounts[category]);
    data.series.push_back(std::move(series));
}

/// Bins that a claim about one of the entities touches, for certain or maybe.
std::vector<std::int64_t> binsOfSelection(const query::TimeCounts& counts,
                                          const TimelineFigureInput& input)
{
    const time::Histogram& histogram = counts.histogram;
    if (histogram.binCount() == 0)
        return {};
    std::set<std::int64_t> bins;
    const std::int64_t first = histogram.binAt(0);
    const std::int64_t last = histogram.binAt(histogram.binCount() - 1);
    const std::int64_t firstDay = time::firstDayOfBin(histogram.unit(), first);
    const std::int64_t lastDay = time::lastDayOfBin(histogram.unit(), last);
    for (const base::EntityId entity : input.selected) {
        if (input.dataset.entity(entity) == nullptr)
            continue;
        for (const base::ClaimId id : input.dataset.claimsAbout(entity)) {
            const dataset::Claim& claim = *input.dataset.claim(id);
            const time::TimeSpan* when = dataset::timeOf(claim);
            if (when == nullptr || claim.standing == dataset::Standing::Retracted)
                continue;
            const time::TimeSpan span = time::widened(*when, input.about);
            // What is written by year marks the year, in finer bins nothing.
            const bool isTooCoarse =
                histogram.unit() != BinUnit::Year && span.precision >= time::Precision::Year;
            if (isTooCoarse || span.latest < firstDay || span.earliest > lastDay)
                continue;
            const std::int64_t from =
                time::binOfDay(histogram.unit(), std::max(span.earliest, firstDay));
            const std::int64_t to =
                time::binOfDay(histogram.unit(), std::min(span.latest, lastDay));
            for (std::int64_t bin = from; bin <= to; ++bin)
                bins.insert(bin);
        }
        if (bins.size() == histogram.binCount())
            break;
    }
    return {bins.begin(), bins.end()};
}

QString nameOfSelection(const TimelineFigureInput& input)
{
    if (input.selected.size() == 1)
        if (const dataset::Entity* entity = input.dataset.entity(*input.selected.begin()))
            return text::nameIn(entity->names, input.language);
    return text::selectedCountIn(input.selected.size(), input.language);
}

/// The middle of a stretch of days on an axis of bins, in bins from its beginning.
double placeOnAxis(const time::Histogram& histogram, double day)
{
    const auto whole = static_cast<std::int64_t>(day);
    const std::int64_t bin = time::binOfDay(histogram.unit(), whole);
    const std::int64_t first = time::firstDayOfBin(histogram.unit(), bin);
    const std::int64_t length = time::lastDayOfBin(histogram.unit(), bin) - first + 1;
    return static_cast<double>(bin - histogram.binAt(0)) +
           (day - static_cast<double>(first)) / static_cast<double>(length);
}

QString pointText(const TimelineFigureInput& input, const dataset::Claim& claim)
{
    const auto& quantity = std::get<dataset::QuantityValue>(claim.value);
    const dataset::Entity* subject = input.dataset.entity(claim.subject);
    return QStringLiteral("%1, %2: %3 %4")
        .arg(subject != nullptr ? text::nameIn(subject->names, input.language) : QString(),
             text::dateIn(*dataset::timeOf(claim), input.language),
             text::shown(QString::fromStdString(quantity.quantity)),
             text::shown(QString::fromStdString(quantity.unit)));
}

void addPoints(charts::YearChartData& data, const CountedTime& counted,
               const TimelineFigureInput& input)
{
    const time::Histogram& histogram = counted.counts.histogram;
    const auto row = std::find_if(
        counted.quantities.begin(), counted.quantities.end(), [&](const query::QuantityRow& each) {
            return QString::fromStdString(each.key(input.dataset)) == input.options.quantity;
        });
    if (row == counted.quantities.end() || histogram.binCount() == 0)
        return;
    double largest = 0;
    for (const query::QuantityPoint& point : row->points)
        largest = std::max(largest, point.value);
    const text::NumberScale scale = text::numberScaleIn(largest, input.language);
    for (const query::QuantityPoint& point : row->points) {
        const dataset::Claim* claim = input.dataset.claim(point.claim);
        const double middle =
            (static_cast<double>(point.firstDay) + static_cast<double>(point.lastDay) + 1) / 2;
        const double place = placeOnAxis(histogram, middle);
        if (claim == nullptr || point.value < 0 || place < 0 ||
            place > static_cast<double>(histogram.binCount()))
            continue;
        data.points.push_back({place, point.value / scale.divisor, pointText(input, *claim)});
    }
    QStringList units;
    for (const std::string& unit : row->units)
        units.append(text::shown(QString::fromStdString(unit)));
    const QString property =
        text::nameIn(input.dataset.schema.property(row->property).label, input.language);
    data.pointsName = quantityName(input.dataset, *row, input.language);
    data.pointsTitle = text::quantityTitleIn(property, units, scale, input.language);
}

std::size_t differentItems(std::vector<std::uint32_t> items)
{
    std::sort(items.begin(), items.end());
    return static_cast<std::size_t>(std::unique(items.begin(), items.end()) - items.begin());
}

std::size_t itemCount(const std::vector<time::CountedItem>& counted)
{
    std::vector<std::uint32_t> items;
    for (const time::CountedItem& item : counted)
        items.push_back(item.item);
    return differentItems(std::move(items));
}

std::size_t maybeItems(const time::Histogram& histogram)
{
    std::vector<std::uint32_t> items;
    for (std::size_t category = 0; histogram.binCount() > 0 && category < histogram.categoryCount();
         ++category) {
        const auto more =
            histogram.items(0, histogram.binCount() - 1, category, time::Answer::Maybe);
        items.insert(items.end(), more.begin(), more.end());
    }
    return differentItems(std::move(items));
}

} // namespace

time::BinRange binsOf(time::BinUnit unit, const query::YearRange& years)
{
    return {time::firstBinOfYear(unit, years.first),
            time::firstBinOfYear(unit, years.last + 1) - 1};
}

query::TimeCountsInput countsInput(const TimelineFigureInput& input)
{
    query::TimeCountsInput counts;
    counts.by = input.options.by;
    counts.counting = input.options.counting;
    counts.unit = input.options.unit;
    counts.about = input.about;
    counts.axis = input.options.axis;
    if (input.axis)
        counts.axis = binsOf(input.options.unit, *input.axis);
    counts.entities = input.counted;
    return counts;
}

CountedTime countTime(const dataset::Dataset& dataset, query::TimeCountsInput input,
                      const base::Control& control)
{
    CountedTime counted;
    counted.counts = query::timeCounts(dataset, std::move(input), control);
    if (control.isCancelled())
        return counted;
    counted.quantities = query::quantityRows(dataset);
    const time::Histogram& histogram = counted.counts.histogram;
    counted.undated = itemCount(counted.counts.undated);
    counted.maybe = maybeItems(histogram);
    counted.knownByYearOnly = itemCount(histogram.knownByYearOnly());
    counted.outside = itemCount(histogram.outside());
    return counted;
}

charts::YearChartData yearChartData(const CountedTime& counted,
                                    const std::vector<TimelineGroup>& groups,
                                    const TimelineFigureInput& input)
{
    const query::TimeCounts& counts = counted.counts;
    const time::Histogram& histogram = counts.histogram;
    charts::YearChartData data;
    data.title = input.title;
    data.unit = chartUnit(histogram.unit());
    data.isShare = input.options.isShare;
    const auto titleIn = input.options.isShare ? text::shareOfIn : text::countTitleIn;
    data.countTitle =
        titleIn(countedOf(counts), histogram.counting(), histogram.unit(), input.language);
    data.emptyText = text::nothingDatedIn(input.language);
    data.maybeName = text::maybePartIn(input.language);
    for (std::size_t position = 0; position < histogram.binCount(); ++position)
        data.bins.push_back(histogram.binAt(position));
    for (const TimelineGroup& group : groups)
        addSeries(data, counts, group, input.hidden.contains(group.key));
    if (input.years) {
        const time::BinRange chosen = binsOf(histogram.unit(), *input.years);
        data.chosen = {chosen.first, chosen.last};
    }
    if (!input.selected.empty()) {
        data.marked = binsOfSelection(counts, input);
        data.markedName = nameOfSelection(input);
    }
    if (!counts.undated.empty() && !data.bins.empty())
        data.undatedName = text::undatedIn(input.language);
    addPoints(data, counted, input);
    return data;
}

charts::YearChartLook yearChartLook(scene::Theme theme)
{
    const scene::Palette palette = scene::paletteOf(theme);
    return {.ground = palette.ground,
            .ink = palette.ink,
            .quietInk = palette.quietInk,
            .rule = palette.rule,
            .accent = palette.accent,
            .font = scene::fontOf(12)};
}

QStringList timelineNotes(const CountedTime& counted, text::NameLanguage language)
{
    const query::TimeCounts& counts = counted.counts;
    const text::Counted what = countedOf(counts);
    QStringList parts;
    const auto add = [&](std::size_t count, const auto& sentence) {
        if (count > 0)
            parts.append(sentence(what, count, language));
    };
    add(counted.undated, text::undatedCountIn);
    add(counted.maybe, text::maybeCountIn);
    add(counted.knownByYearOnly, text::yearOnlyCountIn);
    add(counted.outside, text::outsideCountIn);
    QStringList notes;
    if (!parts.isEmpty())
        notes.append(parts.join(QStringLiteral(" · ")));
    if (counts.hasWidened)
        notes.append(text::aboutReachIn(counts.input.about.units, language));
    return notes;
}

QString quantityName(const dataset::Dataset& dataset, const query::QuantityRow& row,
                     text::NameLanguage language)
{
    const QString name = text::nameIn(dataset.schema.property(row.property).label, language);
    return row.unit.empty()
               ? name
               : text::quantityTitleIn(name, {text::shown(QString::fromStdString(row.unit))}, {},
                                       language);
}

Figure timelineFigure(const TimelineFigureInput& input)
{
    const CountedTime counted = countTime(input.dataset, countsInput(input));
    const std::vector<TimelineGroup> groups =
        timelineGroups(input.dataset, counted.counts, input.theme, input.language);
    charts::YearChartData data = yearChartData(counted, groups, input);
    data.notes = timelineNotes(counted, input.language);
    if (!input.numbers.empty())
        for (const std::int64_t bin : data.bins) {
            const auto found = input.numbers.find(bin);
            data.numbers.push_back(found == input.numbers.end() ? QString() : found->second);
        }
    if (data.title.isEmpty())
        data.title = text::yearChartTitleIn(input.language);
    charts::YearChartLook look = yearChartLook(input.theme);
    look.hasGround = false;
    Figure figure = emptyFigure(input.theme, input.language, input.millimetres, input.dpi);
    figure.title = data.title;
    figure.description = data.countTitle;
    if (!data.bins.empty())
        figure.description +=
            QStringLiteral(", %1–%2").arg(charts::binName(data.unit, data.bins.front()),
                                          charts::binName(data.unit, data.bins.back()));
    if (!input.numbers.empty())
        figure.numberedOn = [data, look, all = input.numbers.size()](const QRectF& page) {
            return NumberedMarks{charts::shownNumbers(data, look, page.size()), all};
        };
    figure.paint = [data = std::move(data), look](QPainter& painter, const QRectF& page) {
        charts::paintYearChart(painter, page, data, look);
    };
    return figure;
}

} // namespace knotary::figures
