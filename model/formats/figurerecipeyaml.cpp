// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figurerecipeyaml.h"

#include "model/formats/limits.h"
#include "model/formats/yaml/numbers.h"

#include <cmath>
#include <initializer_list>
#include <tuple>

namespace knotary::formats
{
namespace
{

constexpr std::string_view noCitations = "none";

class RecipeDecoder
{
public:
    RecipeDecoder(FieldReader& reader, const Record& record) : m_reader(reader), m_record(record) {}

    [[nodiscard]] FigureRecipe decode();

private:
    [[nodiscard]] const YamlNode& node(YamlIndex index) const
    {
        return m_reader.tree().node(index);
    }
    [[nodiscard]] bool isMap(const Field& field, std::string_view name);
    void keepSpan(const std::string& name, const Field& field);

    void readTitle(FigureRecipe& recipe);
    void readCitations(FigureRecipe& recipe);
    void readFlag(std::string_view name, bool& flag);
    template<class Number>
    void readNumber(const Record& record, const std::string& prefix, std::string_view name,
                    std::optional<Number>& number);
    [[nodiscard]] std::vector<std::string> items(std::string_view name);
    void readLayout(FigureRecipe& recipe);
    void readSize(FigureRecipe& recipe);
    void readTimeline(FigureRecipe& recipe);
    void readPlaces(FigureRecipe& recipe);
    [[nodiscard]] std::optional<ArrangedPlace> placeIn(YamlIndex pair);

