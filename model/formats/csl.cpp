// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csl.h"

#include "model/dataset/bibliography.h"
#include "model/formats/jsonwriter.h"

#include <optional>

namespace knotary::formats
{

namespace
{

using dataset::Source;

void writeParts(JsonWriter& json, const dataset::DateParts& date)
{
    json.beginArray();
    json.number(date.year);
    if (date.month > 0)
        json.number(static_cast<std::int64_t>(date.month));
    if (date.day > 0)
        json.number(static_cast<std::int64_t>(date.day));
    json.endArray();
}

void writeDate(JsonWriter& json, std::string_view written)
{
    json.beginObject();
    const std::optional<dataset::PublicationDate> date = dataset::publicationDate(written);
    if (date && !date->isOpen) {
        json.key("date-parts");
        json.beginArray();
        writeParts(json, date->first);
        if (date->last)
            writeParts(json, *date->last);
        json.endArray();
        if (date->first.season > 0) {
            json.key("season");
            json.number(static_cast<std::int64_t>(date->first.season));
        }
        if (date->isApproximate || date->isUncertain) {
            json.key("circa");
            json.truth(true);
        }
    } else {
        json.field("literal", written);
    }
    json.endObject();
}

void writeAuthors(JsonWriter& json, const Source& source)
{
    json.key("author");
    json.beginArray();
    for (const std::string& author : source.authors) {
        const dataset::AuthorName name = dataset::authorName(author);
        json.beginObject();
        if (name.isPerson()) {
            json.field("family", name.family);
            json.field("given", name.given);
        } else {
            json.field("literal", author);
        }
        json.endObject();
    }
    json.endArray();
}

/// Styles print the name of a newspaper, a journal or a site from the container.
std::string_view fieldOfPublisher(const Source& source)
{
    const std::string_view type = dataset::sourceType(source);
    const bool isSite = type == "webpage" || type == "post" || type == "post-weblog";
    return isSite || dataset::isInPeriodical(source) ? "container-title" : "publisher";
}

void writeSource(JsonWriter& json, const Source& source, const std::string& accessed)
{
    json.beginObject();
    json.field("id", source.key);
    json.field("type", dataset::sourceType(source));
    if (!source.title.empty())
        json.field("title", dataset::originalTitle(source));
    if (!source.authors.empty())
        writeAuthors(json, source);
    if (!source.date.empty()) {
        json.key("issued");
        writeDate(json, source.date);
    }
    if (!accessed.empty()) {
        json.key("accessed");
        writeDate(json, accessed);
    }
    if (const std::string address = dataset::webAddress(source); !address.empty())
        json.field("URL", address);
    if (!source.publisher.empty())
        json.field(fieldOfPublisher(source), source.publisher);
    if (!source.language.empty())
        json.field("language", source.language);
    if (!source.note.empty())
        json.field("note", schema::textFor(source.note, "en"));
    json.endObject();
}

} // namespace

std::string cslDate(std::string_view date)
{
    JsonWriter json;
    writeDate(json, date);
    return json.take();
}

std::string cslOfClaims(const dataset::Dataset& dataset, std::span<const base::ClaimId> claims)
{
    JsonWriter json;
    json.beginArray();
    for (const auto& [id, accessed] : dataset::readingsOf(dataset, claims))
        writeSource(json, *dataset.source(id), accessed);
    json.endArray();
    return json.take();
}

} // namespace knotary::formats
