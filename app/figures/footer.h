// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands below a drawing, as plain text in the figure's language: its caption, the sources of
// what it shows, what they do not agree on, and where the data are from. sheet.h puts it there.

#include "app/scene/style.h"
#include "app/text/footerwords.h"
#include "app/text/naming.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace knotary::figures
{

/// A paragraph behind its mark: "[3]  China Daily, …".
struct FooterEntry
{
    QString mark; ///< may be empty
    QString text;
};

/// What stands at bars, rows or panels: "1, 3–5" by bin, number of the entity, or first year.
using PartNumbers = std::unordered_map<std::int64_t, QString>;

struct Footer
{
    scene::Theme theme = scene::Theme::Print;
    text::NameLanguage language = text::NameLanguage::English;
    QString title; ///< of the figure, over further pages
    QString caption;
    text::Numbered numbered = text::Numbered::Nothing;
    std::vector<FooterEntry> sources; ///< by number
    QStringList contradictions;       ///< whole sentences
    QStringList facts;                ///< counts; the data
    /// Every relation with its numbers, for further pages; empty where there are too many.
    std::vector<FooterEntry> statements;
    text::PageHeading statementsHeading = text::PageHeading::Relations;
};

} // namespace knotary::figures
