// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The records of a data set as JSON, in the one shape that the command line promises: `convert`
// writes all of them, `show` and `list` some.

#include "model/dataset/dataset.h"
#include "model/formats/jsonwriter.h"

#include <string_view>
#include <vector>

namespace knotary::formats
{

class JsonRecords
{
public:
    /// Both must outlive this.
    JsonRecords(JsonWriter& json, const dataset::Dataset& dataset)
        : m_json(json), m_dataset(dataset)
    {}

    void source(base::SourceId id);
    void entity(base::EntityId id);
    /// What `entity` writes, without the braces: for whoever adds fields of their own.
    void entityFields(base::EntityId id);
    void claim(base::ClaimId id);

    /// {"en": …, "zh": …}
    void byLanguage(std::string_view name, const schema::LocalizedText& text);
    /// One text without a language is just that; nothing is an empty text.
    void plainOrByLanguage(std::string_view name, const schema::LocalizedText& text);
    void texts(std::string_view name, const std::vector<std::string>& all);

private:
    void value(const dataset::Value& value);
    void evidence(const dataset::Evidence& evidence);
    [[nodiscard]] std::string keyOf(base::EntityId id) const;

    JsonWriter& m_json;
    const dataset::Dataset& m_dataset;
};

} // namespace knotary::formats
