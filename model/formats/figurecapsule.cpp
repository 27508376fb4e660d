// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figurecapsule.h"

#include "model/formats/figurerecipeyaml.h"
#include "model/formats/limits.h"
#include "model/formats/yaml/decode.h"
#include "model/formats/yaml/encode.h"
#include "model/formats/yaml/plaintext.h"
#include "model/formats/yaml/readyaml.h"

#include <algorithm>
#include <utility>

namespace knotary::formats
{
namespace
{

constexpr std::string_view formatName = "knotary-figure";
constexpr std::string_view version = "1";
constexpr int sectionIndent = 2;

/// Every line a little to the right. A text of ours has no words that go on over a line's end.
std::string indented(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        result.append(sectionIndent, ' ').append(text.substr(0, end));
        text.remove_prefix(end);
    }
    return result;
}

/// The name of a file and nothing else: no way into another folder.
bool isFileName(std::string_view name)
{
    constexpr std::size_t longest = 255; // bytes, in the file systems that there are
    return name != "." && name != ".." && name.size() <= longest &&
           std::none_of(name.begin(), name.end(), [](char byte) {
               return byte == '/' || byte == '\\' || (byte >= 0 && byte < ' ');
           });
}

class CapsuleDecoder
{
public:
    CapsuleDecoder(YamlTree& tree, FieldReader& reader) : m_tree(tree), m_reader(reader) {}

    /// Nothing where the text is not ours to read.
    [[nodiscard]] std::optional<FigureCapsule> decode()
    {
        const YamlIndex top = m_tree.resolved(m_tree.root);
        if (m_tree.node(top).kind != YamlKind::Map) {
            m_reader.findings().error("carried.not-ours", m_reader.spanOf(top));
            return std::nullopt;
        }
        const Record root(m_reader, top,
                          {"format", "version", "knotary", "data", "fonts", "figure", "subgraph"});
        if (root.text("format") != formatName) {
            m_reader.findings().error("carried.not-ours", root.placeOf("format"));
            return std::nullopt;
        }
        if (root.text("version") != version) {
            m_reader.findings().error("carried.version-unsupported", root.placeOf("version"),
                                      {root.text("version"), root.text("knotary")});
            return std::nullopt;
        }
        const Field* const figure = required(root, "figure");
        const Field* const subgraph = required(root, "subgraph");
        if (figure == nullptr || subgraph == nullptr)
            return std::nullopt;
        std::optional<FigureRecipe> recipe = figureIn(m_reader, figure->value);
        if (!recipe)
            return std::nullopt;
        m_subgraph = subgraph->value;
        FigureCapsule capsule;
        capsule.recipe = std::move(*recipe);
        capsule.knotary = root.text("knotary");
        capsule.fonts = fontsIn(root);
        return takeData(root, capsule) ? std::optional(std::move(capsule)) : std::nullopt;
    }

    /// After decode(): the part of the tree that is a data set.
    [[nodiscard]] YamlIndex subgraph() const { return m_subgraph; }

private:
    [[nodiscard]] const Field* required(const Record& root, std::string_view section)
    {
        const Field* const field = root.find(section);
        if (field != nullptr && m_tree.node(field->value).kind == YamlKind::Map)
            return field;
        m_reader.findings().error("carried.incomplete", root.placeOf(section),
                                  {std::string(section)});
        return nullptr;
    }

    /// False where the data have a name that leads somewhere else.
    [[nodiscard]] bool takeData(const Record& root, FigureCapsule& capsule)
    {
        const Field* const data = root.find("data");
        if (data == nullptr || m_tree.node(data->value).kind != YamlKind::Map)
            return true;
        const Record record(m_reader, data->value, {"name", "hash"});
        capsule.dataName = record.text("name");
        capsule.dataHash = record.text("hash");
        if (capsule.dataName.empty() || isFileName(capsule.dataName))
            return true;
        m_reader.findings().error("carried.bad-name", record.placeOf("name"), {capsule.dataName});
        return false;
    }

    [[nodiscard]] std::vector<CarriedFont> fontsIn(const Record& root)
    {
        std::vector<CarriedFont> fonts;
        for (const YamlIndex item : root.items("fonts")) {
            if (m_tree.node(item).kind != YamlKind::Map) {
                m_reader.reportForm(item, "fonts", "map");
                continue;
            }
            const Record font(m_reader, item, {"family", "version"});
            fonts.push_back({font.text("family"), font.text("version")});
        }
        return fonts;
    }

    YamlTree& m_tree;
    FieldReader& m_reader;
    YamlIndex m_subgraph = noYamlNode;
};

/// What a reader of data sets says where nothing is there.
bool isEmptiness(const base::Diagnostic& diagnostic)
{
    return diagnostic.code == "text.empty" || diagnostic.code == "text.only-comments";
}

} // namespace

QByteArray encodeCapsule(const FigureCapsule& capsule)
{
    std::string text =
        "format: " + std::string(formatName) + "\nversion: " + std::string(version) + "\n";
    text += "# What this figure shows: Knotary opens it again and says whether it still holds.\n";
    text += "knotary: " + plainOrQuoted(capsule.knotary) + "\n";
    text += "data:\n";
    if (!capsule.dataName.empty())
        text += "  name: " + plainOrQuoted(capsule.dataName) + "\n";
    text += "  hash: " + plainOrQuoted(capsule.dataHash) + "\n";
    if (!capsule.fonts.empty())
        text += "fonts:\n";
    for (const CarriedFont& font : capsule.fonts)
        text += "  - {family: " + plainOrQuoted(font.family) +
                ", version: " + plainOrQuoted(font.version) + "}\n";
    text += "figure:\n" + textOf(capsule.recipe, sectionIndent);
    text += "subgraph:\n" + indented(capsule.subgraph);
    return QByteArray::fromStdString(text);
}

DecodedCapsule decodeCapsule(std::string_view bytes, const std::string& name,
                             const base::Control& control, const schema::Schema& known)
{
    DecodedCapsule decoded;
    Findings findings;
    if (bytes.size() > limits::capsuleBytes) {
        findings.error("carried.too-large", {name, 0, 0, 0, 0},
                       {std::to_string(limits::capsuleBytes >> 20U)});
    } else {
        readYaml(bytes, name, findings, control, [&](YamlTree& tree, FieldReader& reader) {
            CapsuleDecoder decoder(tree, reader);
            decoded.capsule = decoder.decode();
            if (!decoded.capsule)
                return;
            tree.root = decoder.subgraph();
            ReadResult data;
            decodeDataset(reader, known, VersionKey::Required, control, data);
            decoded.data = std::move(data.dataset);
        });
    }
    if (decoded.data)
        decoded.capsule->subgraph = encodeDataset(*decoded.data, wholeOf(*decoded.data));
    else
        decoded.capsule.reset();
    decoded.diagnostics = findings.take();
    for (base::Diagnostic& diagnostic : decoded.diagnostics)
        if (isEmptiness(diagnostic))
            diagnostic.code = "carried.not-ours";
    return decoded;
}

} // namespace knotary::formats
