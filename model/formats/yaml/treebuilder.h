// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Builds the positioned tree from yaml-cpp's events and keeps its limits: depth, alias expansion,
// key and text length. Reports equal keys, keys that are no words, tags and anchors.

#include "model/formats/yaml/yamltree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/mark.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace knotary::formats
{

class TreeBuilder : public YAML::EventHandler
{
public:
    /// Thrown through the parser where reading on makes no sense; the reason is in the findings.
    struct Stopped
    {};

    TreeBuilder(const Positions& positions, Findings& findings, const base::Control& control);

    /// After the last event: false where the aliases stand for too much.
    [[nodiscard]] bool finish();
    [[nodiscard]] YamlTree take();

    void OnDocumentStart(const YAML::Mark& mark) override;
    void OnDocumentEnd() override;
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override;
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override;
    void OnSequenceEnd() override;
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override;
    void OnMapEnd() override;
    void OnAnchor(const YAML::Mark& mark, const std::string& name) override;

private:
    /// A list or map that is still open.
    struct Level
    {
        YamlIndex node;
        YamlIndex lastChild = noYamlNode;
        std::ptrdiff_t column; ///< of its first byte; children stand right of it
        bool isMap;
        std::uint64_t expanded; ///< nodes in it, aliases counted as what they stand for
        YAML::anchor_t anchor;
        std::size_t end; ///< behind the last child so far
    };

    struct Anchor
    {
        std::string name;
        YamlIndex node = noYamlNode;
        std::uint64_t expanded = 1;
        bool isOpen = true;
        bool hasAliases = false;
    };

    [[noreturn]] void stop(const char* code, std::size_t offset,
                           std::vector<std::string> arguments = {});
    YamlIndex append(YamlNode node, YAML::anchor_t anchor);
    void open(YamlKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
              YAML::EmitterStyle::value style);
    void close();
    void reportTag(const std::string& tag, std::size_t offset);
    [[nodiscard]] bool expectsKey() const;
    [[nodiscard]] std::ptrdiff_t parentColumn() const;
    [[nodiscard]] bool inFlow() const;
    void setExtent(YamlNode& node, std::size_t offset) const;
    void closeAnchor(YAML::anchor_t anchor, std::uint64_t expanded);

    const Positions& m_positions;
    Findings& m_findings;
    const base::Control& m_control;
    YamlTree m_tree;
    std::vector<Level> m_levels;
    std::unordered_map<YAML::anchor_t, Anchor> m_anchors;
    std::unordered_map<std::string, std::size_t> m_anchorPlaces; ///< by name: the latest
    std::string m_pendingAnchor;
    std::uint64_t m_aliased = 0; ///< nodes that all aliases together stand for
    std::size_t m_worstAlias = 0;
    std::uint64_t m_worstAliased = 0;
};

} // namespace knotary::formats
