// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/recipe.h"

#include "app/figures/multiplesfigure.h"
#include "app/report/recipewords.h"
#include "app/text/fold.h"
#include "model/base/editdistance.h"
#include "model/formats/findings.h"
#include "model/query/quantities.h"
#include "model/query/years.h"

#include <array>
#include <charconv>
#include <cmath>

namespace knotary::report
{
namespace
{

using formats::FigureRecipe;

constexpr double leastMillimetres = 20;
constexpr double mostMillimetres = 2000;
constexpr double leastDpi = 30;
constexpr double mostDpi = 1200;
constexpr double deepest = 100;
constexpr double mostYearsInPanel = 1'000'000;

std::string digits(double number)
{
    std::array<char, 64> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), result.ptr};
}

class Resolver
{
public:
    Resolver(const FigureRecipe& recipe, const dataset::Dataset& dataset)
        : m_recipe(recipe), m_dataset(dataset)
    {}

    [[nodiscard]] ResolvedRequest resolve() &&
    {
        resolveView();
        resolveLook();
        resolveTexts();
        resolveQuery();
        resolveEntities();
        resolveLayout();
        resolveLens();
        resolveTimeline();
        resolveTime();
        resolveOfView();
        return {std::move(m_request), m_findings.take()};
    }

private:
    [[nodiscard]] base::SourceSpan spanOf(const std::string& field) const
    {
        const auto own = m_recipe.spans.find(field);
        const auto found = own != m_recipe.spans.end() ? own : m_recipe.spans.find({});
        return found != m_recipe.spans.end() ? found->second : base::SourceSpan();
    }

    /// The place of the word among `words`; nothing where there is no word, or (reported) none of
    /// these.
    [[nodiscard]] std::optional<qsizetype> choice(const std::string& field, const std::string& word,
                                                  const QStringList& words)
    {
        if (word.empty())
            return std::nullopt;
        const qsizetype place = words.indexOf(QString::fromStdString(word));
        if (place >= 0)
            return place;
        std::vector<std::string> known;
        for (const QString& one : words)
            known.push_back(one.toStdString());
        m_findings.error("recipe.unknown-word", spanOf(field),
                         {field, word, base::nearest(word, {known.begin(), known.end()}),
                          words.join(QStringLiteral(", ")).toStdString()});
        return std::nullopt;
    }

    /// The number within bounds; what is outside is reported.
    [[nodiscard]] double within(const std::string& field, double number, double least, double most)
    {
        if (number >= least && number <= most)
            return number;
        m_findings.error("recipe.out-of-range", spanOf(field),
                         {field, digits(number), digits(least), digits(most)});
        return number > most ? most : least;
    }

    [[nodiscard]] std::string keyLike(const std::string& key) const
    {
        std::vector<std::string_view> known;
        for (const base::EntityId entity : m_dataset.entities())
            known.emplace_back(m_dataset.entity(entity)->key);
        return base::nearest(key, known);
    }

    /// One entity that the figure is about; an invalid id where there is none.
    [[nodiscard]] base::EntityId entity(const std::string& field, const std::string& key)
    {
        if (key.empty())
            return {};
        const std::optional<base::EntityId> found = m_dataset.findEntity(key);
        if (!found)
            m_findings.error("recipe.unknown-entity", spanOf(field), {field, key, keyLike(key)});
        return found.value_or(base::EntityId());
    }

    [[nodiscard]] document::Entities entities(const std::string& field,
                                              const std::vector<std::string>& keys)
    {
        document::Entities all;
        for (const std::string& key : keys) {
            if (const auto found = m_dataset.findEntity(key))
                all.insert(*found);
            else
                m_findings.warning("recipe.unknown-entity", spanOf(field + '.' + key),
                                   {field, key, std::string()});
        }
        return all;
    }

    void reportMissing(const std::string& field)
    {
        m_findings.error("recipe.missing", spanOf({}), {field, m_recipe.view});
    }

    void resolveView()
    {
        if (const auto place = choice("view", m_recipe.view, viewCodes()))
            m_request.view = static_cast<View>(*place);
        else if (m_recipe.view.empty())
            m_findings.error("recipe.unknown-word", spanOf("view"),
                             {"view", std::string(), std::string(),
                              viewCodes().join(QStringLiteral(", ")).toStdString()});
    }

