// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One figure as it is written down, in a report file and in the figure itself: everything by key or
// as text, because numbers of entities mean something else in the next session. What is left out
// has the value that the command line has without the option.
//
//     - file: network.svg            # or a list: [network.svg, network.pdf]
//       view: graph
//       title: {en: Who initiated it, zh: 谁发起的}
//       caption: …                   # also by language
//       query: kind:organization,conference
//       years: 2014..2016            # a window: 2016, 2014..2016, ..2016, 2016-03
//       focus: gsma
//       depth: 2                     # left out: everything, in which the focus stands out
//       layout: {engine: force, seed: 1, parameters: {spacing: 1.5}}
//       places: {gsma: [12.5, -3.25]}
//       hidden: [tim-cook]
//       selected: [wic]
//       size: a4-column              # or {width: 170, height: 110, dpi: 300}
//       theme: print
//       language: en+zh
//       cite: apa
//       transparent: true
//       carries-data: false          # the file cannot be opened again
//       about: 1
//       colour-by: communities
//       size-by: degree
//       timeline: {by: kind, counting: in-force, bins: year, share: no, quantity: participants}
//       rows: grouped                # lanes
//       every: 2                     # multiples
//       from: tim-cook               # path
//       to: cncert
//       table: claims                # table
//
// Reading and writing: figurerecipeyaml.h; the report around it: reportfile.h.

#include "model/base/diagnostic.h"
#include "model/formats/arrangementfile.h"
#include "model/schema/text.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace knotary::formats
{

struct FigureSize
{
    std::string preset{};          ///< its name; empty: the numbers
    std::optional<double> width{}; ///< millimetres; goes before the preset
    std::optional<double> height{};
    std::optional<std::uint32_t> dpi{};

    bool operator==(const FigureSize&) const = default;
};

/// How nodes without a place get one. Parameters by id: a number, or the id of a choice.
struct FigureLayout
{
    std::string engine{}; ///< empty: the first there is
    std::optional<std::uint64_t> seed{};
    std::map<std::string, std::string> parameters{};
    std::string focus{}; ///< key of the entity that the drawing is about; empty: the recipe's

    bool operator==(const FigureLayout&) const = default;
};

struct FigureRecipe
{
    std::vector<std::string> files{}; ///< in the folder of the report, or below it; with ending
    std::string view = "graph";
    std::optional<schema::LocalizedText> title{}; ///< nothing: the data set's; no text: none
    schema::LocalizedText caption{};
    std::string query{};  ///< query.h
    std::string window{}; ///< timewindow.h; for changes two years, "2014..2016"
    std::string focus{};  ///< key
    std::optional<std::uint32_t> depth{};
    std::optional<FigureLayout> layout{};
    std::map<std::string, ArrangedPlace> places{}; ///< by key
    std::vector<std::string> hidden{};             ///< keys
    std::vector<std::string> selected{};
    FigureSize size{};
    std::string theme{};     ///< empty: print
    std::string language{};  ///< empty: en
    std::string citations{}; ///< a style; empty: none
    bool isTransparent = false;
    bool carriesData = true;
    std::optional<std::uint32_t> about{};
    std::string colourBy{};
    std::string sizeBy{};
    std::map<std::string, std::string> timeline{}; ///< by, counting, bins, share, quantity
    std::string rows{};
    std::optional<std::uint32_t> every{};
    std::string from{}; ///< key
    std::string to{};
    std::string table{};

    /// Where each field stands, by the name that it has in the file, so that whoever knows what it
    /// means can say where it is wrong; "" is the recipe itself, "layout.engine" a field within a
    /// field, "hidden.tim-cook" an item of a list. Empty where the recipe was not read from a file;
    /// does not count in comparisons.
    std::map<std::string, base::SourceSpan> spans{};

    bool operator==(const FigureRecipe& other) const;
};

} // namespace knotary::formats
