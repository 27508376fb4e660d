// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An arrangement as text, for people and for version control.

#include "model/formats/arrangementfile.h"
#include "model/formats/limits.h"
#include "model/formats/savedviewsyaml.h"
#include "model/formats/yaml/numbers.h"
#include "model/formats/yaml/plaintext.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace knotary::formats
{
namespace
{

constexpr const char* head =
    "# Where Knotary shows the entities of the data file beside this one; without it they are laid "
    "out anew.\n"
    "format: knotary-arrangement\n"
    "version: 1\n";

bool isWritable(const ArrangedPlace& place)
{
    return std::abs(place.x) <= limits::coordinate && std::abs(place.y) <= limits::coordinate;
}

std::string fieldsOf(const ArrangedEntity& entity)
{
    std::string fields;
    if (entity.place && isWritable(*entity.place))
        fields = "x: " + digits(entity.place->x) + ", y: " + digits(entity.place->y);
    if (entity.isPinned)
        fields += fields.empty() ? "pinned: true" : ", pinned: true";
    if (entity.isHidden)
        fields += fields.empty() ? "hidden: true" : ", hidden: true";
    return fields;
}

std::string layoutText(const ArrangedBy& layout)
{
    const std::string engine = keyText(layout.engine);
    if (engine.empty())
        return {};
    std::string text = "layout: {engine: " + engine;
    if (const std::string focus = keyText(layout.focus); !focus.empty())
        text += ", focus: " + focus;
    if (layout.seed)
        text += ", seed: " + digits(*layout.seed);
    std::string parameters;
    for (const auto& [name, value] : layout.parameters) {
        const std::string key = keyText(name);
        if (!key.empty() && std::isfinite(value))
            parameters += (parameters.empty() ? "" : ", ") + key + ": " + digits(value);
    }
    if (!parameters.empty())
        text += ", parameters: {" + parameters + "}";
    return text + "}\n";
}

} // namespace

QByteArray encodeArrangement(const ArrangementFile& arrangement)
{
    std::vector<const ArrangedEntity*> order;
    order.reserve(arrangement.entities.size());
    for (const ArrangedEntity& entity : arrangement.entities)
        order.push_back(&entity);
    std::stable_sort(order.begin(), order.end(),
                     [](const ArrangedEntity* one, const ArrangedEntity* other) {
                         return one->key < other->key;
                     });
    const auto isEqual = [](const ArrangedEntity* one, const ArrangedEntity* other) {
        return one->key == other->key;
    };
    order.erase(std::unique(order.begin(), order.end(), isEqual), order.end());

    std::string text = head;
    if (arrangement.layout)
        text += layoutText(*arrangement.layout);
    text += filtersText(arrangement.filters);
    text += bookmarksText(arrangement.bookmarks);
    std::string places;
    for (const ArrangedEntity* entity : order) {
        const std::string key = keyText(entity->key);
        const std::string fields = fieldsOf(*entity);
        if (!key.empty() && !fields.empty())
            places.append("  ").append(key).append(": {").append(fields).append("}\n");
    }
    text += places.empty() ? "places: {}\n" : "places:\n" + places;
    return QByteArray::fromStdString(text);
}

} // namespace knotary::formats
