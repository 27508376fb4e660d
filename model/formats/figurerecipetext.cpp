// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A recipe as text, for people and for version control.

#include "model/formats/figurerecipeyaml.h"
#include "model/formats/limits.h"
#include "model/formats/yaml/numbers.h"
#include "model/formats/yaml/plaintext.h"

#include <array>
#include <cmath>

namespace knotary::formats
{
namespace
{

class RecipeWriter
{
public:
    explicit RecipeWriter(int indent) : m_indent(static_cast<std::size_t>(indent)) {}

    [[nodiscard]] std::string write(const FigureRecipe& recipe) &&;

private:
    /// `value` as it is.
    void line(std::string_view name, const std::string& value, std::size_t deeper = 0)
    {
        m_text.append(m_indent + deeper, ' ').append(name).append(":");
        m_text.append(value.empty() ? "" : " ").append(value).append("\n");
    }
    void word(std::string_view name, std::string_view value, std::size_t deeper = 0)
    {
        const std::string text = value.empty() ? std::string() : plainOrQuoted(value);
        if (!text.empty())
            line(name, text, deeper);
    }
    template<class Number>
    void number(std::string_view name, const std::optional<Number>& value, std::size_t deeper = 0)
    {
        if (value)
            line(name, digits(*value), deeper);
    }
    void localized(std::string_view name, const schema::LocalizedText& text);
    void list(std::string_view name, const std::vector<std::string>& items);
    void layout(const FigureLayout& layout);
    void places(const std::map<std::string, ArrangedPlace>& places);
    void size(const FigureSize& size);
    void timeline(const std::map<std::string, std::string>& timeline);

    std::size_t m_indent;
    std::string m_text;
};

void RecipeWriter::localized(std::string_view name, const schema::LocalizedText& text)
{
    if (text.size() == 1 && text.front().first == "und")
        return word(name, text.front().second);
    line(name, {});
    for (const auto& [language, words] : text)
        word(keyText(language), words, 2);
}

void RecipeWriter::list(std::string_view name, const std::vector<std::string>& items)
{
    std::string lines;
    for (const std::string& item : items) {
        const std::string text = item.empty() ? std::string() : plainOrQuoted(item);
        if (!text.empty())
            lines.append(m_indent + 2, ' ').append("- ").append(text).append("\n");
    }
    if (lines.empty())
        return;
    line(name, {});
    m_text += lines;
}

void RecipeWriter::layout(const FigureLayout& layout)
{
    if (layout == FigureLayout())
        return line("layout", "{}");
    line("layout", {});
    word("engine", layout.engine, 2);
    number("seed", layout.seed, 2);
    if (!layout.parameters.empty())
        line("parameters", {}, 2);
    for (const auto& [name, value] : layout.parameters) {
        if (const std::string key = keyText(name); !key.empty())
            word(key, value, 4);
    }
    word("focus", layout.focus, 2);
}

void RecipeWriter::places(const std::map<std::string, ArrangedPlace>& places)
{
    const auto isWritable = [](float coordinate) {
        return std::abs(coordinate) <= limits::coordinate;
    };
    std::string lines;
    for (const auto& [key, place] : places) {
        const std::string name = keyText(key);
        if (!name.empty() && isWritable(place.x) && isWritable(place.y))
            lines.append(m_indent + 2, ' ')
                .append(name)
                .append(": [")
                .append(digits(place.x))
                .append(", ")
                .append(digits(place.y))
                .append("]\n");
    }
    if (lines.empty())
        return;
    line("places", {});
    m_text += lines;
}

void RecipeWriter::size(const FigureSize& size)
{
    if (size == FigureSize())
        return;
    if (!size.width && !size.height && !size.dpi)
        return word("size", size.preset);
    line("size", {});
    word("preset", size.preset, 2);
    number("width", size.width, 2);
    number("height", size.height, 2);
    number("dpi", size.dpi, 2);
}

void RecipeWriter::timeline(const std::map<std::string, std::string>& timeline)
{
    if (timeline.empty())
        return;
    line("timeline", {});
    for (const auto& [name, value] : timeline) {
        if (const std::string key = keyText(name); !key.empty())
            word(key, value, 2);
    }
}

std::string RecipeWriter::write(const FigureRecipe& recipe) &&
{
    if (recipe.files.size() == 1)
        word("file", recipe.files.front());
    else
        list("file", recipe.files);
    word("view", recipe.view);
    if (recipe.title && recipe.title->empty())
        line("title", "\"\"");
    else if (recipe.title)
        localized("title", *recipe.title);
    if (!recipe.caption.empty())
        localized("caption", recipe.caption);
    word("query", recipe.query);
    word("years", recipe.window);
    word("focus", recipe.focus);
    number("depth", recipe.depth);
    if (recipe.layout)
        layout(*recipe.layout);
    places(recipe.places);
    list("hidden", recipe.hidden);
    list("selected", recipe.selected);
    size(recipe.size);
    word("theme", recipe.theme);
    word("language", recipe.language);
    word("cite", recipe.citations);
    if (recipe.isTransparent)
        line("transparent", "true");
    if (!recipe.carriesData)
        line("carries-data", "false");
    number("about", recipe.about);
    word("colour-by", recipe.colourBy);
    word("size-by", recipe.sizeBy);
    timeline(recipe.timeline);
    word("rows", recipe.rows);
    number("every", recipe.every);
    word("from", recipe.from);
    word("to", recipe.to);
    word("table", recipe.table);
    return std::move(m_text);
}

} // namespace

std::string textOf(const FigureRecipe& recipe, int indent)
{
    return RecipeWriter(indent).write(recipe);
}

} // namespace knotary::formats
