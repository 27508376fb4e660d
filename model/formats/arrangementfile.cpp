// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/arrangementfile.h"

#include "model/base/editdistance.h"
#include "model/formats/filebytes.h"
#include "model/formats/limits.h"
#include "model/formats/savedviewsyaml.h"
#include "model/formats/yaml/numbers.h"
#include "model/formats/yaml/readyaml.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace knotary::formats
{
namespace
{

constexpr std::string_view formatName = "knotary-arrangement";
constexpr std::string_view version = "1";
constexpr std::size_t entitiesBetweenQuestions = 1024;

class ArrangementDecoder
{
public:
    ArrangementDecoder(FieldReader& reader, const base::Control& control)
        : m_reader(reader), m_control(control)
    {}

    /// Nothing where the file is not ours to read; refusal() says why.
    [[nodiscard]] std::optional<ArrangementFile> decode();
    [[nodiscard]] const std::optional<base::Diagnostic>& refusal() const { return m_refusal; }

private:
    using Names = std::initializer_list<std::string_view>;

    [[nodiscard]] const YamlNode& node(YamlIndex index) const
    {
        return m_reader.tree().node(index);
    }
    [[nodiscard]] bool isOurs(const std::vector<Field>& sections);
    [[nodiscard]] std::optional<std::vector<ArrangedEntity>> placesIn(YamlIndex map);
    [[nodiscard]] ArrangedEntity entityIn(std::string key, YamlIndex map);
    [[nodiscard]] std::optional<ArrangedBy> layoutIn(YamlIndex map);
    [[nodiscard]] std::optional<float> coordinateIn(YamlIndex value);
    [[nodiscard]] bool flagIn(YamlIndex value);
    void reportUnknown(YamlIndex key, Names known);
    void reportForm(YamlIndex value, std::string_view field);
    void refuse(const char* code, YamlIndex where, std::vector<std::string> arguments = {})
    {
        m_refusal = {code, base::Severity::Warning, m_reader.spanOf(where), std::move(arguments),
                     std::nullopt};
    }

    FieldReader& m_reader;
    const base::Control& m_control;
    std::optional<base::Diagnostic> m_refusal;
};

const Field* named(const std::vector<Field>& fields, const YamlTree& tree, std::string_view name)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) {
        return tree.node(field.key).text == name;
    });
    return found == fields.end() ? nullptr : &*found;
}

bool ArrangementDecoder::isOurs(const std::vector<Field>& sections)
{
    const Field* const format = named(sections, m_reader.tree(), "format");
    if (format == nullptr || node(format->value).text != formatName) {
        refuse("arrangement.not-ours", format == nullptr ? m_reader.tree().root : format->value);
        return false;
    }
    const Field* const written = named(sections, m_reader.tree(), "version");
    if (written == nullptr || node(written->value).text != version) {
        refuse("arrangement.version-unsupported", written == nullptr ? format->key : written->value,
               {written == nullptr ? std::string() : node(written->value).text});
        return false;
    }
    return true;
}

std::optional<ArrangementFile> ArrangementDecoder::decode()
{
    const YamlIndex root = m_reader.tree().resolved(m_reader.tree().root);
    if (node(root).kind != YamlKind::Map) {
        refuse("arrangement.not-ours", root);
        return std::nullopt;
    }
    const std::vector<Field> sections = m_reader.fieldsOf(root);
    if (!isOurs(sections))
        return std::nullopt;

    ArrangementFile arrangement;
    for (const Field& section : sections) {
        const std::string& name = node(section.key).text;
        if (name == "places") {
            std::optional<std::vector<ArrangedEntity>> places = placesIn(section.value);
            if (!places)
                return std::nullopt;
            arrangement.entities = std::move(*places);
        } else if (name == "layout") {
            arrangement.layout = layoutIn(section.value);
        } else if (name == "bookmarks") {
            arrangement.bookmarks = bookmarksIn(m_reader, section.value);
        } else if (name == "filters") {
            arrangement.filters = filtersIn(m_reader, section.value);
        } else if (name != "format" && name != "version") {
            reportUnknown(section.key, {"bookmarks", "filters", "layout", "places"});
        }
    }
    return arrangement;
}

