// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/savedviewsyaml.h"

#include "model/formats/limits.h"
#include "model/formats/yaml/plaintext.h"

#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace knotary::formats
{

namespace
{

/// The entries of a list that are maps with a name.
template<class Entry, class Read>
std::vector<Entry> entriesIn(FieldReader& reader, YamlIndex list, std::string_view section,
                             std::initializer_list<std::string_view> known, const Read& read)
{
    std::vector<Entry> entries;
    const YamlKind kind = reader.tree().node(list).kind;
    if (kind != YamlKind::List) {
        if (kind != YamlKind::Null)
            reader.reportForm(list, section, "list");
        return entries;
    }
    for (const YamlIndex item : reader.itemsOf(list)) {
        if (entries.size() >= limits::savedViews) {
            reader.findings().warning("arrangement.too-many-saved", reader.spanOf(item),
                                      {std::string(section), std::to_string(limits::savedViews)});
            break;
        }
        if (reader.tree().node(item).kind != YamlKind::Map) {
            reader.reportForm(item, section, "map");
            continue;
        }
        const Record record(reader, item, known);
        std::string name = record.text("name");
        if (name.empty()) {
            reader.findings().warning("arrangement.nameless", record.placeOf("name"));
            continue;
        }
        entries.push_back(read(record, std::move(name)));
    }
    return entries;
}

std::optional<double> numberIn(FieldReader& reader, const Record& record, std::string_view field,
                               double most)
{
    const std::string text = record.text(field);
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error == std::errc() && rest == end && std::isfinite(number) && std::abs(number) <= most)
        return number;
    reader.findings().warning("arrangement.not-a-number", record.placeOf(field), {text});
    return std::nullopt;
}

std::optional<SavedCamera> cameraIn(FieldReader& reader, const Record& view)
{
    const Field* const camera = view.find("camera");
    if (camera == nullptr)
        return std::nullopt;
    if (reader.tree().node(camera->value).kind != YamlKind::Map) {
        reader.reportForm(camera->value, "camera", "map");
        return std::nullopt;
    }
    const Record record(reader, camera->value, {"x", "y", "scale"});
    const auto x = numberIn(reader, record, "x", limits::coordinate);
    const auto y = numberIn(reader, record, "y", limits::coordinate);
    const auto scale = numberIn(reader, record, "scale", limits::cameraScale);
    if (!x || !y || !scale || *scale <= 0)
        return std::nullopt;
    return SavedCamera{*x, *y, *scale};
}

std::string digits(double number)
{
    std::array<char, 64> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), result.ptr};
}

void addField(std::string& fields, const char* name, std::string_view value)
{
    const std::string text = value.empty() ? std::string() : plainOrQuoted(value);
    if (!text.empty())
        fields.append(fields.empty() ? "" : ", ").append(name).append(": ").append(text);
}

bool isWritable(const SavedCamera& camera)
{
    return std::abs(camera.x) <= limits::coordinate && std::abs(camera.y) <= limits::coordinate &&
           camera.scale > 0 && camera.scale <= limits::cameraScale;
}

std::string fieldsOf(const SavedView& view)
{
    std::string fields;
    addField(fields, "name", view.name);
    if (fields.empty())
        return fields;
    addField(fields, "filter", view.filter);
    addField(fields, "window", view.window);
    std::string keys;
    for (const std::string& key : view.selected) {
        if (const std::string text = plainOrQuoted(key); !text.empty())
            keys.append(keys.empty() ? "" : ", ").append(text);
    }
    if (!keys.empty())
        fields.append(", selected: [").append(keys).append("]");
    addField(fields, "current", view.current);
    addField(fields, "source", view.source);
    if (view.camera && isWritable(*view.camera))
        fields.append(", camera: {x: ")
            .append(digits(view.camera->x))
            .append(", y: ")
            .append(digits(view.camera->y))
            .append(", scale: ")
            .append(digits(view.camera->scale))
            .append("}");
    return fields;
}

std::string fieldsOf(const SavedFilter& filter)
{
    std::string fields;
    addField(fields, "name", filter.name);
    if (!fields.empty())
        addField(fields, "query", filter.query);
    return fields;
}

template<class Entry>
std::string sectionText(const char* name, const std::vector<Entry>& entries)
{
    std::string lines;
    for (const Entry& entry : entries) {
        if (const std::string fields = fieldsOf(entry); !fields.empty())
            lines.append("  - {").append(fields).append("}\n");
    }
    return lines.empty() ? lines : std::string(name) + ":\n" + lines;
}

} // namespace

std::vector<SavedView> bookmarksIn(FieldReader& reader, YamlIndex list)
{
    return entriesIn<SavedView>(
        reader, list, "bookmarks",
        {"name", "filter", "window", "selected", "current", "source", "camera"},
        [&reader](const Record& record, std::string name) {
            return SavedView{.name = std::move(name),
                             .filter = record.text("filter"),
                             .window = record.text("window"),
                             .selected = record.texts("selected"),
                             .current = record.text("current"),
                             .source = record.text("source"),
                             .camera = cameraIn(reader, record)};
        });
}

std::vector<SavedFilter> filtersIn(FieldReader& reader, YamlIndex list)
{
    return entriesIn<SavedFilter>(reader, list, "filters", {"name", "query"},
                                  [](const Record& record, std::string name) {
                                      return SavedFilter{std::move(name), record.text("query")};
                                  });
}

std::string bookmarksText(const std::vector<SavedView>& bookmarks)
{
    return sectionText("bookmarks", bookmarks);
}

std::string filtersText(const std::vector<SavedFilter>& filters)
{
    return sectionText("filters", filters);
}

} // namespace knotary::formats
