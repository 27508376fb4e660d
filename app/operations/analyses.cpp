// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations/analyses.h"

#include "app/document/lens.h"
#include "app/operations/analysiswords.h"
#include "app/operations/verbs.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <utility>

namespace knotary::operations
{

namespace
{

using document::LensColumn;
using document::LensSizes;
using document::Session;

/// An Operation holds plain functions, which know no analysis: one of each for so many.
constexpr std::size_t mostAnalyses = 16;

template<std::size_t index>
void colourBy(Session& session, Ui& /*ui*/)
{
    session.lens().colourBy(analysis::catalogue()[index]);
}
template<std::size_t index>
bool isColouredBy(Session& session, Ui& /*ui*/)
{
    return session.lens().colouring() == analysis::catalogue()[index];
}
template<std::size_t index>
void sizeBy(Session& session, Ui& /*ui*/)
{
    session.lens().sizeBy(*analysis::catalogue()[index]);
}
template<std::size_t index>
bool isSizedBy(Session& session, Ui& /*ui*/)
{
    return session.lens().sizing() == analysis::catalogue()[index];
}

using Run = void (*)(Session&, Ui&);
using IsChecked = bool (*)(Session&, Ui&);
struct Functions
{
    Run colour;
    IsChecked isColoured;
    Run size;
    IsChecked isSized;
};
template<std::size_t... indices>
constexpr auto functionsOf(std::index_sequence<indices...>)
{
    return std::array<Functions, mostAnalyses>{Functions{colourBy<indices>, isColouredBy<indices>,
                                                         sizeBy<indices>, isSizedBy<indices>}...};
}
constexpr auto functions = functionsOf(std::make_index_sequence<mostAnalyses>());

bool isColouredByKind(Session& session, Ui& /*ui*/)
{
    return session.lens().colouring() == nullptr;
}
void colourByKind(Session& session, Ui& /*ui*/)
{
    session.lens().colourBy(nullptr);
}
template<LensSizes sizes>
bool hasSizes(Session& session, Ui& /*ui*/)
{
    return session.lens().sizes() == sizes;
}
template<LensSizes sizes>
void setSizes(Session& session, Ui& /*ui*/)
{
    session.lens().sizeBy(sizes);
}

/// "analyse.colour.degree" …, for as long as the program runs.
const char* operationIdOf(std::size_t analysis, bool isColour)
{
    static const auto ids = [] {
        std::vector<std::pair<std::string, std::string>> made;
        for (const analysis::Analysis* known : analysis::catalogue())
            made.emplace_back("analyse.colour." + std::string(known->id()),
                              "analyse.size." + std::string(known->id()));
        return made;
    }();
    return isColour ? ids[analysis].first.c_str() : ids[analysis].second.c_str();
}

std::optional<scene::LensPart> partOf(const document::Lens& lens,
                                      const analysis::Analysis* analysis)
{
    const LensColumn* column = analysis != nullptr ? lens.column(*analysis) : nullptr;
    if (column == nullptr)
        return std::nullopt;
    return scene::LensPart{
        *column->analysis, *column->graph, *column->result, {column->isOfWhole, column->leftOut}};
}

/// The column of groups that colours tell; null: they tell something else.
const LensColumn* groupColumn(const document::Lens& lens)
{
    const LensColumn* column =
        lens.colouring() != nullptr ? lens.column(*lens.colouring()) : nullptr;
    const bool isOfGroups =
        column != nullptr && std::holds_alternative<analysis::Partition>(column->result->value);
    return isOfGroups ? column : nullptr;
}

std::size_t groupOf(const LensColumn& column, base::EntityId entity)
{
    const std::optional<double> number = numberOf(column, entity);
    return number ? static_cast<std::size_t>(*number) : 0;
}

/// Selects who is shown and whose group (from 1) is meant.
void selectGroups(Session& session, const LensColumn& column,
                  const std::function<bool(std::size_t)>& isMeant)
{
    Session::Entities members;
    for (const base::EntityId entity : session.projection().entityOfNode)
        if (const std::size_t group = groupOf(column, entity); group > 0 && isMeant(group))
            members.insert(entity);
    session.select(std::move(members));
}

} // namespace

std::vector<Operation> analyseOperations(const char* colourMenu, const char* sizeMenu)
{
    const std::span<const analysis::Analysis* const> analyses = analysis::catalogue();
    const std::size_t count = std::min(analyses.size(), mostAnalyses);
    const auto titleFor = [](const analysis::Analysis& analysis) {
        const char* title = menuTitleOf(analysis);
        return title != nullptr ? title : analysis.title();
    };
    std::vector<Operation> operations;
    operations.push_back({"analyse.colour.kind", colourMenu, Placing::Follows,
                          QT_TRANSLATE_NOOP("Operations", "&Kind"), "", verbs::hasDataset,
                          isColouredByKind, colourByKind});
    for (std::size_t i = 0; i < count; ++i)
        operations.push_back({operationIdOf(i, true), colourMenu,
                              i == 0 ? Placing::AfterSeparator : Placing::Follows,
                              titleFor(*analyses[i]), "", verbs::hasDataset,
                              functions[i].isColoured, functions[i].colour});
    operations.push_back({"analyse.size.relations", sizeMenu, Placing::Follows,
                          QT_TRANSLATE_NOOP("Operations", "&Relations"), "", verbs::hasDataset,
                          hasSizes<LensSizes::Relations>, setSizes<LensSizes::Relations>});
    operations.push_back({"analyse.size.same", sizeMenu, Placing::Follows,
                          QT_TRANSLATE_NOOP("Operations", "All the &same"), "", verbs::hasDataset,
                          hasSizes<LensSizes::Same>, setSizes<LensSizes::Same>});
    Placing placing = Placing::AfterSeparator;
    for (std::size_t i = 0; i < count; ++i) {
        if (analyses[i]->shape() != analysis::Shape::Numbers)
            continue;
        operations.push_back({operationIdOf(i, false), sizeMenu, placing, titleFor(*analyses[i]),
                              "", verbs::hasDataset, functions[i].isSized, functions[i].size});
        placing = Placing::Follows;
    }
    return operations;
}

std::shared_ptr<const scene::NodeLens> nodeLensOf(Session& session)
{
    const document::Lens& lens = session.lens();
    const auto colour = partOf(lens, lens.colouring());
    const auto size = partOf(lens, lens.sizing());
    if (!colour && !size && lens.sizes() != LensSizes::Same)
        return nullptr;
    const scene::NodeLens::Sizes sizes = lens.sizes() == LensSizes::Same
                                             ? scene::NodeLens::Sizes::Same
                                         : size ? scene::NodeLens::Sizes::Numbers
                                                : scene::NodeLens::Sizes::Relations;
    return std::make_shared<const scene::NodeLens>(scene::nodeLensOf(colour, sizes, size));
}

void selectGroup(Session& session, int tone)
{
    const LensColumn* column = groupColumn(session.lens());
    if (column == nullptr || tone < 0)
        return;
    const auto wanted = static_cast<std::size_t>(tone);
    selectGroups(session, *column, [wanted](std::size_t group) {
        return wanted < scene::NodeLens::groupTones ? group == wanted + 1
                                                    : group > scene::NodeLens::groupTones;
    });
}

namespace verbs
{

void setLensOfShown(Session& session, Ui& /*ui*/)
{
    session.lens().setOfWhole(false);
}

void setLensOfWhole(Session& session, Ui& /*ui*/)
{
    session.lens().setOfWhole(true);
}

bool isLensOfShown(Session& session, Ui& /*ui*/)
{
    return !session.lens().isOfWhole();
}

bool isLensOfWhole(Session& session, Ui& /*ui*/)
{
    return session.lens().isOfWhole();
}

void selectSameGroup(Session& session, Ui& /*ui*/)
{
    const LensColumn* column = groupColumn(session.lens());
    if (column == nullptr)
        return;
    std::vector<std::size_t> groups;
    for (const base::EntityId entity : session.selected())
        groups.push_back(groupOf(*column, entity));
    selectGroups(session, *column, [&groups](std::size_t group) {
        return std::find(groups.begin(), groups.end(), group) != groups.end();
    });
}

bool canSelectSameGroup(Session& session)
{
    return !session.selected().empty() && groupColumn(session.lens()) != nullptr;
}

void tellAboutNumbers(Session& session, Ui& ui)
{
    ui.tell(QCoreApplication::translate("Operations", "About these numbers"),
            aboutNumbers(session.lens(), session.language()));
}

bool hasLensColumns(Session& session)
{
    return !session.lens().columns().empty();
}

void stopAnalysing(Session& session, Ui& /*ui*/)
{
    session.lens().stop();
}

bool isAnalysing(Session& session)
{
    return session.lens().working() != nullptr;
}

} // namespace verbs

} // namespace knotary::operations
