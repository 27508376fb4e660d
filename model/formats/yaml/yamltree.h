// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a YAML (or JSON) file says before anybody asks what it means: scalars, lists and maps, each
// with its bytes in the file. Nodes lie in one table and name each other by number.

#include "model/base/control.h"
#include "model/formats/findings.h"
#include "model/formats/positions.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::formats
{

using YamlIndex = std::uint32_t;
inline constexpr YamlIndex noYamlNode = 0xFFFFFFFFU;

enum class YamlKind : std::uint8_t
{
    Null, ///< nothing written, or ~ or null without quotes
    Scalar,
    List,
    Map,
    Alias
};

/// How a scalar is written (YAML 1.2.2 §7.3, §8.1).
enum class YamlStyle : std::uint8_t
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded
};

struct YamlNode
{
    YamlKind kind = YamlKind::Null;
    YamlStyle style = YamlStyle::Plain;
    bool isFlow = false;               ///< a list or map in brackets
    std::size_t offset = 0;            ///< of the first byte, behind tag and anchor
    std::size_t length = 0;            ///< in bytes, quotes and brackets included
    std::string text;                  ///< what a scalar says; the name behind the * of an alias
    YamlIndex target = noYamlNode;     ///< of an alias
    YamlIndex firstChild = noYamlNode; ///< of a map: key, value, key, value …
    YamlIndex nextSibling = noYamlNode;
    std::uint32_t childCount = 0;
};

class YamlTree
{
public:
    std::vector<YamlNode> nodes;
    YamlIndex root = noYamlNode;

    [[nodiscard]] const YamlNode& node(YamlIndex index) const { return nodes[index]; }
    /// The node itself, or what an alias stands for.
    [[nodiscard]] YamlIndex resolved(YamlIndex index) const
    {
        return nodes[index].kind == YamlKind::Alias ? nodes[index].target : index;
    }
};

/// Parses one document of sound UTF-8 (preflight.h). Empty where it is not YAML, nests deeper than
/// 64, or its aliases explode or go in circles; then an error says where and what to do.
[[nodiscard]] std::optional<YamlTree> readYamlTree(const Positions& positions, Findings& findings,
                                                   const base::Control& control);

/// Reports every key of a map that stands there a second time, with the place of the first.
void reportEqualKeys(const YamlTree& tree, YamlIndex map, const char* code,
                     const Positions& positions, Findings& findings);

} // namespace knotary::formats
