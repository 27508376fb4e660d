// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the marks of a scene are called in a file that keeps its parts apart: ids by the keys of the
// data, names and sentences for readers, and where they lead.

#include "app/drawing/part.h"
#include "app/text/naming.h"
#include "model/base/ids.h"
#include "model/dataset/dataset.h"

#include <QString>

namespace knotary::scene
{

struct PartNames
{
    const dataset::Dataset& dataset;
    text::NameLanguage language = text::NameLanguage::English;
    QString within = {}; ///< begins all ids, where a picture shows one thing several times

    /// "relations", "nodes", "labels".
    [[nodiscard]] drawing::Part layer(const QString& id) const { return {within + id, {}, {}}; }
    /// The entity's name. `what` it is: "node", "label", "lane".
    [[nodiscard]] drawing::Part ofEntity(base::EntityId entity, const QString& what) const;
    /// The claim as a sentence; leads to its first source on the web.
    [[nodiscard]] drawing::Part ofClaim(base::ClaimId claim, const QString& what) const;
};

} // namespace knotary::scene
