// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/engines.h"

#include "app/operations/enginewords.h"
#include "app/operations/verbs.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace knotary::operations
{

namespace
{

using document::Session;

/// An Operation holds plain functions, which know no engine: one of each for so many.
constexpr std::size_t mostEngines = 16;

template<std::size_t index>
void arrange(Session& session, Ui& /*ui*/)
{
    arrangeBy(session, *layout::catalogue()[index]);
}

template<std::size_t index>
bool isArranged(Session& session, Ui& /*ui*/)
{
    return isArrangedBy(session, *layout::catalogue()[index]);
}

using Run = void (*)(Session&, Ui&);
using IsChecked = bool (*)(Session&, Ui&);

template<std::size_t... indices>
constexpr auto runFunctions(std::index_sequence<indices...>)
{
    return std::array<Run, mostEngines>{arrange<indices>...};
}
template<std::size_t... indices>
constexpr auto checkFunctions(std::index_sequence<indices...>)
{
    return std::array<IsChecked, mostEngines>{isArranged<indices>...};
}
constexpr auto runs = runFunctions(std::make_index_sequence<mostEngines>());
constexpr auto checks = checkFunctions(std::make_index_sequence<mostEngines>());

/// "arrange.force" …, for as long as the program runs.
const char* operationIdOf(std::size_t engine)
{
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> made;
        for (const layout::Engine* known : layout::catalogue())
            made.push_back("arrange." + std::string(known->id()));
        return made;
    }();
    return ids[engine].c_str();
}

} // namespace

std::vector<Operation> engineOperations(const char* menu)
{
    std::vector<Operation> operations;
    const std::span<const layout::Engine* const> engines = layout::catalogue();
    for (std::size_t i = 0; i < std::min(engines.size(), mostEngines); ++i) {
        const char* title = menuTitleOf(*engines[i]);
        operations.push_back({operationIdOf(i), menu, Placing::Follows,
                              title != nullptr ? title : engines[i]->title(), "", verbs::hasDataset,
                              checks[i], runs[i]});
    }
    return operations;
}

void arrangeBy(Session& session, const layout::Engine& engine)
{
    document::LayoutRecipe recipe;
    if (isArrangedBy(session, engine))
        recipe = session.arrangement().recipe;
    recipe.engine = engine.id();
    recipe.focus = focusFor(session, engine);
    session.arrange(std::move(recipe));
}

base::EntityId focusFor(const Session& session, const layout::Engine& engine)
{
    if (session.current().isValid())
        return session.current();
    if (session.selected().size() == 1)
        return *session.selected().begin();
    return isArrangedBy(session, engine) ? session.arrangement().recipe.focus : base::EntityId();
}

bool isArrangedBy(const Session& session, const layout::Engine& engine)
{
    return &document::engineOf(session.arrangement().recipe) == &engine;
}

} // namespace knotary::operations