    void resolveSize()
    {
        const formats::FigureSize& size = m_recipe.size;
        const std::string field = size.width || size.height || size.dpi ? "size.preset" : "size";
        if (const auto place = choice(field, size.preset, presetWords())) {
            m_request.millimetres = presets()[*place].millimetres;
            m_request.dpi = presets()[*place].dpi;
        }
        if (size.width)
            m_request.millimetres.setWidth(
                within("size.width", *size.width, leastMillimetres, mostMillimetres));
        if (size.height)
            m_request.millimetres.setHeight(
                within("size.height", *size.height, leastMillimetres, mostMillimetres));
        if (size.dpi)
            m_request.dpi = static_cast<int>(within("size.dpi", *size.dpi, leastDpi, mostDpi));
    }

    void resolveLook()
    {
        resolveSize();
        if (const auto place = choice("theme", m_recipe.theme, themeWords()))
            m_request.theme = static_cast<scene::Theme>(*place);
        if (const auto place = choice("language", m_recipe.language, languageWords()))
            m_request.language = static_cast<text::NameLanguage>(*place);
        if (const auto place = choice("cite", m_recipe.citations, text::citationStyleCodes()))
            m_request.citations = static_cast<text::CitationStyle>(*place);
        m_request.isTransparent = m_recipe.isTransparent;
        m_request.carriesData = m_recipe.carriesData;
    }

    void resolveTexts()
    {
        if (m_recipe.title)
            m_request.title = textIn(*m_recipe.title, m_request.language, QStringLiteral(" / "));
        m_request.caption = textIn(m_recipe.caption, m_request.language, QStringLiteral(" "));
    }

    void resolveQuery()
    {
        query::ParsedQuery parsed = query::parseQuery(m_recipe.query, m_dataset, text::foldTyped);
        m_request.query.terms = std::move(parsed.query.terms);
        const base::SourceSpan span = spanOf("query");
        // Where the text stands in the file as it is, its own columns go on from there.
        const std::size_t around = span.byteLength - m_recipe.query.size();
        const bool isVerbatim = span.byteLength >= m_recipe.query.size() && around <= 2;
        for (base::Diagnostic& finding : parsed.diagnostics) {
            const std::size_t column = finding.where.column;
            finding.where = span;
            if (isVerbatim && column > 0)
                finding.where.column += around / 2 + column - 1;
            m_findings.add(std::move(finding));
        }
        if (m_recipe.about)
            m_request.query.about.units =
                static_cast<int>(within("about", *m_recipe.about, 0, time::widestAbout));
    }

    void resolveEntities()
    {
        if (const base::EntityId focus = entity("focus", m_recipe.focus); focus.isValid())
            m_request.focus = focus;
        if (m_recipe.depth && m_recipe.focus.empty())
            m_findings.error("recipe.missing", spanOf("depth"), {"focus", "depth"});
        else if (m_recipe.depth)
            m_request.depth =
                static_cast<std::size_t>(within("depth", *m_recipe.depth, 0, deepest));
        m_request.hidden = entities("hidden", m_recipe.hidden);
        m_request.selected = entities("selected", m_recipe.selected);
        for (const auto& [key, place] : m_recipe.places) {
            if (const auto found = m_dataset.findEntity(key))
                m_request.places.emplace(*found, layout::Point{place.x, place.y});
            else
                m_findings.note("recipe.unknown-entity", spanOf("places." + key),
                                {"places", key, std::string()});
        }
    }

    void resolveParameter(const layout::Engine& engine, const std::string& name,
                          const std::string& word)
    {
        const std::string field = "layout.parameters." + name;
        QStringList known;
        for (const base::ParameterDescription& parameter : engine.parameters()) {
            known << QString::fromLatin1(parameter.id);
            if (name != parameter.id)
                continue;
            if (const std::optional<double> value = base::readValue(parameter, word))
                m_request.layout.values.set(name, *value);
            else if (!parameter.choices.empty())
                static_cast<void>(choice(field, word, choiceWords(parameter)));
            else
                m_findings.error(
                    "recipe.out-of-range", spanOf(field),
                    {name, word, digits(parameter.minimum), digits(parameter.maximum)});
            return;
        }
        m_findings.error("recipe.unknown-word", spanOf(field),
                         {"layout.parameters", name, nearestOf(name, known),
                          known.join(QStringLiteral(", ")).toStdString()});
    }

    void resolveLayout()
    {
        if (!m_recipe.layout)
            return;
        const formats::FigureLayout& layout = *m_recipe.layout;
        document::LayoutRecipe& recipe = m_request.layout;
        recipe.seed = layout.seed.value_or(recipe.seed);
        recipe.focus = entity("layout.focus", layout.focus);
        if (choice("layout.engine", layout.engine, engineWords()))
            recipe.engine = layout.engine;
        else if (!layout.engine.empty())
            return; // its parameters mean nothing to another engine
        for (const auto& [name, word] : layout.parameters)
            resolveParameter(document::engineOf(recipe), name, word);
    }

