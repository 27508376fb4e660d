// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/formats.h"
#include "model/formats/jsonrecords.h"
#include "model/formats/jsontree.h"
#include "model/formats/jsonwriter.h"
#include "model/formats/reading.h"
#include "model/formats/recordwords.h"
#include "model/formats/yaml/decode.h"
#include "model/formats/yaml/preflight.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace knotary::formats
{
namespace
{

using dataset::Dataset;

/// Writes one data set; the shape is the contract of the command line (docs: convert).
class DatasetWriter
{
public:
    explicit DatasetWriter(const Dataset& dataset) : m_dataset(dataset), m_records(m_json, dataset)
    {}

    std::string write()
    {
        m_json.beginObject();
        writeHeading();
        list("sources", m_dataset.sources(), [this](base::SourceId id) { m_records.source(id); });
        list("kinds", usedKinds(), [this](base::KindId id) { writeKind(id); });
        list("properties", usedProperties(), [this](base::PropertyId id) { writeProperty(id); });
        list("entities", m_dataset.entities(), [this](base::EntityId id) { m_records.entity(id); });
        list("claims", m_dataset.claims(), [this](base::ClaimId id) { m_records.claim(id); });
        m_json.endObject();
        return m_json.take();
    }

private:
    template<class Items, class Write>
    void list(std::string_view name, const Items& items, Write write)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const auto& item : items)
            write(item);
        m_json.endArray();
    }

    void writeHeading()
    {
        m_json.key("dataset");
        m_json.beginObject();
        m_records.byLanguage("title", m_dataset.heading.title);
        if (!m_dataset.heading.description.empty())
            m_records.byLanguage("description", m_dataset.heading.description);
        m_json.field("licence", m_dataset.heading.licence);
        m_json.endObject();
    }

    [[nodiscard]] std::set<base::KindId> usedKinds() const
    {
        std::set<base::KindId> used;
        for (const base::EntityId id : m_dataset.entities())
            used.insert(m_dataset.entity(id)->kind);
        return used;
    }

    [[nodiscard]] std::set<base::PropertyId> usedProperties() const
    {
        std::set<base::PropertyId> used;
        for (const base::ClaimId id : m_dataset.claims())
            used.insert(m_dataset.claim(id)->property);
        return used;
    }

    void writeKind(base::KindId id)
    {
        const schema::Kind& kind = m_dataset.schema.kind(id);
        m_json.beginObject();
        m_json.field("id", kind.id);
        m_records.byLanguage("label", kind.label);
        m_records.byLanguage("plural", kind.plural);
        m_json.field("colour", kind.colour);
        m_json.field("darkColour", kind.darkColour);
        m_json.field("shape", kind.shape);
        m_json.endObject();
    }

    void writeProperty(base::PropertyId id)
    {
        const schema::Property& property = m_dataset.schema.property(id);
        m_json.beginObject();
        m_json.field("id", property.id);
        m_records.byLanguage("label", property.label);
        m_records.byLanguage("inverse", property.inverse);
        m_json.field("value", wordFor(valueTypes, property.value));
        m_records.texts("subjects", property.subjects);
        m_records.texts("objects", property.objects);
        m_json.key("single");
        m_json.truth(property.isSingle);
        m_json.key("once");
        m_json.truth(property.isOnce);
        m_json.key("hierarchical");
        m_json.truth(property.isHierarchical);
        m_json.key("timeless");
        m_json.truth(property.isTimeless);
        m_json.key("distinction");
        m_json.truth(property.isDistinction);
        m_json.endObject();
    }

    const Dataset& m_dataset;
    JsonWriter m_json;
    JsonRecords m_records;
};

/// The whole data set as one JSON document, for scripts.
class JsonFormat final : public Format
{
public:
    [[nodiscard]] std::string_view id() const override { return "json"; }
    [[nodiscard]] const char* title() const override
    {
        return QT_TRANSLATE_NOOP("Formats", "Knotary data set (JSON)");
    }
    [[nodiscard]] std::span<const char* const> extensions() const override
    {
        static constexpr std::array all{"json"};
        return all;
    }
    [[nodiscard]] Sniff sniff(std::string_view bytes) const override
    {
        const std::size_t start = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        return start != std::string_view::npos && bytes[start] == '{' ? Sniff::Perhaps : Sniff::No;
    }
    [[nodiscard]] bool canRead() const override { return true; }
    [[nodiscard]] bool canWrite() const override { return true; }
    [[nodiscard]] std::span<const char* const> loses() const override { return {}; }

    [[nodiscard]] ReadResult read(std::string_view bytes, const std::string& name,
                                  const schema::Schema& schema,
                                  const base::Control& control) const override
    {
        ReadResult result;
        Findings findings;
        if (const auto text = checkText(bytes, name, findings)) {
            const Positions positions(name, text->view(), text->bytesBefore);
            if (const auto tree = readJsonTree(positions, findings, control)) {
                FieldReader reader(*tree, positions, findings);
                decodeDataset(reader, schema, VersionKey::Optional, control, result);
                checkMeaning(result, findings);
            }
        }
        result.diagnostics = findings.take();
        result.ledger.replaced = static_cast<std::size_t>(
            std::ranges::count(result.diagnostics, "json.half-character", &base::Diagnostic::code));
        return result;
    }

    [[nodiscard]] WriteResult write(const Dataset& dataset) const override
    {
        WriteResult result;
        result.bytes = QByteArray::fromStdString(DatasetWriter(dataset).write());
        const std::size_t records =
            dataset.sourceCount() + dataset.entityCount() + dataset.claimCount();
        result.ledger = {records, records, 0, 0, {}, 0};
        return result;
    }
};

} // namespace

const Format& jsonFormat()
{
    static const JsonFormat format;
    return format;
}

} // namespace knotary::formats
