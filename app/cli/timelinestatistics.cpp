// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/timelinestatistics.h"

#include "model/query/claimsupport.h"
#include "model/query/quantities.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace knotary::cli
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

constexpr int defaultAbout = 1;

void writeNumber(formats::JsonWriter& json, std::string_view key, std::size_t count)
{
    json.key(key);
    json.number(static_cast<std::int64_t>(count));
}

/// By id, sorted, without zeros.
using Groups = std::map<std::string, std::size_t>;

void writeGroups(formats::JsonWriter& json, std::string_view key, const Groups& groups)
{
    json.key(key);
    json.beginObject();
    for (const auto& [group, count] : groups)
        writeNumber(json, group, count);
    json.endObject();
}

Groups groupsOf(const dataset::Dataset& dataset, query::GroupBy by,
                const std::vector<time::CountedItem>& items)
{
    Groups groups;
    for (const time::CountedItem& item : items)
        ++groups[groupKey(dataset, by, item.category)];
    return groups;
}

void writeBin(formats::JsonWriter& json, const dataset::Dataset& dataset,
              const query::TimeCounts& counts, std::size_t position)
{
    const time::Histogram& histogram = counts.histogram;
    std::map<std::string, std::pair<std::size_t, std::size_t>> groups;
    for (std::size_t category = 0; category < histogram.categoryCount(); ++category) {
        const std::size_t certain = histogram.certain(position, category);
        const std::size_t maybe = histogram.maybe(position, category);
        if (certain + maybe > 0)
            groups[groupKey(dataset, counts.input.by, category)] = {certain, maybe};
    }
    json.key(binKey(histogram.unit(), histogram.binAt(position)));
    json.beginObject();
    for (const auto& [group, pair] : groups) {
        json.key(group);
        json.beginObject();
        writeNumber(json, "certain", pair.first);
        writeNumber(json, "maybe", pair.second);
        json.endObject();
    }
    json.endObject();
}

void writeCounting(formats::JsonWriter& json, const dataset::Dataset& dataset,
                   const query::TimeCounts& counts)
{
    json.beginObject();
    json.key("bins");
    json.beginObject();
    for (std::size_t position = 0; position < counts.histogram.binCount(); ++position)
        writeBin(json, dataset, counts, position);
    json.endObject();
    const query::GroupBy by = counts.input.by;
    writeGroups(json, "undated", groupsOf(dataset, by, counts.undated));
    writeGroups(json, "knownByYearOnly", groupsOf(dataset, by, counts.histogram.knownByYearOnly()));
    writeGroups(json, "outside", groupsOf(dataset, by, counts.histogram.outside()));
    json.endObject();
}

} // namespace

void declareCountingOptions(CommandLine& line)
{
    line.add(QStringLiteral("by"), QStringLiteral("kind|property|source|evidence"),
             Words::tr("what the chart counts: entities by kind, or claims by property, source or "
                       "evidence; kind"));
    line.add(QStringLiteral("bins"), QStringLiteral("year|quarter|month"),
             Words::tr("how long a bar of the chart is; year"));
    line.add(QStringLiteral("about"), QStringLiteral("N"),
             Words::tr("how many units (years, months, days) “about” reaches each way; 1"));
}

void declareTimelineOptions(CommandLine& line)
{
    declareCountingOptions(line);
    line.add(QStringLiteral("counting"), QStringLiteral("begins|in-force|cumulative"),
             Words::tr("which items a bar of the chart counts; in-force"));
    line.add(QStringLiteral("share"), QString(),
             Words::tr("parts of a hundred instead of numbers in the chart"));
    line.add(QStringLiteral("quantity"), QStringLiteral("P"),
             Words::tr("a property whose numbers stand on a second axis of the chart"));
}

bool readTimelineOptions(CommandLine& line, figures::TimelineOptions& options,
                         time::AboutWidth& about)
{
    auto counting = static_cast<qsizetype>(options.counting);
    if (!readChoice(line, QStringLiteral("counting"), figures::countingCodes(), counting))
        return false;
    const std::optional<query::TimeCountsInput> input = readCountingOptions(line);
    if (!input)
        return false;
    options.by = input->by;
    options.unit = input->unit;
    options.counting = static_cast<time::Counting>(counting);
    options.isShare = line.has(QStringLiteral("share"));
    options.quantity = line.value(QStringLiteral("quantity"));
    about = input->about;
    return true;
}

