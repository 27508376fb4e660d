// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/yaml/treebuilder.h"

#include "model/formats/limits.h"
#include "model/formats/yaml/parsererrors.h"
#include "model/formats/yaml/scalars.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace knotary::formats
{
namespace
{

constexpr std::size_t eventsBetweenQuestions = 4096;
constexpr std::string_view standardTags = "tag:yaml.org,2002:";

/// Tags that say what we take for granted: text is text, a list a list.
constexpr std::array<std::string_view, 8> harmlessTags{"str",   "seq",  "map",  "int",
                                                       "float", "bool", "null", "timestamp"};

bool isNullWord(std::string_view text, std::size_t at)
{
    for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
        if (text.substr(at, word.size()) == word &&
            (isBlankOrEnd(text, at + word.size()) || isFlowMark(text[at + word.size()])))
            return true;
    }
    return false;
}

std::uint64_t addWithin(std::uint64_t one, std::uint64_t other)
{
    constexpr std::uint64_t most = std::uint64_t{1} << 62U;
    return std::min(one + other, most);
}

} // namespace

TreeBuilder::TreeBuilder(const Positions& positions, Findings& findings,
                         const base::Control& control)
    : m_positions(positions), m_findings(findings), m_control(control)
{}

void TreeBuilder::stop(const char* code, std::size_t offset, std::vector<std::string> arguments)
{
    m_findings.error(code, m_positions.at(offset), std::move(arguments));
    throw Stopped{};
}

bool TreeBuilder::finish()
{
    if (m_aliased <= limits::aliasedNodes(m_tree.nodes.size()))
        return true;
    std::vector<std::string> names;
    for (const auto& [id, anchor] : m_anchors) {
        if (anchor.hasAliases)
            names.push_back(anchor.name);
    }
    std::sort(names.begin(), names.end());
    constexpr std::size_t namesShown = 10;
    std::string list;
    for (std::size_t index = 0; index < std::min(names.size(), namesShown); ++index)
        list += (index == 0 ? "&" : ", &") + names[index];
    if (names.size() > namesShown)
        list += ", …";
    m_findings.error("yaml.alias-bomb", m_positions.at(m_worstAlias),
                     {list, std::to_string(limits::aliasedNodes(m_tree.nodes.size()))});
    return false;
}

YamlTree TreeBuilder::take()
{
    return std::move(m_tree);
}

bool TreeBuilder::expectsKey() const
{
    return !m_levels.empty() && m_levels.back().isMap &&
           m_tree.nodes[m_levels.back().node].childCount % 2 == 0;
}

std::ptrdiff_t TreeBuilder::parentColumn() const
{
    return m_levels.empty() ? -1 : m_levels.back().column;
}

bool TreeBuilder::inFlow() const
{
    return !m_levels.empty() && m_tree.nodes[m_levels.back().node].isFlow;
}

YamlIndex TreeBuilder::append(YamlNode node, YAML::anchor_t anchor)
{
    if (m_tree.nodes.size() % eventsBetweenQuestions == 0) {
        if (m_control.isCancelled())
            stop("read.cancelled", node.offset);
        m_control.report(0.7 * static_cast<double>(node.offset) /
                         static_cast<double>(m_positions.text().size() + 1));
    }
    if (expectsKey() && node.kind != YamlKind::Scalar)
        stop(node.kind == YamlKind::Null ? "yaml.missing-key" : "yaml.complex-key", node.offset);

    const auto index = static_cast<YamlIndex>(m_tree.nodes.size());
    m_tree.nodes.push_back(std::move(node));
    if (m_levels.empty()) {
        m_tree.root = index;
    } else {
        Level& level = m_levels.back();
        if (level.lastChild == noYamlNode) {
            m_tree.nodes[level.node].firstChild = index;
        } else {
            m_tree.nodes[level.lastChild].nextSibling = index;
        }
        level.lastChild = index;
        ++m_tree.nodes[level.node].childCount;
        level.expanded = addWithin(level.expanded, 1);
        level.end = std::max(level.end, m_tree.nodes[index].offset + m_tree.nodes[index].length);
    }
    if (anchor != YAML::NullAnchor) {
        Anchor& entry = m_anchors[anchor];
        entry.name = std::exchange(m_pendingAnchor, {});
        entry.node = index;
    }
    return index;
}

