// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/formats.h"
#include "model/formats/reading.h"
#include "model/formats/yaml/decode.h"
#include "model/formats/yaml/encode.h"
#include "model/formats/yaml/readyaml.h"

#include <QtGlobal>

#include <array>
#include <utility>

namespace knotary::formats
{
namespace
{

/// Our own format: one map with the sections dataset, sources, entities and claims.
class YamlFormat final : public Format
{
public:
    [[nodiscard]] std::string_view id() const override { return "yaml"; }
    [[nodiscard]] const char* title() const override
    {
        return QT_TRANSLATE_NOOP("Formats", "Knotary data set (YAML)");
    }
    [[nodiscard]] std::span<const char* const> extensions() const override
    {
        static constexpr std::array all{"yaml", "yml"};
        return all;
    }
    [[nodiscard]] Sniff sniff(std::string_view bytes) const override
    {
        if (bytes.starts_with("\xEF\xBB\xBF"))
            bytes.remove_prefix(3);
        if (bytes.starts_with("knotary:") || bytes.find("\nknotary:") != std::string_view::npos)
            return Sniff::Yes;
        return bytes.find('\0') == std::string_view::npos ? Sniff::Perhaps : Sniff::No;
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
        readYaml(bytes, name, findings, control, [&](YamlTree& /*tree*/, FieldReader& reader) {
            decodeDataset(reader, schema, VersionKey::Required, control, result);
            checkMeaning(result, findings);
        });
        result.diagnostics = findings.take();
        return result;
    }

    [[nodiscard]] WriteResult write(const dataset::Dataset& dataset) const override
    {
        WriteResult result;
        result.bytes = QByteArray::fromStdString(encodeDataset(dataset, wholeOf(dataset)));
        const std::size_t records =
            dataset.sourceCount() + dataset.entityCount() + dataset.claimCount();
        result.ledger = {records, records, 0, 0, {}, 0};
        return result;
    }
};

} // namespace

const Format& yamlFormat()
{
    static const YamlFormat format;
    return format;
}

base::Diagnostics readSchema(std::string_view bytes, const std::string& name,
                             schema::Schema& schema)
{
    Findings findings;
    readYaml(bytes, name, findings, base::Control(), [&](YamlTree& tree, FieldReader& reader) {
        const YamlIndex root = tree.resolved(tree.root);
        if (tree.node(root).kind != YamlKind::Map) {
            findings.error("schema.root-not-a-map", reader.spanOf(root), {reader.formOf(root)});
            return;
        }
        const Record known(reader, root, {"knotary", "kinds", "properties"});
        decodeSchema(reader, root, schema);
    });
    return findings.take();
}

} // namespace knotary::formats