std::optional<std::vector<ArrangedEntity>> ArrangementDecoder::placesIn(YamlIndex map)
{
    std::vector<ArrangedEntity> entities;
    if (node(map).kind == YamlKind::Null)
        return entities;
    if (node(map).kind != YamlKind::Map) {
        refuse("arrangement.wrong-form", map, {"places", m_reader.formOf(map), "map"});
        return std::nullopt;
    }
    const std::vector<Field> fields = m_reader.fieldsOf(map);
    if (fields.size() > limits::entities) {
        refuse("arrangement.too-many", map, {std::to_string(limits::entities)});
        return std::nullopt;
    }
    entities.reserve(fields.size());
    for (const Field& field : fields) {
        if (entities.size() % entitiesBetweenQuestions == 0 && m_control.isCancelled()) {
            refuse("read.cancelled", field.key);
            return std::nullopt;
        }
        const std::string& key = node(field.key).text;
        if (node(field.value).kind == YamlKind::Map)
            entities.push_back(entityIn(key, field.value));
        else if (node(field.value).kind != YamlKind::Null)
            reportForm(field.value, key);
    }
    return entities;
}

ArrangedEntity ArrangementDecoder::entityIn(std::string key, YamlIndex map)
{
    ArrangedEntity entity;
    entity.key = std::move(key);
    const std::vector<Field> fields = m_reader.fieldsOf(map);
    const Field* const x = named(fields, m_reader.tree(), "x");
    const Field* const y = named(fields, m_reader.tree(), "y");
    if (x != nullptr && y != nullptr) {
        const std::optional<float> across = coordinateIn(x->value);
        const std::optional<float> down = coordinateIn(y->value);
        if (across && down)
            entity.place = ArrangedPlace{*across, *down};
    } else if (x != nullptr || y != nullptr) {
        const YamlIndex where = x != nullptr ? x->key : y->key;
        m_reader.findings().warning("arrangement.half-a-place", m_reader.spanOf(where));
    }
    for (const Field& field : fields) {
        const std::string& name = node(field.key).text;
        if (name == "pinned")
            entity.isPinned = flagIn(field.value);
        else if (name == "hidden")
            entity.isHidden = flagIn(field.value);
        else if (name != "x" && name != "y")
            reportUnknown(field.key, {"x", "y", "pinned", "hidden"});
    }
    return entity;
}

std::optional<float> ArrangementDecoder::coordinateIn(YamlIndex value)
{
    if (node(value).kind == YamlKind::Scalar) {
        const std::optional<double> number = numberIn<double>(node(value).text);
        if (number && std::abs(*number) <= limits::coordinate)
            return static_cast<float>(*number);
    }
    const std::string said =
        node(value).kind == YamlKind::Scalar ? node(value).text : m_reader.formOf(value);
    m_reader.findings().warning(
        "arrangement.no-place", m_reader.spanOf(value),
        {said, std::to_string(static_cast<std::int64_t>(limits::coordinate))});
    return std::nullopt;
}

bool ArrangementDecoder::flagIn(YamlIndex value)
{
    const std::string& text = node(value).text;
    if (text == "true")
        return true;
    if (text != "false")
        m_reader.findings().warning("arrangement.not-a-flag", m_reader.spanOf(value), {text});
    return false;
}

