// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the shape of a graph says about its nodes: a number for each (how central it is), or the
// group that each belongs to, and with it a note of how that was worked out and on what.
//
// An entity is no better connected because three sources give three dates for one relation. So
// everywhere, parallel relations are one connection, whichever way they point, and a relation of a
// node to itself is none. There are two exceptions, which say so: degree can count relations one by
// one, and PageRank can keep to the arrows.

#include "model/base/control.h"
#include "model/base/parameters.h"
#include "model/graph/topology.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace knotary::analysis
{

/// A number for each node.
using Column = std::vector<double>;

/// A group for each node. Groups are numbered by size, the biggest is 0; of equal ones, that with
/// the lowest node comes first.
struct Partition
{
    std::vector<std::uint32_t> groupOfNode;
    std::vector<std::uint32_t> sizeOfGroup;
    bool operator==(const Partition&) const = default;
};

/// How a result came about, so that a person can be told. What is absent does not apply.
struct Note
{
    std::size_t nodes = 0;
    std::size_t relations = 0;   ///< in the graph, loops and parallel ones included
    std::size_t connections = 0; ///< that were counted; for components, each relation
    bool isDirected = false;     ///< arrows were kept to
    bool isExact = true;         ///< false: an estimate, or the best that a heuristic found
    /// Nodes that were searched from, where these are not all; chosen by the seed.
    std::optional<std::size_t> sampledSources;
    std::optional<std::uint64_t> seed;
    std::optional<std::size_t> rounds;
    std::optional<double> tolerance; ///< that was to be reached
    std::optional<double> change;    ///< of the last round, to be compared with the tolerance
    /// M. E. J. Newman and M. Girvan, Physical Review E 69, 026113, 2004, at resolution 1.
    std::optional<double> modularity;
    bool operator==(const Note&) const = default;
};

struct Result
{
    std::variant<Column, Partition> value;
    Note note;
    bool operator==(const Result&) const = default;
};

/// What a result is: a Column or a Partition.
enum class Shape
{
    Numbers,
    Groups
};

/// An algorithm that looks at the graph and at nothing else: the same graph and the same values
/// give the same result, bit for bit, with any number of threads.
class Analysis
{
public:
    virtual ~Analysis() = default;
    [[nodiscard]] virtual std::string_view id() const = 0; ///< stable ASCII
    [[nodiscard]] virtual const char* title() const = 0;   ///< English, marked for translation
    [[nodiscard]] virtual Shape shape() const = 0;
    [[nodiscard]] virtual std::span<const base::ParameterDescription> parameters() const = 0;

    /// Nothing when cancelled.
    [[nodiscard]] virtual std::optional<Result> run(const graph::Topology& topology,
                                                    const base::ParameterValues& values,
                                                    const base::Control& control) const = 0;

protected:
    Analysis() = default;
    Analysis(const Analysis&) = default;
    Analysis& operator=(const Analysis&) = default;
};

/// Every analysis there is, in the order of the menu.
[[nodiscard]] std::span<const Analysis* const> catalogue();
[[nodiscard]] const Analysis* findAnalysis(std::string_view id);

} // namespace knotary::analysis