    FieldReader& m_reader;
    const Record& m_record;
    std::map<std::string, base::SourceSpan> m_spans;
};

void RecipeDecoder::keepSpan(const std::string& name, const Field& field)
{
    const bool isWritten = node(field.value).length > 0;
    m_spans[name] = m_reader.spanOf(isWritten ? field.value : field.key);
}

bool RecipeDecoder::isMap(const Field& field, std::string_view name)
{
    if (node(field.value).kind == YamlKind::Map)
        return true;
    if (node(field.value).kind != YamlKind::Null)
        m_reader.reportForm(field.value, name, "map");
    return false;
}

void RecipeDecoder::readTitle(FigureRecipe& recipe)
{
    const Field* const field = m_record.find("title");
    if (field != nullptr && node(field->value).kind != YamlKind::Null)
        recipe.title = m_reader.localized(field->value, "title");
}

void RecipeDecoder::readCitations(FigureRecipe& recipe)
{
    recipe.citations = m_record.text("cite");
    if (recipe.citations == noCitations)
        recipe.citations.clear();
}

void RecipeDecoder::readFlag(std::string_view name, bool& flag)
{
    const std::string text = m_record.text(name);
    if (text == "true" || text == "false")
        flag = text == "true";
    else if (!text.empty())
        m_reader.findings().error("recipe.not-a-flag", m_record.placeOf(name),
                                  {std::string(name), text});
}

template<class Number>
void RecipeDecoder::readNumber(const Record& record, const std::string& prefix,
                               std::string_view name, std::optional<Number>& number)
{
    const Field* const field = record.find(name);
    const std::optional<std::string> text =
        field == nullptr ? std::nullopt : m_reader.text(field->value, name);
    if (!text)
        return;
    keepSpan(prefix + std::string(name), *field);
    number = numberIn<Number>(*text);
    if (!number)
        m_reader.findings().error(std::is_floating_point_v<Number> ? "recipe.not-a-number"
                                                                   : "recipe.not-a-count",
                                  record.placeOf(name), {std::string(name), *text});
}

std::vector<std::string> RecipeDecoder::items(std::string_view name)
{
    const Field* const field = m_record.find(name);
    if (field == nullptr)
        return {};
    if (node(field->value).childCount > limits::entities) {
        m_reader.findings().error("recipe.too-many", m_record.placeOf(name),
                                  {std::string(name), std::to_string(limits::entities)});
        return {};
    }
    const bool isList = node(field->value).kind == YamlKind::List;
    for (const YamlIndex item :
         isList ? m_reader.itemsOf(field->value) : std::vector{field->value}) {
        if (node(item).kind == YamlKind::Scalar)
            m_spans[std::string(name) + '.' + node(item).text] = m_reader.spanOf(item);
    }
    return m_record.texts(name);
}

void RecipeDecoder::readLayout(FigureRecipe& recipe)
{
    const Field* const field = m_record.find("layout");
    if (field == nullptr || !isMap(*field, "layout"))
        return;
    const Record record(m_reader, field->value, {"engine", "seed", "parameters", "focus"});
    FigureLayout layout;
    layout.engine = record.text("engine");
    layout.focus = record.text("focus");
    for (const char* const name : {"engine", "focus"}) {
        if (const Field* const word = record.find(name); word != nullptr)
            keepSpan(std::string("layout.") + name, *word);
    }
    readNumber(record, "layout.", "seed", layout.seed);
    const Field* const parameters = record.find("parameters");
    if (parameters != nullptr && isMap(*parameters, "parameters")) {
        for (const Field& parameter : m_reader.fieldsOf(parameters->value)) {
            const std::string& name = node(parameter.key).text;
            if (std::optional<std::string> value = m_reader.text(parameter.value, name)) {
                keepSpan("layout.parameters." + name, parameter);
                layout.parameters[name] = std::move(*value);
            }
        }
    }
    recipe.layout = std::move(layout);
}

void RecipeDecoder::readSize(FigureRecipe& recipe)
{
    const Field* const field = m_record.find("size");
    if (field == nullptr)
        return;
    if (node(field->value).kind != YamlKind::Map) {
        recipe.size.preset = m_record.text("size");
        return;
    }
    const Record record(m_reader, field->value, {"preset", "width", "height", "dpi"});
    recipe.size.preset = record.text("preset");
    if (const Field* const preset = record.find("preset"); preset != nullptr)
        keepSpan("size.preset", *preset);
    readNumber(record, "size.", "width", recipe.size.width);
    readNumber(record, "size.", "height", recipe.size.height);
    readNumber(record, "size.", "dpi", recipe.size.dpi);
}

void RecipeDecoder::readTimeline(FigureRecipe& recipe)
{
    const Field* const field = m_record.find("timeline");
    if (field == nullptr || !isMap(*field, "timeline"))
        return;
    const Record record(m_reader, field->value, {"by", "counting", "bins", "share", "quantity"});
    for (const char* const name : {"by", "counting", "bins", "share", "quantity"}) {
        const Field* const word = record.find(name);
        std::string value = record.text(name);
        if (word == nullptr || value.empty())
            continue;
        keepSpan(std::string("timeline.") + name, *word);
        recipe.timeline[name] = std::move(value);
    }
}

std::optional<ArrangedPlace> RecipeDecoder::placeIn(YamlIndex pair)
{
    if (node(pair).kind != YamlKind::List)
        return std::nullopt;
    const std::vector<YamlIndex> numbers = m_reader.itemsOf(pair);
    if (numbers.size() != 2)
        return std::nullopt;
    const std::optional<double> x = numberIn<double>(node(numbers[0]).text);
    const std::optional<double> y = numberIn<double>(node(numbers[1]).text);
    if (!x || !y || std::abs(*x) > limits::coordinate || std::abs(*y) > limits::coordinate)
        return std::nullopt;
    return ArrangedPlace{static_cast<float>(*x), static_cast<float>(*y)};
}

void RecipeDecoder::readPlaces(FigureRecipe& recipe)
{
    const Field* const field = m_record.find("places");
    if (field == nullptr || !isMap(*field, "places"))
        return;
    if (node(field->value).childCount / 2 > limits::entities) {
        m_reader.findings().error("recipe.too-many", m_record.placeOf("places"),
                                  {"places", std::to_string(limits::entities)});
        return;
    }
    for (const Field& entry : m_reader.fieldsOf(field->value)) {
        const std::string& key = node(entry.key).text;
        if (const std::optional<ArrangedPlace> place = placeIn(entry.value)) {
            recipe.places[key] = *place;
            m_spans["places." + key] = m_reader.spanOf(entry.key);
        } else {
            m_reader.findings().error(
                "recipe.not-a-place", m_reader.spanOf(entry.key),
                {key, std::to_string(static_cast<std::int64_t>(limits::coordinate))});
        }
    }
}

FigureRecipe RecipeDecoder::decode()
{
    FigureRecipe recipe;
    for (const Field& field : m_reader.fieldsOf(m_record.node()))
        keepSpan(node(field.key).text, field);
    m_spans[""] = m_reader.spanOf(m_record.node());
    recipe.files = items("file");
    if (m_record.has("view"))
        recipe.view = m_record.text("view");
    readTitle(recipe);
    recipe.caption = m_record.localized("caption");
    recipe.query = m_record.text("query");
    recipe.window = m_record.text("years");
    recipe.focus = m_record.text("focus");
    readNumber(m_record, {}, "depth", recipe.depth);
    readLayout(recipe);
    readPlaces(recipe);
    recipe.hidden = items("hidden");
    recipe.selected = items("selected");
    readSize(recipe);
    recipe.theme = m_record.text("theme");
    recipe.language = m_record.text("language");
    readCitations(recipe);
    readFlag("transparent", recipe.isTransparent);
    readFlag("carries-data", recipe.carriesData);
    readNumber(m_record, {}, "about", recipe.about);
    recipe.colourBy = m_record.text("colour-by");
    recipe.sizeBy = m_record.text("size-by");
    readTimeline(recipe);
    recipe.rows = m_record.text("rows");
    readNumber(m_record, {}, "every", recipe.every);
    recipe.from = m_record.text("from");
    recipe.to = m_record.text("to");
    recipe.table = m_record.text("table");
    recipe.spans = std::move(m_spans);
    return recipe;
}

std::optional<FigureRecipe> decodedWith(FieldReader& reader, YamlIndex map, std::string_view name,
                                        std::initializer_list<std::string_view> known)
{
    if (reader.tree().node(map).kind != YamlKind::Map) {
        reader.reportForm(map, name, "map");
        return std::nullopt;
    }
    const Record record(reader, map, known);
    return RecipeDecoder(reader, record).decode();
}

} // namespace

bool FigureRecipe::operator==(const FigureRecipe& other) const
{
    const auto all = [](const FigureRecipe& one) {
        return std::tie(one.files, one.view, one.title, one.caption, one.query, one.window,
                        one.focus, one.depth, one.layout, one.places, one.hidden, one.selected,
                        one.size, one.theme, one.language, one.citations, one.isTransparent,
                        one.carriesData, one.about, one.colourBy, one.sizeBy, one.timeline,
                        one.rows, one.every, one.from, one.to, one.table);
    };
    return all(*this) == all(other);
}

std::optional<FigureRecipe> figureIn(FieldReader& reader, YamlIndex map)
{
    return decodedWith(reader, map, "figures",
                       {"file",  "view",      "title",    "caption",  "query",       "years",
                        "focus", "depth",     "layout",   "places",   "hidden",      "selected",
                        "size",  "theme",     "language", "cite",     "transparent", "carries-data",
                        "about", "colour-by", "size-by",  "timeline", "rows",        "every",
                        "from",  "to",        "table"});
}

std::optional<FigureRecipe> figureDefaultsIn(FieldReader& reader, YamlIndex map)
{
    return decodedWith(reader, map, "defaults",
                       {"query", "years", "layout", "places", "hidden", "size", "theme", "language",
                        "cite", "transparent", "carries-data", "about", "colour-by", "size-by",
                        "timeline"});
}

FigureRecipe withDefaults(FigureRecipe recipe, const FigureRecipe& defaults)
{
    const std::map<std::string, base::SourceSpan> own = recipe.spans;
    const auto take = [&](const std::string& name, auto FigureRecipe::*field) {
        if (own.contains(name) || !defaults.spans.contains(name))
            return;
        recipe.*field = defaults.*field;
        // The field and what is within it.
        for (const auto& [path, span] : defaults.spans) {
            if (path == name || path.starts_with(name + '.'))
                recipe.spans[path] = span;
        }
    };
    take("query", &FigureRecipe::query);
    take("years", &FigureRecipe::window);
    take("layout", &FigureRecipe::layout);
    take("places", &FigureRecipe::places);
    take("hidden", &FigureRecipe::hidden);
    take("size", &FigureRecipe::size);
    take("theme", &FigureRecipe::theme);
    take("language", &FigureRecipe::language);
    take("cite", &FigureRecipe::citations);
    take("transparent", &FigureRecipe::isTransparent);
    take("carries-data", &FigureRecipe::carriesData);
    take("about", &FigureRecipe::about);
    take("colour-by", &FigureRecipe::colourBy);
    take("size-by", &FigureRecipe::sizeBy);
    take("timeline", &FigureRecipe::timeline);
    return recipe;
}

} // namespace knotary::formats