    void resolveLens()
    {
        if (choice("colour-by", m_recipe.colourBy, colouringWords()))
            m_request.lens.colouring = analysis::findAnalysis(m_recipe.colourBy);
        if (!choice("size-by", m_recipe.sizeBy, sizingWords()))
            return;
        if (m_recipe.sizeBy == sameSize)
            m_request.lens.sizes = scene::NodeLens::Sizes::Same;
        m_request.lens.sizing = analysis::findAnalysis(m_recipe.sizeBy);
        if (m_request.lens.sizing != nullptr)
            m_request.lens.sizes = scene::NodeLens::Sizes::Numbers;
    }

    [[nodiscard]] std::optional<qsizetype> timelineChoice(const char* name,
                                                          const QStringList& words)
    {
        const auto word = m_recipe.timeline.find(name);
        return word == m_recipe.timeline.end()
                   ? std::nullopt
                   : choice(std::string("timeline.") + name, word->second, words);
    }

    void resolveTimeline()
    {
        figures::TimelineOptions& options = m_request.timeline;
        if (const auto place = timelineChoice("by", figures::groupByCodes()))
            options.by = static_cast<query::GroupBy>(*place);
        if (const auto place = timelineChoice("counting", figures::countingCodes()))
            options.counting = static_cast<time::Counting>(*place);
        if (const auto place = timelineChoice("bins", figures::unitCodes()))
            options.unit = static_cast<time::BinUnit>(*place);
        if (const auto place = timelineChoice("share", flagWords()))
            options.isShare = *place % 2 == 1;
        if (!m_recipe.timeline.contains("quantity"))
            return;
        QStringList rows;
        for (const query::QuantityRow& row : query::quantityRows(m_dataset))
            rows << QString::fromStdString(row.key(m_dataset));
        if (const auto place = timelineChoice("quantity", rows))
            options.quantity = rows[*place];
    }

    void resolveTime()
    {
        if (m_request.view == View::Changes) {
            m_request.compared = query::parseYearRange(m_recipe.window);
            if (m_recipe.window.empty())
                reportMissing("years");
            else if (!m_request.compared || m_request.compared->first >= m_request.compared->last)
                m_findings.error("recipe.not-two-years", spanOf("years"), {m_recipe.window});
            return;
        }
        if (m_recipe.window.empty())
            return;
        m_request.window = query::parseTimeWindow(m_recipe.window);
        if (!m_request.window)
            m_findings.error("recipe.bad-window", spanOf("years"), {m_recipe.window});
    }

    void checkPanels()
    {
        const auto dated = query::datedYears(m_dataset);
        if (!dated)
            return;
        const query::YearRange years =
            m_request.window ? query::yearsOf(*m_request.window, *dated) : *dated;
        const auto most = static_cast<std::int64_t>(figures::mostPanels);
        if ((years.last - years.first) / m_request.yearsInPanel >= most)
            m_findings.error("recipe.too-many-panels", spanOf("every"), {std::to_string(most)});
    }

    void resolveOfView()
    {
        if (const auto place = choice("rows", m_recipe.rows, rowsWords()))
            m_request.lanes = static_cast<charts::LanesForm>(*place);
        if (m_recipe.every)
            m_request.yearsInPanel =
                static_cast<std::int64_t>(within("every", *m_recipe.every, 1, mostYearsInPanel));
        if (m_request.view == View::Multiples)
            checkPanels();
        m_request.from = entity("from", m_recipe.from);
        m_request.to = entity("to", m_recipe.to);
        if (m_request.view == View::Path && m_recipe.from.empty())
            reportMissing("from");
        if (m_request.view == View::Path && m_recipe.to.empty())
            reportMissing("to");
        if (m_request.view == View::Page && m_recipe.focus.empty())
            reportMissing("focus");
        if (const auto place = choice("table", m_recipe.table, tableWords()))
            m_request.table = static_cast<TableRows>(*place);
    }

    const FigureRecipe& m_recipe;
    const dataset::Dataset& m_dataset;
    FigureRequest m_request;
    formats::Findings m_findings;
};

} // namespace

ResolvedRequest requestOf(const FigureRecipe& recipe, const dataset::Dataset& dataset)
{
    return Resolver(recipe, dataset).resolve();
}

} // namespace knotary::report
