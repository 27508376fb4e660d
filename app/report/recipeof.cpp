// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a request back to its recipe.

#include "app/report/recipe.h"
#include "app/report/recipewords.h"

#include <algorithm>

namespace knotary::report
{
namespace
{

using formats::FigureRecipe;

class Describer
{
public:
    Describer(const FigureRequest& request, const dataset::Dataset& dataset)
        : m_request(request), m_dataset(dataset)
    {}

    [[nodiscard]] FigureRecipe describe() const
    {
        FigureRecipe recipe;
        recipe.view = codeOf(m_request.view).toStdString();
        describeContent(recipe);
        describeLook(recipe);
        describeLayout(recipe);
        describeLens(recipe);
        describeTimeline(recipe);
        describeOfView(recipe);
        return recipe;
    }

private:
    [[nodiscard]] std::string keyOf(base::EntityId entity) const
    {
        const dataset::Entity* const found = m_dataset.entity(entity);
        return found == nullptr ? std::string() : found->key;
    }

    [[nodiscard]] std::vector<std::string> keysOf(const document::Entities& entities) const
    {
        std::vector<std::string> keys;
        for (const base::EntityId entity : entities) {
            if (std::string key = keyOf(entity); !key.empty())
                keys.push_back(std::move(key));
        }
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    /// Text that is not known to be in a language.
    [[nodiscard]] static schema::LocalizedText plain(const QString& text)
    {
        return text.isEmpty() ? schema::LocalizedText()
                              : schema::LocalizedText{{"und", text.toStdString()}};
    }

    void describeContent(FigureRecipe& recipe) const
    {
        query::Query terms = m_request.query;
        terms.years.reset(); // those of the window
        recipe.query = query::textOf(terms);
        if (m_request.view == View::Changes && m_request.compared)
            recipe.window = std::to_string(m_request.compared->first) + ".." +
                            std::to_string(m_request.compared->last);
        else if (m_request.window)
            recipe.window = query::textOf(*m_request.window);
        if (m_request.query.about != FigureRequest().query.about)
            recipe.about = static_cast<std::uint32_t>(m_request.query.about.units);
        if (m_request.focus)
            recipe.focus = keyOf(*m_request.focus);
        if (m_request.depth && !recipe.focus.empty())
            recipe.depth = static_cast<std::uint32_t>(*m_request.depth);
        for (const auto& [entity, place] : m_request.places) {
            if (const std::string key = keyOf(entity); !key.empty())
                recipe.places[key] = {place.x, place.y};
        }
        recipe.hidden = keysOf(m_request.hidden);
        recipe.selected = keysOf(m_request.selected);
    }

    void describeSize(formats::FigureSize& size) const
    {
        const FigureRequest usual;
        const QSizeF millimetres = m_request.millimetres;
        for (const Preset& preset : presets()) {
            if (preset.millimetres == millimetres && preset.dpi == m_request.dpi) {
                size.preset = preset.id.toStdString();
                return;
            }
        }
        if (millimetres != usual.millimetres) {
            size.width = millimetres.width();
            size.height = millimetres.height();
        }
        if (m_request.dpi != usual.dpi)
            size.dpi = static_cast<std::uint32_t>(m_request.dpi);
    }

    void describeLook(FigureRecipe& recipe) const
    {
        const FigureRequest usual;
        describeSize(recipe.size);
        if (m_request.theme != usual.theme)
            recipe.theme = scene::codeOf(m_request.theme).toStdString();
        if (m_request.language != usual.language)
            recipe.language = text::codeOf(m_request.language).toStdString();
        recipe.isTransparent = m_request.isTransparent;
        recipe.carriesData = m_request.carriesData;
        if (m_request.title)
            recipe.title = plain(*m_request.title);
        recipe.caption = plain(m_request.caption);
        if (m_request.citations)
            recipe.citations = text::codeOf(*m_request.citations).toStdString();
    }

    void describeLayout(FigureRecipe& recipe) const
    {
        const document::LayoutRecipe& layout = m_request.layout;
        formats::FigureLayout written;
        written.engine = layout.engine;
        written.focus = keyOf(layout.focus);
        if (layout.seed != document::LayoutRecipe().seed)
            written.seed = layout.seed;
        for (const base::ParameterDescription& parameter :
             document::engineOf(layout).parameters()) {
            const double value = layout.values.value(parameter);
            if (value != parameter.defaultValue)
                written.parameters[parameter.id] = base::textOf(parameter, value);
        }
        if (written != formats::FigureLayout())
            recipe.layout = std::move(written);
    }

    void describeLens(FigureRecipe& recipe) const
    {
        const LensChoice& lens = m_request.lens;
        if (lens.colouring != nullptr)
            recipe.colourBy = lens.colouring->id();
        if (lens.sizes == scene::NodeLens::Sizes::Same)
            recipe.sizeBy = sameSize;
        else if (lens.sizes == scene::NodeLens::Sizes::Numbers && lens.sizing != nullptr)
            recipe.sizeBy = lens.sizing->id();
    }

    void describeTimeline(FigureRecipe& recipe) const
    {
        const figures::TimelineOptions& options = m_request.timeline;
        const figures::TimelineOptions usual;
        const auto word = [](const QStringList& codes, auto value) {
            return codes[static_cast<qsizetype>(value)].toStdString();
        };
        if (options.by != usual.by)
            recipe.timeline["by"] = word(figures::groupByCodes(), options.by);
        if (options.counting != usual.counting)
            recipe.timeline["counting"] = word(figures::countingCodes(), options.counting);
        if (options.unit != usual.unit)
            recipe.timeline["bins"] = word(figures::unitCodes(), options.unit);
        if (options.isShare)
            recipe.timeline["share"] = "yes";
        if (!options.quantity.isEmpty())
            recipe.timeline["quantity"] = options.quantity.toStdString();
    }

    void describeOfView(FigureRecipe& recipe) const
    {
        const FigureRequest usual;
        if (m_request.lanes != usual.lanes)
            recipe.rows = rowsWords()[static_cast<qsizetype>(m_request.lanes)].toStdString();
        if (m_request.yearsInPanel != usual.yearsInPanel)
            recipe.every = static_cast<std::uint32_t>(m_request.yearsInPanel);
        recipe.from = keyOf(m_request.from);
        recipe.to = keyOf(m_request.to);
        if (m_request.table != usual.table)
            recipe.table = tableWords()[static_cast<qsizetype>(m_request.table)].toStdString();
    }

    const FigureRequest& m_request;
    const dataset::Dataset& m_dataset;
};

} // namespace

FigureRecipe recipeOf(const FigureRequest& request, const dataset::Dataset& dataset)
{
    return Describer(request, dataset).describe();
}

} // namespace knotary::report