bool hasQuantity(CommandLine& line, const dataset::Dataset& dataset,
                 const figures::TimelineOptions& options)
{
    QStringList keys;
    for (const query::QuantityRow& row : query::quantityRows(dataset))
        keys.append(QString::fromStdString(row.key(dataset)));
    if (options.quantity.isEmpty() || keys.contains(options.quantity))
        return true;
    line.misuse(QStringLiteral("--quantity"), QStringLiteral("option-value"),
                Words::tr("no numbers with a date are called “%1”").arg(options.quantity) +
                    didYouMean(options.quantity, keys));
    return false;
}

bool readChoice(CommandLine& line, const QString& option, const QStringList& codes,
                qsizetype& choice)
{
    if (!line.has(option))
        return true;
    const QString code = line.value(option);
    const qsizetype place = codes.indexOf(code);
    if (place >= 0) {
        choice = place;
        return true;
    }
    line.misuse(QStringLiteral("--") + option, QStringLiteral("option-value"),
                Words::tr("“%1” does not fit --%2 — %3")
                    .arg(code, option, codes.join(QStringLiteral(", "))));
    return false;
}

std::optional<query::TimeCountsInput> readCountingOptions(CommandLine& line)
{
    query::TimeCountsInput input;
    auto by = static_cast<qsizetype>(input.by);
    auto unit = static_cast<qsizetype>(input.unit);
    if (!readChoice(line, QStringLiteral("by"), figures::groupByCodes(), by) ||
        !readChoice(line, QStringLiteral("bins"), figures::unitCodes(), unit))
        return std::nullopt;
    const std::optional<int> about =
        line.number(QStringLiteral("about"), 0, time::widestAbout, defaultAbout);
    if (!about)
        return std::nullopt;
    input.by = static_cast<query::GroupBy>(by);
    input.unit = static_cast<time::BinUnit>(unit);
    input.about.units = *about;
    return input;
}

std::string binKey(time::BinUnit unit, std::int64_t bin)
{
    const std::int64_t year = time::yearOfBin(unit, bin);
    const std::int64_t part = bin - time::firstBinOfYear(unit, year) + 1;
    switch (unit) {
    case time::BinUnit::Quarter:
        return std::to_string(year) + "-Q" + std::to_string(part);
    case time::BinUnit::Month:
        return std::to_string(year) + (part < 10 ? "-0" : "-") + std::to_string(part);
    case time::BinUnit::Year:
        break;
    }
    return std::to_string(year);
}

std::string groupKey(const dataset::Dataset& dataset, query::GroupBy by, std::size_t category)
{
    switch (by) {
    case query::GroupBy::Kind:
        return dataset.schema.kinds()[category].id;
    case query::GroupBy::Property:
        return dataset.schema.properties()[category].id;
    case query::GroupBy::Source:
        if (const dataset::Source* source = dataset.source(base::SourceId(category)))
            return source->key;
        return {};
    case query::GroupBy::Evidence:
        break;
    }
    constexpr std::array<const char*, query::evidenceGroupCount> groups{
        "disputed", "no-source", "one-source", "several-sources"};
    return groups[category];
}

void writeTimeline(formats::JsonWriter& json, const dataset::Dataset& dataset,
                   const query::TimeCountsInput& input)
{
    json.beginObject();
    json.key("by");
    json.text(figures::groupByCodes()[static_cast<qsizetype>(input.by)].toStdString());
    json.key("unit");
    json.text(figures::unitCodes()[static_cast<qsizetype>(input.unit)].toStdString());
    writeNumber(json, "about", static_cast<std::size_t>(input.about.units));
    const std::array<std::pair<const char*, time::Counting>, 3> countings{
        {{"begins", time::Counting::Begins},
         {"inForce", time::Counting::InForce},
         {"cumulative", time::Counting::Cumulative}}};
    for (const auto& [name, counting] : countings) {
        query::TimeCountsInput asked = input;
        asked.counting = counting;
        json.key(name);
        writeCounting(json, dataset, query::timeCounts(dataset, asked));
    }
    json.endObject();
}

} // namespace knotary::cli
