// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/yamltree.h"

#include "model/formats/yaml/parsererrors.h"
#include "model/formats/yaml/treebuilder.h"

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <unordered_map>
#include <vector>

namespace knotary::formats
{
namespace
{

/// Lets yaml-cpp read bytes where they lie, without a copy.
class BytesInPlace : public std::streambuf
{
public:
    explicit BytesInPlace(std::string_view bytes)
    {
        // A get area is declared as writable, and nothing here writes to it.
        char* begin =
            const_cast<char*>(bytes.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        setg(begin, begin, begin + bytes.size());
    }
};

/// Stops at the first sign of another document.
class NothingMore : public YAML::EventHandler
{
public:
    struct Found
    {
        YAML::Mark mark;
    };

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override { throw Found{mark}; }
    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                  const std::string&) override
    {
        throw Found{mark};
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        throw Found{mark};
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        throw Found{mark};
    }
    void OnMapEnd() override {}
};

} // namespace

std::optional<YamlTree> readYamlTree(const Positions& positions, Findings& findings,
                                     const base::Control& control)
{
    BytesInPlace bytes(positions.text());
    std::istream stream(&bytes);
    TreeBuilder builder(positions, findings, control);
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) {
            findings.error("text.empty", positions.wholeFile());
            return std::nullopt;
        }
        // The parser takes what it can and stops there without a word; asked once more, it shows
        // what it left behind. Never ask until it is done: some inputs have no end.
        NothingMore rest;
        parser.HandleNextDocument(rest);
    } catch (const TreeBuilder::Stopped&) {
        return std::nullopt;
    } catch (const NothingMore::Found& found) {
        findings.error("yaml.content-after-end", positions.at(offsetOf(found.mark)));
        return std::nullopt;
    } catch (const YAML::Exception& exception) {
        reportParserError(exception, positions, findings);
        return std::nullopt;
    }
    if (!builder.finish())
        return std::nullopt;
    return builder.take();
}

void reportEqualKeys(const YamlTree& tree, YamlIndex map, const char* code,
                     const Positions& positions, Findings& findings)
{
    // Small maps are compared pair by pair, which is quicker than hashing.
    constexpr std::uint32_t smallMap = 16;
    std::unordered_map<std::string_view, YamlIndex> seen;
    std::vector<YamlIndex> keys;
    const bool isSmall = tree.node(map).childCount <= smallMap;
    for (YamlIndex key = tree.node(map).firstChild; key != noYamlNode;) {
        const YamlNode& node = tree.node(key);
        YamlIndex first = noYamlNode;
        if (isSmall) {
            const auto found = std::find_if(keys.begin(), keys.end(), [&](YamlIndex other) {
                return tree.node(other).text == node.text;
            });
            if (found != keys.end()) {
                first = *found;
            } else {
                keys.push_back(key);
            }
        } else {
            const auto [entry, isNew] = seen.try_emplace(node.text, key);
            if (!isNew)
                first = entry->second;
        }
        if (first != noYamlNode) {
            const YamlNode& other = tree.node(first);
            const base::SourceSpan related = positions.at(other.offset, other.length);
            findings.error(code, positions.at(node.offset, node.length),
                           {node.text, std::to_string(related.line)}, related);
        }
        const YamlIndex value = node.nextSibling;
        key = value == noYamlNode ? noYamlNode : tree.node(value).nextSibling;
    }
}

} // namespace knotary::formats