std::optional<ArrangedBy> ArrangementDecoder::layoutIn(YamlIndex map)
{
    if (node(map).kind != YamlKind::Map) {
        if (node(map).kind != YamlKind::Null)
            reportForm(map, "layout");
        return std::nullopt;
    }
    ArrangedBy layout;
    const auto reportNumber = [this](YamlIndex value) {
        m_reader.findings().warning("arrangement.not-a-number", m_reader.spanOf(value),
                                    {node(value).text});
    };
    for (const Field& field : m_reader.fieldsOf(map)) {
        const std::string& name = node(field.key).text;
        if (name == "engine") {
            layout.engine = node(field.value).text;
        } else if (name == "focus") {
            layout.focus = node(field.value).text;
        } else if (name == "seed") {
            layout.seed = numberIn<std::uint64_t>(node(field.value).text);
            if (!layout.seed)
                reportNumber(field.value);
        } else if (name == "parameters" && node(field.value).kind == YamlKind::Map) {
            for (const Field& parameter : m_reader.fieldsOf(field.value)) {
                if (const auto number = numberIn<double>(node(parameter.value).text))
                    layout.parameters.emplace_back(node(parameter.key).text, *number);
                else
                    reportNumber(parameter.value);
            }
        } else if (name == "parameters") {
            reportForm(field.value, name);
        } else {
            reportUnknown(field.key, {"engine", "focus", "seed", "parameters"});
        }
    }
    return layout.engine.empty() ? std::nullopt : std::optional(layout);
}

void ArrangementDecoder::reportForm(YamlIndex value, std::string_view field)
{
    m_reader.findings().warning("data.wrong-form", m_reader.spanOf(value),
                                {std::string(field), m_reader.formOf(value), "map"});
}

void ArrangementDecoder::reportUnknown(YamlIndex key, Names known)
{
    std::string list;
    for (const std::string_view word : known)
        list += (list.empty() ? "" : ", ") + std::string(word);
    const std::string& name = node(key).text;
    m_reader.findings().warning("arrangement.unknown-field", m_reader.spanOf(key),
                                {name, base::nearest(name, std::vector(known)), list});
}

/// The first error stands for all: the file is not used, and whoever mends it starts there.
base::Diagnostic reasonIn(const base::Diagnostics& diagnostics)
{
    const auto first =
        std::find_if(diagnostics.begin(), diagnostics.end(), [](const base::Diagnostic& one) {
            return one.severity == base::Severity::Error;
        });
    base::Diagnostic reason = first == diagnostics.end() ? base::Diagnostic() : *first;
    if (reason.code == "text.empty" || reason.code == "text.only-comments")
        reason.code = "arrangement.empty";
    reason.severity = base::Severity::Warning;
    return reason;
}

} // namespace

DecodedArrangement decodeArrangement(std::string_view bytes, const std::string& name,
                                     const base::Control& control)
{
    DecodedArrangement decoded;
    Findings findings;
    std::optional<base::Diagnostic> refusal;
    readYaml(bytes, name, findings, control, [&](YamlTree& /*tree*/, FieldReader& reader) {
        ArrangementDecoder decoder(reader, control);
        decoded.arrangement = decoder.decode();
        refusal = decoder.refusal();
    });
    decoded.diagnostics = findings.take();
    if (!decoded.arrangement)
        decoded.diagnostics = {refusal ? *refusal : reasonIn(decoded.diagnostics)};
    for (base::Diagnostic& diagnostic : decoded.diagnostics)
        diagnostic.severity = std::min(diagnostic.severity, base::Severity::Warning);
    return decoded;
}

ReadArrangement readArrangementFile(const std::string& path, const base::Control& control)
{
    ReadArrangement read;
    std::string bytes;
    std::optional<base::Diagnostic> problem =
        readBytes(path, limits::arrangementBytes, control, bytes);
    if (!problem) {
        read.decoded = decodeArrangement(bytes, path, control);
        read.bytes = std::move(bytes);
    } else if (problem->code == "file.not-found" || problem->code == "file.name-too-long") {
        read.decoded.arrangement.emplace();
    } else {
        read.decoded.diagnostics = {reasonIn({*problem})};
    }
    return read;
}

} // namespace knotary::formats
