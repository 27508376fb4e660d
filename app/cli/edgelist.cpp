// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/edgelist.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

namespace knotary::cli
{
namespace
{

using Words = std::vector<std::string_view>;

constexpr std::string_view blanks = " \t\r";

void splitInto(Words& words, std::string_view line)
{
    words.clear();
    for (std::size_t at = line.find_first_not_of(blanks); at != std::string_view::npos;
         at = line.find_first_not_of(blanks, at)) {
        const std::size_t end = std::min(line.find_first_of(blanks, at), line.size());
        words.push_back(line.substr(at, end - at));
        at = end;
    }
}

std::optional<std::uint32_t> numberIn(std::string_view word)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    // "007" is another id than "7".
    if (error != std::errc() || end != word.data() + word.size() ||
        (word.size() > 1 && word.front() == '0'))
        return std::nullopt;
    return number;
}

/// The two ids of each line, as they stand in the text.
struct Lines
{
    std::vector<std::pair<std::string_view, std::string_view>> ids;
    std::optional<std::uint32_t> promisedNodes; ///< by the first line
    std::optional<EdgeListFault> fault;
};

Lines linesOf(std::string_view text)
{
    Lines lines;
    Words words;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        splitInto(words, line);
        if (words.empty())
            continue;
        if (words.front().front() == '#') {
            if (number == 1 && words.size() == 3 && words.front() == "#")
                lines.promisedNodes = numberIn(words[1]);
            continue;
        }
        if (words.size() != 2) {
            const std::string_view wrong = words.size() > 2 ? words[2] : words.front();
            lines.fault = {number, static_cast<int>(wrong.data() - line.data()) + 1};
            return lines;
        }
        lines.ids.emplace_back(words[0], words[1]);
    }
    return lines;
}

/// Nothing where some id is no number below `nodeCount`.
std::optional<std::vector<graph::EdgeInput>> numberedEdges(const Lines& lines,
                                                           std::uint32_t nodeCount)
{
    std::vector<graph::EdgeInput> edges;
    edges.reserve(lines.ids.size());
    for (const auto& [from, to] : lines.ids) {
        const auto a = numberIn(from);
        const auto b = numberIn(to);
        if (!a || !b || *a >= nodeCount || *b >= nodeCount)
            return std::nullopt;
        edges.push_back({*a, *b, base::ClaimId(edges.size())});
    }
    return edges;
}

} // namespace

ParsedEdgeList parseEdgeList(std::string_view text)
{
    constexpr std::uint32_t mostPromised = 100'000'000; // more is no header but a slip
    ParsedEdgeList parsed;
    const Lines lines = linesOf(text);
    parsed.fault = lines.fault;
    if (parsed.fault)
        return parsed;
    if (lines.promisedNodes && *lines.promisedNodes <= mostPromised) {
        if (auto edges = numberedEdges(lines, *lines.promisedNodes)) {
            parsed.graph.nodeCount = *lines.promisedNodes;
            parsed.graph.edges = std::move(*edges);
            return parsed;
        }
    }
    std::unordered_map<std::string_view, std::uint32_t> numbers;
    const auto numberOf = [&](std::string_view id) {
        const auto [place, isNew] = numbers.emplace(id, parsed.graph.nodeCount);
        if (isNew) {
            ++parsed.graph.nodeCount;
            parsed.graph.names.emplace_back(id);
        }
        return place->second;
    };
    parsed.graph.edges.reserve(lines.ids.size());
    for (const auto& [from, to] : lines.ids) {
        const std::uint32_t a = numberOf(from);
        const std::uint32_t b = numberOf(to);
        parsed.graph.edges.push_back({a, b, base::ClaimId(parsed.graph.edges.size())});
    }
    return parsed;
}

} // namespace knotary::cli