void TreeBuilder::closeAnchor(YAML::anchor_t anchor, std::uint64_t expanded)
{
    if (anchor == YAML::NullAnchor)
        return;
    m_anchors[anchor].isOpen = false;
    m_anchors[anchor].expanded = expanded;
}

void TreeBuilder::OnDocumentStart(const YAML::Mark&) {}

void TreeBuilder::OnDocumentEnd() {}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    const std::string_view text = m_positions.text();
    YamlNode node;
    node.kind = YamlKind::Null;
    const std::size_t offset = skipProperties(text, offsetOf(mark));
    // Where nothing is written, the mark is that of the next thing, whatever it is.
    const bool isValue = !m_levels.empty() && m_levels.back().isMap && !expectsKey();
    const YamlNode* key = isValue ? &m_tree.nodes[m_levels.back().lastChild] : nullptr;
    const bool isWritten =
        isNullWord(text, offset) &&
        (key == nullptr || inFlow() ||
         static_cast<std::ptrdiff_t>(offset - lineStart(text, offset)) > parentColumn());
    if (isWritten) {
        node.length = plainExtent(text, offset, parentColumn(),
                                  inFlow() ? Surroundings::Flow : Surroundings::Block)
                          .end -
                      offset;
    }
    node.offset = isWritten || key == nullptr ? std::min(offset, text.size()) : key->offset;
    append(std::move(node), anchor);
    closeAnchor(anchor, 1);
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor)
{
    const std::string_view text = m_positions.text();
    YamlNode node;
    node.kind = YamlKind::Alias;
    node.offset = offsetOf(mark);
    std::size_t end = node.offset + 1;
    while (!isBlankOrEnd(text, end) && !isFlowMark(text[end]))
        ++end;
    node.length = std::min(end, text.size()) - node.offset;

    const auto found = m_anchors.find(anchor);
    if (found == m_anchors.end() || found->second.node == noYamlNode) {
        stop("yaml.undefined-alias", node.offset,
             {std::string(text.substr(node.offset, node.length))});
    }
    Anchor& target = found->second;
    if (target.isOpen)
        stop("yaml.cyclic-alias", node.offset, {target.name});
    node.target = target.node;
    node.text = target.name;
    const std::size_t offset = node.offset;
    append(std::move(node), YAML::NullAnchor);
    m_aliased = addWithin(m_aliased, target.expanded);
    if (target.expanded > m_worstAliased) {
        m_worstAliased = target.expanded;
        m_worstAlias = offset;
    }
    for (Level& level : m_levels) {
        if (level.anchor != YAML::NullAnchor)
            m_anchors[level.anchor].hasAliases = true;
    }
    if (!m_levels.empty())
        m_levels.back().expanded = addWithin(m_levels.back().expanded, target.expanded);
}

void TreeBuilder::setExtent(YamlNode& node, std::size_t offset) const
{
    const std::string_view text = m_positions.text();
    node.offset = std::min(skipProperties(text, offset), text.size());
    if (node.offset == text.size())
        return;
    ScalarExtent extent;
    const char first = text[node.offset];
    if (first == '"' || first == '\'') {
        node.style = first == '"' ? YamlStyle::DoubleQuoted : YamlStyle::SingleQuoted;
        extent = quotedExtent(text, node.offset, inFlow() ? -1 : parentColumn());
    } else if ((first == '|' || first == '>') && !inFlow()) {
        node.style = first == '|' ? YamlStyle::Literal : YamlStyle::Folded;
        extent = blockTextExtent(text, node.offset, parentColumn());
    } else {
        extent = plainExtent(text, node.offset, parentColumn(),
                             inFlow() ? Surroundings::Flow : Surroundings::Block);
    }
    node.length = extent.end - node.offset;
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value)
{
    YamlNode node;
    node.kind = YamlKind::Scalar;
    node.text = value;
    setExtent(node, offsetOf(mark));
    if (value.size() > limits::scalarBytes)
        stop("yaml.text-too-long", node.offset, {std::to_string(limits::scalarBytes)});
    if (expectsKey() && value.size() > limits::keyCharacters)
        stop("yaml.key-too-long", node.offset, {std::to_string(limits::keyCharacters)});
    reportTag(tag, offsetOf(mark));
    append(std::move(node), anchor);
    closeAnchor(anchor, 1);
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag,
                                  YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    open(YamlKind::List, mark, tag, anchor, style);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style)
{
    open(YamlKind::Map, mark, tag, anchor, style);
}

