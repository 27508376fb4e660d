// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A user's verb: what it is called, which keys it has, when it can be done, and doing it. Menus,
// toolbar and the page of shortcuts are made from the catalogue; every verb runs without a window.

#include "app/document/session.h"
#include "app/operations/ui.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <span>
#include <string_view>

namespace knotary::operations
{

enum class Placing
{
    Follows,
    AfterSeparator
};

struct Operation
{
    const char* id;    ///< stable ASCII: "go.back"
    const char* menu;  ///< English titles from the menu bar down, parted by '>': "&File>&Export"
    Placing placing;   ///< whether a separator stands before it in the menu
    const char* title; ///< English with & mnemonic, marked for translation
    const char* shortcuts; ///< portable text, parted by "; "; may be empty
    bool (*isEnabled)(document::Session& session);
    bool (*isChecked)(document::Session& session, Ui& ui); ///< null where it cannot be checked
    void (*run)(document::Session& session, Ui& ui);
};

/// Every verb, in the order of the menus.
[[nodiscard]] std::span<const Operation> catalogue();
[[nodiscard]] const Operation* findOperation(std::string_view id);

/// In the user's language, with mnemonic; menus one title a level.
[[nodiscard]] QString titleOf(const Operation& operation);
[[nodiscard]] QStringList menuPathOf(const Operation& operation);
/// Without the letter to be typed with Alt: "&Open…" is "Open…", "打开(&O)…" is "打开…".
[[nodiscard]] QString withoutMnemonic(QString title);
[[nodiscard]] QList<QKeySequence> shortcutsOf(const Operation& operation);

} // namespace knotary::operations
