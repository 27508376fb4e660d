// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a positioned tree means: kinds and properties, sources, entities and claims of a data set.
// Reads on after every mistake, keeps whatever can be shown, and says what happened to the rest.

#include "model/formats/format.h"
#include "model/formats/yaml/fields.h"

namespace knotary::formats
{

/// Does the file have to begin with "knotary: 1"? (JSON has no such key.)
enum class VersionKey
{
    Required,
    Optional
};

/// `result.dataset` stays empty where the root is no data set at all.
void decodeDataset(FieldReader& reader, const schema::Schema& schema, VersionKey versionKey,
                   const base::Control& control, ReadResult& result);

/// Adds the kinds and properties of a map with the lists `kinds` and `properties`.
void decodeSchema(FieldReader& reader, YamlIndex root, schema::Schema& schema);

} // namespace knotary::formats