void TreeBuilder::open(YamlKind kind, const YAML::Mark& mark, const std::string& tag,
                       YAML::anchor_t anchor, YAML::EmitterStyle::value style)
{
    const std::string_view text = m_positions.text();
    if (m_levels.size() >= limits::yamlDepth)
        stop("yaml.too-deep", offsetOf(mark), {std::to_string(limits::yamlDepth)});
    reportTag(tag, offsetOf(mark));
    YamlNode node;
    node.kind = kind;
    node.isFlow = style == YAML::EmitterStyle::Flow;
    node.offset = std::min(skipProperties(text, offsetOf(mark)), text.size());
    const auto column =
        node.isFlow ? parentColumn()
                    : static_cast<std::ptrdiff_t>(node.offset - lineStart(text, node.offset));
    const YamlIndex index = append(std::move(node), anchor);
    const YamlNode& opened = m_tree.node(index);
    m_levels.push_back({index, noYamlNode, column, kind == YamlKind::Map, 1, anchor,
                        opened.offset + (opened.isFlow ? 1 : 0)});
}

void TreeBuilder::OnSequenceEnd()
{
    close();
}

void TreeBuilder::OnMapEnd()
{
    const YamlIndex map = m_levels.back().node;
    close();
    reportEqualKeys(m_tree, map, "yaml.duplicate-key", m_positions, m_findings);
}

void TreeBuilder::close()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    const std::string_view text = m_positions.text();
    YamlNode& node = m_tree.nodes[level.node];
    std::size_t end = std::min(level.end, text.size());
    if (node.isFlow) {
        while (end < text.size() && text[end] != ']' && text[end] != '}')
            end = text[end] == '#' ? nextLine(text, end) : end + 1;
        end = std::min(end + 1, text.size());
    }
    node.length = end - node.offset;
    closeAnchor(level.anchor, level.expanded);
    if (!m_levels.empty()) {
        Level& outer = m_levels.back();
        outer.expanded = addWithin(outer.expanded, level.expanded - 1);
        outer.end = std::max(outer.end, end);
    }
}

void TreeBuilder::reportTag(const std::string& tag, std::size_t offset)
{
    if (tag.empty() || tag == "?" || tag == "!")
        return;
    std::string_view name = tag;
    if (name.starts_with(standardTags)) {
        name.remove_prefix(standardTags.size());
        if (std::find(harmlessTags.begin(), harmlessTags.end(), name) != harmlessTags.end())
            return;
        const bool isTypeOfYaml = name == "binary" || name == "set" || name == "omap" ||
                                  name == "pairs" || name == "merge";
        if (isTypeOfYaml) {
            m_findings.warning("yaml.tag-unsupported", m_positions.at(offset),
                               {"!!" + std::string(name)});
            return;
        }
        m_findings.warning("yaml.tag-ignored", m_positions.at(offset), {"!!" + std::string(name)});
        return;
    }
    m_findings.warning("yaml.tag-ignored", m_positions.at(offset), {std::string(name)});
}

void TreeBuilder::OnAnchor(const YAML::Mark& mark, const std::string& name)
{
    m_pendingAnchor = name;
    const std::string_view text = m_positions.text();
    std::size_t offset = offsetOf(mark);
    // The mark is that of the whole node; a tag may stand before the anchor.
    const std::size_t found = text.find("&" + name, offset);
    offset = found == std::string_view::npos ? offset : found;
    const auto [place, isNew] = m_anchorPlaces.try_emplace(name, offset);
    if (!isNew) {
        m_findings.warning("yaml.anchor-redefined", m_positions.at(offset), {name},
                           m_positions.at(place->second));
        place->second = offset;
    }
}

} // namespace knotary::formats
