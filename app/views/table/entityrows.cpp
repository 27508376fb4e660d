// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/table/columnwords.h"
#include "app/views/table/makerows.h"
#include "model/query/entityfacts.h"

#include <QCoreApplication>

#include <utility>

namespace knotary::views
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

using text::NameLanguage;

/// A table has room for both languages: a column for each.
NameLanguage nameLanguage(const text::Speech& speech)
{
    return speech.language == NameLanguage::Both ? NameLanguage::English : speech.language;
}

QString otherName(const text::Speech& speech, const dataset::Entity& entity)
{
    const bool isChinese = nameLanguage(speech) == NameLanguage::Chinese;
    const std::string* name = schema::exactTextFor(entity.names, isChinese ? "en" : "zh");
    return name != nullptr ? text::shown(QString::fromStdString(*name)) : QString();
}

QString otherNameTitle(const text::Speech& speech)
{
    return nameLanguage(speech) == NameLanguage::Chinese ? Words::tr("English name")
                                                         : Words::tr("Chinese name");
}

std::optional<double> asNumber(const std::optional<std::int64_t>& year)
{
    return year ? std::optional(static_cast<double>(*year)) : std::nullopt;
}

} // namespace

TableRows entityRows(const text::Speech& speech, const std::vector<NumberColumn>& numbers,
                     const base::Control& control)
{
    const dataset::Dataset& dataset = speech.dataset;
    const std::vector<base::EntityId> entities = dataset.entities();
    const std::size_t count = entities.size();
    const text::Speech names{dataset, nameLanguage(speech)};

    PlainWords name({.id = "name", .title = Words::tr("Name"), .width = 240}, count);
    PlainWords other({.id = "other", .title = otherNameTitle(speech), .width = 160}, count);
    KnownWords kind({.id = "kind", .title = Words::tr("Kind"), .isForGroups = true}, count);
    NumberWords first(
        {.id = "first", .title = Words::tr("First year"), .isForGroups = true, .width = 90}, count);
    NumberWords last(
        {.id = "last", .title = Words::tr("Last year"), .isForGroups = true, .width = 90}, count);
    NumberWords relations({.id = "relations", .title = Words::tr("Relations"), .width = 90}, count);
    NumberWords claims({.id = "claims", .title = Words::tr("Claims"), .width = 80}, count);
    NumberWords sources({.id = "sources", .title = Words::tr("Sources"), .width = 80}, count);
    std::vector<NumberWords> further;
    for (const NumberColumn& column : numbers)
        further.emplace_back(TableColumn{.id = column.id, .title = column.title}, count);
    PlainWords id({.id = "id", .title = Words::tr("Id"), .width = 180}, count);

    TableRows rows;
    for (const base::EntityId entity : entities) {
        if (rows.count() % rowsBetweenQuestions == 0 && control.isCancelled())
            return rows;
        const dataset::Entity& record = *dataset.entity(entity);
        const query::EntityFacts facts = query::factsOf(dataset, entity);
        rows.subjects.push_back(entity);
        rows.kinds.push_back(record.kind);
        name.put(entityName(names, entity));
        other.put(otherName(speech, record));
        kind.put(record.kind.index(), [&] { return kindName(speech, record.kind); });
        first.put(asNumber(facts.firstYear));
        last.put(asNumber(facts.lastYear));
        relations.put(static_cast<double>(facts.relations));
        claims.put(static_cast<double>(facts.claims));
        sources.put(static_cast<double>(facts.sources.size()));
        for (std::size_t column = 0; column < further.size(); ++column)
            further[column].put(numbers[column].number(entity));
        id.put(text::shown(QString::fromStdString(record.key)));
    }

    const auto take = [&](auto& words) { rows.columns.push_back(words.finish(control)); };
    take(name);
    take(other);
    take(kind);
    take(first);
    take(last);
    take(relations);
    take(claims);
    take(sources);
    for (NumberWords& column : further)
        take(column);
    take(id);
    return rows;
}

} // namespace knotary::views
