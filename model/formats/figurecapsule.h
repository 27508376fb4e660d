// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a figure carries so that it can be opened again, and so that anybody can ask whether it
// still holds: how it was asked for, where every node stands, which data it was made from, and what
// of them it shows. One text, as a file of its own would be:
//
//     format: knotary-figure
//     version: 1
//     knotary: "1.0"              # the program that made it
//     data: {name: wic.yaml, hash: …}
//     fonts:
//       - {family: Open Sans, version: "3.000"}
//     figure:                     # figurerecipe.h
//       view: graph
//       …
//     subgraph:                   # what is drawn, as a data set
//       knotary: 1
//       …

#include "model/base/control.h"
#include "model/base/diagnostic.h"
#include "model/formats/figurerecipe.h"
#include "model/formats/format.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knotary::formats
{

/// A font as it was when the figure was drawn: another version sets other words in other places.
struct CarriedFont
{
    std::string family;
    std::string version;

    bool operator==(const CarriedFont&) const = default;
};

struct FigureCapsule
{
    FigureRecipe recipe;    ///< with the place of every node that is drawn
    std::string dataName{}; ///< of the file, without folders; empty: the built-in data set
    std::string dataHash{}; ///< meaningHash() of the whole data set
    std::string subgraph{}; ///< what is drawn, as text of our own YAML
    std::vector<CarriedFont> fonts{};
    std::string knotary{}; ///< version of the program
};

[[nodiscard]] QByteArray encodeCapsule(const FigureCapsule& capsule);

/// `capsule` is empty where the text is not ours, of a later version or not to be read; an error
/// then says why. `data` is what the subgraph says. Codes of its own, beside those of YAML, of data
/// sets and of recipes:
///   carried.not-ours            the text is something else
///   carried.version-unsupported version
///   carried.incomplete          the section that is missing
///   carried.bad-name            what stands there instead of the name of the data file
struct DecodedCapsule
{
    std::optional<FigureCapsule> capsule;
    std::optional<dataset::Dataset> data;
    base::Diagnostics diagnostics;
};
/// `name` is what messages call the text; `known` is the vocabulary known beforehand.
[[nodiscard]] DecodedCapsule decodeCapsule(std::string_view bytes, const std::string& name,
                                           const base::Control& control,
                                           const schema::Schema& known = {});

} // namespace knotary::formats
