// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An arrangement as text, for people and for version control.

#include "model/formats/arrangementfile.h"
#include "model/formats/limits.h"
#include "model/formats/yaml/preflight.h"

#include <algorithm>
#include <array>
#include <charconv>
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

/// The fewest digits that are read as the same number again, in no locale.
template<class Number>
std::string digits(Number number)
{
    std::array<char, 64> text{};
    if (number == Number{})
        number = Number{}; // minus zero is zero
    const std::to_chars_result result =
        std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), result.ptr};
}

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Words that some reader of YAML takes for something else than text.
bool isTaken(std::string_view text)
{
    static constexpr std::array<std::string_view, 11> taken{
        "true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf"};
    std::string small(text);
    for (char& byte : small)
        byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
    return std::find(taken.begin(), taken.end(), small) != taken.end();
}

bool isPlain(std::string_view text)
{
    const auto isPlainByte = [](char byte) {
        return isLetter(byte) || (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' ||
               byte == '.';
    };
    return !text.empty() && isLetter(text.front()) &&
           std::all_of(text.begin(), text.end(), isPlainByte) && !isTaken(text);
}

/// What would not be seen, end the line or turn it round is written as an escape (YAML 1.2.2 §5.7).
std::string escaped(std::string_view character)
{
    if (character == "\"" || character == "\\")
        return "\\" + std::string(character);
    static constexpr std::array<std::pair<std::string_view, const char*>, 3> hidden{
        {{"\xE2\x80\xA8", "\\L"}, {"\xE2\x80\xA9", "\\P"}, {"\xEF\xBB\xBF", "\\uFEFF"}}};
    for (const auto& [bytes, escape] : hidden) {
        if (character == bytes)
            return escape;
    }
    const auto byte = static_cast<unsigned char>(character.front());
    const bool isControl = character.size() == 1 && (byte < 0x20 || byte == 0x7F);
    const bool isHighControl =
        character.size() == 2 && byte == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
    if (!isControl && !isHighControl)
        return std::string(character);
    const auto value = static_cast<unsigned char>(character.back());
    static constexpr std::string_view hex = "0123456789ABCDEF";
    return {'\\', 'x', hex[value >> 4U], hex[value & 0xFU]};
}

/// A text in double quotes where it needs them; empty where it cannot be a key.
std::string keyText(std::string_view key)
{
    if (isPlain(key))
        return key.size() > limits::keyCharacters ? std::string() : std::string(key);
    std::string text = "\"";
    for (std::size_t at = 0; at < key.size();) {
        const std::size_t length = utf8Length(key, at);
        if (length == 0)
            return {};
        text += escaped(key.substr(at, length));
        at += length;
    }
    text += '"';
    return key.empty() || text.size() > limits::keyCharacters ? std::string() : text;
}

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
