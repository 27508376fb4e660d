// SPDX-FileCopyrightText: 2026 The Knotary authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages of the details panel as HTML: one of an entity, one of a source, and the page one
// starts from. Every text of the data is escaped on its way into a page.
//
// Links: "entity:KEY" and "source:KEY" (percent-encoded), "evidence:NUMBER[,NUMBER…]" for what
// claims rest on, "kind:ID" for all of a kind, "claims:all" for a page that was cut short, and
// http(s) addresses. Pictures: "kind:NUMBER" and "bullet:".

#include "app/scene/style.h"
#include "app/text/wording.h"
#include "model/query/overview.h"
#include "model/query/timecolumns.h"

#include <QString>

#include <cstddef>
#include <memory>
#include <optional>

namespace knotary::views
{

struct PageInput
{
    text::Speech speech;
    scene::Theme theme = scene::Theme::Light;
    /// Claims shown in one group before the page says how many more there are.
    std::size_t mostClaims = 60;
    /// The time that is looked at, and what it holds; nothing and null: all of it.
    std::optional<query::TimeWindow> window = {};
    std::shared_ptr<const query::WindowContents> contents = {};
    /// The years that the data tell of; nothing where they have no dates.
    std::optional<query::YearRange> years = {};
    /// The entity whose page is read beside this one: what both have in common is marked.
    base::EntityId beside = {};
};

/// Empty where there is no such entity or source.
[[nodiscard]] QString entityPage(const PageInput& input, base::EntityId entity);
[[nodiscard]] QString sourcePage(const PageInput& input, base::SourceId source);
[[nodiscard]] QString startPage(const PageInput& input, const query::Overview& overview);

/// Fonts, sizes and colours of all pages (the subset of CSS that Qt's rich text knows).
[[nodiscard]] QString pageStyle(scene::Theme theme);

/// The name of the place in an entity's page where a claim stands.
[[nodiscard]] QString anchorOf(base::ClaimId claim);

} // namespace knotary::views
