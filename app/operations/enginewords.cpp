// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/enginewords.h"

#include "app/operations/operation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace knotary::operations
{

namespace
{

struct MenuTitle
{
    std::string_view engine;
    const char* title;
};
constexpr std::array menuTitles{
    MenuTitle{"force", QT_TRANSLATE_NOOP("Operations", "By &forces")},
    MenuTitle{"chronological", QT_TRANSLATE_NOOP("Operations", "By &years")},
    MenuTitle{"radial", QT_TRANSLATE_NOOP("Operations", "&Around the selected one")},
    MenuTitle{"layered", QT_TRANSLATE_NOOP("Operations", "In laye&rs")},
    MenuTitle{"circular", QT_TRANSLATE_NOOP("Operations", "In a &circle")},
    MenuTitle{"grid", QT_TRANSLATE_NOOP("Operations", "In a &grid")},
};

/// Where translators find the titles of parameters and their choices; engines_test knows whether
/// all are here.
constexpr std::array parameterTitles{
    QT_TRANSLATE_NOOP("Parameters", "All years equally wide"),
    QT_TRANSLATE_NOOP("Parameters", "Along the arrows"),
    QT_TRANSLATE_NOOP("Parameters", "Arcs"),
    QT_TRANSLATE_NOOP("Parameters", "As the page allows"),
    QT_TRANSLATE_NOOP("Parameters", "As wide as needed"),
    QT_TRANSLATE_NOOP("Parameters", "Away from it"),
    QT_TRANSLATE_NOOP("Parameters", "Both ways"),
    QT_TRANSLATE_NOOP("Parameters", "By connection"),
    QT_TRANSLATE_NOOP("Parameters", "By kind"),
    QT_TRANSLATE_NOOP("Parameters", "Connected entities"),
    QT_TRANSLATE_NOOP("Parameters", "Counted"),
    QT_TRANSLATE_NOOP("Parameters", "Damping"),
    QT_TRANSLATE_NOOP("Parameters", "Direction"),
    QT_TRANSLATE_NOOP("Parameters", "Entities to search from beyond"),
    QT_TRANSLATE_NOOP("Parameters", "Entities up to which it is exact"),
    QT_TRANSLATE_NOOP("Parameters", "Exact decimals"),
    QT_TRANSLATE_NOOP("Parameters", "Left"),
    QT_TRANSLATE_NOOP("Parameters", "Relations"),
    QT_TRANSLATE_NOOP("Parameters", "Resolution"),
    QT_TRANSLATE_NOOP("Parameters", "Right"),
    QT_TRANSLATE_NOOP("Parameters", "Rounds"),
    QT_TRANSLATE_NOOP("Parameters", "Rounds at most"),
    QT_TRANSLATE_NOOP("Parameters", "Rows"),
    QT_TRANSLATE_NOOP("Parameters", "Scale of years"),
    QT_TRANSLATE_NOOP("Parameters", "Seed"),
    QT_TRANSLATE_NOOP("Parameters", "Show communities"),
    QT_TRANSLATE_NOOP("Parameters", "Spacing"),
    QT_TRANSLATE_NOOP("Parameters", "Sweeps"),
    QT_TRANSLATE_NOOP("Parameters", "Towards it"),
    QT_TRANSLATE_NOOP("Parameters", "Undated at the"),
    QT_TRANSLATE_NOOP("Parameters", "Width by height"),
    QT_TRANSLATE_NOOP("Parameters", "Width of layers"),
};

QString parameterWord(const char* title)
{
    return QCoreApplication::translate("Parameters", title);
}

} // namespace

bool isNamed(const char* parameterTitle)
{
    return std::any_of(parameterTitles.begin(), parameterTitles.end(),
                       [&](std::string_view title) { return title == parameterTitle; });
}

const char* menuTitleOf(const layout::Engine& engine)
{
    const auto* const found =
        std::find_if(menuTitles.begin(), menuTitles.end(),
                     [&](const MenuTitle& entry) { return entry.engine == engine.id(); });
    return found == menuTitles.end() ? nullptr : found->title;
}

QString titleOf(const layout::Engine& engine)
{
    const char* title = menuTitleOf(engine);
    if (title == nullptr)
        return QString::fromLatin1(engine.title());
    return withoutMnemonic(QCoreApplication::translate("Operations", title));
}

QString titleOf(const base::ParameterDescription& parameter)
{
    return parameterWord(parameter.title);
}

QString titleOf(const base::ParameterChoice& choice)
{
    return parameterWord(choice.title);
}

} // namespace knotary::operations
