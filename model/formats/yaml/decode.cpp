// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/decode.h"

#include "model/base/editdistance.h"
#include "model/formats/limits.h"
#include "model/formats/yaml/characters.h"
#include "model/formats/yaml/datasetdecoder.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knotary::formats
{
namespace
{

constexpr std::array<std::string_view, 7> sectionNames{"knotary",    "dataset",  "sources", "kinds",
                                                       "properties", "entities", "claims"};
constexpr std::string_view version = "1";
constexpr std::size_t recordsBetweenQuestions = 256;

using Sections = std::vector<std::pair<std::string_view, YamlIndex>>;

/// The known sections of the root; reports the others.
Sections sectionsOf(FieldReader& reader, YamlIndex root)
{
    Sections sections;
    for (const Field& field : reader.fieldsOf(root)) {
        const std::string& name = reader.tree().node(field.key).text;
        const auto known = std::find(sectionNames.begin(), sectionNames.end(), name);
        if (known != sectionNames.end()) {
            sections.emplace_back(*known, field.value);
        } else {
            reader.findings().warning(
                "data.unknown-section", reader.spanOf(field.key),
                {name, base::nearest(name, {sectionNames.begin(), sectionNames.end()})});
        }
    }
    return sections;
}

std::optional<YamlIndex> sectionNamed(const Sections& sections, std::string_view name)
{
    for (const auto& [section, node] : sections) {
        if (section == name)
            return node;
    }
    return std::nullopt;
}

/// False where this is not our file, or one of a later version.
bool checkVersion(FieldReader& reader, YamlIndex root, const Sections& sections,
                  VersionKey versionKey)
{
    const auto written = sectionNamed(sections, "knotary");
    if (!written && sections.empty()) {
        reader.findings().error("data.not-a-data-set", reader.spanOf(root));
        return false;
    }
    if (!written) {
        if (versionKey == VersionKey::Required)
            reader.findings().error("data.version-missing", reader.spanOf(root));
        return true;
    }
    const YamlNode& node = reader.tree().node(*written);
    if (node.kind == YamlKind::Scalar && node.text == version)
        return true;
    reader.findings().error("data.version-unsupported", reader.spanOf(*written), {node.text});
    return false;
}

} // namespace

void decodeDataset(FieldReader& reader, const schema::Schema& schema, VersionKey versionKey,
                   const base::Control& control, ReadResult& result)
{
    const YamlIndex root = reader.tree().resolved(reader.tree().root);
    if (reader.tree().node(root).kind != YamlKind::Map) {
        reader.findings().error("data.root-not-a-map", reader.spanOf(root), {reader.formOf(root)});
        return;
    }
    const Sections sections = sectionsOf(reader, root);
    if (!checkVersion(reader, root, sections, versionKey))
        return;

    checkCharacters(reader.tree(), reader.positions(), reader.findings());
    dataset::Dataset dataset;
    dataset.schema = schema;
    decodeSchema(reader, root, dataset.schema);
    DatasetDecoder decoder(reader, dataset, result);
    if (const auto heading = sectionNamed(sections, "dataset"))
        decoder.readHeading(*heading);

    // Sources and entities first, whatever their order in the file: claims name both.
    bool isWhole = true;
    const auto readAll = [&](std::string_view name, std::size_t limit, double from, double to,
                             void (DatasetDecoder::*read)(YamlIndex)) {
        const auto section = sectionNamed(sections, name);
        if (!section || !isWhole || reader.tree().node(*section).kind == YamlKind::Null)
            return;
        if (reader.tree().node(*section).kind != YamlKind::List) {
            reader.reportForm(*section, name, "records");
            return;
        }
        const std::vector<YamlIndex> items = reader.itemsOf(*section);
        if (items.size() > limit) {
            reader.findings().error("data.too-many", reader.spanOf(*section),
                                    {std::string(name), std::to_string(limit)});
            isWhole = false;
            return;
        }
        for (std::size_t index = 0; index < items.size() && isWhole; ++index) {
            if (index % recordsBetweenQuestions == 0) {
                control.report(from + (to - from) * static_cast<double>(index) /
                                          static_cast<double>(items.size()));
                isWhole = !control.isCancelled();
                if (!isWhole)
                    reader.findings().error("read.cancelled", reader.spanOf(items[index]));
            }
            (decoder.*read)(items[index]);
        }
    };
    readAll("sources", limits::entities, 0.7, 0.75, &DatasetDecoder::readSource);
    readAll("entities", limits::entities, 0.75, 0.8, &DatasetDecoder::readEntity);
    readAll("claims", limits::claims, 0.8, 1.0, &DatasetDecoder::readClaim);
    if (!isWhole)
        return;
    control.report(1.0);
    result.dataset = std::move(dataset);
}

} // namespace knotary::formats
